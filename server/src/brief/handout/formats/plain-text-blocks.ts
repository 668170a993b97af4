import { isAdministrative } from '../wording/administration.js'
import { isGradeName } from '../wording/asides.js'
import { handoutBlock, type HandoutBlock } from '../block.js'
import { withCriteriaParted } from './criteria-in-line.js'
import { sourceLines, withoutFurniture, type SourceLine } from './furniture.js'
import { labelAt } from '../wording/labels.js'
import { withMarksAtEdge } from './marks-at-edge.js'
import { cellsOfLine, rowBlock } from './rows.js'
import { withStackedTables } from './stacked-tables.js'

/**
 * The blocks of a plain text, such as one copied out of a PDF file: lines are joined where the text was only wrapped, page furniture is left out. What
 * follows a colon in short lines, or in small letters, is a list.
 */
export function plainTextBlocks(text: string): readonly HandoutBlock[] {
  const lines = sourceLines(text).map(({ line, text: content }) => ({ line, text: content.trimEnd() }))
  return withTables(withLists(joined(withMarksAtEdge(withStackedTables(withCriteriaParted(withoutFurniture(lines)))))))
}

/** Lines that belong together. */
interface Run {
  readonly lines: readonly SourceLine[]
  /** How many units the longest line around it has. */
  readonly width: number
}

function joined(lines: readonly SourceLine[]): readonly Run[] {
  const runs: { lines: SourceLine[]; width: number }[] = []
  const widths = widthsAround(lines)
  let isOpen = false
  for (const [index, line] of lines.entries()) {
    if (line.text.trim() === '') {
      isOpen = false
      continue
    }
    const last = runs.at(-1)
    const width = widths[index] ?? 0
    if (isOpen && last && continues(last.lines, line, width)) last.lines.push(line)
    else runs.push({ lines: [line], width })
    isOpen = true
  }
  return runs
}

/** The longest of the lines up to the next bracket, empty line or numbered line: another type, another width. */
function widthsAround(lines: readonly SourceLine[]): readonly number[] {
  const widths: number[] = []
  for (let start = 0; start < lines.length;) {
    let end = start + 1
    while (end < lines.length && !isBoundary(lines[end]?.text ?? '', lines[end - 1]?.text ?? '')) end++
    const longest = Math.max(...lines.slice(start, Math.min(end, start + mostLines)).map(({ text }) => text.length))
    for (let index = start; index < end; index++) widths.push(longest)
    start = end
  }
  return widths
}

const mostLines = 2000

function isBoundary(text: string, before: string): boolean {
  return text.trim() === '' || opensBracket(text) || /[})]\s*$/.test(before) || startsAnew(text)
}

function opensBracket(text: string): boolean {
  return /^\s*[{[]|^\s*\((?=[A-Z][a-z]+ )/.test(text)
}

/** Numbered lines, bullets and lines in columns begin something new, whatever stood before. */
function startsAnew(text: string): boolean {
  if (/:\s/.test(text.slice(0, 60)) && isAdministrative(text)) return true
  if (isScore(text) || /^\s*\p{Lu}[^:]{2,60}:\s*\d{1,3}\s*%/u.test(text)) return true
  return bullet.test(text) || letterMarker.test(text) || labelAt(text) !== undefined || cellsOfLine(text) !== undefined
}

const bullet = /^\s*(?:[•·●○▪■◦‣➢✓☐☑□▢❑❒✔\uf0b7*]|[-–—](?=\s|\p{Lu}\p{Ll})|o(?=\s\p{Lu}\p{L}))\s*/u
/** "/ 20", where the marker writes the marks; "Pass [10/20]", what they stand for. */
function isScore(text: string): boolean {
  return text.length < 60 && (/^\s*_*\s*\/\s*\d{1,3}\s*$/.test(text) || (/^\s*\p{Lu}/u.test(text) && isGradeName(text)))
}

/** "(a) ", "b) ", "iv. " */
const letterMarker = /^\s*(?:\((?:[a-z]|[ivx]{1,4})\)|[a-z]\)|[ivx]{1,4}[.)])\s+\S/
const numberMarker = /^\s*(?:\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)])\s+/

