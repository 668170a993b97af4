import { TreeFragment, type Input, type Tree } from '@lezer/common'
import {
  Strikethrough,
  Table,
  TaskList,
  parser as commonMark,
  type InlineContext,
  type MarkdownConfig,
  type MarkdownParser,
} from '@lezer/markdown'
import { isPlainListHeading } from './list-headings.js'
import type { Text } from '../text/rope.js'
import type { Change } from '../text/edit.js'

/** The block structure of a text. Opaque outside this folder; kept for the next version, which parses only what changed. */
export interface BlockTree {
  readonly tree: Tree
  /** Where the body starts: behind the front matter. */
  readonly from: number
  /** What of the tree still holds for the present text. */
  readonly fragments: readonly TreeFragment[]
}

/** A node of a parsed stretch, in the terms of the Markdown parser: "Paragraph", "Emphasis", "URL" … */
export interface MarkdownNode {
  readonly name: string
  readonly from: number
  readonly to: number
  readonly firstChild: MarkdownNode | null
  readonly nextSibling: MarkdownNode | null
}

/** The node of a top-level block. The same object in the next version when no edit touched it and the parser could take it over. */
export interface TopLevelNode {
  readonly type: { readonly name: string }
  readonly length: number
}

/** Nodes in the order of the text, and beside them the offsets at which they start. */
export interface TopLevelNodes {
  readonly nodes: readonly TopLevelNode[]
  readonly starts: readonly number[]
}

/** The inline part of the parser is quadratic on some texts; longer blocks than this are read as plain prose. */
export const longestBlock = 20_000

/**
 * The blocks of the text from `from` on (the end of the front matter), reusing the tree of the version before.
 * `change` covers all edits since. Never throws; any text has blocks.
 */
export function parseBlocks(
  text: Text,
  from: number,
  previous?: { readonly blocks: BlockTree; readonly change: Change | undefined },
): BlockTree {
  const fragments = previous ? reusable(text, previous.blocks, from, previous.change) : []
  const body = blockParser.startParse(bodyOf(text, from), fragments)
  for (;;) {
    const tree = body.advance()
    if (tree) return { tree, from, fragments: TreeFragment.addTree(tree) }
  }
}

/** The same blocks after a change inside one of them that leaves their kinds and order as they were; the next parse reads that one anew. */
export function withoutParsing(text: Text, blocks: BlockTree, change: Change): BlockTree {
  return { ...blocks, fragments: reusable(text, blocks, blocks.from, change) }
}

/** The top-level blocks in order; the items of a top-level list count as blocks of their own. */
export function topLevelNodes(blocks: BlockTree): TopLevelNodes {
  const nodes: Tree[] = []
  const starts: number[] = []
  collect(blocks.tree, blocks.from, nodes, starts)
  return { nodes, starts }
}

/** The tree of one block's source on its own, inline marks included; undefined where it is too long for that. */
export function parseBlock(source: string): MarkdownNode | undefined {
  return source.length > longestBlock ? undefined : inlineParser.parse(source).topNode
}

/**
 * The same for the source of a paragraph, whose blocks need not be looked for: half the work.
 */
export function parseParagraph(source: string): MarkdownNode | undefined {
  if (source.length > longestBlock || source.startsWith('[')) return parseBlock(source)
  const marks = inlineParser.parseInline(source, 0) as unknown as readonly InlineElement[]
  const paragraph: InlineNode = { name: 'Paragraph', from: 0, to: source.length, ...linked(marks) }
  return { name: 'Document', from: 0, to: source.length, firstChild: paragraph, nextSibling: null }
}

/** An inline mark as the parser yields it before it becomes part of a tree. */
interface InlineElement {
  readonly type: number
  readonly from: number
  readonly to: number
  readonly children: readonly InlineElement[]
}

interface InlineNode extends MarkdownNode {
  nextSibling: MarkdownNode | null
}

function linked(elements: readonly InlineElement[]): { readonly firstChild: InlineNode | null; nextSibling: null } {
  let firstChild: InlineNode | null = null
  for (let index = elements.length - 1; index >= 0; index--) {
    const element = elements[index]
    if (element === undefined) continue
    const { type, from, to, children } = element
    const name = inlineParser.nodeSet.types[type]?.name ?? ''
    firstChild = { name, from, to, ...linked(children), nextSibling: firstChild }
  }
  return { firstChild, nextSibling: null }
}

