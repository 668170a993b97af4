import { handoutBlock, oneLine, type HandoutBlock, type HandoutCell } from '../block.js'
import { labelAt } from '../wording/labels.js'

/** How far an HTML document has been read. */
export interface HtmlReading {
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

/** A table that has not ended yet. */
export interface OpenTable {
  readonly number: number
  readonly outer: HandoutBlock[]
  row: HandoutCell[] | undefined
  rowAt: number
  cell: { readonly at: number; readonly isHead: boolean; readonly rows: number; readonly columns: number } | undefined
}

/** Where a line break was; no letter of any text. */
export const breakMark = '\u2028'

/** Makes a block of the text so far. A line break in a cell parts two criteria, and nothing else. */
export function flush(reading: HtmlReading): void {
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

function flushOne(reading: HtmlReading): void {
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
