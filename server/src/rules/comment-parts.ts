import type { WrittenComment } from '../assignment/comments/comment.js'
import type { AssignmentDocument } from '../assignment/document.js'
import { guidanceRuns, copiedRuns } from '../assignment/brief-reading/guidance.js'
import { slice } from '../text/rope.js'

/** The paragraphs of a comment: guidance of the brief, and the writer's own. */
export interface CommentParts {
  readonly guidance: readonly string[]
  readonly own: readonly string[]
}

/** Parted at blank lines; a paragraph of which more than half is copied from the brief is guidance, and so is a heading line right above one. */
export function commentParts({ text, inputs }: AssignmentDocument, { content }: WrittenComment): CommentParts {
  const paragraphs = slice(text, content.start, content.end)
    .trim()
    .split(/\n[^\S\n]*\n\s*/)
  const runs = inputs.brief && guidanceRuns(inputs.brief)
  const guidance: string[] = []
  const own: string[] = []
  for (const paragraph of paragraphs) {
    const copied = runs ? copiedRuns(paragraph, runs).reduce((sum, { start, end }) => sum + end - start, 0) : 0
    if (copied * 2 > paragraph.length) guidance.push(paragraph)
    else own.push(paragraph)
  }
  return { guidance, own }
}
