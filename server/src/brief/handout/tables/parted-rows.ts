import type { HandoutBlock, HandoutCell } from '../block.js'
import { amountOf } from './marks-column.js'

/**
 * The rows with those parted that hold several in one: cells of as many lines each, one of which has nothing but marks. "Encapsulation, Polymorphism" beside "2
 * marks, 3 marks" are two rows.
 */
export function withRowsParted(rows: readonly HandoutBlock[]): readonly HandoutBlock[] {
  return rows.flatMap(row => {
    const cells = row.cells ?? []
    const figures = cells.find(cell => cell.parts.length > 1 && cell.parts.every(({ text }) => amountOf(text)))
    if (figures === undefined) return [row]
    const count = figures.parts.length
    const isNamed = cells.some(cell => cell !== figures && cell.parts.length === count && areNames(cell))
    return isNamed ? partedRow(row, cells, count) : [row]
  })
}

function areNames({ parts }: HandoutCell): boolean {
  return parts.every(({ text }) => /\p{L}{2}/u.test(text))
}

function partedRow(row: HandoutBlock, cells: readonly HandoutCell[], count: number): readonly HandoutBlock[] {
  return Array.from({ length: count }, (_part, place) => {
    const parted = cells.map(cell => partOf(cell, place, count))
    return { ...row, text: parted.map(({ text }) => text).join('\t'), cells: parted }
  })
}

/** The line of a cell at a place; what has another number of lines stands in the first row. */
function partOf(cell: HandoutCell, place: number, count: number): HandoutCell {
  if (cell.parts.length !== count) return place === 0 ? cell : { ...cell, text: '', parts: [] }
  const part = cell.parts[place]
  return { ...cell, text: part?.text ?? '', parts: part ? [part] : [] }
}
