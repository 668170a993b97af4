import type { Block } from '../../syntax/block.js'
import { growthOf, type Change } from '../../text/edit.js'
import type { Span } from '../../text/span.js'
import type { AssignmentDocument, PlacedBlock } from '../document.js'
import type { Fact } from './block-view.js'
import type { PlacedBlocks } from './placed-blocks.js'
import { sameButForPlaces, type Follows } from './same-but-for-places.js'

/**
 * How a version differs from the one that it was read after. What was worked out from that version need not be worked out again where nothing that it was
 * worked out from has changed: its places only have to be moved.
 */
export interface Since {
  /** The version that this one was read after, with the same inputs. */
  readonly before: AssignmentDocument
  /** Whether a field says the same as before, apart from places that moved with the text. When in doubt, no. */
  unchanged(field: keyof AssignmentDocument): boolean
  /** Whether a fact says the same of every block as before, apart from places that moved with the text. */
  unchangedFact(fact: Fact): boolean
  /** Where a span of the version before is now; undefined where an edit touches one of its ends. What was typed inside it belongs to it. */
  moved(span: Span): Span | undefined
  /** Where a span of the version before is now; undefined where an edit touches any of it. */
  untouched(span: Span): Span | undefined
}

/** A block that another has taken the place of. */
export interface ChangedBlock {
  readonly index: number
  readonly before: Block
  readonly now: Block
  /** Compares places in the two. */
  readonly follows: Follows
}

/** The blocks that others have taken the place of, one for one; undefined where there are more or fewer blocks than before. */
export function changedBlocks(
  before: readonly PlacedBlock[],
  { blocks, kept: { front, back } }: PlacedBlocks,
  change: Change | undefined,
): readonly ChangedBlock[] | undefined {
  if (before.length !== blocks.length) return undefined
  const changed: ChangedBlock[] = []
  for (let index = front; index < blocks.length - back; index++) {
    const [old, now] = [before[index], blocks[index]]
    if (old === undefined || now === undefined || old.block === now.block) continue
    const follows = followsIn(old.start, now.start, change)
    changed.push({ index, before: old.block, now: now.block, follows })
  }
  return changed
}

/** Whether `fact` says the same of all these blocks, before and now. */
export function sameOfAll(changed: readonly ChangedBlock[], fact: Fact): boolean {
  return changed.every(({ before, now, follows }) => sameButForPlaces(fact(before), fact(now), follows))
}

/** The span after the change; undefined where the change touches one of its ends. */
export function movedBy(change: Change | undefined, span: Span): Span | undefined {
  if (change === undefined || span.end < change.start) return span
  if (span.start <= change.end) {
    // a span that holds the whole change grows or shrinks with it
    if (span.start >= change.start || span.end <= change.end) return undefined
    return { start: span.start, end: span.end + growthOf(change) }
  }
  return { start: span.start + growthOf(change), end: span.end + growthOf(change) }
}

/** Whether the change lies outside the span, and touches neither end. */
export function isOutside(change: Change | undefined, { start, end }: Span): boolean {
  return change === undefined || end < change.start || start > change.end
}

/** A place at an edge of the change may have moved or not, so it follows neither way. */
function followsIn(oldStart: number, newStart: number, change: Change | undefined): Follows {
  if (change === undefined) return (before, now) => oldStart + before === newStart + now
  const { start, end } = change
  const by = growthOf(change)
  return (before, now) => {
    const place = oldStart + before
    return place < start ? newStart + now === place : place > end && newStart + now === place + by
  }
}
