import type { AssignmentDocument } from '../assignment/document.js'
import { slice } from '../text/rope.js'
import type { Span } from '../text/span.js'

/** A sentence is looked for so many characters back. */
const longestSentence = 2000
/** What an editor closes by itself, and so may stand behind the cursor. */
const closers = /^[)\]}"'”’*_\s]*$/
const ended = /[.?!…]["'”’)\]*_]*$/

/**
 * The sentence that somebody is writing at `offset`, the last of the block, which has no end yet; in a list of works the line, since an entry has full
 * stops inside. Undefined where the sentence has ended, or text follows. What is said of half a sentence may be wrong of the whole one.
 */
export function unfinished(document: AssignmentDocument, block: Span, offset: number): Span | undefined {
  const behind = slice(document.text, offset, Math.min(block.end, offset + 40))
  if (offset + 40 < block.end || !closers.test(behind)) return undefined
  const start = Math.max(block.start, offset - longestSentence)
  const before = slice(document.text, start, offset)
  if (document.references.lists.some(({ span }) => span.start < offset && offset <= span.end))
    return { start: start + before.lastIndexOf('\n') + 1, end: block.end }
  if (ended.test(before.trimEnd())) return undefined
  return { start: start + sentenceStart(before), end: block.end }
}

/** Behind the last full stop, question mark or exclamation mark with a blank and a capital after it; abbreviations cut a sentence short, no more. */
function sentenceStart(text: string): number {
  let start = 0
  for (const { 0: mark, index } of text.matchAll(/[.?!]["'”’)\]]*\s+(?=["'“‘(]*\p{Lu})/gu)) start = index + mark.length
  return start
}
