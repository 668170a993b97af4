import type { HandoutCell } from '../block.js'
import type { Grid, GridRow } from './grid.js'
import { amountOf, isMarksHead } from './marks-column.js'

/**
 * The grid of a table that names components and in the next column what each is made up of, "| Component | Sub-component | Marks |", with the component as the
 * section of the rows below it. Any other grid as it is.
 */
export function withSubColumn(grid: Grid): Grid {
  const [head = [], ...body] = grid
  const column = head.findIndex((cell, index) => index > 0 && subHead.test(cell?.text ?? ''))
  if (column === -1) return grid
  const marksColumn = head.findIndex(cell => isMarksHead(cell?.text ?? ''))
  const main = column - 1
  const rows: GridRow[] = [head.map((cell, index) => (index === main && cell ? withText(cell, 'Section') : cell))]
  let above: HandoutCell | undefined
  body.forEach((row, index) => {
    if (row[main]?.text) above = sectionCell(row, main, column, marksColumn)
    if (row[column]?.text) rows.push(row.map((cell, place) => (place === main ? (above ?? cell) : cell)))
    // A component of which nothing is made up stands for itself.
    else if (!body[index + 1]?.[column]?.text)
      rows.push(
        row.map((cell, place) => (place === column ? row[main] : place === main && cell ? withText(cell, '–') : cell)),
      )
  })
  return rows
}

const subHead =
  /^sub[- ]?(?:components?|criteri(?:on|a)|sections?|tasks?|items?|elements?|categor(?:y|ies)|topics?|areas?)$/i

/** What stands beside the component: its own marks where it has a row for itself. */
function sectionCell(row: GridRow, main: number, column: number, marksColumn: number): HandoutCell | undefined {
  const cell = row[main]
  const own = row[column]?.text ? '' : (row[marksColumn]?.text ?? '')
  const amount = amountOf(own, '')
  if (cell === undefined || amount === undefined) return cell
  return withText(cell, `${cell.text} (${amount.value}${amount.unit === '%' ? '%' : ' marks'})`)
}

function withText(cell: HandoutCell, text: string): HandoutCell {
  return { ...cell, text }
}
