import type { AssignmentDocument } from '../assignment/document.js'
import { namedBrief } from '../brief/known-ids.js'
import { frontMatterSlip, type FrontMatterSlip } from '../syntax/front-matter-slips.js'
import { listed } from '../text/amounts.js'
import type { Span } from '../text/span.js'
import type { Finding, Fix, Rule } from './rule.js'

export const briefUnknown: Rule<'brief-unknown'> = {
  id: 'brief-unknown',
  severity: 'warning',
  docs: {
    summary:
      'The front matter names a brief that is neither built in nor in a file beside the assignment, names two, or a slip keeps it from naming one.',
    why: 'Without its brief nothing can be said about criteria, marks and words.',
    bad: `---
assignment: ⟦exmaple⟧
---

### 1.1 Define coaching and mentoring

Coaching is a conversation that helps somebody to think.

### 1.2 Compare the two disciplines

Mentoring lasts longer than coaching does.

### 2.1 Evaluate coaching in one organisation

It has worked well where managers took part.
`,
    good: `---
assignment: example
---

### 1.1 Define coaching and mentoring

Coaching is a conversation that helps somebody to think.

### 1.2 Compare the two disciplines

Mentoring lasts longer than coaching does.

### 2.1 Evaluate coaching in one organisation

It has worked well where managers took part.
`,
  },

  *check(document) {
    const { frontMatter, inputs } = document
    const named = frontMatter.assignment
    for (const { value, span } of frontMatter.assignedAgain) yield namedTwice(document, span, value)
    if (named === undefined) {
      const slip = frontMatterSlip(document.text, frontMatter) // asked for here alone: who looks at the text is asked at each keystroke
      if (slip) yield misnamed(slip)
      return
    }
    const { match, id } = namedBrief(named.value, inputs.knownBriefs)
    if (match === 'known' || (match === 'path' && inputs.brief !== undefined)) return
    const nearest = id === undefined ? '' : ` The nearest is ${id}.`
    const fixes = (): readonly Fix[] =>
      id === undefined
        ? []
        : [
            {
              kind: 'change-brief',
              title: `Change to ${id}`,
              edits: [{ span: named.span, insert: id }],
              preferred: match === 'near',
            },
          ]
    const found =
      match === 'path' ? `I found no brief in “${named.value}”.` : `I know no brief called “${named.value}”.${nearest}`
    const message = found + unreadOnes(inputs.unreadBriefs ?? [])
    yield { span: named.span, message, certainty: 'certain', fixes }
  },
}

/** The front matter is read from its top: only the first line with the key counts. */
function namedTwice({ frontMatter, text }: AssignmentDocument, span: Span, value: string): Finding {
  const first = frontMatter.assignment?.value ?? ''
  return {
    span,
    message: `“${first}” is named as the brief further up already. This line has no effect.`,
    certainty: 'certain',
    fixes: () => [
      {
        kind: 'change-brief',
        title: `Take out “assignment: ${value}”`,
        edits: [{ span: { start: span.start, end: Math.min(span.end + 1, text.length) }, insert: '' }],
        preferred: true,
      },
    ],
  }
}

/** A brief that is meant, and not named as front matter names it. */
function misnamed({ span, message, title, edits }: FrontMatterSlip): Finding {
  return {
    span,
    message,
    certainty: 'certain',
    fixes: () => (title === undefined ? [] : [{ kind: 'change-brief', title, edits, preferred: true }]),
  }
}

/** The brief may stand in a file that a slip keeps from being read. */
function unreadOnes(names: readonly string[]): string {
  const [first, ...others] = names.map(name => `“${name}”`)
  if (first === undefined) return ''
  return ` No brief can be read in ${listed([first, ...others.slice(0, 2)])}: look there first.`
}
