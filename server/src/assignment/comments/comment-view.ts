import type { Block, BlockKind, Comment } from '../../syntax/block.js'
import type { BlockView } from '../incremental/block-view.js'

/** All that readings of comments look at. The kinds, since what an ignore silences is the next block that is no comment. */
export const commentFacts = { comments: commentsIn, kind: kindOf }

/** The blocks as readings of comments see them. */
export type CommentView = BlockView<typeof commentFacts>

/** A comment with what it says, in places of its block. */
interface BlockComment extends Comment {
  readonly text: string
}

const none: readonly BlockComment[] = []

/** The comments of a block; blocks that can hold none are not read for it. */
function commentsIn(block: Block): readonly BlockComment[] {
  if (!block.source.includes('<!--')) return none
  return block.comments.map(({ span, content, closed }) => ({
    span,
    content,
    closed,
    text: block.source.slice(content.start, content.end),
  }))
}

function kindOf({ kind }: Block): BlockKind {
  return kind
}

/** Whether the content of a comment is one of ours, and so holds no words of the writer's. */
export function isOurs(content: string): boolean {
  return /^\s*markwise(?:-ignore|\s)/i.test(content)
}
