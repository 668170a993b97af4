import type { Amount } from '../marks/amount.js'

/** What a row of a table of criteria says. */
export interface TableEntry {
  readonly title: string
  /** The number in the row's first cell, where the title stands in another. */
  readonly number: string | undefined
  readonly section: string | undefined
  readonly marks: Amount | undefined
  /** Whether it stands beside the sections of its table, in none of them. */
  readonly isAlone?: boolean
  readonly line: number
  /** The row's other cells. */
  readonly notes: readonly string[]
  /** Whether it is a criterion only where nothing in the document has marks. */
  readonly isLastResort?: true
}
