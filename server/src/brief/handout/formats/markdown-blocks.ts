import { isAdministrative } from '../wording/administration.js'
import { handoutBlock, type HandoutBlock } from '../block.js'
import { sourceLines, withoutFurniture, type SourceLine } from './furniture.js'
import { htmlBlocks } from './html-blocks.js'
import { labelAt } from '../wording/labels.js'
import { plainInline } from './plain-inline.js'
import { rowBlock } from './rows.js'

/**
 * The blocks of a Markdown document, read as people write briefs: headings without a space behind the hashes, tables in HTML, bold lines for headings.
 * Front matter and code are left out.
 */
export function markdownBlocks(text: string): readonly HandoutBlock[] {
  const reading: Reading = { blocks: [], open: undefined, lines: bodyLines(text), index: 0, tables: 0 }
  while (reading.index < reading.lines.length) {
    const line = reading.lines[reading.index++]
    if (line) take(line, reading)
  }
  close(reading)
  return reading.blocks
}

interface Reading {
  readonly blocks: HandoutBlock[]
  /** The paragraph or item that the next line may go on with. */
  open:
    | {
        readonly kind: 'paragraph' | 'item'
        readonly level: number
        readonly marker?: string
        readonly lines: SourceLine[]
      }
    | undefined
  readonly lines: readonly SourceLine[]
  index: number
  tables: number
}

function bodyLines(text: string): readonly SourceLine[] {
  const lines = withoutFurniture(sourceLines(text))
  if (!/^(?:---|\+\+\+)\s*$/.test(lines[0]?.text ?? '')) return lines
  const end = lines.findIndex(({ text: content }, index) => index > 0 && content.trim() === lines[0]?.text.trim())
  return end > 0 && end < 200 ? lines.slice(end + 1) : lines
}

