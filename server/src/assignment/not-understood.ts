import type { FrontMatter } from '../syntax/front-matter.js'
import { longestBlock } from '../syntax/markdown.js'
import type { NotUnderstood, PlacedBlock, ReferenceLists } from './document.js'

/** What of a text could not be read: it is said, so that it does not pass for clean. */
export function notUnderstood(
  { problems }: FrontMatter,
  blocks: readonly PlacedBlock[],
  lists: ReferenceLists,
): readonly NotUnderstood[] {
  const entries = lists.entries.filter(entry => !entry.understood)
  const first = lists.byNumber ? lists.entries.filter(({ list }) => list === 'references').slice(0, 1) : []
  const long = blocks.filter(({ end, start, block }) => end - start > longestBlock && block.plain)
  return [
    ...problems,
    ...long.map(({ start, end }) => ({
      span: { start, end },
      message: 'This passage is too long to be read closely. Part it by blank lines.',
    })),
    ...first.map(({ span }) => ({
      span,
      message:
        'Citations by number are not read, so I did not check which of these works are cited, or by whom a claim is.',
    })),
    ...entries.map(({ span }) => ({ span, message: 'This entry was not understood, so it was not checked.' })),
  ]
}
