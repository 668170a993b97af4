import { headingLine } from './heading-line.js'
import type { Rule } from './rule.js'

export const criterionDuplicate: Rule<'criterion-duplicate'> = {
  id: 'criterion-duplicate',
  severity: 'information',
  docs: {
    summary: 'Two headings answer the same criterion.',
    why: 'A marker reads one answer for each criterion. The second may be overlooked, or the number may be a slip for another.',
    bad: `---
assignment: example
---

### 1.1 Define coaching and mentoring

Coaching is a conversation that helps somebody to think.

### 1.2 Compare the two disciplines

Mentoring lasts longer than coaching does.

⟦### 1.2 Compare the two⟧

Both build on trust.

### 2.1 Evaluate coaching in one organisation

It has worked well where managers took part.
`,
    good: `---
assignment: example
---

### 1.1 Define coaching and mentoring

Coaching is a conversation that helps somebody to think.

### 1.2 Compare the two disciplines

Mentoring lasts longer than coaching does. Both build on trust.

### 2.1 Evaluate coaching in one organisation

It has worked well where managers took part.
`,
  },

  *check(document) {
    for (const { criterion, heading, duplicates } of document.answers) {
      if (heading === undefined) continue
      const other = headingLine(document, heading)
      for (const duplicate of duplicates) {
        yield {
          span: headingLine(document, duplicate),
          message: `${criterion.id} has a heading further up already. Words below both are counted for it.`,
          certainty: 'certain',
          related: [{ span: other, message: `The first heading of ${criterion.id}` }],
          fixes: () => [
            {
              kind: 'go-to-other',
              title: `Go to the first heading of ${criterion.id}`,
              edits: [],
              action: { type: 'go-to', span: other },
            },
          ],
        }
      }
    }
  },
}
