import { isGradeName, isRange } from '../wording/asides.js'
import type { SourceLine } from './furniture.js'

/**
 * The lines of a plain text with the rubrics put together again that were copied cell by cell: below a head that names grades the name of each criterion over
 * a line or more, its weight alone on a line or in brackets behind the name, and what each grade means. Only where the weights make 100 together.
 */
export function withFlattenedRubrics(lines: readonly SourceLine[]): readonly SourceLine[] {
  const head = headOf(lines)
  if (head === undefined) return lines
  const weights = weightsBelow(lines, head.end)
  if (weights.length === 0) return lines
  const names = weights.map(weight => nameStart(lines, weight, head.end))
  const end = endOf(lines, weights.at(-1)?.at ?? 0)
  const rows = weights.map(({ at, name, weight }, index) => {
    const from = names[index] ?? at
    const written = [...textsOf(lines.slice(from, at)), ...(name === '' ? [] : [name])]
    const described = textsOf(lines.slice(at + 1, names[index + 1] ?? end)).join(' ') || '–'
    return { line: lines[from]?.line ?? 1, text: `${nameIn(written)}\t${weight}\t${described}` }
  })
  const row = { line: lines[head.start]?.line ?? 1, text: 'Criterion\tWhat it asks\tWeight\tWhat the grades mean' }
  return [...lines.slice(0, head.start), ...lines.slice(head.end, names[0]), row, ...rows, ...lines.slice(end)]
}

/** The lines of the head, from one to before the other. */
interface Head {
  readonly start: number
  readonly end: number
}

/** Three ranges or more on one line, or grades and ranges on lines that follow each other, with what heads the columns before them. */
function headOf(lines: readonly SourceLine[]): Head | undefined {
  for (let start = 0; start < lines.length; start++) {
    const text = lines[start]?.text.trim() ?? ''
    if (text.length < longest && rangesIn(text) > 2) return { start, end: start + 1 }
    let end = start
    while (isGrade(lines[end]?.text.trim() ?? '')) end++
    if (end - start > 3) return { start: headStart(lines, start), end }
  }
  return undefined
}

const longest = 300

/** "HD 85% – 100% D 75% – 84% …" */
function rangesIn(text: string): number {
  return [...text.matchAll(/\b\d{1,3}\s?%?\s?[-–—]\s?\d{1,3}\b/g)].length
}

function isGrade(text: string): boolean {
  return text !== '' && text.length < 40 && /[\p{L}\d]/u.test(text) && (isGradeName(text) || isRange(text))
}

/** "Criteria", "Weight" right above the grades. */
function headStart(lines: readonly SourceLine[], grades: number): number {
  let start = grades
  while (start > grades - 3 && columnHead.test(lines[start - 1]?.text.trim() ?? '')) start--
  return start
}

const columnHead =
  /^(?:(?:assessment|marking|grading)\s+)?(?:criteri(?:on|a)|weight(?:ing)?s?|marks?|%|grades?|aspects?|elements?)(?:\s*\(?%\)?)?$/i

interface Weight {
  /** The place of its line. */
  readonly at: number
  /** What stands before it on that line. */
  readonly name: string
  readonly weight: string
}

/** The weights as far down as they make 100; none where they do not. */
function weightsBelow(lines: readonly SourceLine[], from: number): readonly Weight[] {
  const found: Weight[] = []
  let sum = 0
  for (let at = from; at < Math.min(lines.length, from + mostLines) && sum < 100; at++) {
    const match = weightAtEnd.exec(textAt(lines, at).slice(0, longest))
    if (!match) continue
    const [, name = '', figure = '', unit = ''] = match
    found.push({ at, name, weight: `${figure}${unit === '%' ? '' : ' '}${unit}` })
    sum += Number(figure)
  }
  return sum === 100 && found.length > 1 ? found : []
}

const mostLines = 600

/** Alone on its line, or in brackets behind a name. */
const weightAtEnd =
  /^(?:([^()[\]]*\p{L})\s*(?=[([]))?[([]?(?:weight(?:ing)?:?\s*)?(\d{1,2})\s*(%|marks|points)[)\]]?$/iu

/** Where the name begins that ends with a weight: behind the sentence, empty line or head before it. */
function nameStart(lines: readonly SourceLine[], { at, name }: Weight, top: number): number {
  const last = name === '' ? at - 1 : at
  for (let first = last; first > last - mostOfName; first--) {
    const before = textAt(lines, first - 1)
    const isCut = first === at - 1 && /[.?!]$/.test(before) && /^\p{Ll}/u.test(textAt(lines, first))
    if (first <= top || before === '' || (/[.?!]$/.test(before) && !isCut)) return first
  }
  let first = last
  while (first > top && /^\p{Ll}/u.test(textAt(lines, first))) first--
  return first
}

const mostOfName = 7

function textAt(lines: readonly SourceLine[], index: number): string {
  return lines[index]?.text.trim() ?? ''
}

/** The cell of the name and that of the sentence behind it that says what it asks: from where another line begins with a capital. */
function nameIn(texts: readonly string[]): string {
  const isDescribed = /[.?!]$/.test(texts.at(-1) ?? '')
  const next = isDescribed ? texts.findIndex((text, index) => index > 0 && /^\p{Lu}/u.test(text)) : -1
  return next === -1 ? `${texts.join(' ')}\t–` : `${texts.slice(0, next).join(' ')}\t${texts.slice(next).join(' ')}`
}

/** The grades of the last criterion end with an empty line. */
function endOf(lines: readonly SourceLine[], weight: number): number {
  let end = weight + 1
  while (end < lines.length && textAt(lines, end) === '') end++
  while (end < lines.length && textAt(lines, end) !== '') end++
  return end
}

function textsOf(lines: readonly SourceLine[]): readonly string[] {
  return lines.map(({ text }) => text.trim()).filter(text => text !== '')
}
