import type { Span } from '../text/span.js'
import type { Comment, Link } from './block.js'
import { decodedEntity } from './entities.js'
import { longestBlock, parseBlock, parseParagraph, type MarkdownNode } from './markdown.js'
import { plainProse, proseBuilder, type Prose, type ProseBuilder } from './prose.js'

/** What one walk over a block's inline marks yields; places count from the block's start. */
export interface InlineReading {
  readonly prose: Prose
  readonly comments: readonly Comment[]
  readonly links: readonly Link[]
  /** Source of code spans and code blocks. */
  readonly code: readonly Span[]
  /** Whether the block was too long for its marks to be read. */
  readonly plain: boolean
}

/** Reads the visible text of a block's source, and what is hidden in it. Never throws; over-long blocks are read as they stand. */
export function readInline(source: string, isParagraph = false): InlineReading {
  if (isParagraph && source.length <= longestBlock && !marked.test(source)) return unmarked(source)
  const tree = isParagraph ? parseParagraph(source) : parseBlock(source)
  if (tree === undefined) return { prose: plainProse(source), comments: [], links: [], code: [], plain: true }
  const walk: Walk = {
    source,
    builder: proseBuilder(source),
    comments: [],
    links: [],
    code: [],
    quoted: [],
    italic: [],
    depth: 0,
  }
  visitChildren(walk, tree)
  const { comments, links, code, quoted, italic } = walk
  return { prose: walk.builder.finish(quoted, italic), comments, links, code, plain: false }
}

