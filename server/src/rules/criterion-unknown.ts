import type { AssignmentDocument } from '../assignment/document.js'
import { editDistance } from '../text/distance.js'
import { slice } from '../text/rope.js'
import type { Span } from '../text/span.js'
import { headingLine } from './heading-line.js'
import type { Fix, Rule } from './rule.js'

export const criterionUnknown: Rule<'criterion-unknown'> = {
  id: 'criterion-unknown',
  severity: 'information',
  docs: {
    summary: 'A heading is numbered like a criterion, but the brief has none of this number.',
    why: 'A slip in the number hides an answer: its criterion counts as missing, and its marks as not answered for.',
    bad: `---
assignment: example
---

### 1.1 Define coaching and mentoring

Coaching is a conversation that helps somebody to think for themselves.

⟦### 1.3 The two side by side⟧

Mentoring lasts longer than coaching does, and a mentor gives advice.

### 2.1 Evaluate coaching in one organisation

It has worked well where managers took part, and poorly where nobody at the top asked for it.
`,
    good: `---
assignment: example
---

### 1.1 Define coaching and mentoring

Coaching is a conversation that helps somebody to think for themselves.

### 1.2 The two side by side

Mentoring lasts longer than coaching does, and a mentor gives advice.

### 2.1 Evaluate coaching in one organisation

It has worked well where managers took part, and poorly where nobody at the top asked for it.
`,
  },

  *check(document) {
    if (document.unknownCriteria.length === 0) return
    const missing = document.answers.filter(({ state }) => state === 'missing').map(({ criterion }) => criterion.id)
    for (const { id, heading } of document.unknownCriteria) {
      const nearest = missing.find(candidate => editDistance(candidate, id, 1) === 1)
      const question = nearest === undefined ? '' : ` Is it ${nearest}, which has no heading yet?`
      yield {
        span: headingLine(document, heading),
        message: `This brief has no ${id}.${question}`,
        certainty: 'certain',
        fixes: () => (nearest === undefined ? [] : changes(document, heading, id, nearest)),
      }
    }
  },
}

function changes(document: AssignmentDocument, heading: Span, id: string, nearest: string): readonly Fix[] {
  const at = slice(document.text, heading.start, heading.end).toUpperCase().indexOf(id)
  if (at === -1) return []
  const span = { start: heading.start + at, end: heading.start + at + id.length }
  return [{ kind: 'change-number', title: `Change to ${nearest}`, edits: [{ span, insert: nearest }] }]
}
