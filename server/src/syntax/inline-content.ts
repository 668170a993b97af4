import type { Span } from '../text/span.js'
import { plainLook, type Inline, type Look } from './content.js'
import { decodedEntity } from './entities.js'
import type { MarkdownNode } from './markdown.js'

/** What a stretch of source is read with. */
export interface ContentSource {
  readonly source: string
  /** Stretches of the source that are left out, in order and apart from each other. */
  readonly hidden: readonly Span[]
  /** Targets of `[text][label]`, by the label in lower case. */
  readonly targets: ReadonlyMap<string, string>
}

/** The inline content of a paragraph, heading or cell. White space runs together, as on a page; hidden stretches leave no gap. */
export function inlineContent(from: ContentSource, node: MarkdownNode): readonly Inline[] {
  const parts: Inline[] = []
  readChildren(walkOf(from, parts), node, plainLook)
  return tidied(parts)
}

/** A stretch of source as it stands, without any marks read. */
export function plainInline(from: ContentSource, { start, end }: Span): readonly Inline[] {
  const parts: Inline[] = []
  keep(walkOf(from, parts), start, end, plainLook)
  return tidied(parts)
}

function walkOf({ source, hidden, targets }: ContentSource, parts: Inline[]): Walk {
  return { source, hidden, targets, parts, depth: 0 }
}

interface Walk extends ContentSource {
  readonly parts: Inline[]
  readonly depth: number
}

/** Deeper than any text is meant to be, and far from the end of the stack. */
const deepest = 200

function readChildren(walk: Walk, node: MarkdownNode, look: Look): void {
  if (walk.depth >= deepest) return keep(walk, node.from, node.to, look)
  const inner = { ...walk, depth: walk.depth + 1 }
  let at = node.from
  for (let child = node.firstChild; child !== null; child = child.nextSibling) {
    keep(inner, at, child.from, look)
    readNode(inner, child, look)
    at = child.to
  }
  keep(inner, at, node.to, look)
}

type NodeReader = (walk: Walk, node: MarkdownNode, look: Look) => void

/** Kinds of nodes that do not just show what they hold; marks show nothing. */
const readers: ReadonlyMap<string, NodeReader> = new Map<string, NodeReader>([
  ...[
    ...['EmphasisMark', 'StrikethroughMark', 'HeaderMark', 'QuoteMark', 'ListMark', 'CodeMark', 'TableDelimiter'],
    ...['Comment', 'ProcessingInstruction'],
  ].map((name): [string, NodeReader] => [name, () => undefined]),
  ['Emphasis', (walk, node, look) => readChildren(walk, node, { ...look, italic: true })],
  ['StrongEmphasis', (walk, node, look) => readChildren(walk, node, { ...look, bold: true })],
  ['Strikethrough', (walk, node, look) => readChildren(walk, node, { ...look, struck: true })],
  ['InlineCode', (walk, node, look) => readChildren(walk, node, { ...look, code: true })],
  ['HardBreak', ({ parts }) => void parts.push({ kind: 'break' })],
  ['HTMLTag', readTag],
  ['TaskMarker', (walk, node, look) => show(walk.parts, /x/i.test(written(walk, node)) ? '☑' : '☐', look)],
  ['Escape', (walk, node, look) => show(walk.parts, written(walk, node).slice(1), look)],
  ['Entity', (walk, node, look) => show(walk.parts, decodedEntity(written(walk, node)), look)],
  ['Link', readLink],
  ['Image', readPicture],
  ['Autolink', readAddress],
  ['URL', readAddress],
])

function readNode(walk: Walk, node: MarkdownNode, look: Look): void {
  if (isHidden(walk, node.from, node.to)) return
  const reader = readers.get(node.name) ?? readChildren
  reader(walk, node, look)
}

function written({ source }: Walk, { from, to }: MarkdownNode): string {
  return source.slice(from, to)
}

function readTag(walk: Walk, node: MarkdownNode): void {
  if (/^<br\b/i.test(written(walk, node))) walk.parts.push({ kind: 'break' })
}

function readLink(walk: Walk, node: MarkdownNode, look: Look): void {
  const { source, parts } = walk
  const note = /^\[\^([^\]]+)\]$/.exec(source.slice(node.from, node.to))
  if (note?.[1]) return void parts.push({ kind: 'note', label: note[1] })
  const target = targetOf(walk, node)
  const { from, to } = labelled(node)
  const inline: Inline[] = []
  // A bracket that leads nowhere, such as `[Starr, 2016]`, stands as it is written.
  const inner = { ...walk, parts: target === undefined ? parts : inline }
  if (target === undefined) keep(inner, node.from, from, look)
  readWithin(inner, node, { start: from, end: to }, look)
  if (target === undefined) keep(inner, to, node.to, look)
  else parts.push({ kind: 'link', target, inline })
}

