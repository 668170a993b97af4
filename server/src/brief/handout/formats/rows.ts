import { handoutBlock, oneLine, type HandoutBlock, type HandoutCell } from '../block.js'
import { labelAt } from '../wording/labels.js'

/** The texts of cells in one line: columns that stand three spaces or a tab apart. undefined for a line of ordinary text. */
export function cellsOfLine(text: string): readonly string[] | undefined {
  // A pasted table has nothing before its first tab where a cell goes on from the row above.
  const goesOn = /^\t(?=\S)/.test(text) && labelAt(text) === undefined
  const cells = text
    .trim()
    .split(/\t+| {3,}/)
    .map(cell => cell.trim())
    .filter(cell => cell !== '')
  // A number or a bullet with a wide gap behind it is no cell.
  if (
    cells.length < 2 ||
    /^(?:\(?(?:[A-Za-z]{0,3}\d[\w.]{0,3}|[A-Za-z]|[ivxIVX]{1,4})[.):]?|[•●○▪■*–-])$/.test(cells[0] ?? '')
  )
    return undefined
  return goesOn ? ['', ...cells] : cells
}

/** A row of these cells, all of which stand on this line; a line end within a cell parts its paragraphs. */
export function rowBlock(
  cells: readonly string[],
  line: number,
  rest: { readonly table?: number; readonly isHead?: boolean } = {},
): HandoutBlock {
  return rowOf(
    cells.map(text => ({
      line,
      text: oneLine(text),
      parts: text.split('\n').map(part => partBlock(part, line)),
      isHead: rest.isHead ?? false,
      rows: 1,
      columns: 1,
    })),
    line,
    rest.table,
  )
}

/** "- LO2: …" in a cell is an item. */
function partBlock(text: string, line: number): HandoutBlock {
  const item = /^[-•*]\s+(?=\S)/.exec(text)
  return item
    ? handoutBlock('item', text.slice(item[0].length), line, { level: 1 })
    : handoutBlock('paragraph', text, line)
}

/** A row of a table as a block: its cells, and their text with tabs between. `table` numbers the tables of a document. */
export function rowOf(cells: readonly HandoutCell[], line: number, table?: number): HandoutBlock {
  const text = cells.map(cell => cell.text).join('\t')
  return { kind: 'row', text, line, level: 0, cells, ...(table === undefined ? {} : { table }) }
}
