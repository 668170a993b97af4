import { countWords } from '../text/words.js'
import type { BriefReading } from './brief-reading.js'
import type { PlacedBlock, WrittenComment } from './document.js'
import { copiedRuns } from './guidance.js'
import { isOurs } from './ticks.js'

/** All comments of the text with the writer's own words in each: neither the brief's guidance or wording nor our ticks and ignores. */
export function writtenComments(
  blocks: readonly PlacedBlock[],
  reading: BriefReading | undefined,
): readonly WrittenComment[] {
  return blocks.flatMap(({ start, block }) =>
    block.source.includes('<!--')
      ? block.comments.map(({ span, content, closed }) => ({
          span: { start: start + span.start, end: start + span.end },
          content: { start: start + content.start, end: start + content.end },
          closed,
          words: ownWords(block.source.slice(content.start, content.end), reading),
        }))
      : [],
  )
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