function readPicture(walk: Walk, node: MarkdownNode): void {
  const { from, to } = labelled(node)
  const alt: Inline[] = []
  readWithin({ ...walk, parts: alt }, node, { start: from, end: to }, plainLook)
  const text = alt.map(part => (part.kind === 'text' ? part.text : '')).join('')
  walk.parts.push({ kind: 'picture', target: targetOf(walk, node) ?? '', alt: text.replace(/\s+/g, ' ').trim() })
}

function readAddress(walk: Walk, node: MarkdownNode, look: Look): void {
  const bracketed = node.name === 'Autolink'
  const target = walk.source.slice(node.from + (bracketed ? 1 : 0), node.to - (bracketed ? 1 : 0))
  const mail = /^[^\s:@]+@[^\s@]+$/.test(target)
  walk.parts.push({
    kind: 'link',
    target: mail ? `mailto:${target}` : target,
    inline: [{ kind: 'text', text: target, ...look }],
  })
}

/** Where a link leads; undefined where it leads nowhere. */
function targetOf({ source, targets }: Walk, node: MarkdownNode): string | undefined {
  const url = childNamed(node, 'URL')
  if (url) return source.slice(url.from, url.to).replace(/^<|>$/g, '')
  const label = childNamed(node, 'LinkLabel')
  const { from, to } = labelled(node)
  const named = label && label.to - label.from > 2 ? source.slice(label.from + 1, label.to - 1) : source.slice(from, to)
  return targets.get(named.toLowerCase())
}

function childNamed(node: MarkdownNode, name: string): MarkdownNode | undefined {
  for (let child = node.firstChild; child !== null; child = child.nextSibling) if (child.name === name) return child
  return undefined
}

/** What stands between the first two marks of a link. */
function labelled(node: MarkdownNode): { readonly from: number; readonly to: number } {
  let from: number | undefined
  for (let child = node.firstChild; child !== null; child = child.nextSibling) {
    if (child.name !== 'LinkMark') continue
    if (from !== undefined) return { from, to: child.from }
    from = child.to
  }
  return { from: from ?? node.from, to: node.to }
}

function readWithin(walk: Walk, node: MarkdownNode, { start, end }: Span, look: Look): void {
  let at = start
  for (let child = node.firstChild; child !== null; child = child.nextSibling) {
    if (child.from < start || child.to > end) continue
    keep(walk, at, child.from, look)
    readNode(walk, child, look)
    at = child.to
  }
  keep(walk, at, end, look)
}

function isHidden({ hidden }: ContentSource, start: number, end: number): boolean {
  return hidden.some(span => span.start <= start && end <= span.end)
}

/** Emits what of [start, end) is not hidden. */
function keep(walk: Walk, start: number, end: number, look: Look): void {
  let at = start
  for (const span of walk.hidden) {
    if (span.end <= at || span.start >= end) continue
    keepVisible(walk, at, span.start, look)
    at = Math.max(at, span.end)
  }
  keepVisible(walk, at, end, look)
}

/** Where something was left out before a stop, the space before it goes too. */
function keepVisible({ source, hidden, parts }: Walk, start: number, end: number, look: Look): void {
  if (start >= end) return
  const isBehindGap = source.startsWith('-->', start - 3) || hidden.some(span => span.end === start)
  if (isBehindGap && /[.,;:!?)]/.test(source[start] ?? '')) trimEnd(parts)
  show(parts, source.slice(start, end), look)
}

function show(parts: Inline[], text: string, look: Look): void {
  if (text === '') return
  const last = parts.at(-1)
  if (last?.kind === 'text' && sameLook(last, look)) parts[parts.length - 1] = { ...last, text: last.text + text }
  else parts.push({ kind: 'text', text, ...look })
}

function sameLook(a: Look, b: Look): boolean {
  return a.italic === b.italic && a.bold === b.bold && a.struck === b.struck && a.code === b.code
}

/** White space as one space, none at the ends, beside breaks, twice in a row, or before a stop. */
function tidied(parts: readonly Inline[]): readonly Inline[] {
  const found: Inline[] = []
  for (const part of parts) {
    if (part.kind === 'link') found.push({ ...part, inline: tidied(part.inline) })
    else if (part.kind !== 'text') {
      if (part.kind === 'break') trimEnd(found)
      found.push(part)
    } else {
      const spaced = part.text.replace(/[ \t\n\f]+/g, ' ')
      const text = endsOpen(found) ? spaced.trimStart() : spaced
      if (text !== '') found.push({ ...part, text })
    }
  }
  trimEnd(found)
  while (found.at(-1)?.kind === 'break') found.pop()
  return found
}

/** Whether a space would be the first of its line, or the second in a row. */
function endsOpen(parts: readonly Inline[]): boolean {
  const last = parts.at(-1)
  if (last === undefined || last.kind === 'break') return true
  return last.kind === 'text' && last.text.endsWith(' ')
}

function trimEnd(parts: Inline[]): void {
  const last = parts.at(-1)
  if (last?.kind !== 'text') return
  const text = last.text.replace(/[ \t\n]+$/, '')
  if (text === '') parts.pop()
  else parts[parts.length - 1] = { ...last, text }
}
