import type { WrittenComment } from '../assignment/comments/comment.js'
import type { AssignmentDocument } from '../assignment/document.js'
import { counted } from '../text/amounts.js'
import { insertedAt, type Edit } from '../text/edit.js'
import { slice } from '../text/rope.js'
import type { Span } from '../text/span.js'
import { countWords } from '../text/words.js'
import { commentParts } from './comment-parts.js'
import type { Fix, Rule } from './rule.js'

/** A comment with this many words of the writer's own is no note to self (product: `words-in-comment`). */
const fewestWords = 25

export const wordsInComment: Rule<'words-in-comment'> = {
  id: 'words-in-comment',
  severity: 'warning',
  docs: {
    summary: 'A comment holds 25 or more of your own words, or is never closed.',
    why: 'Nobody sees what stands between <!-- and -->: not the marker, not the word count. A comment without its --> hides all that follows.',
    bad: `### Reflection

⟦<!-- In my own practice I have found that coaching works best when the manager of the coachee knows what it is for, agrees to leave it⟧
alone, and meets both of us at the start and at the end. -->

Mentoring lasts longer than coaching does.
`,
    good: `### Reflection

<!-- Ask Sam about dates. -->

In my own practice I have found that coaching works best when the manager of the coachee knows what it is for, agrees to leave it
alone, and meets both of us at the start and at the end.

Mentoring lasts longer than coaching does.
`,
  },

  *check(document) {
    for (const comment of document.comments) {
      if (comment.closed && comment.words < fewestWords) continue
      yield {
        span: firstLineOf(document, comment),
        message: comment.closed
          ? `${counted(comment.words, 'word')} of yours stand inside this comment. Nobody sees or counts them there.`
          : `This comment is never closed, so everything below it is hidden: ${counted(comment.words, 'word')}.`,
        certainty: 'certain',
        fixes: () => (comment.closed ? [movedOut(document, comment)] : [closedHere(document, comment)]),
      }
    }
  },
}

function firstLineOf(document: AssignmentDocument, { span }: WrittenComment): Span {
  const end = Math.min(span.end, document.text.lineAt(span.start).to)
  return {
    start: span.start,
    end: Math.max(span.start + '<!--'.length, span.start + slice(document.text, span.start, end).trimEnd().length),
  }
}

/** The writer's passages behind the comment; guidance of the brief stays in it, and a comment with nothing left goes. */
function movedOut(document: AssignmentDocument, comment: WrittenComment): Fix {
  const { guidance, own } = commentParts(document, comment)
  const title = 'Move your words out of the comment'
  if (guidance.length === 0) return { kind: 'move-out', title, edits: withoutMarks(document, comment) }
  const kept = `<!-- ${guidance.join('\n\n')}\n-->`
  return { kind: 'move-out', title, edits: [{ span: comment.span, insert: `${kept}\n\n${own.join('\n\n')}` }] }
}

/** Takes away `<!--` and `-->` with the white space inside them. */
function withoutMarks(document: AssignmentDocument, { span, content }: WrittenComment): readonly Edit[] {
  const text = slice(document.text, content.start, content.end)
  const start = content.start + (text.length - text.trimStart().length)
  return [
    { span: { start: span.start, end: start }, insert: '' },
    { span: { start: content.start + text.trimEnd().length, end: span.end }, insert: '' },
  ]
}

/** `-->` where the comment's own words seem to end: before the first blank line or heading, and before the 25th word. */
function closedHere(document: AssignmentDocument, { content }: WrittenComment): Fix {
  const text = slice(document.text, content.start, content.end)
  const end = content.start + text.slice(0, passageEnd(text)).trimEnd().length
  return {
    kind: 'close-comment',
    title: 'Close the comment here',
    edits: [insertedAt(end, ' -->')],
  }
}

function passageEnd(text: string): number {
  const lead = Math.max(0, text.length - text.trimStart().length - 1)
  const stop = /\n\s*\n|\n\s{0,3}#{1,6}\s/.exec(text.slice(lead))
  const end = stop ? lead + stop.index : text.length
  if (countWords(text.slice(0, end)) < fewestWords) return end
  const line = text.indexOf('\n', lead + 1)
  const first = line === -1 ? end : Math.min(line, end)
  return countWords(text.slice(0, first)) < fewestWords ? first : 0
}
