import type { SourceLine } from './furniture.js'
import { figureOf, isMarksLine, isTotalLine, withRowsOf, type StackedTable } from './stacked-tables.js'

/**
 * The lines of a plain text with numbered tables put together again that were copied cell by cell: "Task", "Description", "LO" and "Marks" on lines of their
 * own, then as many lines for each row. Only where each row begins with the next number and ends with a figure, and these make the total below.
 */
export function withStackedColumns(lines: readonly SourceLine[]): readonly SourceLine[] {
  const filled = lines.filter(({ text }) => text.trim() !== '')
  const tables = filled.flatMap((_line, at) => tableEndingHead(filled, at) ?? [])
  return withRowsOf(tables, lines)
}

/** The table whose head ends at a place, with "Marks", and has three columns or more. */
function tableEndingHead(lines: readonly SourceLine[], at: number): StackedTable | undefined {
  if (!isMarksLine(textAt(lines, at))) return undefined
  for (let width = 3; width <= widest; width++) {
    const start = at - width + 1
    if (numberHead.test(textAt(lines, start))) return tableOf(lines, start, width)
  }
  return undefined
}

const widest = 6
const numberHead =
  /^(?:task|question|part|section|item|activity|criterion|no\.?|number|#|ref\.?)(?: (?:no\.?|number|#))?$/i

function tableOf(lines: readonly SourceLine[], start: number, width: number): StackedTable | undefined {
  const rows = [rowAt(lines, start, width)]
  let sum = 0
  let at = start + width
  for (; Number.parseInt(textAt(lines, at), 10) === rows.length; at += width) {
    const marks = figureOf(lines[at + width - 1])
    if (marks === undefined) return undefined
    sum += marks
    rows.push(rowAt(lines, at, width))
  }
  const from = lines[start]?.line
  const to = lines[at - 1]?.line
  const total = isTotalLine(lines[at]) ? figureOf(lines[at + 1]) : 100
  return rows.length > 2 && total === sum && from !== undefined && to !== undefined ? { rows, from, to } : undefined
}

function rowAt(lines: readonly SourceLine[], at: number, width: number): SourceLine {
  const [number = '', name = '', ...others] = lines.slice(at, at + width).map(({ text }) => text.trim())
  // A number alone is no cell of a line.
  const first = /^\d/.test(number) ? `${Number.parseInt(number, 10)}. ${name}` : name
  return { line: lines[at]?.line ?? 1, text: [first, ...others].join('\t') }
}

function textAt(lines: readonly SourceLine[], at: number): string {
  return lines[at]?.text.trim() ?? ''
}
