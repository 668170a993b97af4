import type { HandoutCell } from '../block.js'
import type { Grid, GridRow } from './grid.js'
import { amountOf, columnOfMarks } from './marks-column.js'

/**
 * The grid of a table that marks in its first column what makes up the row above, "Reports", "> Interim report", "> Final report", with that row as the section of
 * what makes it up. Any other grid as it is.
 */
export function withIndentedRows(grid: Grid): Grid {
  const own = withMarksJoined(grid)
  const [head = [], ...body] = own
  const isParted = body.some((row, index) => isInner(row) && !isInner(body[index - 1]))
  const count = body.filter(isInner).length
  if (!isParted || count < 2 || count === body.length || isInner(body[0])) return grid
  const marksColumn = columnOfMarks(own)
  let above: HandoutCell | undefined
  const rows = body.flatMap((row, index): readonly GridRow[] => {
    const [first] = row
    if (first === undefined) return []
    if (isInner(row)) return [[above, withText(first, nameIn(first.text)), ...row.slice(1)]]
    const isHolder = isInner(body[index + 1])
    above = isHolder ? withMarks(first, row[marksColumn ?? -1]) : undefined
    return isHolder ? [] : [[withText(first, '–'), ...row]]
  })
  const [corner] = head
  const heads = ['Section', 'Criterion'].map(text => corner && withText(corner, text))
  return [[...heads, ...head.slice(1)], ...rows]
}

/** With what marks a row as inner, "→" or "↳" in a column of its own, put before the name beside it. */
function withMarksJoined([head = [], ...body]: Grid): Grid {
  if (body.filter(([first]) => isInnerMark(first)).length < 2) return [head, ...body]
  const joined = body.map(([first, name, ...rest]) => {
    const text = [first?.text, name?.text].filter(part => part !== undefined && part !== '').join(' ')
    return name ? [withText(name, text), ...rest] : [first, ...rest]
  })
  return [head.slice(1), ...joined]
}

/** Whether a cell has nothing but the mark of an inner row. */
export function isInnerMark(cell: HandoutCell | undefined): boolean {
  return /^(?:>|→|↳|└─*|•|◦)$/u.test(cell?.text ?? '')
}

const inner = /^(?:>|→|↳|└─*|•|◦|[-–—])\s*(?=\p{L})/u

function isInner(row: GridRow | undefined): boolean {
  return inner.test(row?.[0]?.text ?? '')
}

function nameIn(text: string): string {
  return text.replace(inner, '')
}

function withMarks(cell: HandoutCell, beside: HandoutCell | undefined): HandoutCell {
  const amount = amountOf(beside?.text ?? '')
  return amount ? withText(cell, `${cell.text} (${amount.value}${amount.unit === '%' ? '%' : ' marks'})`) : cell
}

function withText(cell: HandoutCell, text: string): HandoutCell {
  return { ...cell, text }
}
