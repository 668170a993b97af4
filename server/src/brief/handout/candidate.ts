import type { Label } from './labels.js'

/** Marks or a weight as they are written. */
export interface Amount {
  readonly value: number
  readonly unit: 'marks' | '%'
}

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
  /** The section that a table names beside it. */
  readonly section?: string
}

/** How deep things lie that are no headings. */
export const depths = { outer: 7.2, inner: 7.5, tableSection: 8, coded: 9, entry: 9.5, item: 10 } as const
