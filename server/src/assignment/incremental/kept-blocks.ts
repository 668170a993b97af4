import { growthOf } from '../../text/edit.js'
import type { TopLevelNode } from '../../syntax/markdown.js'
import type { PlacedBlock } from '../document.js'
import type { EarlierBlocks, Kept } from './placed-blocks.js'

/** How many blocks are kept in all. */
export function keptCount({ front, back }: Kept): number {
  return front + back
}

/** The blocks that are kept of an earlier version: those whose node is the same object, as far from the start of the text, or from its end, as before. */
export function keptEnds(
  nodes: readonly TopLevelNode[],
  starts: readonly number[],
  { placed: { nodes: before, blocks }, change }: EarlierBlocks,
): Kept {
  const most = Math.min(nodes.length, before.length)
  let front = 0
  while (front < most && nodes[front] === before[front] && starts[front] === blocks[front]?.start) front++
  const by = growthOf(change)
  const [last, lastBefore] = [nodes.length - 1, before.length - 1]
  let back = 0
  while (
    back < most - front &&
    nodes[last - back] === before[lastBefore - back] &&
    starts[last - back] === (blocks[lastBefore - back]?.start ?? 0) + by
  )
    back++
  return { front, back }
}

/** A block of an earlier version at its new place, with the node it was read from. */
export interface MovedBlock {
  readonly placed: PlacedBlock
  readonly node: TopLevelNode
}

/** The blocks between the kept ends that no edit touched. */
export function untouchedMiddle(
  { placed: { blocks, nodes }, change }: EarlierBlocks,
  { front, back }: Kept,
): readonly MovedBlock[] {
  const by = growthOf(change)
  const untouched: MovedBlock[] = []
  for (let index = front; index < blocks.length - back; index++) {
    const [placed, node] = [blocks[index], nodes[index]]
    if (placed === undefined || node === undefined) continue
    if (change === undefined || placed.end <= change.start) untouched.push({ placed, node })
    else if (placed.start >= change.end) untouched.push({ placed: moved(placed, by), node })
  }
  return untouched
}

/** Moves the last `count` blocks of the list by so many units. */
export function moveLast(blocks: PlacedBlock[], count: number, by: number): void {
  if (by === 0) return
  for (let index = blocks.length - count; index < blocks.length; index++) {
    const placed = blocks[index]
    if (placed) blocks[index] = moved(placed, by)
  }
}

function moved(placed: PlacedBlock, by: number): PlacedBlock {
  return by === 0 ? placed : { start: placed.start + by, end: placed.end + by, block: placed.block }
}
