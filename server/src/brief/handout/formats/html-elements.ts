import type { HtmlEvent } from '../../../text/html.js'
import type { HtmlReading, OpenTable } from './html-reading.js'
import { rowOf } from './rows.js'

type Opening = HtmlEvent & { readonly kind: 'open' }
type Opener = (event: Opening, reading: HtmlReading, table: OpenTable | undefined) => void
type Closer = (reading: HtmlReading, table: OpenTable | undefined) => void

/** Notes that an element has begun, which says what the text in it is. */
export function openElement(event: Opening, reading: HtmlReading): void {
  openers.get(event.name)?.(event, reading, reading.tables.at(-1))
}

/** Notes that an element has ended. */
export function closeElement(name: string, reading: HtmlReading): void {
  closers.get(name)?.(reading, reading.tables.at(-1))
}

const headings = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6']

const openers: ReadonlyMap<string, Opener> = new Map<string, Opener>([
  ...headings.map((name, index): [string, Opener] => [name, (_event, reading) => (reading.heading = index + 1)]),
  ['ul', openList],
  ['ol', openList],
  ['li', openItem],
  ['table', openTable],
  ['tr', openRow],
  ['td', openCell],
  ['th', openCell],
])

const closers: ReadonlyMap<string, Closer> = new Map<string, Closer>([
  ...headings.map((name): [string, Closer] => [name, reading => (reading.heading = 0)]),
  ['ul', reading => reading.lists.pop()],
  ['ol', reading => reading.lists.pop()],
  ['li', reading => (reading.item = undefined)],
  ['table', closeTable],
  ['tr', closeRow],
  ['td', closeCell],
  ['th', closeCell],
])

function openList({ name, attributes }: Opening, { lists }: HtmlReading): void {
  lists.push({ ordered: name === 'ol', count: startOf(attributes['start']) })
}

function openItem(_event: Opening, reading: HtmlReading): void {
  const { lists } = reading
  const list = lists.at(-1)
  if (list) list.count++
  reading.item = { level: Math.max(1, lists.length), marker: list?.ordered ? `${list.count}.` : undefined }
}

function openTable({ at }: Opening, reading: HtmlReading): void {
  reading.tables.push({
    number: ++reading.tableCount,
    outer: reading.blocks,
    row: undefined,
    rowAt: at,
    cell: undefined,
  })
}

function openRow({ at }: Opening, _reading: HtmlReading, table: OpenTable | undefined): void {
  if (!table) return
  table.row = []
  table.rowAt = at
}

function openCell({ name, attributes, at }: Opening, reading: HtmlReading, table: OpenTable | undefined): void {
  if (!table) return
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

function closeCell(reading: HtmlReading, table: OpenTable | undefined): void {
  if (!table?.cell) return
  const { at, isHead, rows, columns } = table.cell
  const parts = reading.blocks
  const text = parts.map(part => part.text.replaceAll('\t', ' ')).join(' ')
  table.row?.push({ line: parts[0]?.line ?? reading.lineOf(at), text, parts, isHead, rows, columns })
  table.cell = undefined
  reading.blocks = table.outer
}

function closeRow(_reading: HtmlReading, table: OpenTable | undefined): void {
  const [first] = table?.row ?? []
  if (!table?.row) return
  if (first) table.outer.push(rowOf(table.row, first.line, table.number))
  table.row = undefined
}

function closeTable(reading: HtmlReading, table: OpenTable | undefined): void {
  if (!table) return
  reading.blocks = table.outer
  reading.tables.pop()
}

/** What the items before the first of a list are counted to. */
function startOf(written: string | undefined): number {
  const start = Number(written ?? 1)
  return Number.isInteger(start) ? start - 1 : 0
}

function spanOf(written: string | undefined): number {
  const span = Number(written ?? 1)
  return Number.isInteger(span) && span > 0 ? Math.min(span, 50) : 1
}
