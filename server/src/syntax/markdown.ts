import { TreeFragment, type Input, type Tree } from '@lezer/common'
import { GFM, parser as commonMark, type MarkdownParser } from '@lezer/markdown'
import type { Text } from '../text/rope.js'
import type { Edit } from '../text/edit.js'

/** The block structure of a text. Opaque outside this folder; kept for the next version, which parses only what changed. */
export interface BlockTree {
  readonly tree: Tree
  /** Where the body starts: behind the front matter. */
  readonly from: number
}

/** A node of a parsed stretch, in the terms of the Markdown parser: "Paragraph", "Emphasis", "URL" … */
export interface MarkdownNode {
  readonly name: string
  readonly from: number
  readonly to: number
  readonly firstChild: MarkdownNode | null
  readonly nextSibling: MarkdownNode | null
}

/** A top-level block: its node name and place. */
export interface TopLevelNode {
  readonly name: string
  readonly from: number
  readonly to: number
}

/** The inline part of the parser is quadratic on some texts; longer blocks than this are read as plain prose. */
export const longestBlock = 20_000

/**
 * The blocks of the text from `from` on (the end of the front matter), reusing the tree of the version before.
 * `changes` are the edits since, in the order made. Never throws; any text has blocks.
 */
export function parseBlocks(
  text: Text,
  from: number,
  previous?: { readonly blocks: BlockTree; readonly changes: readonly Edit[] },
): BlockTree {
  const fragments = previous && bothHaveFrontMatter(previous.blocks.from, from) ? reusable(previous) : []
  const body = blockParser.startParse(inputOf(text), fragments, [{ from, to: Math.max(from, text.length) }])
  for (;;) {
    const tree = body.advance()
    if (tree) return { tree, from }
  }
}

/** The top-level blocks in order; the items of a top-level list count as blocks of their own. */
export function topLevelNodes(blocks: BlockTree): readonly TopLevelNode[] {
  const nodes: TopLevelNode[] = []
  collect(blocks.tree, 0, nodes)
  return nodes
}

/** The tree of one block's source on its own, inline marks included; undefined where it is too long for that. */
export function parseBlock(source: string): MarkdownNode | undefined {
  return source.length > longestBlock ? undefined : inlineParser.parse(source).topNode
}

const inlineParser: MarkdownParser = commonMark.configure(GFM)

/**
 * Reads blocks only: what stands inside a block is read block by block, and remembered with it. Link definitions come as paragraphs, since
 * looking for them takes quadratic time over many lines that start with "[".
 */
const blockParser: MarkdownParser = withoutInline(commonMark.configure([GFM, { remove: ['LinkReference'] }]))

function withoutInline(parser: MarkdownParser): MarkdownParser {
  return Object.assign(parser, { parseInline: () => [] })
}

/** When front matter opens or closes, all below it may mean something else. */
function bothHaveFrontMatter(before: number, now: number): boolean {
  return before > 0 === now > 0
}

function reusable({ blocks, changes }: { blocks: BlockTree; changes: readonly Edit[] }): readonly TreeFragment[] {
  let fragments: readonly TreeFragment[] = TreeFragment.addTree(blocks.tree)
  for (const { span, insert } of changes) {
    const change = { fromA: span.start, toA: span.end, fromB: span.start, toB: span.start + lengthInside(insert) }
    fragments = TreeFragment.applyChanges(fragments, [change])
  }
  return fragments
}

/** The length once CRLF counts as one unit. */
function lengthInside(insert: string): number {
  return insert.includes('\r') ? insert.replace(/\r\n/g, '\n').length : insert.length
}

const lists = new Set(['BulletList', 'OrderedList'])

function collect(tree: Tree, offset: number, nodes: TopLevelNode[]): void {
  tree.children.forEach((child, index) => {
    const from = offset + (tree.positions[index] ?? 0)
    if (!('type' in child)) return
    if (child.type.isAnonymous || lists.has(child.type.name)) collect(child, from, nodes)
    else nodes.push({ name: child.type.name, from, to: from + child.length })
  })
}

function inputOf(text: Text): Input {
  let line = text.lineAt(0)
  const lineAt = (offset: number): typeof line => {
    if (offset < line.from || offset > line.to) line = text.lineAt(offset)
    return line
  }
  return {
    length: text.length,
    lineChunks: true,
    read: (from, to) => {
      const { from: start, to: end, text: content } = lineAt(from)
      return to <= end ? content.slice(from - start, to - start) : text.sliceString(from, to)
    },
    chunk: from => {
      const { from: start, text: content } = lineAt(from)
      return from - start === content.length ? '\n' : content.slice(from - start)
    },
  }
}
