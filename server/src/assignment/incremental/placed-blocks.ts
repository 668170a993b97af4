import type { Block } from '../../syntax/block.js'
import type { BlockTree, TopLevelNode } from '../../syntax/markdown.js'
import type { Change } from '../../text/edit.js'
import type { PlacedBlock } from '../document.js'

/** The blocks of one version, and all that the next version needs to take them over. */
export interface PlacedBlocks {
  readonly tree: BlockTree
  readonly blocks: readonly PlacedBlock[]
  /** The node of the tree that each block was read from. */
  readonly nodes: readonly TopLevelNode[]
  /** The blocks that were taken over from the version that these were placed after; their places may have moved. */
  readonly kept: Kept
  readonly removed: RemovedBlocks
}

/** An earlier version, and the one stretch that covers all edits since. */
export interface EarlierBlocks {
  readonly placed: PlacedBlocks
  readonly change: Change | undefined
}

/** How many blocks are kept at the start and at the end. */
export interface Kept {
  readonly front: number
  readonly back: number
}

/** What a first version keeps. */
export const nothingKept: Kept = { front: 0, back: 0 }

/** Blocks that were removed together, by `blockKey`: undoing and pasting again bring them back without reading. */
export type RemovedBlocks = () => ReadonlyMap<string, Block>
