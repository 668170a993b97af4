import { isTotal } from '../wording/asides.js'
import type { SourceLine } from './furniture.js'
import { cellsOfLine } from './rows.js'
import { figureAtEnd } from './summed-lists.js'

/**
 * The lines of a plain text with lists put into columns that stand below the marks they make together: "Task 1 (20 marks)" and, a few lines further down, "Use of
 * sources 8" and "Structure 12".
 */
export function withListsOfMarks(lines: readonly SourceLine[]): readonly SourceLine[] {
  const kept: SourceLine[] = []
  for (let start = 0; start < lines.length;) {
    const rows = rowsFrom(lines, start)
    const sum = rows.reduce((total, { figure }) => total + figure, 0)
    const isHeaded = cellsOfLine(lines[start - 1]?.text ?? '') !== undefined
    const isList = rows.length > 1 && !isHeaded && statedAbove(lines, start, sum)
    const own = isList ? columnsOf(rows) : lines.slice(start, start + Math.max(1, rows.length))
    for (const line of own) kept.push(line)
    start += Math.max(1, rows.length)
  }
  return kept
}

interface ListRow {
  readonly name: string
  readonly figure: number
  readonly line: number
}

function columnsOf(rows: readonly ListRow[]): readonly SourceLine[] {
  const head = { line: rows[0]?.line ?? 1, text: 'Criterion\tMarks' }
  return [head, ...rows.map(({ name, figure, line }) => ({ line, text: `${name}\t${figure}` }))]
}

/** The lines from there on that end with a bare figure, behind a space or in a column of its own. */
function rowsFrom(lines: readonly SourceLine[], start: number): readonly ListRow[] {
  const rows: ListRow[] = []
  for (let line = lines[start]; line; line = lines[start + rows.length]) {
    const cells = cellsOfLine(line.text)
    const found = cells === undefined ? figureAtEnd(line.text.trim()) : figureInCells(cells)
    if (found === undefined || found.name === '' || isTotal(found.name) || rows.length > mostLines) break
    rows.push({ name: found.name, figure: found.value, line: line.line })
  }
  return rows
}

function figureInCells(cells: readonly string[]): { readonly name: string; readonly value: number } | undefined {
  const [name = '', figure = '', ...more] = cells
  return more.length === 0 && /\p{L}{2}/u.test(name) && /^\d{1,3}$/.test(figure)
    ? { name, value: Number(figure) }
    : undefined
}

/** Whether one of the few lines above ends with so many marks: "(20 marks)". */
function statedAbove(lines: readonly SourceLine[], start: number, sum: number): boolean {
  const filled = lines.slice(Math.max(0, start - 12), start).filter(({ text }) => text.trim() !== '')
  return filled.slice(-5).some(({ text }) => {
    const match = /[([](?:total:?\s*)?(\d{1,3})\s*(?:marks?|points?|pts|%)[)\]]\s*:?$/i.exec(text.slice(0, 300).trim())
    return Number(match?.[1]) === sum
  })
}

const mostLines = 200
