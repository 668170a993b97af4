import type { Span } from '../text/span.js'
import type { Content, Inline, ListContent, TableContent } from './content.js'
import { decodedEntity } from './entities.js'
import { inlineContent, plainInline, type ContentSource } from './inline-content.js'
import { parseBlock, type MarkdownNode } from './markdown.js'
import { commentsIn } from './read-prose.js'

/**
 * A block's source as content. `hidden` are stretches to be left out, `targets` those of `[text][label]`. Never throws; a source over 20,000
 * characters is one paragraph as it stands.
 */
export function readContent(
  source: string,
  hidden: readonly Span[] = [],
  targets: ContentSource['targets'] = new Map(),
): readonly Content[] {
  const tree = parseBlock(source)
  const from: ContentSource = { source, hidden, targets }
  return tree === undefined ? paragraph(plainInline(from, { start: 0, end: source.length })) : contentsOf(from, tree, 0)
}

/** The targets that link definitions of a source give, by label in lower case; footnotes are none. */
export function linkTargets(source: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  const tree = parseBlock(source)
  for (let node = tree?.firstChild ?? null; node !== null; node = node.nextSibling) {
    if (node.name !== 'LinkReference') continue
    const match = /^\[([^\]^][^\]]*)\]:\s*<?([^\s>]+)/.exec(source.slice(node.from, node.to))
    if (match?.[1] && match[2]) found.set(match[1].toLowerCase(), match[2])
  }
  return found
}

/** Deeper than any text is meant to be. */
const deepest = 60

function contentsOf(from: ContentSource, node: MarkdownNode, depth: number): readonly Content[] {
  if (depth > deepest) return paragraph(plainInline(from, { start: node.from, end: node.to }))
  const found: Content[] = []
  for (let child = node.firstChild; child !== null; child = child.nextSibling) {
    found.push(...contentOf(from, child, depth + 1))
  }
  return found
}

function contentOf(from: ContentSource, node: MarkdownNode, depth: number): readonly Content[] {
  const { name } = node
  const heading = /Heading([1-6])$/.exec(name)
  if (heading) return [{ kind: 'heading', level: Number(heading[1]), inline: inlineContent(from, node) }]
  switch (name) {
    case 'Paragraph':
    case 'Task':
      return paragraph(inlineContent(from, node))
    case 'BulletList':
    case 'OrderedList':
      return [listOf(from, node, depth)]
    case 'Blockquote':
      return quotation(contentsOf(from, node, depth))
    case 'Table':
      return [tableOf(from, node)]
    case 'FencedCode':
    case 'CodeBlock':
      return [{ kind: 'code', text: codeText(from, node) }]
    case 'HTMLBlock':
    case 'CommentBlock':
      return htmlText(from, node)
    case 'HorizontalRule':
      return [{ kind: 'rule' }]
    default:
      return []
  }
}

function paragraph(inline: readonly Inline[]): readonly Content[] {
  return inline.length === 0 ? [] : [{ kind: 'paragraph', inline }]
}

function quotation(content: readonly Content[]): readonly Content[] {
  return content.length === 0 ? [] : [{ kind: 'quotation', content }]
}

function listOf(from: ContentSource, node: MarkdownNode, depth: number): ListContent {
  const items: (readonly Content[])[] = []
  let start: number | undefined
  for (let item = node.firstChild; item !== null; item = item.nextSibling) {
    if (item.name !== 'ListItem') continue
    start ??= Number.parseInt(from.source.slice(item.from, item.from + 10), 10)
    items.push(contentsOf(from, item, depth))
  }
  const ordered = node.name === 'OrderedList'
  return { kind: 'list', ordered, start: ordered && start !== undefined && start >= 0 ? start : 1, items }
}

function tableOf(from: ContentSource, node: MarkdownNode): TableContent {
  const rows: (readonly Inline[])[][] = []
  let alignments: TableContent['alignments'] = []
  for (let row = node.firstChild; row !== null; row = row.nextSibling) {
    if (row.name === 'TableDelimiter') alignments = alignmentsIn(from.source.slice(row.from, row.to))
    else if (row.name === 'TableHeader' || row.name === 'TableRow') rows.push(cellsOf(from, row))
  }
  const columns = Math.max(alignments.length, ...rows.map(row => row.length))
  const all = (length: number): readonly number[] => Array.from({ length }, (_, index) => index)
  return {
    kind: 'table',
    alignments: all(columns).map(index => alignments[index] ?? 'none'),
    rows: rows.map(row => all(columns).map(index => row[index] ?? [])),
  }
}

/** An empty cell has no node: cells are told apart by the lines between them. */
function cellsOf(from: ContentSource, row: MarkdownNode): (readonly Inline[])[] {
  const cells: (readonly Inline[])[] = []
  const opens = from.source.startsWith('|', row.from)
  let column = opens ? -1 : 0
  for (let child = row.firstChild; child !== null; child = child.nextSibling) {
    if (child.name === 'TableDelimiter') column++
    else if (child.name === 'TableCell') {
      while (cells.length < column) cells.push([])
      cells.push(inlineContent(from, child))
    }
  }
  return cells
}

function alignmentsIn(line: string): TableContent['alignments'] {
  const columns = line
    .trim()
    .replace(/^\||\|$/g, '')
    .split('|')
  return columns.map(column => {
    const mark = column.trim()
    if (mark.endsWith(':')) return mark.startsWith(':') ? 'centre' : 'right'
    return mark.startsWith(':') ? 'left' : 'none'
  })
}

function codeText({ source }: ContentSource, node: MarkdownNode): string {
  let text = ''
  for (let child = node.firstChild; child !== null; child = child.nextSibling) {
    if (child.name === 'CodeText') text += source.slice(child.from, child.to)
  }
  return text.replace(/\n$/, '')
}

/** The text between tags and comments of an HTML block; scripts and styles show nothing. */
function htmlText({ source, hidden, targets }: ContentSource, node: MarkdownNode): readonly Content[] {
  const left = [...commentsIn(source.slice(node.from, node.to), node.from).map(({ span }) => span), ...hidden]
    .filter(({ start, end }) => start < node.to && end > node.from)
    .sort((one, other) => one.start - other.start)
  let html = ''
  let at = node.from
  for (const { start, end } of left) {
    html += source.slice(at, Math.max(at, start))
    at = Math.max(at, Math.min(end, node.to))
  }
  const shown = (html + source.slice(at, node.to))
    .replace(/<(script|style)\b[^>]*>[^]*?<\/\1\s*>/gi, '')
    .replace(/<\/?(?:p|div|br|li|tr|h[1-6]|table|ul|ol)\b[^<>]*>/gi, '\n\n')
    .replace(/<[^<>]*>/g, '')
    .replace(/&#?\w+;/g, decodedEntity)
  return shown.split(/\n\s*\n/).flatMap(text => {
    const whole = { source: text, hidden: [], targets }
    return paragraph(plainInline(whole, { start: 0, end: text.length }))
  })
}
