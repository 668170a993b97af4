import type { HandoutBlock, HandoutCell } from '../block.js'

/** The rows of a table, with cells that span several in each of their places. */
export type Grid = readonly GridRow[]

/** The cells of a row by their columns. */
export type GridRow = readonly (HandoutCell | undefined)[]

/**
 * The rows without empty ones: a table of a word processor has an empty head in Markdown, and empty rows between its parts. Of two rows of heads the lower one
 * stays, which says what is in the columns that the upper one holds together.
 */
export function gridOf(rows: readonly HandoutBlock[]): Grid {
  const grid = filledGrid(rows).filter(row => row.some(cell => cell?.text))
  return hasUpperHead(grid) ? grid.slice(1) : grid
}

function hasUpperHead([upper = [], lower = [], ...body]: Grid): boolean {
  const isParted = upper.some((cell, column) => cell === upper[column + 1] && lower[column] !== lower[column + 1])
  const names = lower.filter((cell, column) => cell !== upper[column])
  const isHead = upper.every(cell => cell?.isHead) && (lower.every(cell => cell?.isHead) || areRepeated(names))
  return body.length > 0 && new Set(upper).size > 1 && isParted && isHead
}

/** "Description | Points | Description | Points" */
function areRepeated(cells: GridRow): boolean {
  const texts = cells.map(cell => cell?.text ?? '')
  return texts.length > 3 && new Set(texts).size === 2 && texts.every((text, place) => text === texts[place % 2])
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
