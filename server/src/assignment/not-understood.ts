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
  const long = blocks.filter(({ end, start, block }) => end - start > longestBlock && block.plain)
  return [
    ...problems,
    ...long.map(({ start, end }) => ({
      span: { start, end },
      message: 'This passage is too long to be read closely. Part it by blank lines.',
    })),
    ...entries.map(({ span }) => ({ span, message: 'This entry was not understood, so it was not checked.' })),
  ]
}
