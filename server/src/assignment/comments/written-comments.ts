import { besideGuidance } from '../../brief/guidance-comment.js'
import { shifted } from '../../text/span.js'
import { countWords } from '../../text/words.js'
import type { BriefReading } from '../brief-reading/brief-reading.js'
import { isOurs, type CommentView } from './comment-view.js'
import type { WrittenComment } from './comment.js'
import { copiedRuns } from '../brief-reading/guidance.js'

/** All comments of the text with the writer's own words in each: neither the brief's guidance or wording nor our ticks and ignores. */
export function writtenComments(view: CommentView, reading: BriefReading | undefined): readonly WrittenComment[] {
  return view.all('comments').flatMap((comments, index) => {
    const start = view.places[index]?.start
    if (start === undefined) return []
    return comments.map(({ span, content, closed, text }) => ({
      span: shifted(span, start),
      content: shifted(content, start),
      closed,
      words: ownWords(text, reading),
    }))
  })
}

function ownWords(content: string, reading: BriefReading | undefined): number {
  if (isOurs(content)) return 0
  if (reading === undefined) return countWords(content)
  const rest = besideGuidance(content, reading.guidanceTexts())
  let own = ''
  let at = 0
  for (const { start, end } of copiedRuns(rest, reading.runs)) {
    own += `${rest.slice(at, start)} `
    at = end
  }
  return countWords(own + rest.slice(at))
}