/** Signs without which a paragraph shows as it is written. */
const marked = /[\\`*_~<[\]!&]/

function unmarked(source: string): InlineReading {
  const builder = proseBuilder(source)
  builder.keep(0, source.length)
  builder.part()
  return { prose: builder.finish([], []), comments: [], links: [], code: [], plain: false }
}

/** The comments in a stretch of HTML; the last one may lack its end. */
export function commentsIn(source: string, start = 0): readonly Comment[] {
  const comments: Comment[] = []
  for (let at = source.indexOf('<!--'); at !== -1;) {
    const close = source.indexOf('-->', at + 4)
    const end = close === -1 ? source.length : close + 3
    const contentEnd = close === -1 ? source.length : close
    comments.push({
      span: { start: start + at, end: start + end },
      content: { start: start + at + 4, end: start + Math.max(at + 4, contentEnd) },
      closed: close !== -1,
    })
    at = source.indexOf('<!--', end)
  }
  return comments
}

interface Walk {
  readonly source: string
  readonly builder: ProseBuilder
  readonly comments: Comment[]
  readonly links: Link[]
  readonly code: Span[]
  readonly quoted: Span[]
  readonly italic: Span[]
  /** How many parts the present one stands in. */
  depth: number
}

/** Deeper than any text is meant to be, and far from the end of the stack: what stands deeper is kept as it is written. */
const deepest = 200

const parts = new Set(['Paragraph', 'ATXHeading1', 'ListItem', 'TableCell', 'TableRow', 'TableHeader'])

/** Emits what lies between the children as it stands, and lets each child say what of it is visible. */
function visitChildren(walk: Walk, node: MarkdownNode): void {
  if (walk.depth >= deepest) return walk.builder.keep(node.from, node.to)
  walk.depth++
  let at = node.from
  for (let child = node.firstChild; child !== null; child = child.nextSibling) {
    if (node.name !== 'Document') walk.builder.keep(at, child.from)
    visit(walk, child)
    at = child.to
  }
  if (node.name !== 'Document') walk.builder.keep(at, node.to)
  walk.depth--
}

type Visitor = (walk: Walk, node: MarkdownNode) => void

/** Kinds of nodes that do not just show what they hold; marks show nothing. */
const visitors: ReadonlyMap<string, Visitor> = new Map<string, Visitor>([
  ...[
    ...['EmphasisMark', 'StrikethroughMark', 'HeaderMark', 'QuoteMark', 'ListMark', 'TaskMarker', 'TableDelimiter'],
    ...['ProcessingInstruction', 'ProcessingInstructionBlock', 'HorizontalRule', 'LinkReference'],
  ].map((name): [string, Visitor] => [name, () => undefined]),
  ['InlineCode', visitCode],
  ['FencedCode', visitCode],
  ['CodeBlock', visitCode],
  ['HTMLTag', visitTag],
  ['HTMLBlock', visitHtml],
  ['CommentBlock', visitHtml],
  ['Comment', visitHtml],
  ['Escape', ({ builder, source }, { from, to }) => builder.show(source.slice(from + 1, to), from, to)],
  ['Entity', ({ builder, source }, { from, to }) => builder.show(decodedEntity(source.slice(from, to)), from, to)],
  ['Link', visitLink],
  ['Image', visitLink],
  ['Autolink', visitAddress],
  ['URL', visitAddress],
  ['Blockquote', visitQuotation],
  ['Emphasis', visitEmphasis],
])

function visit(walk: Walk, node: MarkdownNode): void {
  const { name } = node
  const visitor = visitors.get(name)
  if (visitor !== undefined) return visitor(walk, node)
  visitChildren(walk, node)
  if (parts.has(name) || name.endsWith('List') || name === 'Table' || name.startsWith('Setext')) walk.builder.part()
}

function visitEmphasis(walk: Walk, node: MarkdownNode): void {
  const start = walk.builder.length()
  visitChildren(walk, node)
  walk.italic.push({ start, end: walk.builder.length() })
}

function visitCode({ code, builder, source }: Walk, { name, from, to }: MarkdownNode): void {
  if (name === 'InlineCode' && isBetweenQuotes(source, from, to)) return builder.keep(from, to)
  code.push({ start: from, end: to })
  if (name !== 'InlineCode') builder.part()
}

/**
 * What stands between two backticks that were typed for apostrophes ("the organisations` needs … its constructs` meaning") or for opening quotation
 * marks ("`quality' and `care'"): to Markdown it is code, to its writer it is text.
 */
function isBetweenQuotes(source: string, from: number, to: number): boolean {
  if (source[from + 1] === '`') return false
  const isApostrophe = /\p{L}`\s/u.test(source.slice(from - 1, from + 2))
  return isApostrophe || (/^\s`\p{L}/u.test(source.slice(to - 2, to + 1)) && /\p{L}['’]/u.test(source.slice(from, to)))
}

/** A tag is left out; one that breaks the line parts words. */
function visitTag({ builder, source }: Walk, { from, to }: MarkdownNode): void {
  if (/^<br\b/i.test(source.slice(from, from + 4))) builder.show(' ', from, to)
}

function visitQuotation(walk: Walk, node: MarkdownNode): void {
  walk.builder.part()
  const start = walk.builder.length()
  visitChildren(walk, node)
  walk.quoted.push({ start, end: walk.builder.length() })
  walk.builder.part()
}

/** Tags and comments are left out; text between them stays, as a reader of the page would see it. */
function visitHtml(walk: Walk, { from, to }: MarkdownNode): void {
  const stretch = walk.source.slice(from, to)
  const comments = commentsIn(stretch, from)
  walk.comments.push(...comments)
  let at = from
  for (const { span } of comments) {
    keepOutsideTags(walk, at, span.start)
    at = span.end
  }
  keepOutsideTags(walk, at, to)
}

function keepOutsideTags({ source, builder }: Walk, from: number, to: number): void {
  let at = from
  while (at < to) {
    const open = source.indexOf('<', at)
    if (open === -1 || open >= to) break
    const close = source.indexOf('>', open)
    if (close === -1 || close >= to) break
    builder.keep(at, open)
    at = close + 1
  }
  builder.keep(at, to)
}

/** A link shows its text; `[^1]` shows nothing; `[Starr, 2016]` and `[@key]`, which lead nowhere, stand as they are. */
function visitLink(walk: Walk, node: MarkdownNode): void {
  const { source, builder } = walk
  const children = childrenOf(node)
  const target = children.find(child => child.name === 'URL')
  const leadsSomewhere = target !== undefined || children.some(child => child.name === 'LinkLabel')
  if (source.startsWith('[^', node.from)) return
  if (!leadsSomewhere) return keepBracket(walk, node, children)
  if (target)
    walk.links.push({ span: { start: node.from, end: node.to }, target: source.slice(target.from, target.to) })
  const opening = children[0]
  const closing = children.filter(child => child.name === 'LinkMark')[1]
  if (opening === undefined || closing === undefined) return builder.keep(node.from, node.to)
  let at = opening.to
  for (const child of children) {
    if (child.from < opening.to || child.to > closing.from) continue
    builder.keep(at, child.from)
    visit(walk, child)
    at = child.to
  }
  builder.keep(at, closing.from)
}

function keepBracket(walk: Walk, node: MarkdownNode, children: readonly MarkdownNode[]): void {
  let at = node.from
  for (const child of children) {
    if (child.name === 'LinkMark') continue
    walk.builder.keep(at, child.from)
    visit(walk, child)
    at = child.to
  }
  walk.builder.keep(at, node.to)
}

/** An address in the running text is visible, and a link. */
function visitAddress(walk: Walk, node: MarkdownNode): void {
  const bracketed = node.name === 'Autolink'
  const from = bracketed ? node.from + 1 : node.from
  const to = bracketed ? node.to - 1 : node.to
  walk.links.push({ span: { start: node.from, end: node.to }, target: walk.source.slice(from, to) })
  walk.builder.keep(from, to)
}

function childrenOf(node: MarkdownNode): readonly MarkdownNode[] {
  const children: MarkdownNode[] = []
  for (let child = node.firstChild; child !== null; child = child.nextSibling) children.push(child)
  return children
}
