import { firstIndex } from '../text/first-index.js'
import type { AssignmentDocument, PlacedBlock } from './document.js'

/** The block that holds the offset, or the one it stands behind; undefined before the first block. */
export function blockAround(document: Pick<AssignmentDocument, 'blocks'>, offset: number): PlacedBlock | undefined {
  return document.blocks[blockIndexAround(document, offset)]
}

/** The index of that block in `blocks`; -1 before the first. */
export function blockIndexAround({ blocks }: Pick<AssignmentDocument, 'blocks'>, offset: number): number {
  return firstIndex(blocks.length, index => (blocks[index]?.start ?? 0) > offset) - 1
}
