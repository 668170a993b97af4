import type { Amount } from '../marks/amount.js'

/** A cell that says something about a criterion, and what stands above it, or before it where criteria stand side by side; "" where nothing does. */
export interface Note {
  readonly head: string
  readonly text: string
}

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
  /** The row's other cells that hold something. */
  readonly notes: readonly Note[]
  /** Whether it is a criterion only where nothing in the document has marks. */
  readonly isLastResort?: true
}

/** Those that hold something. */
export function noted(notes: readonly Note[]): readonly Note[] {
  return notes.filter(({ text }) => text !== '')
}
