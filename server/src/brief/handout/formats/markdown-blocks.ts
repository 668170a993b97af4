import type { HandoutBlock } from '../block.js'
import { isAdministrative } from '../wording/administration.js'
import { labelAt } from '../wording/labels.js'
import { sourceLines, withoutFurniture, type SourceLine } from './furniture.js'
import { htmlBlocks } from './html-blocks.js'
import { cellsOf, isBoldLine } from './markdown-cells.js'
import { close, pushHeading, skipTo, type MarkdownReading } from './markdown-reading.js'
import { plainInline } from './plain-inline.js'
import { rowBlock } from './rows.js'

/**
 * The blocks of a Markdown document, read as people write briefs: headings without a space behind the hashes, tables in HTML, bold lines for headings.
 * Front matter and code are left out.
 */
export function markdownBlocks(text: string): readonly HandoutBlock[] {
  const reading: MarkdownReading = {
    blocks: [],
    open: undefined,
    lines: bodyLines(text),
    items: [],
    index: 0,
    fence: undefined,
    tables: 0,
  }
  while (reading.index < reading.lines.length) {
    const line = reading.lines[reading.index++]
    if (line) take({ ...line, text: asWritten(line.text) }, reading)
  }
  close(reading)
  return reading.blocks
}

function bodyLines(text: string): readonly SourceLine[] {
  const lines = withoutFurniture(sourceLines(text))
  if (!/^(?:---|\+\+\+)\s*$/.test(lines[0]?.text ?? '')) return lines
  const end = lines.findIndex(({ text: content }, index) => index > 0 && content.trim() === lines[0]?.text.trim())
  return end > 0 && end < 200 ? lines.slice(end + 1) : lines
}

/** Without marks of quotation, and with numbers of items as Markdown has them. */
function asWritten(text: string): string {
  return text.replace(quoted, '').replace(boldMarker, '$1$3').replace(tabbedNumber, '$1. ').replace(tightLetter, '$1 ')
}

const quoted = /^\s*>+ ?/

/** "**b)** Explain …": an item all the same. */
const boldMarker = /^(\s*)(\*\*|__)(\(?(?:\d{1,2}|[a-zA-Z])[.)])\2(?=\s)/

/** "(b)Explain …" */
const tightLetter = /^(\s*\((?:[a-z]|[ivx]{1,4})\))(?=\p{Lu})/u

/** "1" and a tab, as a list is copied out of another program. */
const tabbedNumber = /^( {0,3}\d{1,2})\t(?=\p{L})/u

/** Takes the line, and those behind it that belong to it, where they are of its kind; false elsewhere. */
type Taker = (line: SourceLine, reading: MarkdownReading) => boolean

function take(line: SourceLine, reading: MarkdownReading): void {
  if (!takers.some(taker => taker(line, reading))) takeText(line, reading)
}

/** The first that takes the line decides what it is. */
const takers: readonly Taker[] = [
  takeEmpty,
  takeCode,
  takeComment,
  takeHtml,
  takeHeading,
  takeUnderline,
  takeRule,
  takeTable,
  takeItem,
  takeBoldLine,
]

function takeEmpty({ text }: SourceLine, reading: MarkdownReading): boolean {
  if (text.trim() !== '') return false
  close(reading)
  return true
}

/** A fence of backticks has none behind it: "```make test```" is code in a paragraph. */
function takeCode({ text }: SourceLine, reading: MarkdownReading): boolean {
  const fence = /^\s*(`{3,}(?!.*`)|~{3,})/.exec(text)?.[1]
  if (fence === undefined) return false
  if (reading.fence !== undefined && text.trim().startsWith(reading.fence)) reading.fence = undefined
  else if (isOfMarks(text, reading)) reading.fence = fence
  else skipTo(reading, content => content.replace(quoted, '').trim().startsWith(fence))
  return true
}

