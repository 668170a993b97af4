import type { SourceLine } from './furniture.js'
import { labelAt } from '../wording/labels.js'

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

interface StackedTable {
  readonly rows: readonly SourceLine[]
  /** The first and the last of its lines. */
  readonly from: number
  readonly to: number
}

function tableBelow(lines: readonly SourceLine[], head: number): StackedTable | undefined {
  const heading = lines[head]
  const stated = statedAbove(lines, head) ?? (titleHead.test(lines[head - 1]?.text.trim() ?? '') ? 100 : undefined)
  const rows: SourceLine[] = []
  let cells: SourceLine[] = []
  let sum = 0
  for (let index = head + 1; heading && index < lines.length && index < head + mostLines; index++) {
    const line = lines[index]
    const marks = figureOf(line)
    const [only, ...more] = cells
    // "Method" and a dash for its marks: what follows lies in it.
    if (line && only && more.length === 0 && /^[-–—]+$/.test(line.text.trim())) {
      rows.push({ line: only.line, text: `${only.text.trim()}\t–\t–` })
      cells = []
      continue
    }
    if (line === undefined || marks === undefined) {
      if (line) cells.push(line)
      continue
    }
    const [first] = cells
    if (first === undefined) return undefined
    const isTotal = cells.length === 1 && /^(?:grand |overall )?total\s*:?$/i.test(first.text.trim())
    if (isTotal) return sum === marks && rows.length > 1 ? tableOf(rows, heading, line) : undefined
    rows.push({ line: first.line, text: rowText(cells, marks) })
    sum += marks
    cells = []
    const isWhole = sum === stated && figureAfterTotal(lines, index) === undefined
    if (isWhole && rows.length > 1) return tableOf(rows, heading, line)
  }
  return undefined
}

function tableOf(rows: readonly SourceLine[], heading: SourceLine, last: SourceLine): StackedTable {
  const head = { line: heading.line, text: 'Criterion\tWhat it asks\tMarks' }
  return { rows: [head, ...rows], from: heading.line, to: last.line }
}

/** A "Total" with its figure, right below. */
function figureAfterTotal(lines: readonly SourceLine[], index: number): number | undefined {
  return /^(?:grand |overall )?total\s*:?$/i.test(lines[index + 1]?.text.trim() ?? '')
    ? figureOf(lines[index + 2])
    : undefined
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
function figureOf(line: SourceLine | undefined): number | undefined {
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
