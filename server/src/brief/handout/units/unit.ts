import type { HandoutBlock } from '../block.js'
import type { Amount } from '../marks/amount.js'
import type { TableEntry } from '../tables/table-entry.js'

/** A block as criteria are looked for in it: tables are read by then, as criteria or as the text in their cells. */
export interface Unit {
  readonly block: HandoutBlock
  /** What the row of a table of criteria says. */
  readonly entry?: TableEntry
  /** Marks that stand in another cell of the row. */
  readonly rowMarks?: Amount
  /** Whether it ends a row of several cells: what follows belongs to the next row. */
  readonly endsRow?: true
}
