import { htmlEvents, type HtmlEvent } from '../../../text/html.js'
import { handoutBlock, oneLine, type HandoutBlock, type HandoutCell } from '../block.js'
import { labelAt } from '../wording/labels.js'
import { rowOf } from './rows.js'

/** The blocks of an HTML document, or of a piece of one that begins on line `firstLine` of another document. Text that is struck out is left out. */
export function htmlBlocks(source: string, firstLine = 1): readonly HandoutBlock[] {
  const reading: Reading = {
    blocks: [],
    text: '',
    at: undefined,
    bold: 0,
    isBold: true,
    skipped: 0,
    lists: [],
    item: undefined,
    heading: 0,
    tables: [],
    tableCount: 0,
    lineOf: lineCounter(source, firstLine),
  }
  for (const event of htmlEvents(source)) take(event, reading)
  flush(reading)
  return reading.blocks
}

interface Reading {
  /** Where blocks go at the moment: the document's, or a cell's. */
  blocks: HandoutBlock[]
  text: string
  /** Offset of the first sign that is no white space. */
  at: number | undefined
  bold: number
  /** Whether all of the text so far is bold. */
  isBold: boolean
  skipped: number
  readonly lists: { readonly ordered: boolean; count: number }[]
  item: { readonly level: number; readonly marker: string | undefined } | undefined
  heading: number
  readonly tables: OpenTable[]
  tableCount: number
  readonly lineOf: (offset: number) => number
}

interface OpenTable {
  readonly number: number
  readonly outer: HandoutBlock[]
  row: HandoutCell[] | undefined
  rowAt: number
  cell: { readonly at: number; readonly isHead: boolean; readonly rows: number; readonly columns: number } | undefined
}

const unread = /^(?:script|style|head|template|noscript|svg|del|s|strike|nav|select)$/
const apart =
  /^(?:address|article|aside|blockquote|body|button|caption|center|dd|details|div|dl|dt|fieldset|figcaption|figure|footer|form|header|hr|html|legend|li|main|ol|p|pre|section|summary|table|tbody|td|tfoot|th|thead|tr|ul|h[1-6])$/

function take(event: HtmlEvent, reading: Reading): void {
  if (event.kind !== 'text' && unread.test(event.name)) {
    reading.skipped = Math.max(0, reading.skipped + (event.kind === 'open' ? 1 : -1))
    return
  }
  if (reading.skipped > 0) return
  if (event.kind === 'text') return takeText(event, reading)
  if (/^(?:b|strong)$/.test(event.name)) reading.bold = Math.max(0, reading.bold + (event.kind === 'open' ? 1 : -1))
  if (event.name === 'br' && event.kind === 'open') return lineBreak(reading)
  if (!apart.test(event.name)) return
  flush(reading)
  if (event.kind === 'open') opened(event, reading)
  else closed(event.name, reading)
}

function takeText({ text, at }: HtmlEvent & { kind: 'text' }, reading: Reading): void {
  const start = /[^\s\u00a0]/.exec(text)
  if (start) {
    reading.at ??= at + start.index
    if (reading.bold === 0) reading.isBold = false
  }
  // The gap behind a letter that stands alone is what tells it from the word "A".
  reading.text += text
}

/** In a cell it mostly wraps the text, elsewhere it parts lines. */
function lineBreak(reading: Reading): void {
  const { tables, heading, isBold, bold, text } = reading
  const isName = isBold && bold === 0 && oneLine(text) !== ''
  if (heading > 0 || (tables.length > 0 && !isName)) reading.text += breakMark
  else flush(reading)
}

/** Where a line break was; no letter of any text. */
const breakMark = '\u2028'

/** A line break in a cell parts two criteria, and nothing else. */
function flush(reading: Reading): void {
  const { text, at } = reading
  const { item } = reading
  let behind = 0
  for (const piece of partedByCodes(text)) {
    reading.text = piece
    // Lines are counted from where the piece stands, more or less: entities are shorter in the text.
    reading.at = at === undefined ? undefined : at + behind
    reading.item = item
    flushOne(reading)
    behind += piece.length
  }
  reading.text = ''
  reading.at = undefined
  reading.isBold = true
}

