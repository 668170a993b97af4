import type { AssignmentDocument } from '../assignment/document.js'
import type { Span } from '../text/span.js'
import { guidanceRemoved } from './guidance-removed.js'
import type { Rule } from './rule.js'
import { shortened } from './wording.js'

export const guidanceLeftIn: Rule<'guidance-left-in'> = {
  id: 'guidance-left-in',
  severity: 'warning',
  docs: {
    summary: 'Guidance of the brief stands among your own words: six of its words in a row, or a passage in { }.',
    why: 'A marker knows the guidance and skips it, and a similarity report counts it as copied. In a comment it does no harm.',
    bad: `---
assignment: example
---

### 1.1 Define coaching and mentoring

⟦Say what the theory holds about both, and whether you agree with it⟧.

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

<!-- Say what the theory holds about both, and whether you agree with it. -->

Coaching is a conversation that helps somebody to think.

### 1.2 Compare the two disciplines

Mentoring lasts longer than coaching does.

### 2.1 Evaluate coaching in one organisation

It has worked well where managers took part.
`,
  },

  *check(document) {
    for (const { span, stretches } of passages(document)) {
      yield {
        span,
        message: `This is guidance from the brief: “${shortened(document.written({ start: span.start, end: Math.min(span.end, span.start + 200) }), 60)}”. Take it out before you hand in.`,
        certainty: 'certain',
        fixes: () => [
          {
            kind: 'remove-guidance',
            title: 'Remove the guidance',
            edits: guidanceRemoved(document, stretches),
            preferred: true,
          },
        ],
      }
    }
  },
}

interface Passage {
  readonly span: Span
  readonly stretches: readonly Span[]
}

/** Stretches with nothing of the writer's between them are one passage; answers that hold nothing else have a finding of their own. */
function passages(document: AssignmentDocument): readonly Passage[] {
  const hollow = document.answers.filter(({ state }) => state === 'guidance-only').flatMap(({ span }) => span ?? [])
  const found: Passage[] = []
  for (const stretch of document.guidance) {
    if (hollow.some(({ start, end }) => start <= stretch.start && stretch.end <= end)) continue
    const last = found.at(-1)
    if (last && isJoined(document, last.span.end, stretch.start)) {
      found[found.length - 1] = {
        span: { start: last.span.start, end: stretch.end },
        stretches: [...last.stretches, stretch],
      }
    } else found.push({ span: stretch, stretches: [stretch] })
  }
  return found
}

function isJoined(document: AssignmentDocument, from: number, to: number): boolean {
  return document.distance(from, to) < 40 && !/[\p{L}\p{N}]/u.test(document.written({ start: from, end: to }))
}