function take(line: SourceLine, reading: Reading): void {
  const text = line.text
    .replace(quoted, '')
    .replace(boldMarker, '$1$3')
    .replace(tabbedNumber, '$1. ')
    .replace(tightLetter, '$1 ')
  if (text.trim() === '') return close(reading)
  const fence = /^\s*(`{3,}|~{3,})/.exec(text)?.[1]
  if (fence) return skipTo(reading, content => content.replace(quoted, '').trim().startsWith(fence))
  if (/^\s*<!--/.test(text)) return takeComment(line, reading)
  if (htmlStart.test(text)) return takeHtml(line, reading)
  const heading = /^ {0,3}(#{1,6})\s*(?=[^#\s])(.*?)\s*#*\s*$/.exec(text)
  if (heading) return pushHeading(reading, heading[2] ?? '', line.line, heading[1]?.length ?? 1)
  if (isUnderline(text, reading)) return underlined(reading, text.trim().startsWith('=') ? 1 : 2)
  if (/^\s*(?:[-*_]\s*){3,}$/.test(text)) return close(reading)
  if (isTable(text, reading)) return takeTable({ ...line, text }, reading)
  const item = /^(\s*)([-*+•]|\(?(?:\d{1,3}|[a-zA-Z]|[ivx]{1,4})[.)])\s+(?:\[[ xX]\]\s+)?(.*)$/.exec(text)
  if (item && isItemStart(item, reading)) return openItem(item, line, reading)
  if (isBoldLine(text) && !reading.open) return pushHeading(reading, text, line.line, 7)
  // Numbered wordings on lines of their own are not one paragraph to who wrote them.
  if (startsWording(text)) close(reading)
  if (reading.open) reading.open.lines.push({ ...line, text })
  else reading.open = { kind: 'paragraph', level: 0, lines: [{ ...line, text }] }
  // Two spaces, a backslash or <br> at its end: what follows stands on a line of its own.
  if ((text.endsWith('  ') || text.endsWith('\\') || /<br\s*\/?>\s*$/i.test(text)) && reading.open.kind === 'paragraph')
    close(reading)
}

const quoted = /^\s*>+ ?/

/** "**b)** Explain …": an item all the same. */
const boldMarker = /^(\s*)(\*\*|__)(\(?(?:\d{1,2}|[a-zA-Z])[.)])\2(?=\s)/

/** "(b)Explain …" */
const tightLetter = /^(\s*\((?:[a-z]|[ivx]{1,4})\))(?=\p{Lu})/u

/** "1" and a tab, as a list is copied out of another program. */
const tabbedNumber = /^( {0,3}\d{1,2})\t(?=\p{L})/u

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

const htmlStart =
  /^\s*<\/?(?:address|article|aside|blockquote|body|button|center|details|div|dl|figure|footer|form|h[1-6]|header|html|main|nav|ol|p|pre|section|summary|table|ul)\b/i

function close(reading: Reading): void {
  const { open } = reading
  reading.open = undefined
  if (!open) return
  if (open.kind === 'paragraph' && open.lines.length > 1 && areFigures(open.lines)) {
    for (const line of open.lines) reading.blocks.push(handoutBlock('paragraph', plainInline(line.text), line.line))
    return
  }
  const text = plainInline(open.lines.map(line => line.text.trim()).join(' '))
  if (text === '') return
  reading.blocks.push(
    handoutBlock(open.kind, text, open.lines[0]?.line ?? 1, { level: open.level, marker: open.marker }),
  )
}

/** "20% Planning: …" above "30% Design: …", "Live project 2" above "Report 3": each line is one to who wrote it. */
function areFigures(lines: readonly SourceLine[]): boolean {
  const texts = lines.map(({ text }) => plainInline(text))
  return (
    texts.every(text => /^[[(]?\d{1,3}\s*(?:%|marks?\b|points?\b|pts\b)\]?\)?\s*[-–—:]?\s*\p{L}/iu.test(text)) ||
    texts.every(text => text.length < 120 && /^\p{Lu}.*[\s([]\d{1,3}\s*(?:%|marks?|points?|pts)?[)\]]?\.?$/u.test(text))
  )
}

function pushHeading(reading: Reading, text: string, line: number, level: number): void {
  close(reading)
  const plain = plainInline(text)
  if (plain !== '') reading.blocks.push(handoutBlock('heading', plain, line, { level }))
}

function isUnderline(text: string, { open }: Reading): boolean {
  return open?.kind === 'paragraph' && /^ {0,3}(?:=+|-{2,})\s*$/.test(text)
}

function underlined(reading: Reading, level: number): void {
  const { open } = reading
  reading.open = undefined
  pushHeading(reading, open?.lines.map(line => line.text).join(' ') ?? '', open?.lines[0]?.line ?? 1, level)
}

/** A bold line alone stands for a heading: a blank line or the end follows it, or a list. */
function isBoldLine(text: string): boolean {
  return (
    /^\s*(\*\*|__)(?=\S).{1,150}?\1[\s:]*$/.test(text) &&
    !/(\*\*|__).*\1.*(\*\*|__)/.test(text.replace(/^\s*(\*\*|__)/, ''))
  )
}

/** In the middle of a paragraph only a bullet or a "1." begins a list. */
function isItemStart([, , marker = '']: RegExpExecArray, { open }: Reading): boolean {
  return open === undefined || open.kind === 'item' || /^(?:[-*+•]|1[.)])$/.test(marker)
}

function openItem(
  [, indent = '', marker = '', content = '']: RegExpExecArray,
  line: SourceLine,
  reading: Reading,
): void {
  close(reading)
  const level = 1 + Math.min(8, Math.floor((indent.replaceAll('\t', '    ').length + 1) / 3))
  const numbered = /\w/.test(marker) ? { marker: markerOf(marker, level, reading) } : {}
  reading.open = { kind: 'item', level, ...numbered, lines: [{ line: line.line, text: content }] }
}

/** In Markdown each item of a numbered list may be written "1.". */
function markerOf(written: string, level: number, { blocks }: Reading): string {
  const before = [...blocks.slice(-30)].reverse().find(({ kind, level: other }) => kind !== 'item' || other <= level)
  const isNext = before?.kind === 'item' && before.level === level && /^1[.)]$/.test(written)
  const number = isNext ? parseInt(before.marker ?? '', 10) : NaN
  return Number.isNaN(number) ? written : `${number + 1}${written.slice(-1)}`
}

function skipTo(reading: Reading, isEnd: (text: string) => boolean): void {
  close(reading)
  while (reading.index < reading.lines.length && !isEnd(reading.lines[reading.index++]?.text ?? '')) continue
}

function takeComment({ text }: SourceLine, reading: Reading): void {
  if (!text.includes('-->')) skipTo(reading, content => content.includes('-->'))
}

/** A table goes to its end, other elements to the next empty line. */
function takeHtml(line: SourceLine, reading: Reading): void {
  close(reading)
  const isTableStart = /<table\b/i.test(line.text)
  const content = [line.text]
  let isDone = isTableStart && /<\/table>/i.test(line.text)
  while (!isDone && reading.index < reading.lines.length) {
    const next = reading.lines[reading.index]?.text ?? ''
    if (!isTableStart && (next.trim() === '' || /^#/.test(next))) break
    content.push(next)
    reading.index++
    isDone = isTableStart && /<\/table>/i.test(next)
  }
  const inner = htmlBlocks(content.join('\n'), line.line)
  reading.blocks.push(
    ...inner.map(block => (block.table === undefined ? block : { ...block, table: block.table + reading.tables })),
  )
  reading.tables += Math.max(0, ...inner.map(block => block.table ?? 0))
}

const rule = /^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/

function isTable(text: string, { lines, index }: Reading): boolean {
  return text.includes('|') && rule.test(lines[index]?.text ?? '') && (lines[index]?.text.includes('|') ?? false)
}

function takeTable(head: SourceLine, reading: Reading): void {
  close(reading)
  const table = ++reading.tables
  reading.blocks.push(rowBlock(cellsOf(head.text), head.line, { table, isHead: true }))
  reading.index++
  for (; reading.index < reading.lines.length; reading.index++) {
    const line = reading.lines[reading.index]
    if (!line?.text.includes('|')) return
    if (!rule.test(line.text) && !/^[\s|=]+$/.test(line.text))
      reading.blocks.push(rowBlock(cellsOf(line.text), line.line, { table }))
  }
}

function cellsOf(text: string): readonly string[] {
  const inner = text.trim().replace(/^\|/, '').replace(/\|$/, '')
  return inner.split(/(?<!\\)\|/).map(cell => cellText(cell.replaceAll('\\|', '|')))
}

/** With a line end behind a bold name, and before another criterion: elsewhere a break only wraps the text. */
function cellText(source: string): string {
  if (/<p\b/i.test(source))
    return source
      .split(/<\/?p\b[^>]*>/i)
      .map(plainInline)
      .filter(text => text !== '')
      .join('\n')
  const pieces = source.split(/<br\s*\/?>/i)
  const isNamed = isBoldLine(pieces[0] ?? '')
  return pieces.map(plainInline).reduce((before, plain, index) => {
    if (before === '' || plain === '') return before + plain
    return `${before}${isCode(plain) || (isNamed && index === 1) ? '\n' : ' '}${plain}`
  }, '')
}

function isCode(text: string): boolean {
  const kind = labelAt(text)?.kind
  return kind === 'decimal' || kind === 'graded'
}
