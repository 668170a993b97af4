import type { Block } from '../../syntax/block.js'
import type { BlockView } from '../incremental/block-view.js'
import { listShape } from './list-shape.js'

/**
 * All that the parts of a text hang on: headings, and of other blocks what they say about lists. Who else would look at a block here has to name what it looks
 * at, and an outline holds for as long as these say the same.
 */
export const outlineFacts = { heading: headingIn, shape: listShape, isNote }

/** The blocks as an outline sees them. */
export type OutlineView = BlockView<typeof outlineFacts>

/** The block, where it is a heading. */
function headingIn(block: Block): Block | undefined {
  return block.level === undefined ? undefined : block
}

/** Whether a block is a footnote's text. */
function isNote({ kind }: Block): boolean {
  return kind === 'footnote'
}
