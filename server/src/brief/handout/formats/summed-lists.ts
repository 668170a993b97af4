import { isTotal } from '../wording/asides.js'
import { labelAt } from '../wording/labels.js'
import type { SourceLine } from './furniture.js'
import { cellsOfLine } from './rows.js'

/**
 * The lines of a plain text with lists put into columns whose lines end with bare figures: "Budget and metrics 15". Only above a "Total" with the sum of
 * them: elsewhere a figure at the end of a line may be anything.
 */
export function withSummedLists(lines: readonly SourceLine[]): readonly SourceLine[] {
  const kept: SourceLine[] = []
  let from = 0
  lines.forEach((_line, index) => {
    const total = totalAt(lines, index)
    const list = total === undefined ? undefined : listAbove(lines, index, from, total)
    if (list === undefined) return
    for (const line of [...lines.slice(from, list.from), ...list.rows]) kept.push(line)
    from = index
  })
  return [...kept, ...lines.slice(from)]
}

/** "Total 100", "Total = 20"; "Total" above its figure. */
function totalAt(lines: readonly SourceLine[], index: number): number | undefined {
  const text = lines[index]?.text.trim() ?? ''
  if (text.length > 60 || !isTotal(text.replace(/^(?:part|section|year|level)\s+\w{1,3}\s+/i, ''))) return undefined
  const match = /^[^\d%]{5,40}?[:=]?\s*(\d{1,3})\s*(?:%|marks|points)?\.?$/i.exec(text)
  if (match) return Number(match[1])
  return /^[^\d]*$/.test(text) ? figureAlone(lines[index + 1]?.text ?? '') : undefined
}

function figureAlone(text: string): number | undefined {
  const match = /^\s*(\d{1,3})\s*$/.exec(text)
  return match ? Number(match[1]) : undefined
}

interface SummedList {
  readonly rows: readonly SourceLine[]
  /** The place of its first line. */
  readonly from: number
}

/** The list that ends above the total, read upwards until its figures make the sum. */
function listAbove(lines: readonly SourceLine[], total: number, top: number, wanted: number): SummedList | undefined {
  const rows: SourceLine[] = []
  let sum = 0
  for (let end = total; end > top && total - end < mostLines;) {
    const entry = entryAbove(lines, end, top)
    if (entry === undefined) return undefined
    if (entry.figure > 0) rows.unshift({ line: lines[entry.from]?.line ?? 1, text: `${entry.name}\t${entry.figure}` })
    sum += entry.figure
    end = entry.from
    if (sum > wanted) return undefined
    if (sum === wanted) return rows.length > 1 ? { rows: [head(rows), ...rows], from: end } : undefined
  }
  return undefined
}

const mostLines = 200

function head([first]: readonly SourceLine[]): SourceLine {
  return { line: first?.line ?? 1, text: 'Criterion\tMarks' }
}

interface Entry {
  readonly name: string
  readonly figure: number
  readonly from: number
}

/** The entry whose last line stands above `end`: its figure, and its name over as many lines as it takes. */
function entryAbove(lines: readonly SourceLine[], end: number, top: number): Entry | undefined {
  let last = end - 1
  while (last > top && textAt(lines, last) === '') last--
  const figure = figureAtEnd(textAt(lines, last))
  if (figure === undefined) return undefined
  let from = last
  const isAlone = figure.name === ''
  if (isAlone) from--
  while (from > top && isContinuation(lines, from, last - (isAlone ? 1 : 0))) from--
  const name = [...lines.slice(from, last).map(({ text }) => text.trim()), figure.name].join(' ').trim()
  return /\p{L}{2}/u.test(name) && from >= top ? { name, figure: figure.value, from } : undefined
}

/** "Budget and metrics 15": a name and the bare figure behind it; the figure alone has an empty name. */
function figureAtEnd(text: string): { readonly name: string; readonly value: number } | undefined {
  if (text.length > 200 || cellsOfLine(text) !== undefined) return undefined
  const match = /^(?:(.*\p{L}.*?)(?:\s+|\s*[:=–]\s*))?\(?(\d{1,3})\)?$/u.exec(text)
  return match ? { name: match[1] ?? '', value: Number(match[2]) } : undefined
}

/** Whether the line goes on with the one above it: it begins in small letters, or that one has a number and is as long as a line. */
function isContinuation(lines: readonly SourceLine[], index: number, last: number): boolean {
  const text = textAt(lines, index)
  const above = textAt(lines, index - 1)
  if (above === '' || labelAt(text) !== undefined || figureAtEnd(above) !== undefined) return false
  return /^\p{Ll}/u.test(text) || (index > last - 2 && labelAt(above)?.kind === 'whole' && above.length > 50)
}

function textAt(lines: readonly SourceLine[], index: number): string {
  return lines[index]?.text.trim() ?? ''
}
