import { labelAt } from '../wording/labels.js'
import type { SourceLine } from './furniture.js'

/**
 * The lines of a plain text with tables put together again that were copied cell by cell, each on a line of its own: names and descriptions, then the marks
 * alone. Only below a line that heads the marks, and where these make up what the text says they make: in a "Total" below, or in a line close above
 * ("Marking criteria (100 marks)"), or 100 where both columns have a head. Elsewhere numbers on lines of their own may be anything.
 */
export function withStackedTables(lines: readonly SourceLine[]): readonly SourceLine[] {
  const filled = lines.filter(({ text }) => text.trim() !== '')
  const tables = filled.flatMap(({ text }, head) =>
    marksHead.test(text.trim()) ? (tableBelow(filled, head) ?? []) : [],
  )
  return withRowsOf(tables, lines)
}

/** The lines with its rows in the place of each table; the tables follow each other. */
export function withRowsOf(tables: readonly StackedTable[], lines: readonly SourceLine[]): readonly SourceLine[] {
  let next = 0
  return lines.flatMap(line => {
    while ((tables[next]?.to ?? Infinity) < line.line) next++
    const table = tables[next]
    if (table === undefined || line.line < table.from) return [line]
    return line.line === table.from ? table.rows : []
  })
}

const marksHead =
  /^(?:max(?:imum)?\.?|available|possible|total)?\s*(?:marks?|weight(?:ing|age)?|points?|%)(?:\s+(?:available|allocated|possible|awarded)|\s*\(?%?\)?)?$/i

/** Whether a line heads a column of marks. */
export function isMarksLine(text: string): boolean {
  return marksHead.test(text)
}

/** A table that was put together again. */
export interface StackedTable {
  readonly rows: readonly SourceLine[]
  /** The first and the last of its lines. */
  readonly from: number
  readonly to: number
}

/** The rows below the head, as far as they have been read. */
interface OpenRows {
  readonly rows: SourceLine[]
  /** The cells of the next row, until its marks end it. */
  cells: readonly SourceLine[]
  sum: number
}

function tableBelow(lines: readonly SourceLine[], head: number): StackedTable | undefined {
  const [heading, ...below] = lines.slice(head, head + mostLines)
  if (heading === undefined) return undefined
  const stated = statedAbove(lines, head) ?? (titleHead.test(lines[head - 1]?.text.trim() ?? '') ? 100 : undefined)
  const open: OpenRows = { rows: [], cells: [], sum: 0 }
  for (const [index, line] of below.entries()) {
    const marks = figureOf(line)
    if (marks === undefined) takeCell(line, open)
    else if (open.cells.length === 0) return undefined
    else if (isTotalCell(open)) return isSum(open, marks) ? tableOf(open.rows, heading, line) : undefined
    else if (isWholeWith(takeMarks(marks, open), stated, lines, head + 1 + index))
      return tableOf(open.rows, heading, line)
  }
  return undefined
}

/** "Method" and a dash for its marks: what follows lies in it. Anything else is another cell of the row. */
function takeCell(line: SourceLine, open: OpenRows): void {
  const [only, ...more] = open.cells
  const isSection = only !== undefined && more.length === 0 && /^[-–—]+$/.test(line.text.trim())
  if (isSection) open.rows.push({ line: only.line, text: `${only.text.trim()}\t–\t–` })
  open.cells = isSection ? [] : [...open.cells, line]
}

function takeMarks(marks: number, open: OpenRows): OpenRows {
  open.rows.push({ line: open.cells[0]?.line ?? 1, text: rowText(open.cells, marks) })
  open.sum += marks
  open.cells = []
  return open
}

/** Whether the rows make up what the text says they make, and no "Total" follows that would say it again. */
function isWholeWith(
  { rows, sum }: OpenRows,
  stated: number | undefined,
  lines: readonly SourceLine[],
  index: number,
): boolean {
  return rows.length > 1 && sum === stated && figureAfterTotal(lines, index) === undefined
}

function isTotalCell({ cells: [only, ...others] }: OpenRows): boolean {
  return others.length === 0 && isTotalLine(only)
}

function isSum({ rows, sum }: OpenRows, total: number): boolean {
  return rows.length > 1 && sum === total
}

/** "Total", "Grand total:" with its figure on the next line. */
export function isTotalLine(line: SourceLine | undefined): boolean {
  return /^(?:grand |overall )?total\s*:?$/i.test(line?.text.trim() ?? '')
}

function tableOf(rows: readonly SourceLine[], heading: SourceLine, last: SourceLine): StackedTable {
  const head = { line: heading.line, text: 'Criterion\tWhat it asks\tMarks' }
  return { rows: [head, ...rows], from: heading.line, to: last.line }
}

/** A "Total" with its figure, right below. */
function figureAfterTotal(lines: readonly SourceLine[], index: number): number | undefined {
  return isTotalLine(lines[index + 1]) ? figureOf(lines[index + 2]) : undefined
}

/** The head of the column before the marks, all alone above them: what follows makes 100, or is no table. */
const titleHead =
  /^(?:(?:assessment|marking|grading)\s+)?(?:items?|criteri(?:on|a)|tasks?|questions?|components?|elements?|sections?|aspects?(?: of .{3,40})?|areas?|deliverables?)$/i

/** "(100 marks)" in one of the few lines above. */
function statedAbove(lines: readonly SourceLine[], head: number): number | undefined {
  const above = lines
    .slice(Math.max(0, head - 4), head)
    .map(({ text }) => /\b(\d{2,3})\s*(?:marks|points|%)/i.exec(text.slice(0, 300)))
  const match = above.reverse().find(found => found !== null)
  return match ? Number(match[1]) : undefined
}

/** "25", "25%", "25 marks" alone. */
export function figureOf(line: SourceLine | undefined): number | undefined {
  const match = /^[([]?(\d{1,3})\s*(?:%|marks?|points?)?[)\]]?$/i.exec(line?.text.trim() ?? '')
  return match ? Number(match[1]) : undefined
}

const mostLines = 120

/** The name, what it asks and the marks: the name goes to the colon of the first line, where "Task 1:" is no name yet. */
function rowText(cells: readonly SourceLine[], marks: number): string {
  const [first = '', ...more] = cells.map(cell => cell.text.trim())
  const colon = /^([^:]{3,70}):(?:\s+|$)/.exec(first)
  const isNamed = colon !== null && labelAt(first)?.kind !== 'named'
  const name = isNamed ? (colon[1] ?? first) : first
  const rest = [isNamed ? first.slice(colon[0].length) : '', ...more].filter(text => text !== '').join(' ')
  return `${name}\t${rest || '–'}\t${marks}`
}
