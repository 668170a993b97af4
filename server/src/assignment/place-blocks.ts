import type { Change } from '../text/edit.js'
import { slice, type Text } from '../text/rope.js'
import { topLevelNodes, type BlockTree } from '../syntax/markdown.js'
import { readBlock } from '../syntax/read-block.js'
import type { Block } from '../syntax/block.js'
import type { PlacedBlock } from './document.js'

/** A block together with the node it was read from. */
export interface NodeBlock extends PlacedBlock {
  readonly node: string
}

/** The blocks of one version, and those of versions before that may come back. */
export interface PlacedBlocks {
  readonly blocks: readonly NodeBlock[]
  /** Blocks that left, by node and source: closing a fence or undoing a paste brings them back without reading. */
  readonly left: ReadonlyMap<string, Block>
}

/** Fewer than this leave at every keystroke, and are quickly read. */
const manyBlocks = 4

/**
 * The blocks of the tree in order. A block whose stretch no edit touched, and whose node is of the same kind, is a pure function of the same
 * source as before: it is taken over as it is, at its new place. All others are looked for among those that left, or read.
 */
export function placeBlocks(
  text: Text,
  tree: BlockTree,
  previous?: { readonly placed: PlacedBlocks; readonly change: Change | undefined },
): PlacedBlocks {
  const before = previous ? moved(previous.placed.blocks, previous.change) : []
  const known = previous?.placed.left ?? new Map<string, Block>()
  let next = 0
  let kept = 0
  const blocks = topLevelNodes(tree).map(({ name, from, to }) => {
    while (next < before.length && (before[next]?.start ?? 0) < from) next++
    const same = before[next]
    if (same?.start === from && same.end === to && same.node === name) {
      kept++
      return same
    }
    const source = slice(text, from, to)
    return { start: from, end: to, node: name, block: known.get(keyOf(name, source)) ?? readBlock(name, source) }
  })
  return { blocks, left: previous ? stillLeft(previous.placed, blocks, kept) : known }
}

function keyOf(node: string, source: string): string {
  return `${node} ${source}`
}

/** When many blocks leave at once, as under an opened fence, they are what may come back; single ones change nothing. */
function stillLeft(
  { blocks: before, left }: PlacedBlocks,
  now: readonly NodeBlock[],
  kept: number,
): PlacedBlocks['left'] {
  if (before.length - kept <= manyBlocks) return left
  const there = new Set(now.map(({ block }) => block))
  return new Map(
    before.filter(({ block }) => !there.has(block)).map(({ node, block }) => [keyOf(node, block.source), block]),
  )
}

/** The blocks that no edit touched, at their places in the new text. */
function moved(blocks: readonly NodeBlock[], change: Change | undefined): readonly NodeBlock[] {
  if (change === undefined) return blocks
  const by = change.length - (change.end - change.start)
  const kept: NodeBlock[] = []
  for (const block of blocks) {
    if (block.end <= change.start) kept.push(block)
    else if (block.start >= change.end) kept.push(shifted(block, by))
  }
  return kept
}

function shifted(block: NodeBlock, by: number): NodeBlock {
  return by === 0 ? block : { start: block.start + by, end: block.end + by, node: block.node, block: block.block }
}
