import { isGradeName, isRange } from '../wording/asides.js'
import type { SourceLine } from './furniture.js'

/**
 * The lines of a plain text with tables put together again whose cells are parted by bars and stand on lines of their own, as a page is copied: "Criterion |", "Marks
 * |", "Layout |", "10 |". How many cells make a row is told by the head: names of columns, with figures in each row below one that heads marks, or names
 * shorter than what they are described by.
 */
export function withBarredCells(lines: readonly SourceLine[]): readonly SourceLine[] {
  const kept: SourceLine[] = []
  for (let start = 0; start < lines.length;) {
    const end = stretchEnd(lines, start)
    const rows = end - start > leastLines ? rowsIn(lines.slice(start, end)) : undefined
    kept.push(...(rows ?? lines.slice(start, Math.max(end, start + 1))))
    start = Math.max(end, start + 1)
  }
  return kept
}

const leastLines = 6

/** Behind the last line with a bar, where no more than a few lines stand between two of them; the start itself where no line has one. */
function stretchEnd(lines: readonly SourceLine[], start: number): number {
  if (!/\|\s*$/.test(lines[start]?.text ?? '')) return start
  let end = start
  for (let at = start; at < lines.length && at - end < mostOfCell; at++) {
    const text = lines[at]?.text ?? ''
    if (!text.includes('|')) continue
    if (!isOfOneCell(text)) return start
    end = at
  }
  return end + 1
}

const mostOfCell = 8

function isOfOneCell(text: string): boolean {
  return text.split('|').filter(cell => cell.trim() !== '').length < 2
}

interface Cell {
  readonly text: string
  readonly line: number
}

function rowsIn(lines: readonly SourceLine[]): readonly SourceLine[] | undefined {
  const cells = cellsIn(lines)
  for (let width = 3; width <= widest; width++) {
    const rows = chunked(cells, width)
    if (rows.length > 2 && isTable(rows)) return linesOf(rows)
  }
  return undefined
}

const widest = 10

/** The texts between bars; those behind the last are left out where they are empty. */
function cellsIn(lines: readonly SourceLine[]): readonly Cell[] {
  const cells: Cell[] = []
  let open: Cell = { text: '', line: lines[0]?.line ?? 1 }
  for (const { text, line } of lines) {
    for (const [at, part] of text.split('|').entries()) {
      if (at > 0) {
        cells.push(open)
        open = { text: '', line }
      }
      const joined = `${open.text} ${part.trim()}`.trim()
      open = { text: joined, line: open.text === '' ? line : open.line }
    }
  }
  let end = cells.length
  while (cells[end - 1]?.text === '') end--
  return cells.slice(0, end)
}

function chunked(cells: readonly Cell[], width: number): readonly (readonly Cell[])[] {
  const count = Math.ceil(cells.length / width)
  return Array.from({ length: count }, (_, row) =>
    Array.from({ length: width }, (__, column) => cells[row * width + column] ?? { text: '', line: 0 }),
  )
}

function isTable([head = [], ...body]: readonly (readonly Cell[])[]): boolean {
  const texts = head.map(({ text }) => text)
  const names = texts.findIndex(text => /\p{L}{2}/u.test(text))
  if (names === -1 || texts.filter(text => text !== '').length < 2) return false
  const titles = body.map(row => row[names]?.text ?? '')
  const marks = texts.findIndex((text, column) => column > names && isMarksLine(text))
  const figured = body.filter(row => figure.test(row[marks]?.text ?? '') && /\p{L}{2}/u.test(row[names]?.text ?? ''))
  if (marks !== -1) return figured.length > 1 && figured.length * 3 >= body.length * 2
  const isHeaded = criteria.test(texts[names] ?? '') || texts.slice(1).filter(isGrade).length > 1
  return isHeaded && titles.every(text => /^\p{L}.{1,80}$/u.test(text)) && areShort(titles, body)
}

const figure = /^\d{1,3}(?:\.\d{1,2})?\s*(?:%|marks|points|x)?$/i
const criteria = /^(?:criteri(?:on|a)|categor(?:y|ies)|aspects?|elements?|areas?)\b/i

function isGrade(text: string): boolean {
  return text !== '' && (isGradeName(text) || isRange(text))
}

/** Whether names are shorter than half of what stands beside them. */
function areShort(titles: readonly string[], body: readonly (readonly Cell[])[]): boolean {
  const all = body.flat().reduce((sum, { text }) => sum + text.length, 0)
  const own = titles.reduce((sum, { length }) => sum + length, 0)
  const others = body.flat().length - titles.length
  return (own / titles.length) * 2 < (all - own) / Math.max(1, others)
}

/** The rows as lines of columns, without the columns that have nothing in them; a number alone goes to the name behind it. */
function linesOf(rows: readonly (readonly Cell[])[]): readonly SourceLine[] {
  const texts = rows.map(row => withNumberJoined(row.map(({ text }) => asShare(text))))
  const filled = (texts[0] ?? []).flatMap((_text, column) => (texts.some(row => row[column] !== '') ? [column] : []))
  return rows.map((row, at) => ({
    line: row.find(({ text }) => text !== '')?.line ?? 1,
    text: filled.map((column, place) => texts[at]?.[column] || (place === 0 ? '—' : '–')).join('\t'),
  }))
}

function withNumberJoined(texts: readonly string[]): readonly string[] {
  const number = texts.findIndex(text => text !== '')
  const isNumbered = /^\d{1,2}[.)]?$/.test(texts[number] ?? '') && /^\p{L}/u.test(texts[number + 1] ?? '')
  if (!isNumbered) return texts
  return texts.map((text, at) => (at === number ? '' : at === number + 1 ? `${texts[number] ?? ''} ${text}` : text))
}

/** "0.20 x" is a weight of 20%. */
function asShare(text: string): string {
  return /^0?\.\d{1,2}\s*x?$/i.test(text) ? `${Math.round(Number.parseFloat(text) * 100)}%` : text
}

const marksHead =
  /^(?:max(?:imum)?\.?|available|possible|total)?\s*(?:marks?|weight(?:ing|age)?|points?|%)(?:\s+(?:available|allocated|possible|awarded)|\s*\(?%?\)?)?$/i

/** Whether a line heads a column of marks. */
function isMarksLine(text: string): boolean {
  return marksHead.test(text)
}
