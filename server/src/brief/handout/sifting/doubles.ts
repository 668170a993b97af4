import { depths, standsAsHeading, type Candidate } from '../candidates/candidate.js'
import { areInOtherParts, markedParts } from './marked-parts.js'
import { wordsOf } from './said-again.js'

/** The same name with the same marks is one criterion in a list; of a list and the headings that follow it the headings stay. */
export function withoutDoubles(
  found: readonly Candidate[],
  kind: (candidate: Candidate) => string,
): readonly Candidate[] {
  const kept = new Map<string, Candidate>()
  const outside = new Map<string, string>()
  const parts = markedParts(found)
  for (const [index, candidate] of found.entries()) {
    // "Comments" in two rows, one below the other, is said of two things; a cell that spans them would stand on one line.
    const above = found[index - 1]
    const isNextRow = above !== undefined && areRows(above, candidate) && nameOf(above) === nameOf(candidate)
    const name = isNextRow ? `${nameOf(candidate)}|${candidate.line}` : nameOf(candidate)
    const plain = `${name}|${kind(candidate)}`
    const double = kept.get(plain)
    const isOther = double !== undefined && areInOtherParts(double, candidate, parts)
    const key = isOther ? `${plain}|${parts.get(candidate)?.unit ?? ''}` : plain
    const other = outside.get(name)
    if (other !== undefined && standsAsHeading(candidate)) {
      kept.delete(other)
      outside.delete(name)
    }
    if (!kept.has(key)) kept.set(key, candidate)
    if (!standsAsHeading(candidate)) outside.set(name, key)
  }
  return [...kept.values()].sort((a, b) => a.unit - b.unit)
}

function areRows(above: Candidate, below: Candidate): boolean {
  return (
    [above, below].every(({ depth }) => depth === depths.entry) &&
    below.unit === above.unit + 1 &&
    below.line > above.line
  )
}

/** Of what is called "Task 1" the number is the name; of the rest the words, within the section that a table names. */
function nameOf({ title, label, marks, section = '' }: Candidate): string {
  const name = label?.kind === 'named' ? label.id : wordsOf(title)
  return `${name}|${section}|${marks?.value ?? ''}`
}
