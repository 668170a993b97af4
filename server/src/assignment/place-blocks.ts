import type { Edit } from '../text/edit.js'
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
  previous?: { readonly blocks: readonly NodeBlock[]; readonly changes: readonly Edit[] },
): readonly NodeBlock[] {
  const before = previous ? moved(previous.blocks, previous.changes) : []
  let next = 0
  return topLevelNodes(tree).map(({ name, from, to }) => {
    while (next < before.length && (before[next]?.start ?? 0) < from) next++
    const same = before[next]
    if (same?.start === from && same.end === to && same.node === name) return same
    return { start: from, end: to, node: name, block: readBlock(name, slice(text, from, to)) }
  })
}

/** The blocks that no edit touched, at their places in the new text. */
function moved(blocks: readonly NodeBlock[], changes: readonly Edit[]): readonly NodeBlock[] {
  let kept = blocks
  for (const { span, insert } of changes) {
    const shift = insert.replace(/\r\n/g, '\n').length - (span.end - span.start)
    kept = kept.flatMap(block => {
      if (block.end <= span.start) return block.end === span.start && insert !== '' ? [] : [block]
      if (block.start < span.end || (block.start === span.start && span.end === span.start)) return block.start >= span.end && insert.endsWith('\n') ? [shifted(block, shift)] : []
      return block.start === span.end && !insert.endsWith('\n') ? [] : [shifted(block, shift)]
    })
  }
  return kept
}

function shifted(block: NodeBlock, by: number): NodeBlock {
  return by === 0 ? block : { start: block.start + by, end: block.end + by, node: block.node, block: block.block }
}
