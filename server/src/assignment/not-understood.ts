import { longestBlock } from '../syntax/markdown.js'
import type { Citing } from './citations/cited-numbers.js'
import { unreadCitations } from './citations/unread-citations.js'
import type { AssignmentDocument, NotUnderstood } from './document.js'

type Read = Pick<AssignmentDocument, 'frontMatter' | 'blocks'> & Citing

/** What of a text could not be read: it is said, so that it does not pass for clean. */
export function notUnderstood(read: Read): readonly NotUnderstood[] {
  const { frontMatter, blocks, references } = read
  const entries = references.entries.filter(entry => !entry.understood)
  const long = blocks.filter(({ end, start, block }) => end - start > longestBlock && block.plain)
  return [
    ...frontMatter.problems,
    ...long.map(({ start, end }) => ({
      span: { start, end },
      message: 'This passage is too long to be read closely. Part it by blank lines.',
    })),
    ...citationsUnread(read),
    ...entries.map(({ span }) => ({ span, message: 'This entry was not understood, so it was not checked.' })),
  ]
}

/** Where the text cites in a way that is not read: said once, at the first entry. */
function citationsUnread(read: Read): readonly NotUnderstood[] {
  const first = read.references.entries.find(({ list }) => list === 'references')
  const way = unreadCitations(read)
  if (first === undefined || way === undefined) return []
  return [
    { span: first.span, message: `Citations ${way} are not read, so I did not check which of these works are cited.` },
  ]
}
