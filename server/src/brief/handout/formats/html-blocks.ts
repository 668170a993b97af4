import { htmlEvents, type HtmlEvent } from '../../../text/html.js'
import { oneLine, type HandoutBlock } from '../block.js'
import { closeElement, openElement } from './html-elements.js'
import { breakMark, flush, type HtmlReading } from './html-reading.js'

/** The blocks of an HTML document, or of a piece of one that begins on line `firstLine` of another document. Text that is struck out is left out. */
export function htmlBlocks(source: string, firstLine = 1): readonly HandoutBlock[] {
  const reading: HtmlReading = {
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

function take(event: HtmlEvent, reading: HtmlReading): void {
  if (event.kind !== 'text' && unread.test(event.name)) reading.skipped = counted(reading.skipped, event)
  else if (reading.skipped > 0) return
  else if (event.kind === 'text') takeText(event, reading)
  else takeTag(event, reading)
}

const unread = /^(?:script|style|head|template|noscript|svg|del|s|strike|nav|select)$/
const apart =
  /^(?:address|article|aside|blockquote|body|button|caption|center|dd|details|div|dl|dt|fieldset|figcaption|figure|footer|form|header|hr|html|legend|li|main|ol|p|pre|section|summary|table|tbody|td|tfoot|th|thead|tr|ul|h[1-6])$/

type Tag = Exclude<HtmlEvent, { readonly kind: 'text' }>

/** How many elements of a kind are open. */
function counted(open: number, { kind }: Tag): number {
  return Math.max(0, open + (kind === 'open' ? 1 : -1))
}

function takeTag(event: Tag, reading: HtmlReading): void {
  if (/^(?:b|strong)$/.test(event.name)) reading.bold = counted(reading.bold, event)
  if (event.name === 'br' && event.kind === 'open') return lineBreak(reading)
  if (!apart.test(event.name)) return
  flush(reading)
  if (event.kind === 'open') openElement(event, reading)
  else closeElement(event.name, reading)
}

function takeText({ text, at }: HtmlEvent & { kind: 'text' }, reading: HtmlReading): void {
  const start = /[^\s\u00a0]/.exec(text)
  if (start) {
    reading.at ??= at + start.index
    if (reading.bold === 0) reading.isBold = false
  }
  // The gap behind a letter that stands alone is what tells it from the word "A".
  reading.text += text
}

/** In a cell it mostly wraps the text, elsewhere it parts lines. */
function lineBreak(reading: HtmlReading): void {
  const { tables, heading, isBold, bold, text } = reading
  const isName = isBold && bold === 0 && oneLine(text) !== ''
  if (heading > 0 || (tables.length > 0 && !isName)) reading.text += breakMark
  else flush(reading)
}

/** The line of an offset; offsets are asked for in rising order, more or less. */
function lineCounter(source: string, firstLine: number): (offset: number) => number {
  const ends = [...source.matchAll(/\n/g)].map(({ index }) => index)
  let passed = 0
  return offset => {
    while (passed > 0 && (ends[passed - 1] ?? 0) >= offset) passed--
    while ((ends[passed] ?? Infinity) < offset) passed++
    return firstLine + passed
  }
}
