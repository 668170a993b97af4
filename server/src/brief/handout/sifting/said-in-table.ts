import { depths, standsAsHeading, type Candidate } from '../candidates/candidate.js'
import { sumOf } from '../marks/sum-of.js'
import { labelAt, type Label } from '../wording/labels.js'

/** The candidates without headings such as "Part 1 [4 marks]" that hold nothing, where a table has a section "Part 1" whose rows make up as much. */
export function withoutSectionsAgain(found: readonly Candidate[]): readonly Candidate[] {
  if (found.length > most) return found
  const sums = sectionSums(found)
  if (sums.size === 0) return found
  return found.filter((candidate, index) => {
    const { label, marks } = candidate
    const isAgain = isNumbered(label) && marks !== undefined && sums.get(label.id) === marks.value
    return !isAgain || !standsAsHeading(candidate) || holdsNext(candidate, found[index + 1])
  })
}

const most = 300

/** What the rows of each numbered section are worth together, by its number. */
function sectionSums(found: readonly Candidate[]): ReadonlyMap<string, number> {
  const rows = found.filter(({ depth, section }) => depth === depths.entry && section !== undefined)
  const names = [...new Set(rows.map(({ section = '' }) => section))]
  return new Map(
    names.flatMap(name => {
      const label = labelAt(name)
      return isNumbered(label) ? [[label.id, sumOf(rows.filter(({ section }) => section === name))] as const] : []
    }),
  )
}

/** "Part 2", "Task 2.1" */
function isNumbered(label: Label | undefined): label is Label {
  return label?.kind === 'named' || label?.kind === 'decimal'
}

function holdsNext({ depth }: Candidate, next: Candidate | undefined): boolean {
  return next !== undefined && next.depth > depth && next.section === undefined
}
