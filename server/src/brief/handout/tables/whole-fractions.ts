import type { HandoutCell } from '../block.js'
import type { Grid } from './grid.js'

/**
 * The grid with "8/20" and "12/20" as 8 and 12 in a column where such figures make up the whole that they are shares of. Elsewhere they are the scores of somebody
 * whose work was marked.
 */
export function withWholeFractions(grid: Grid): Grid {
  const width = Math.max(...grid.map(row => row.length))
  const columns = Array.from({ length: width }, (_, column) => column).filter(column => isOfOneWhole(grid, column))
  if (columns.length === 0) return grid
  return grid.map(row => row.map((cell, column) => (columns.includes(column) && cell ? withoutWhole(cell) : cell)))
}

function isOfOneWhole(grid: Grid, column: number): boolean {
  const found = grid.slice(1).flatMap(row => partsOf(row[column]?.text ?? ''))
  const sum = found.reduce((total, { part }) => total + part, 0)
  return found.length > 1 && found.every(({ whole }) => whole === sum)
}

function partsOf(text: string): readonly { readonly part: number; readonly whole: number }[] {
  const match = fraction.exec(text)
  return match ? [{ part: Number(match[1]), whole: Number(match[2]) }] : []
}

const fraction = /^(\d{1,3}(?:\.\d{1,2})?)\s*\/\s*(\d{1,3})(?:\s*(?:marks?|points?|pts))?$/i

function withoutWhole(cell: HandoutCell): HandoutCell {
  const [found] = partsOf(cell.text)
  return found ? { ...cell, text: String(found.part) } : cell
}