/** What is fenced with no language right below "Grading" or the like is a text. */
function isOfMarks(text: string, { blocks, open }: MarkdownReading): boolean {
  const last = blocks.at(-1)
  const isPlain = /^\s*(?:`{3,}|~{3,})\s*(?:te?xt|plain(?:text)?)?\s*$/.test(text)
  return isPlain && !open && last?.kind === 'heading' && /\b(?:grading|marking|marks|rubric|points)\b/i.test(last.text)
}

function takeComment({ text }: SourceLine, reading: MarkdownReading): boolean {
  if (!/^\s*<!--/.test(text)) return false
  if (!text.includes('-->')) skipTo(reading, content => content.includes('-->'))
  return true
}

/** A table goes to its end, other elements to the next empty line. */
function takeHtml({ text, line }: SourceLine, reading: MarkdownReading): boolean {
  if (!htmlStart.test(text)) return false
  close(reading)
  const inner = htmlBlocks([text, ...linesOfElement(text, reading)].join('\n'), line)
  const before = reading.tables
  for (const block of inner) {
    reading.blocks.push(block.table === undefined ? block : { ...block, table: block.table + before })
    reading.tables = Math.max(reading.tables, before + (block.table ?? 0))
  }
  return true
}

const htmlStart =
  /^\s*<\/?(?:address|article|aside|blockquote|body|button|center|details|div|dl|figure|footer|form|h[1-6]|header|html|li|main|nav|ol|p|pre|section|summary|table|ul)\b/i

function linesOfElement(first: string, reading: MarkdownReading): readonly string[] {
  const isTable = /<table\b/i.test(first)
  const content: string[] = []
  for (let last = first; !(isTable && /<\/table>/i.test(last)) && reading.index < reading.lines.length;) {
    last = reading.lines[reading.index]?.text ?? ''
    if (!isTable && (last.trim() === '' || last.startsWith('#'))) break
    content.push(last)
    reading.index++
  }
  return content
}

function takeHeading({ text, line }: SourceLine, reading: MarkdownReading): boolean {
  const heading = /^ {0,3}(#{1,6})\s*(?=[^#\s])(.*?)\s*#*\s*$/.exec(text)
  if (heading) pushHeading(reading, heading[2] ?? '', line, heading[1]?.length ?? 1)
  return heading !== null
}

/** "====" or "----" below a paragraph makes a heading of it. */
function takeUnderline({ text }: SourceLine, reading: MarkdownReading): boolean {
  const { open } = reading
  if (open?.kind !== 'paragraph' || !/^ {0,3}(?:=+|-+)\s*$/.test(text)) return false
  reading.open = undefined
  const heading = open.lines.map(line => line.text).join(' ')
  pushHeading(reading, heading, open.lines[0]?.line ?? 1, text.trim().startsWith('=') ? 1 : 2)
  return true
}

function takeRule({ text }: SourceLine, reading: MarkdownReading): boolean {
  if (!/^\s*(?:[-*_]\s*){3,}$/.test(text)) return false
  close(reading)
  return true
}

const rule = /^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/

function isTable(text: string, { lines, index }: MarkdownReading): boolean {
  return text.includes('|') && rule.test(lines[index]?.text ?? '') && (lines[index]?.text.includes('|') ?? false)
}

function takeTable(head: SourceLine, reading: MarkdownReading): boolean {
  if (!isTable(head.text, reading)) return false
  close(reading)
  const table = ++reading.tables
  reading.blocks.push(rowBlock(cellsOf(head.text), head.line, { table, isHead: true }))
  reading.index++
  for (; reading.index < reading.lines.length; reading.index++) {
    const line = reading.lines[reading.index]
    if (!line?.text.includes('|')) break
    if (!rule.test(line.text) && !/^[\s|=]+$/.test(line.text))
      reading.blocks.push(rowBlock(cellsOf(line.text), line.line, { table }))
  }
  return true
}

function takeItem({ text, line }: SourceLine, reading: MarkdownReading): boolean {
  const item = /^(\s*)([-*+•]|\(?(?:\d{1,3}|[a-zA-Z]|[ivx]{1,4})[.)])\s+(?:\[[ xX]\]\s+)?(.*)$/.exec(text)
  const [, indent = '', marker = '', content = ''] = item ?? []
  if (!item || !mayBeginItem(marker, reading)) return false
  close(reading)
  const level = levelOf(indent.replaceAll('\t', '    ').length, reading)
  const numbered = /\w/.test(marker) ? { marker: markerOf(marker, level, reading) } : {}
  reading.open = { kind: 'item', level, ...numbered, lines: [{ line, text: content }] }
  return true
}

/** Items of one list are indented alike, give or take a space; what is indented further lies in the item before it. */
function levelOf(indent: number, reading: MarkdownReading): number {
  const outer = reading.items.filter(item => item.indent < indent - 1)
  const equal = reading.items.find(item => Math.abs(item.indent - indent) <= 1)
  const byIndent = outer.length === 0 && indent < 4 ? 1 : 1 + Math.min(8, Math.floor((indent + 1) / 3))
  const level = equal?.level ?? Math.max(byIndent, (outer.at(-1)?.level ?? 0) + 1)
  reading.items = [...outer, { indent, level }]
  return level
}

/** In the middle of a paragraph only a bullet or a "1." begins a list. */
function mayBeginItem(marker: string, { open }: MarkdownReading): boolean {
  return open?.kind !== 'paragraph' || /^(?:[-*+•]|1[.)])$/.test(marker)
}

/** In Markdown each item of a numbered list may be written "1.". */
function markerOf(written: string, level: number, { blocks }: MarkdownReading): string {
  const before = [...blocks.slice(-30)].reverse().find(({ kind, level: other }) => kind !== 'item' || other <= level)
  const isNext = before?.kind === 'item' && before.level === level && /^1[.)]$/.test(written)
  const number = isNext ? parseInt(before.marker ?? '', 10) : NaN
  return Number.isNaN(number) ? written : `${number + 1}${written.slice(-1)}`
}

/** A bold line alone stands for a heading. */
function takeBoldLine({ text, line }: SourceLine, reading: MarkdownReading): boolean {
  if (reading.open || !isBoldLine(text)) return false
  pushHeading(reading, text, line, 7)
  return true
}

function takeText(line: SourceLine, reading: MarkdownReading): void {
  // Numbered wordings on lines of their own are not one paragraph to who wrote them.
  if (startsWording(line.text)) close(reading)
  if (reading.open) reading.open.lines.push(line)
  else reading.open = { kind: 'paragraph', level: 0, lines: [line] }
  if (reading.open.kind === 'paragraph' && breaksLine(line.text)) close(reading)
}

/** Two spaces, a backslash or <br> at its end: what follows stands on a line of its own. */
function breaksLine(text: string): boolean {
  return text.endsWith('  ') || text.endsWith('\\') || /<br\s*\/?>\s*$/i.test(text)
}

/** "1.2 Analyse …", "LO2 Explain …", "Task 2: …", "Weighting: 40%" */
function startsWording(text: string): boolean {
  if (text.length > 1000 || !/^[\s*_]*[\p{Lu}\d]/u.test(text)) return false
  const plain = plainInline(text)
  if (/^[^:]{3,40}:\s/.test(plain) && isAdministrative(plain)) return true
  const label = labelAt(plain)
  if (label === undefined || !/^["“‘']?\p{Lu}/u.test(label.rest)) return false
  if (label.kind === 'decimal' || label.kind === 'graded' || label.name === 'outcome') return true
  return label.kind === 'named' && /^\p{L}+ ?\w{1,3}\s*[:–—-]\s/u.test(plain)
}
