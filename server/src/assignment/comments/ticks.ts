import { shifted, type Span } from '../../text/span.js'
import type { Block, Comment } from '../../syntax/block.js'
import type { BlockFacts } from '../incremental/block-facts.js'
import type { Ignore } from './comment.js'
import type { PlacedBlock } from '../document.js'

/** A comment of the writer's about a point: `<!-- markwise 1.1-roles: ticked -->`, or with the trace of the wording that was ticked: `ticked 0k3j9xz`. */
export interface Tick {
  readonly mark: 'ticked' | 'dismissed'
  /** What the point's wording was known by (`wordingTrace`); undefined where the tick says nothing of it. */
  readonly wording: string | undefined
  readonly span: Span
}

/** Point id → its tick; of two for one point the later wins, and `earlier` holds the other. */
export interface Ticks {
  readonly byPoint: ReadonlyMap<string, Tick>
  readonly earlier: readonly { readonly point: string; readonly span: Span }[]
}

const tick = /^\s*markwise\s+(\S+?)\s*:\s*(ticked|dismissed)(?:\s+([0-9a-z]{7}))?\s*$/i
const ignore = /^\s*markwise-ignore(-file)?\s+([a-z][a-z-]*)(?:\s+"([^"]*)")?\s*$/i

/** Whether the content of a comment is one of ours, and so holds no words of the writer's. */
export function isOurs(content: string): boolean {
  return /^\s*markwise(?:-ignore|\s)/i.test(content)
}

/** All ticks of the text. */
export function ticksIn(blocks: readonly PlacedBlock[], facts: BlockFacts): Ticks {
  const byPoint = new Map<string, Tick>()
  const earlier: { readonly point: string; readonly span: Span }[] = []
  for (const { content, span } of ourComments(blocks, facts)) {
    const match = tick.exec(content)
    if (!match?.[1]) continue
    const before = byPoint.get(match[1])
    if (before) earlier.push({ point: match[1], span: before.span })
    const mark = match[2]?.toLowerCase() === 'dismissed' ? 'dismissed' : 'ticked'
    byPoint.set(match[1], { mark, wording: match[3]?.toLowerCase(), span })
  }
  return { byPoint, earlier }
}

/** All ignore comments, with what each silences: the block behind it, or the whole text. */
export function ignoresIn(blocks: readonly PlacedBlock[], facts: BlockFacts, end: number): readonly Ignore[] {
  const found: Ignore[] = []
  for (const { content, span, block } of ourComments(blocks, facts)) {
    const match = ignore.exec(content)
    if (!match?.[2]) continue
    const scope = match[1] ? { start: 0, end } : scopeOf(blocks, block, span)
    found.push({ span, code: match[2].toLowerCase(), scope, text: match[3] })
  }
  return found
}

/** A comment inside a paragraph speaks of that paragraph; one on its own, of the next block that is no comment. */
function scopeOf(blocks: readonly PlacedBlock[], index: number, span: Span): Span {
  const own = blocks[index]
  if (own && own.block.kind !== 'comment') return { start: own.start, end: own.end }
  for (let next = index + 1; next < blocks.length; next++) {
    const placed = blocks[next]
    if (placed && placed.block.kind !== 'comment') return { start: placed.start, end: placed.end }
  }
  return { start: span.end, end: span.end }
}

interface OurComment {
  readonly content: string
  readonly span: Span
  readonly block: number
}

function ourComments(blocks: readonly PlacedBlock[], facts: BlockFacts): readonly OurComment[] {
  const all = facts.of(commentsOf)
  const found: OurComment[] = []
  for (let index = 0; index < all.length; index++) {
    const comments = all[index]
    const placed = blocks[index]
    if (placed === undefined || comments === undefined || comments.length === 0) continue
    for (const comment of comments) {
      const content = placed.block.source.slice(comment.content.start, comment.content.end)
      if (isOurs(content)) found.push({ content, span: shifted(comment.span, placed.start), block: index })
    }
  }
  return found
}

const none: readonly Comment[] = []

/** The comments of a block; blocks that can hold none are not read for it. */
export function commentsOf(block: Block): readonly Comment[] {
  return block.source.includes('<!--') ? block.comments : none
}