/** Tables, which the parser looks for letter by letter in each paragraph: only where there is a pipe at all. */
const tables: MarkdownConfig = {
  ...Table,
  parseBlock: (Table.parseBlock ?? []).map(parser => ({
    ...parser,
    leaf: (context, block) => (block.content.includes('|') ? (parser.leaf?.(context, block) ?? null) : null),
    endLeaf: (context, line, block) => line.text.includes('|') && parser.endLeaf?.(context, line, block) === true,
  })),
}

/** GitHub's Markdown but for bare addresses, which are prose like any other word (and which editors make links of by themselves). */
const extensions = [tables, TaskList, Strikethrough]

/** Passes over what is no mark: the parser would ask ten readers of marks about each letter. */
const plainText: MarkdownConfig = {
  parseInline: [{ name: 'PlainText', before: 'Escape', parse: (context, _, start) => plainEnd(context, start) }],
}

const inlineParser: MarkdownParser = commonMark.configure([...extensions, plainText])

/** A sign that begins a mark, or two spaces, which may break a line. */
const mayBeMark = /[\\&`<_*[\]!~]| {2}/g

/** Where the next mark may stand; -1 where that is at `start`. */
function plainEnd({ text, offset, end }: InlineContext, start: number): number {
  mayBeMark.lastIndex = start - offset
  const found = mayBeMark.exec(text)
  const at = found === null ? end : offset + found.index
  return at > start ? at : -1
}

/**
 * "References" alone on a line ends the paragraph above it: what is pasted from Word or a PDF has no blank lines, and its list would be part of the
 * last paragraph.
 */
const listHeadings: MarkdownConfig = {
  parseBlock: [{ name: 'ListHeading', endLeaf: (_, line) => isPlainListHeading(line.text) }],
}

/**
 * Reads blocks only: what stands inside a block is read block by block, and remembered with it. Link definitions come as paragraphs, since
 * looking for them takes quadratic time over many lines that start with "[".
 */
const blockParser: MarkdownParser = withoutInline(
  commonMark.configure([...extensions, listHeadings, { remove: ['LinkReference'] }]),
)

function withoutInline(parser: MarkdownParser): MarkdownParser {
  return Object.assign(parser, { parseInline: () => [] })
}

/**
 * What of the tree before can be used again, counted from the start of the body. Nothing where the change reaches from the front matter into
 * the body, or opens or closes it: then all below may mean something else.
 */
function reusable(
  text: Text,
  { fragments, from }: BlockTree,
  now: number,
  change: Change | undefined,
): readonly TreeFragment[] {
  if (change === undefined) return from === now ? fragments : []
  const { start, end, length } = change
  if (end < from) return now - from === length - (end - start) ? fragments : []
  if (from !== now || (start <= from && from > 0)) return []
  const lookedAt = Math.max(from, startOfLookingAhead(text, start)) - from
  return TreeFragment.applyChanges(fragments, [
    { fromA: lookedAt, toA: end - from, fromB: lookedAt, toB: start - from + length },
  ])
}

/** A paragraph ends where the second line below it makes a table of the first: an edit there changes what stands two lines above. */
function startOfLookingAhead(text: Text, start: number): number {
  const { number } = text.lineAt(Math.min(start, text.length))
  return text.line(Math.max(1, number - 2)).from
}

const lists = new Set(['BulletList', 'OrderedList'])

function collect(tree: Tree, offset: number, nodes: Tree[], starts: number[]): void {
  const { children, positions } = tree
  for (let index = 0; index < children.length; index++) {
    const child = children[index]
    if (child === undefined || !('type' in child)) continue
    const from = offset + (positions[index] ?? 0)
    if (child.type.isAnonymous || lists.has(child.type.name)) collect(child, from, nodes, starts)
    else {
      nodes.push(child)
      starts.push(from)
    }
  }
}

/** The text from `offset` on, as the parser reads it: line by line, counted from 0. */
function bodyOf(text: Text, offset: number): Input {
  let line = text.lineAt(offset)
  const lineAt = (at: number): typeof line => {
    if (at < line.from || at > line.to) line = text.lineAt(at)
    return line
  }
  return {
    length: Math.max(0, text.length - offset),
    lineChunks: true,
    read: (from, to) => {
      const { from: start, to: end, text: content } = lineAt(from + offset)
      return to + offset <= end
        ? content.slice(from + offset - start, to + offset - start)
        : text.sliceString(from + offset, to + offset)
    },
    chunk: from => {
      const { from: start, text: content } = lineAt(from + offset)
      return from + offset - start === content.length ? '\n' : content.slice(from + offset - start)
    },
  }
}