function continues(run: readonly SourceLine[], { text }: SourceLine, width: number): boolean {
  const before = run.at(-1)?.text.trimEnd() ?? ''
  const first = run[0]?.text ?? ''
  const next = text.trim()
  // "(AC" at the end of a line, "2.1)" on the next.
  if (/[([][^()[\]]{0,12}$/.test(before) && /^[^()[\]]{0,12}[)\]]/.test(next)) return true
  if (startsAnew(text) || opensBracket(text) || isTagOnly(before) || endsInMarks(before)) return false
  if (cellsOfLine(first) !== undefined || (endsInFigure(before) && endsInFigure(next))) return false
  if (isMarkedName(next) && (/[.?!…)\]]["”’]?$/.test(before) || isShortItem(first, before))) return false
  if (endsInFigure(next) && (isShortName(before) || /[.?!…]["”’)]?$/.test(before))) return false
  if (endsInFigure(next) && /\b(?:as|follows|are|below):?$/i.test(before)) return false
  if (leadsOn(before)) return true
  if (/:$/.test(before)) return false
  const left = width - before.length - 1 - (next.split(/\s/)[0]?.length ?? 0)
  const endsSentence = /[.?!…]["”’)]?$/.test(before)
  if (labelAt(first) !== undefined && !bullet.test(first)) return continuesLabelled(before, next, left, endsSentence)
  if (endsSentence) return left < 1 || (left < 10 && leansBack.test(next))
  return left < 15 || (/^[a-z]/.test(next) && left < 40)
}

/** The wording of a numbered line ends with its sentence; small letters go on with it. */
function continuesLabelled(before: string, next: string, left: number, endsSentence: boolean): boolean {
  if (/^[a-z]/.test(next)) return !endsSentence
  return !endsSentence && left < 15 && before.length > 50
}

const leansBack = /^(?:if so|if not|this|these|those|it|they|such|so|and|but|also|thus|therefore|hence)\b/i

/** No sentence, title or item ends with one of these. */
function leadsOn(text: string): boolean {
  return /(?:,|\b(?:a|an|and|as|at|by|for|from|in|into|of|on|or|the|to|with|your|their|its))$/i.test(text)
}

/** "(15 marks)", "[5]", "}" at its end: what is asked ends with its marks. */
function endsInMarks(text: string): boolean {
  return /\}$|[([]\s*(?:\p{L}[\p{L} .:]{0,20})?\d{1,4}(?:\.\d)?\s*(?:marks?|points?|pts|%)[^()[\]]{0,20}[)\]][.;]?$|\([^()]{2,60}[,;]\s*\d{1,3}\s*%[^()]{0,20}\)$|\[\d{1,3}\]$|\s\/\s?\d{1,3}$/iu.test(
    text,
  )
}

/** "Marking criteria" above a list of names with their marks. */
function isShortName(text: string): boolean {
  return text.length < 40 && /^\p{Lu}[^.,;]*\p{L}:?$/u.test(text) && !leadsOn(text)
}

/** A bullet in a few words, which nobody wraps. */
function isShortItem(first: string, before: string): boolean {
  return bullet.test(first) && before === first.trimEnd() && before.length < 50 && !leadsOn(before)
}

/** "Quality of the paper (60 points)" on a line of its own. */
function isMarkedName(text: string): boolean {
  return text.length < 90 && /^\p{Lu}/u.test(text) && endsInMarks(text)
}

/** "Report ........ 20 marks", "Analysis 30%": one such line above another is a list of what is marked. */
function endsInFigure(text: string): boolean {
  return text.length < 120 && /\d\s*(?:%|marks?|points?|pts)\.?$/i.test(text)
}

/** "{maximum 12 Marks}" on a line of its own. */
function isTagOnly(text: string): boolean {
  return /^\s*[([{][^)\]}]*\d[^)\]}]*[)\]}]\s*$/.test(text)
}

/** wanted: a colon came before; small, short: by what the items of the list are known. */
type ListState = 'none' | 'wanted' | 'small' | 'short'

function withLists(runs: readonly Run[]): readonly HandoutBlock[] {
  const blocks: HandoutBlock[] = []
  let list: ListState = 'none'
  for (const run of runs) {
    const plain = blockOf(run)
    const kind: ListState = list === 'wanted' ? listStyle(run) : list
    const isItem: boolean = plain.kind === 'paragraph' && isListed(run, kind)
    blocks.push(isItem ? { ...plain, kind: 'item', level: 1 } : plain)
    list = isItem ? kind : /:$/.test(plain.text) ? 'wanted' : 'none'
  }
  return blocks
}

/** Rows that follow each other are one table, up to an empty line or the end of the fields about the assignment behind which rows have other columns. */
function withTables(blocks: readonly HandoutBlock[]): readonly HandoutBlock[] {
  let table = 0
  return blocks.map((block, index) => {
    const last = blocks[index - 1]
    if (block.kind !== 'row') return block
    const isEnd = last !== undefined && (block.line > last.line + 1 || isAdministrative(last.text))
    if (last?.kind !== 'row' || (isEnd && last.cells?.length !== block.cells?.length)) table++
    return { ...block, table }
  })
}

/** How the items of a list without bullets look, by the first of them. */
function listStyle(run: Run): 'small' | 'short' {
  return /^[a-z]/.test(run.lines[0]?.text.trim() ?? '') ? 'small' : 'short'
}

function isListed({ lines, width }: Run, style: ListState): boolean {
  const text = lines[0]?.text.trim() ?? ''
  if (opensBracket(text) || isTagOnly(text)) return false
  if (style === 'small') return /^[a-z]/.test(text)
  return style === 'short' && lines.length === 1 && text.length <= width * 0.75
}

function blockOf({ lines }: Run): HandoutBlock {
  const [first] = lines
  const line = first?.line ?? 1
  const cells = lines.length === 1 ? cellsOfLine(first?.text ?? '') : undefined
  if (cells) return rowBlock(cells, line)
  const text = lines.map(part => part.text.trim()).join(' ')
  if (bullet.test(text))
    return handoutBlock('item', text.replace(bullet, ''), line, { level: 1 + indentOf(first?.text ?? '') })
  const marker = numberMarker.exec(text)?.[0].trim()
  return handoutBlock('paragraph', text, line, { marker })
}

function indentOf(text: string): number {
  return Math.min(5, Math.floor((/^\s*/.exec(text)?.[0].replaceAll('\t', '    ').length ?? 0) / 4))
}