function partedByCodes(text: string): readonly string[] {
  if (!text.includes(breakMark)) return [text]
  const pieces: string[] = []
  for (const line of text.split(breakMark)) {
    const code = labelAt(oneLine(line))
    const isOther = code !== undefined && (code.kind === 'decimal' || code.kind === 'graded') && pieces.length > 0
    if (isOther) pieces.push(line)
    else pieces.push(pieces.length > 0 ? `${pieces.pop() ?? ''} ${line}` : line)
  }
  return pieces
}

function flushOne(reading: Reading): void {
  const text = oneLine(reading.text)
  const line = reading.lineOf(reading.at ?? 0)
  const { item, heading, isBold, tables } = reading
  if (text !== '') {
    const standsForHeading = isBold && item === undefined && tables.length === 0 && text.length < 150
    if (heading > 0) reading.blocks.push(handoutBlock('heading', text, line, { level: heading }))
    else if (item) reading.blocks.push(handoutBlock('item', text, line, item))
    else if (standsForHeading) reading.blocks.push(handoutBlock('heading', text, line, { level: 7 }))
    else reading.blocks.push(handoutBlock('paragraph', text, line))
    // A second paragraph of an item is none.
    reading.item = undefined
  }
}

function opened({ name, attributes, at }: HtmlEvent & { kind: 'open' }, reading: Reading): void {
  const { lists, tables } = reading
  const table = tables.at(-1)
  if (/^h[1-6]$/.test(name)) reading.heading = Number(name[1])
  else if (name === 'ul' || name === 'ol') lists.push({ ordered: name === 'ol', count: startOf(attributes['start']) })
  else if (name === 'li') {
    const list = lists.at(-1)
    if (list) list.count++
    reading.item = { level: Math.max(1, lists.length), marker: list?.ordered ? `${list.count}.` : undefined }
  } else if (name === 'table') {
    tables.push({ number: ++reading.tableCount, outer: reading.blocks, row: undefined, rowAt: at, cell: undefined })
  } else if (name === 'tr' && table) {
    table.row = []
    table.rowAt = at
  } else if ((name === 'td' || name === 'th') && table) {
    table.row ??= []
    table.cell = {
      at,
      isHead: name === 'th',
      rows: spanOf(attributes['rowspan']),
      columns: spanOf(attributes['colspan']),
    }
    reading.blocks = []
    reading.item = undefined
  }
}

function closed(name: string, reading: Reading): void {
  const table = reading.tables.at(-1)
  if (/^h[1-6]$/.test(name)) reading.heading = 0
  else if (name === 'ul' || name === 'ol') reading.lists.pop()
  else if (name === 'li') reading.item = undefined
  else if ((name === 'td' || name === 'th') && table?.cell) closeCell(table, reading)
  else if (name === 'tr' && table?.row) {
    if (table.row.length > 0) table.outer.push(rowOf(table.row, table.row[0]?.line ?? 1, table.number))
    table.row = undefined
  } else if (name === 'table' && table) {
    reading.blocks = table.outer
    reading.tables.pop()
  }
}

function closeCell(table: OpenTable, reading: Reading): void {
  const { at, isHead, rows, columns } = table.cell ?? { at: 0, isHead: false, rows: 1, columns: 1 }
  const parts = reading.blocks
  const text = parts.map(part => part.text.replaceAll('\t', ' ')).join(' ')
  table.row?.push({ line: parts[0]?.line ?? reading.lineOf(at), text, parts, isHead, rows, columns })
  table.cell = undefined
  reading.blocks = table.outer
}

function startOf(written: string | undefined): number {
  const start = Number(written ?? 1)
  return Number.isInteger(start) ? start - 1 : 0
}

function spanOf(written: string | undefined): number {
  const span = Number(written ?? 1)
  return Number.isInteger(span) && span > 0 ? Math.min(span, 50) : 1
}

/** The line of an offset; offsets are asked for in rising order, more or less. */
function lineCounter(source: string, firstLine: number): (offset: number) => number {
  let line = firstLine
  let reached = 0
  return offset => {
    if (offset < reached) {
      line = firstLine
      reached = 0
    }
    for (
      let next = source.indexOf('\n', reached);
      next !== -1 && next < offset;
      next = source.indexOf('\n', next + 1)
    ) {
      line++
      reached = next + 1
    }
    return line
  }
}
