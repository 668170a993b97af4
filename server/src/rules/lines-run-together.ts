import type { AssignmentDocument } from '../assignment/document.js'
import { counted, listed } from '../text/amounts.js'
import type { Span } from '../text/span.js'
import { runTogether, type HiddenHeading, type RunTogether } from './hidden-headings.js'
import { linesParted } from './lines-parted.js'
import type { Finding, Rule } from './rule.js'

/** How many headings the message names at most. */
const mostNamed = 4

/** How many characters of a word are underlined at most. */
const longestWord = 40

export const linesRunTogether: Rule<'lines-run-together'> = {
  id: 'lines-run-together',
  severity: 'information',
  docs: {
    summary:
      'Several paragraphs stand on lines of their own with no empty line between them, as text pasted from Word does.',
    why: 'Markdown makes one paragraph of lines that follow each other, and so does what you hand in. A heading among them is not seen, and the text below it answers no criterion.',
    bad: `---
assignment: example
---

⟦1.1 Define coaching and mentoring⟧
Coaching is a conversation that helps somebody to think about a task of theirs.
1.2 Compare the two disciplines
Mentoring lasts longer than coaching does, and passes on what somebody has lived through.

## 2.1

It has worked well where managers took part, and badly where nobody knew what it was for.
`,
    good: `---
assignment: example
---

## 1.1 Define coaching and mentoring

Coaching is a conversation that helps somebody to think about a task of theirs.

## 1.2 Compare the two disciplines

Mentoring lasts longer than coaching does, and passes on what somebody has lived through.

## 2.1

It has worked well where managers took part, and badly where nobody knew what it was for.
`,
  },

  *check(document) {
    for (const block of runTogether(document)) yield finding(document, block)
  },
}

function finding(document: AssignmentDocument, block: RunTogether): Finding {
  const { lines, headings } = block
  return {
    span: headings[0]?.line ?? jointOf(document, lines),
    message:
      lines.length === 1
        ? messageOfOne(headings)
        : `These ${counted(lines.length, 'line')} are read as one paragraph${unseen(headings)}. Leave an empty line between paragraphs.`,
    certainty: 'certain',
    ...(headings.length > 0 ? { severity: 'warning' } : {}),
    fixes: () => [
      {
        kind: 'part-lines',
        title: lines.length === 1 ? 'Make this line a heading' : 'Part these lines by empty lines',
        edits: linesParted(document, block),
        preferred: true,
      },
    ],
  }
}

/** The last word of the first line and the first of the next, between which the empty line is missing. */
function jointOf(document: AssignmentDocument, [first, second]: readonly Span[]): Span {
  if (first === undefined || second === undefined) return first ?? { start: 0, end: 0 }
  const above = /\S*$/.exec(document.written({ start: Math.max(first.start, first.end - longestWord), end: first.end }))
  const below = /^\S*/.exec(
    document.written({ start: second.start, end: Math.min(second.end, second.start + longestWord) }),
  )
  return { start: first.end - (above?.[0].length ?? 0), end: second.start + (below?.[0].length ?? 0) }
}

function messageOfOne(headings: readonly HiddenHeading[]): string {
  return `This line is not read as the heading of ${listed(idsOf(headings))}. A heading begins with #, or is bold.`
}

function idsOf(headings: readonly HiddenHeading[]): readonly string[] {
  return headings.flatMap(({ names }) => (names.criteria.length > 0 ? names.criteria : (names.section ?? [])))
}

function unseen(headings: readonly HiddenHeading[]): string {
  const ids = idsOf(headings)
  if (ids.length === 0) return ''
  const named = ids.length > mostNamed ? [...ids.slice(0, mostNamed), `${String(ids.length - mostNamed)} more`] : ids
  return `, and ${ids.length === 1 ? 'the heading' : 'the headings'} of ${listed(named)} ${ids.length === 1 ? 'is' : 'are'} not seen in it`
}
