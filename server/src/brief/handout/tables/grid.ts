import type { HandoutBlock, HandoutCell } from '../block.js'

/** The rows of a table, with cells that span several in each of their places. */
export type Grid = readonly GridRow[]

/** The cells of a row by their columns. */
export type GridRow = readonly (HandoutCell | undefined)[]

/** The rows without empty ones: a table of a word processor has an empty head in Markdown, and empty rows between its parts. */
export function gridOf(rows: readonly HandoutBlock[]): Grid {
  return filledGrid(rows).filter(row => row.some(cell => cell?.text))
}

function filledGrid(rows: readonly HandoutBlock[]): Grid {
  const grid: (HandoutCell | undefined)[][] = rows.map(() => [])
  rows.forEach((row, index) => {
    let column = 0
    for (const cell of row.cells ?? []) {
      while (grid[index]?.[column] !== undefined) column++
      for (let down = 0; down < cell.rows && index + down < grid.length; down++) {
        for (let across = 0; across < cell.columns; across++) {
          const line = grid[index + down]
          if (line && column + across < mostColumns) line[column + across] = cell
        }
      }
      column += cell.columns
    }
  })
  return grid
}

const mostColumns = 60

/** The texts of a row, each cell once. */
export function textsOf(row: GridRow): readonly string[] {
  return [...new Set(row)].map(cell => cell?.text ?? '')
}
