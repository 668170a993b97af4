import type { Block } from '../../syntax/block.js'
import { once } from '../../text/once.js'
import { keptCount } from './kept-blocks.js'
import type { EarlierBlocks, Kept, PlacedBlocks, RemovedBlocks } from './placed-blocks.js'

/** What was removed before a first version. */
export const noneRemoved: RemovedBlocks = () => new Map<string, Block>()

/** A block's name among those removed: the kind of its node, and its source. */
export function blockKey(node: string, source: string): string {
  return `${node} ${source}`
}

/** What was removed last when only these blocks of `placed` are kept. A few blocks go with every keystroke and are quickly read, so they change nothing. */
export function removedSince({ blocks, nodes, removed }: PlacedBlocks, { front, back }: Kept): RemovedBlocks {
  if (blocks.length - front - back <= manyBlocks) return removed
  return once(() => {
    const gone = new Map<string, Block>()
    for (let index = front; index < blocks.length - back; index++) {
      const [placed, node] = [blocks[index], nodes[index]]
      if (placed && node) gone.set(blockKey(node.type.name, placed.block.source), placed.block)
    }
    return gone
  })
}

/** Whether a fence or comment that was opened has swallowed what stands below: many blocks of the version before are gone that no edit touched, and few have come. */
export function hasSwallowed(
  { blocks, kept }: PlacedBlocks,
  { placed: { blocks: before }, change }: EarlierBlocks,
): boolean {
  const gone = before.length - keptCount(kept)
  const come = blocks.length - keptCount(kept)
  const edited = change === undefined ? 0 : change.end - change.start
  const stretch = (before.at(-1 - kept.back)?.end ?? 0) - (before[kept.front]?.start ?? 0)
  return gone > 4 * manyBlocks && come < gone / 4 && edited < stretch / 4
}

/** No more than this many blocks go with a keystroke. */
const manyBlocks = 4
