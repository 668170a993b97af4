import { isPlainListHeading } from './list-headings.js'
import type { Change } from '../text/edit.js'
import { slice, type Text } from '../text/rope.js'

/**
 * The source of a paragraph after a change inside one of its lines, where no rule of CommonMark or of GitHub's tables can make another block of it
 * or end it elsewhere; undefined where one might. `start` is the paragraph's place in the text before and after, `text` the text after the change.
 *
 * A line that begins with a letter opens no block (CommonMark 0.31, sections 4 and 5), however it goes on, unless a bar makes it a row of a
 * table; and what a line ends or goes on does not depend on what stands behind the letter, save that "References" alone ends what is above it.
 */
export function editedParagraph(source: string, start: number, change: Change, text: Text): string | undefined {
  const from = change.start - start
  const to = change.end - start
  if (from <= 0 || to >= source.length) return undefined
  const first = source.charCodeAt(source.lastIndexOf('\n', from - 1) + 1)
  const isBehindLetter = isAsciiLetter(first) && source.charCodeAt(from - 1) !== lineEnd
  if (!isBehindLetter || source.includes('|')) return undefined
  const inserted = change.length === 0 ? '' : slice(text, change.start, change.start + change.length)
  if (/[\n|]/.test(inserted) || source.slice(from, to).includes('\n')) return undefined
  const after = source.slice(0, from) + inserted + source.slice(to)
  return isPlainListHeading(lineAt(source, from)) || isPlainListHeading(lineAt(after, from)) ? undefined : after
}

/** The line that holds the place, without its end. */
function lineAt(source: string, place: number): string {
  const end = source.indexOf('\n', place)
  return source.slice(source.lastIndexOf('\n', place - 1) + 1, end === -1 ? undefined : end)
}

const lineEnd = 10

function isAsciiLetter(unit: number): boolean {
  return (unit > 64 && unit < 91) || (unit > 96 && unit < 123)
}
