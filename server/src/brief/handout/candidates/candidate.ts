import type { Amount } from '../marks/amount.js'
import type { Label } from '../wording/labels.js'

/** Something in the document that may be a section or a criterion. */
export interface Candidate {
  /** Which unit of the document it begins with. */
  readonly unit: number
  readonly title: string
  readonly line: number
  readonly label: Label | undefined
  readonly marks: Amount | undefined
  /** What lies further out has less: 1 to 7 for headings, more for what stands below any heading. */
  readonly depth: number
  /** coded: by its number a criterion; container: by its number what holds criteria; weighted: by its marks either. */
  readonly role: 'coded' | 'container' | 'weighted'
  /** What follows the wording in the same paragraph. */
  readonly more?: string
  /** Named in brackets within a text about something else: "(Criticality, 25%)". */
  readonly isNamedAside?: boolean
  /** What of it was guessed, in the words of a doubt. */
  readonly doubt?: string
  /** The section that a table names beside it. */
  readonly section?: string
  /** What it is a part of, by its unit and title, and the unit of the heading below which it stands that is called by its name. */
  readonly component?: { readonly unit: number; readonly title: string; readonly heading: number }
  /** The unit of the row of a rubric that describes its grades, where its marks stand elsewhere. */
  readonly rubricRow?: number
}

/** How deep things lie that are no headings. */
export const depths = { outer: 7.2, inner: 7.5, tableSection: 8, coded: 9, part: 9.7, entry: 9.5, item: 10 } as const

/** Whether it is a heading, or stands above tables and items as one does. */
export function standsAsHeading({ depth }: Pick<Candidate, 'depth'>): boolean {
  return depth < depths.tableSection
}

/** Whether what stands further out may hold what follows it: "1.2" lies in section 1 and in no other. */
export function mayHold(outer: Candidate, inner: Candidate): boolean {
  if (outer.role === 'coded' || isBesideTable(outer, inner)) return false
  if (inner.label?.kind !== 'decimal' || outer.depth === depths.outer) return true
  const number = outer.label?.id.replace(/^\D+|\.0$/g, '') ?? ''
  return number === '' || inner.label.id.startsWith(`${number}.`)
}

/** A row of a table does not hold the list behind the table, nor a sentence above a table its rows. */
function isBesideTable(outer: Candidate, inner: Candidate): boolean {
  if (outer.depth === depths.entry) return inner.depth > depths.item
  return inner.depth === depths.entry && outer.depth === depths.coded && outer.label === undefined
}

/** For each of the candidates the one of which it is said to be a part by the heading above it; the first where several begin with one unit and title. */
export function componentsAmong(candidates: readonly Candidate[]): (candidate: Candidate) => Candidate | undefined {
  if (candidates.every(({ component }) => component === undefined)) return () => undefined
  const placed = new Map(
    [...candidates].reverse().map(candidate => [`${candidate.unit} ${candidate.title}`, candidate]),
  )
  return ({ component }) => component && placed.get(`${component.unit} ${component.title}`)
}
