import { growthOf, type Change } from '../../text/edit.js'
import { once } from '../../text/once.js'
import { slice, type Text } from '../../text/rope.js'
import { editedParagraph } from '../../syntax/edited-paragraph.js'
import { parseBlocks, topLevelNodes, withoutParsing, type BlockTree, type TopLevelNode } from '../../syntax/markdown.js'
import { readBlock } from '../../syntax/read-block.js'
import type { Block } from '../../syntax/block.js'
import type { PlacedBlock } from '../document.js'

/** The blocks of one version, and those of versions before that may come back. */
export interface PlacedBlocks {
  readonly tree: BlockTree
  readonly blocks: readonly PlacedBlock[]
  /** The node that each was read from. */
  readonly nodes: readonly TopLevelNode[]
  /** How many at either end hold the same blocks as the version that they were placed after, whose places may have moved. */
  readonly kept: Kept
  /** Blocks that left together, by node and source: making a paste again brings them back without reading. */
  readonly left: () => ReadonlyMap<string, Block>
}

/** The blocks of a text, and the earlier version that they were placed after. */
export interface Placing<V> {
  readonly placed: PlacedBlocks
  readonly after: V | undefined
  /** An earlier version whose blocks may return, for the next one: under an opened fence they have all become code. */
  readonly aside: V | undefined
}

/** An earlier version, and the one stretch that covers all edits since. */
export interface EarlierBlocks {
  readonly placed: PlacedBlocks
  readonly change: Change | undefined
}

/** Numbers of blocks at the start and at the end. */
export interface Kept {
  readonly front: number
  readonly back: number
}

/** A block of the version before at its new place, with the node it was read from. */
interface MovedBlock {
  readonly placed: PlacedBlock
  readonly node: TopLevelNode
}

/** Fewer than this leave at every keystroke, and are quickly read. */
const manyBlocks = 4

/** Of a first version. */
export const nothingKept: Kept = { front: 0, back: 0 }

/**
 * The blocks of the text from `from` on, where the body starts. A change inside a line of a paragraph leaves all other blocks as they were, and needs no
 * parser. `aside` is a version further back, if there is one whose blocks may return: they are placed after whichever has more of them.
 */
export function placeBlocks<V extends EarlierBlocks>(text: Text, from: number, previous?: V, aside?: V): Placing<V> {
  const change = previous?.change
  const within = change && from === previous.placed.tree.from ? placeWithin(text, previous.placed, change) : undefined
  return within ? { placed: within, after: previous, aside } : placeParsed(text, from, previous, aside)
}

/**
 * What the parser took over as it was is taken over here, from both ends towards the edit. In the middle a
 * block whose stretch no edit touched, and whose node is of the same kind, is a pure function of the same source as before: it is kept as
 * well. All others are looked for among those that left, or read.
 */
function placeParsed<V extends EarlierBlocks>(text: Text, body: number, previous?: V, aside?: V): Placing<V> {
  const holding = aside ?? previous
  const tree = parseBlocks(text, body, holding && { blocks: holding.placed.tree, change: holding.change })
  const { nodes, starts } = topLevelNodes(tree)
  if (previous === undefined) {
    const blocks = nodes.map((node, index) => readPlaced(text, starts[index] ?? 0, node))
    return { placed: { tree, blocks, nodes, kept: nothingKept, left: noneLeft }, after: undefined, aside: undefined }
  }
  const [after, kept] = nearest(nodes, starts, previous, aside)
  const { placed, change } = after
  const inMiddle = middleReader(text, placed.left, movedMiddle(after, kept))
  const middle: PlacedBlock[] = []
  for (let index = kept.front; index < nodes.length - kept.back; index++)
    middle.push(inMiddle(starts[index] ?? 0, nodes[index] ?? emptyNode))
  const blocks = placed.blocks
    .slice(0, kept.front)
    .concat(middle, placed.blocks.slice(placed.blocks.length - kept.back))
  moveLast(blocks, kept.back, growthOf(change))
  const now = { tree, blocks, nodes, kept, left: leftSince(placed, kept) }
  const isBack = after === aside
  return { placed: now, after, aside: isBack ? undefined : haveLeft(previous, now) ? previous : aside }
}

/** Whether many blocks are gone that no edit touched, and few have come: something above them was opened. */
function haveLeft({ placed: { blocks: before }, change }: EarlierBlocks, { blocks, kept }: PlacedBlocks): boolean {
  const gone = before.length - countOf(kept)
  const come = blocks.length - countOf(kept)
  const edited = change === undefined ? 0 : change.end - change.start
  const stretch = (before.at(-1 - kept.back)?.end ?? 0) - (before[kept.front]?.start ?? 0)
  return gone > 4 * manyBlocks && come < gone / 4 && edited < stretch / 4
}

