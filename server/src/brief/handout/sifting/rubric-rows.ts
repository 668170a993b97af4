import { depths, type Candidate } from '../candidates/candidate.js'
import { wordsOf } from './said-again.js'

/**
 * The candidates without the rows of a rubric that only describe the grades of what has its marks elsewhere: "Reflection" beside "Part B: Reflection (40 marks)". What
 * they describe remembers its row. All rows of which most are such rows go.
 */
export function withRubricRows(found: readonly Candidate[]): readonly Candidate[] {
  const rows = found.filter(({ depth, marks }) => depth === depths.entry && marks === undefined)
  if (rows.length === 0 || found.length > most) return found
  const marked = found.filter(({ marks }) => marks !== undefined)
  const described = new Map<Candidate, Candidate>()
  for (const row of rows) {
    const own = marked.find(candidate => !described.has(candidate) && isSameName(candidate, row))
    if (own) described.set(own, row)
  }
  if (described.size < 2 || described.size * 2 <= rows.length) return found
  return found
    .filter(candidate => !rows.includes(candidate))
    .map(candidate => {
      const row = described.get(candidate)
      return row === undefined ? candidate : { ...candidate, rubricRow: row.unit }
    })
}

const most = 300

/** Whether one title is the other, or begins with it: "Action plan" and "Action plan and objectives". */
function isSameName(one: Candidate, other: Candidate): boolean {
  const [first, second] = [wordsOf(one.title), wordsOf(other.title)].sort((a, b) => a.length - b.length)
  return first !== undefined && first.length > 4 && `${second ?? ''} `.startsWith(`${first} `)
}
