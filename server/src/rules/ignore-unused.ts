import type { Ignore } from '../assignment/comments/comment.js'
import type { AssignmentDocument } from '../assignment/document.js'
import type { Edit } from '../text/edit.js'
import { slice } from '../text/rope.js'
import type { Span } from '../text/span.js'
import type { Finding, Rule } from './rule.js'

/** Its own check sees ticks that are overridden; `unusedIgnore` is what `features/diagnostics.ts` says of a comment that silenced nothing. */
export const ignoreUnused: Rule<'ignore-unused'> = {
  id: 'ignore-unused',
  severity: 'hint',
  docs: {
    summary:
      'A comment of Markwise has no effect: it silences nothing, or a later tick for the same point overrides it.',
    why: 'What once was silenced is gone. The comment is best taken out, before it hides something new.',
    bad: `⟦<!-- markwise-ignore citation-unlisted -->⟧
A coach asks and a mentor tells (Starr, 2016).

## References

Starr, J. (2016) *The Coaching Manual*. 4th edn. Harlow: Pearson.
`,
    good: `<!-- markwise-ignore citation-unlisted -->
It was the year of the great storm (Arwen, 2021).

A coach asks and a mentor tells (Starr, 2016).

## References

Starr, J. (2016) *The Coaching Manual*. 4th edn. Harlow: Pearson.
`,
  },

  *check(document) {
    for (const { point, span } of document.earlierTicks) {
      yield {
        span,
        message: `A later comment says something else about ${point}. This one has no effect.`,
        certainty: 'certain',
        fixes: removal(document, span),
      }
    }
  },
}

/** The finding on an ignore comment that silenced nothing. */
export function unusedIgnore(document: AssignmentDocument, { span, code, text }: Ignore, isKnown: boolean): Finding {
  const about = text === undefined ? '' : ` with “${text}”`
  const message = isKnown
    ? `There is no ${code}${about} here to ignore. The comment can go.`
    : `Markwise has no check called “${code}”. The comment has no effect.`
  return { span, message, certainty: 'certain', unnecessary: true, fixes: removal(document, span) }
}

function removal(document: AssignmentDocument, span: Span): NonNullable<Finding['fixes']> {
  return () => [
    {
      kind: 'remove-comment',
      title: 'Remove the comment',
      edits: [commentRemoved(document, span)],
      preferred: true,
      certain: true,
    },
  ]
}

/** With its line, where it stands alone on it. */
function commentRemoved({ text }: AssignmentDocument, span: Span): Edit {
  const first = text.lineAt(span.start)
  const last = text.lineAt(span.end)
  const alone = slice(text, first.from, span.start).trim() === '' && slice(text, span.end, last.to).trim() === ''
  return { span: alone ? { start: first.from, end: Math.min(last.to + 1, text.length) } : span, insert: '' }
}
