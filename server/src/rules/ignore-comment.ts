import { blockAround } from '../assignment/block-around.js'
import type { AssignmentDocument } from '../assignment/document.js'
import { insertedAt, type Edit } from '../text/edit.js'
import { slice } from '../text/rope.js'
import type { Span } from '../text/span.js'

/** `<!-- markwise-ignore CODE "text" -->` on a line above the block that holds the span; undefined where none does, as in front matter. */
export function ignoredHere(
  document: AssignmentDocument,
  span: Span,
  code: string,
  text: string | undefined,
): Edit | undefined {
  const block = blockAround(document, span.start)
  // A comment speaks of the next block that is none.
  if (block === undefined || span.start > block.end || block.block.kind === 'comment') return undefined
  const start = document.text.lineAt(block.start).from
  return insertedAt(start, `${comment('markwise-ignore', code, text)}\n`)
}

/** `<!-- markwise-ignore-file CODE "text" -->` above the first block of the text, behind the front matter. */
export function ignoredInFile(document: AssignmentDocument, code: string, text: string | undefined): Edit {
  const first = document.blocks[0]
  const start = first ? document.text.lineAt(first.start).from : document.text.length
  const before = start > 0 && slice(document.text, start - 1, start) !== '\n' ? '\n' : ''
  return insertedAt(start, `${before}${comment('markwise-ignore-file', code, text)}\n\n`)
}

/** The words of a span as a comment can quote them; undefined where it cannot, or where they are too many to tell anything apart. */
export function quotable({ text }: AssignmentDocument, { start, end }: Span): string | undefined {
  const words = slice(text, start, Math.min(end, start + longest + 1))
  return words === '' || words.length > longest || /["\n]|--/.test(words) ? undefined : words
}

const longest = 80

function comment(name: string, code: string, text: string | undefined): string {
  return `<!-- ${name} ${code}${text === undefined ? '' : ` "${text}"`} -->`
}
