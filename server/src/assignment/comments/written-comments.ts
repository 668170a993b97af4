import { shifted } from '../../text/span.js'
import { countWords } from '../../text/words.js'
import type { BriefReading } from '../brief-reading/brief-reading.js'
import type { BlockFacts } from '../incremental/block-facts.js'
import type { WrittenComment } from './comment.js'
import type { PlacedBlock } from '../document.js'
import { copiedRuns } from '../brief-reading/guidance.js'
import { commentsOf, isOurs } from './ticks.js'

/** All comments of the text with the writer's own words in each: neither the brief's guidance or wording nor our ticks and ignores. */
export function writtenComments(
  blocks: readonly PlacedBlock[],
  facts: BlockFacts,
  reading: BriefReading | undefined,
): readonly WrittenComment[] {
  return facts.of(commentsOf).flatMap((comments, index) => {
    const { start, block } = blocks[index] ?? {}
    if (block === undefined || start === undefined) return []
    return comments.map(({ span, content, closed }) => ({
      span: shifted(span, start),
      content: shifted(content, start),
      closed,
      words: ownWords(block.source.slice(content.start, content.end), reading),
    }))
  })
}

function ownWords(content: string, reading: BriefReading | undefined): number {
  if (isOurs(content)) return 0
  if (reading === undefined) return countWords(content)
  let own = ''
  let at = 0
  for (const { start, end } of copiedRuns(content, reading.runs)) {
    own += `${content.slice(at, start)} `
    at = end
  }
  return countWords(own + content.slice(at))
}
