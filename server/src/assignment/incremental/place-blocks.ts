import { growthOf, type Change } from '../../text/edit.js'
import { firstIndex } from '../../text/first-index.js'
import { slice, type Text } from '../../text/rope.js'
import { editedParagraph } from '../../syntax/edited-paragraph.js'
import { parseBlocks, topLevelNodes, withoutParsing, type TopLevelNode } from '../../syntax/markdown.js'
import { readBlock } from '../../syntax/read-block.js'
import type { Block } from '../../syntax/block.js'
import type { PlacedBlock } from '../document.js'
import { keptCount, keptEnds, moveLast, untouchedMiddle, type MovedBlock } from './kept-blocks.js'
import { nothingKept, type EarlierBlocks, type Kept, type PlacedBlocks, type RemovedBlocks } from './placed-blocks.js'
import { blockKey, hasSwallowed, noneRemoved, removedSince } from './returning-blocks.js'

/** The blocks of a text, and the versions `V` that they relate to. */
export interface Placing<V> {
  readonly placed: PlacedBlocks
  /** The earlier version that blocks were taken over from; undefined for a first version. */
  readonly after: V | undefined
  /** An older version to keep for the next one, since its blocks may return: below a fence that was opened they have all become code. */
  readonly shelved: V | undefined
}

/**
 * The blocks of the text from `from` on, where the body starts. Blocks that no edit touched are taken over from `previous`, or from the `shelved`
 * version where that has more of them. A change inside a line of a paragraph leaves all other blocks as they are, and needs no parser.
 */
export function placeBlocks<V extends EarlierBlocks>(text: Text, from: number, previous?: V, shelved?: V): Placing<V> {
  if (previous === undefined) return { placed: firstBlocks(text, from), after: undefined, shelved: undefined }
  const { placed, change } = previous
  const within = change && from === placed.tree.from ? placeWithin(text, placed, change) : undefined
  return within ? { placed: within, after: previous, shelved } : placeParsed(text, from, previous, shelved)
}

function firstBlocks(text: Text, from: number): PlacedBlocks {
  const tree = parseBlocks(text, from)
  const { nodes, starts } = topLevelNodes(tree)
  const blocks = nodes.map((node, index) => readPlaced(text, starts[index] ?? 0, node))
  return { tree, blocks, nodes, kept: nothingKept, removed: noneRemoved }
}

/** The blocks after a change inside a line of a paragraph; undefined for any other change. */
function placeWithin(text: Text, placed: PlacedBlocks, change: Change): PlacedBlocks | undefined {
  const front = blockBefore(placed.blocks, change)
  const around = placed.blocks[front]
  if (around === undefined || placed.nodes[front]?.type.name !== 'Paragraph') return undefined
  const source = editedParagraph(around.block.source, around.start, change, text)
  if (source === undefined) return undefined
  const back = placed.blocks.length - front - 1
  const blocks = placed.blocks.slice() // in one go: an array that is filled one by one has to grow
  const block = readBlock('Paragraph', source, around.block)
  blocks[front] = { start: around.start, end: around.start + source.length, block }
  moveLast(blocks, back, growthOf(change))
  return { ...placed, tree: withoutParsing(text, placed.tree, change), blocks, kept: { front, back } }
}

/** The index of the last block that starts before the change; -1 where there is none. */
function blockBefore(blocks: readonly PlacedBlock[], { start }: Change): number {
  return firstIndex(blocks.length, index => (blocks[index]?.start ?? 0) >= start) - 1
}

/**
 * The blocks as the parser finds them. At both ends of the text the parser takes over its nodes, and with them go their blocks. In the middle, a block is kept
 * where no edit touched it and its node is of the same kind: it would be read from the same source. All others are looked for among those removed, or read.
 */
function placeParsed<V extends EarlierBlocks>(
  text: Text,
  from: number,
  previous: V,
  shelved: V | undefined,
): Placing<V> {
  const parsedAfter = shelved ?? previous
  const tree = parseBlocks(text, from, { blocks: parsedAfter.placed.tree, change: parsedAfter.change })
  const { nodes, starts } = topLevelNodes(tree)
  const [after, kept] = nearest(nodes, starts, previous, shelved)
  const { placed, change } = after
  const blockOf = middleReader(text, placed.removed, untouchedMiddle(after, kept))
  const middle: PlacedBlock[] = []
  for (let index = kept.front; index < nodes.length - kept.back; index++)
    middle.push(blockOf(starts[index] ?? 0, nodes[index] ?? emptyNode))
  const blocks = placed.blocks
    .slice(0, kept.front)
    .concat(middle, placed.blocks.slice(placed.blocks.length - kept.back))
  moveLast(blocks, kept.back, growthOf(change))
  const now = { tree, blocks, nodes, kept, removed: removedSince(placed, kept) }
  const hasReturned = after === shelved
  return { placed: now, after, shelved: hasReturned ? undefined : hasSwallowed(now, previous) ? previous : shelved }
}

/** Of the two versions the one that more blocks can be kept of, with how many these are. */
function nearest<V extends EarlierBlocks>(
  nodes: readonly TopLevelNode[],
  starts: readonly number[],
  previous: V,
  shelved: V | undefined,
): readonly [V, Kept] {
  const kept = keptEnds(nodes, starts, previous)
  if (shelved === undefined) return [previous, kept]
  const keptOfShelved = keptEnds(nodes, starts, shelved)
  return keptCount(keptOfShelved) > keptCount(kept) ? [shelved, keptOfShelved] : [previous, kept]
}

/** Gives the block of a node: one of `untouched` at the same place, one that was removed, or the node read. To be asked in the order of the text. */
function middleReader(
  text: Text,
  removed: RemovedBlocks,
  untouched: readonly MovedBlock[],
): (start: number, node: TopLevelNode) => PlacedBlock {
  let next = 0
  return (start, node) => {
    while (next < untouched.length && (untouched[next]?.placed.start ?? 0) < start) next++
    const same = untouched[next]
    const isSame = same?.placed.start === start && same.placed.end === start + node.length
    return isSame && same.node.type.name === node.type.name ? same.placed : readPlaced(text, start, node, removed)
  }
}

function readPlaced(
  text: Text,
  start: number,
  { length, type }: TopLevelNode,
  removed: RemovedBlocks = noneRemoved,
): PlacedBlock {
  const source = slice(text, start, start + length)
  const block: Block = removed().get(blockKey(type.name, source)) ?? readBlock(type.name, source)
  return { start, end: start + length, block }
}

const emptyNode: TopLevelNode = { length: 0, type: { name: 'Paragraph' } }
