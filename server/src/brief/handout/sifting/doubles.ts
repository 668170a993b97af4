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
  const rows = new Set(found.filter(({ depth }) => depth === depths.entry).map(({ unit }) => unit))
  for (const [index, candidate] of found.entries()) {
    const name = nameAmong(candidate, found[index - 1])
    const key = keyAmong(candidate, `${name}|${kind(candidate)}`, kept, { parts, rows })
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

/** "Comments" in two rows, one below the other, is said of two things; a cell that spans them would stand on one line. */
function nameAmong(candidate: Candidate, above: Candidate | undefined): string {
  const name = nameOf(candidate)
  return above && areRows(above, candidate) && nameOf(above) === name ? `${name}|${candidate.line}` : name
}

/** What is kept under this key in another part, or in other words in the same table, is no double. */
function keyAmong(
  candidate: Candidate,
  key: string,
  kept: ReadonlyMap<string, Candidate>,
  { parts, rows }: Places,
): string {
  const double = kept.get(key)
  if (double === undefined) return key
  if (areInOtherParts(double, candidate, parts)) return `${key}|${parts.get(candidate)?.unit ?? ''}`
  return areOtherRows(double, candidate, rows) || areInOtherRubrics(double, candidate, rows)
    ? `${key}|${candidate.unit}`
    : key
}

interface Places {
  /** The part in which a candidate stands. */
  readonly parts: ReadonlyMap<Candidate, Candidate>
  /** The units that are rows of tables. */
  readonly rows: ReadonlySet<number>
}

/** "Part 2: formulas" and "Part 2: constraints" in one table are worth as much each. */
function areOtherRows(above: Candidate, below: Candidate, rows: ReadonlySet<number>): boolean {
  if (wordsOf(above.title) === wordsOf(below.title)) return false
  for (let unit = above.unit; unit <= below.unit; unit++) if (!rows.has(unit)) return false
  return true
}

/** Rows without marks in two tables are of two rubrics. */
function areInOtherRubrics(above: Candidate, below: Candidate, rows: ReadonlySet<number>): boolean {
  if (![above, below].every(({ depth, marks }) => depth === depths.entry && marks === undefined)) return false
  for (let unit = above.unit; unit <= below.unit; unit++) if (!rows.has(unit)) return true
  return false
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
