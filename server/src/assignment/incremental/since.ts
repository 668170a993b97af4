import type { Block } from '../../syntax/block.js'
import { growthOf, type Change } from '../../text/edit.js'
import type { Span } from '../../text/span.js'
import type { AssignmentDocument, PlacedBlock } from '../document.js'
import type { Fact } from './block-view.js'
import type { PlacedBlocks } from './place-blocks.js'
import { sameButForPlaces, type Follows } from './same-but-for-places.js'

/**
 * How a version differs from the one that it was read after. Whoever worked something out from that version need not do so again where all
 * that it looked at is unchanged: it has only moved with the text.
 */
export interface Since {
  /** The version that this one was read after, with the same inputs. */
  readonly before: AssignmentDocument
  /** Whether a field says the same as before, but for places that moved with the text. Rather no than a wrong yes. */
  unchanged(field: keyof AssignmentDocument): boolean
  /** Whether a function of single blocks says the same of each as before, but for places. `fact` is a pure function and plain data its answer. */
  unchangedFact(fact: Fact): boolean
  /** Where a place of the version before is now, with what was typed inside it; undefined where the edit touches one of its ends. */
  moved(span: Span): Span | undefined
  /** The same for what was read: undefined where the edit touches any of it. */
  untouched(span: Span): Span | undefined
}

/** Two blocks at one place in the order of the text that are not the same object. */
export interface ChangedBlock {
  readonly index: number
  readonly before: Block
  readonly now: Block
  readonly follows: Follows
}

/** The blocks that are others than before, one for one; undefined where there are more or fewer than before. */
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
    // what holds the whole change grows or shrinks with it
    if (span.start >= change.start || span.end <= change.end) return undefined
    return { start: span.start, end: span.end + growthOf(change) }
  }
  return { start: span.start + growthOf(change), end: span.end + growthOf(change) }
}

/** Whether the change lies outside the span, and touches neither end. */
export function isOutside(change: Change | undefined, { start, end }: Span): boolean {
  return change === undefined || end < change.start || start > change.end
}

/** A place at an edge of the change could as well have moved as stayed: it follows neither way. */
function followsIn(oldStart: number, newStart: number, change: Change | undefined): Follows {
  if (change === undefined) return (before, now) => oldStart + before === newStart + now
  const { start, end } = change
  const by = growthOf(change)
  return (before, now) => {
    const place = oldStart + before
    return place < start ? newStart + now === place : place > end && newStart + now === place + by
  }
}
