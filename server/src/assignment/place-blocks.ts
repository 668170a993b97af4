import type { Change } from '../text/edit.js'
import { slice, type Text } from '../text/rope.js'
import { topLevelNodes, type BlockTree } from '../syntax/markdown.js'
import { readBlock } from '../syntax/read-block.js'
import type { PlacedBlock } from './document.js'

/** A block together with the node it was read from. */
export interface NodeBlock extends PlacedBlock {
  readonly node: string
}

/**
 * The blocks of the tree in order. A block whose stretch no edit touched, and whose node is of the same kind, is a pure function of the same
 * source as before: it is taken over as it is, at its new place. All others are read.
 */
export function placeBlocks(
  text: Text,
  tree: BlockTree,
  previous?: { readonly blocks: readonly NodeBlock[]; readonly change: Change | undefined },
): readonly NodeBlock[] {
  const before = previous ? moved(previous.blocks, previous.change) : []
  let next = 0
  return topLevelNodes(tree).map(({ name, from, to }) => {
    while (next < before.length && (before[next]?.start ?? 0) < from) next++
    const same = before[next]
    if (same?.start === from && same.end === to && same.node === name) return same
    return { start: from, end: to, node: name, block: readBlock(name, slice(text, from, to)) }
  })
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