/** Of the two the version of which more blocks are kept, and how many at either end. */
function nearest<V extends EarlierBlocks>(
  nodes: readonly TopLevelNode[],
  starts: readonly number[],
  previous: V,
  aside: V | undefined,
): readonly [V, Kept] {
  const kept = keptEnds(nodes, starts, previous)
  if (aside === undefined) return [previous, kept]
  const keptOfAside = keptEnds(nodes, starts, aside)
  return countOf(keptOfAside) > countOf(kept) ? [aside, keptOfAside] : [previous, kept]
}

function countOf({ front, back }: Kept): number {
  return front + back
}

/** Gives the block of each node, to be asked in the order of the text: one of `moved` at the same place, one that left, or the node read. */
function middleReader(
  text: Text,
  left: PlacedBlocks['left'],
  moved: readonly MovedBlock[],
): (start: number, node: TopLevelNode) => PlacedBlock {
  let next = 0
  return (start, node) => {
    while (next < moved.length && (moved[next]?.placed.start ?? 0) < start) next++
    const same = moved[next]
    const isSame = same?.placed.start === start && same.placed.end === start + node.length
    return isSame && same.node.type.name === node.type.name ? same.placed : readPlaced(text, start, node, left)
  }
}

function readPlaced(
  text: Text,
  start: number,
  { length, type }: TopLevelNode,
  left?: PlacedBlocks['left'],
): PlacedBlock {
  const source = slice(text, start, start + length)
  return {
    start,
    end: start + length,
    block: left?.().get(keyOf(type.name, source)) ?? readBlock(type.name, source),
  }
}

/** Undefined for any other change than one inside a line of a paragraph. */
function placeWithin(text: Text, placed: PlacedBlocks, change: Change): PlacedBlocks | undefined {
  const front = blockAround(placed.blocks, change)
  const around = placed.blocks[front]
  if (around === undefined || placed.nodes[front]?.type.name !== 'Paragraph') return undefined
  const source = editedParagraph(around.block.source, around.start, change, text)
  if (source === undefined) return undefined
  const back = placed.blocks.length - front - 1
  const blocks = placed.blocks.slice() // at once, since one by one it has to grow
  blocks[front] = {
    start: around.start,
    end: around.start + source.length,
    block: readBlock('Paragraph', source, around.block),
  }
  moveLast(blocks, back, growthOf(change))
  return { ...placed, tree: withoutParsing(text, placed.tree, change), blocks, kept: { front, back } }
}

/** The last block that starts before the change; -1 where there is none. */
function blockAround(blocks: readonly PlacedBlock[], { start }: Change): number {
  let [low, high] = [0, blocks.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((blocks[middle]?.start ?? 0) < start) low = middle + 1
    else high = middle
  }
  return low - 1
}

const emptyNode: TopLevelNode = { length: 0, type: { name: 'Paragraph' } }

/** The same nodes at the same distance from the text's start, and from its end. */
function keptEnds(
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

/** Moves so many blocks at the end of the list along with the text. */
function moveLast(blocks: PlacedBlock[], count: number, by: number): void {
  if (by === 0) return
  for (let index = blocks.length - count; index < blocks.length; index++) {
    const placed = blocks[index]
    if (placed) blocks[index] = shifted(placed, by)
  }
}

/** Of the blocks between the ends those that no edit touched, at their places in the new text. */
function movedMiddle(
  { placed: { blocks, nodes }, change }: EarlierBlocks,
  { front, back }: Kept,
): readonly MovedBlock[] {
  const by = growthOf(change)
  const moved: MovedBlock[] = []
  for (let index = front; index < blocks.length - back; index++) {
    const [placed, node] = [blocks[index], nodes[index]]
    if (placed === undefined || node === undefined) continue
    if (change === undefined || placed.end <= change.start) moved.push({ placed, node })
    else if (placed.start >= change.end) moved.push({ placed: shifted(placed, by), node })
  }
  return moved
}

function shifted(placed: PlacedBlock, by: number): PlacedBlock {
  return by === 0 ? placed : { start: placed.start + by, end: placed.end + by, block: placed.block }
}

function keyOf(node: string, source: string): string {
  return `${node} ${source}`
}

/** When many blocks leave at once, as with a paste that is undone, they are what may come back; single ones change nothing. */
function leftSince({ blocks, nodes, left }: PlacedBlocks, { front, back }: Kept): PlacedBlocks['left'] {
  if (blocks.length - front - back <= manyBlocks) return left
  return once(() => {
    const gone = new Map<string, Block>()
    for (let index = front; index < blocks.length - back; index++) {
      const [placed, node] = [blocks[index], nodes[index]]
      if (placed && node) gone.set(keyOf(node.type.name, placed.block.source), placed.block)
    }
    return gone
  })
}

function noneLeft(): ReadonlyMap<string, Block> {
  return new Map()
}
