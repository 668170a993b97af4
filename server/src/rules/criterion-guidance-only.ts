import type { Answer, AssignmentDocument } from '../assignment/document.js'
import { contains } from '../text/span.js'
import { guidanceRemoved } from './guidance-removed.js'
import { headingLine } from './heading-line.js'
import type { Rule } from './rule.js'

export const criterionGuidanceOnly: Rule<'criterion-guidance-only'> = {
  id: 'criterion-guidance-only',
  severity: 'warning',
  docs: {
    summary: 'Below the heading of a criterion stands only the guidance of the brief.',
    why: 'Words of the brief are not an answer: they earn no marks, and in a similarity report they show as copied.',
    bad: `---
assignment: example
---

⟦### 1.1 Define coaching and mentoring⟧

Say what the theory holds about both, and whether you agree with it.

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
    for (const answer of document.answers) {
      if (answer.state !== 'guidance-only' || answer.heading === undefined) continue
      yield {
        span: headingLine(document, answer.heading),
        message: `${answer.criterion.id} holds only the brief's own guidance so far. None of it counts as an answer.`,
        certainty: 'certain',
        fixes: () => [
          {
            kind: 'remove-guidance',
            title: 'Remove the guidance',
            edits: guidanceRemoved(document, guidanceOf(document, answer)),
          },
        ],
      }
    }
  },
}

function guidanceOf({ guidance }: AssignmentDocument, { span }: Answer) {
  return span ? guidance.filter(stretch => contains(span, stretch)) : []
}
