import { counted, range } from '../text/amounts.js'
import { headingNumber } from './heading-line.js'
import type { Rule } from './rule.js'

export const criterionThin: Rule<'criterion-thin'> = {
  id: 'criterion-thin',
  severity: 'information',
  docs: {
    summary: 'An answer has less than half of the fewest words that its marks suggest.',
    why: "The brief's words divided by marks tell how much room an answer has. A very short one has seldom shown everything it was asked for.",
    bad: `---
assignment: example
---

### 1.1 Define coaching and mentoring

Coaching is a conversation that helps somebody to think.

### ⟦1.2⟧ Compare the two disciplines

Mentoring lasts longer.

### 2.1 Evaluate coaching in one organisation

It has worked well where managers took part in it from the start.
`,
    good: `---
assignment: example
---

### 1.1 Define coaching and mentoring

Coaching is a conversation that helps somebody to think.

### 1.2 Compare the two disciplines

Mentoring lasts longer than coaching, and gives advice.

### 2.1 Evaluate coaching in one organisation

It has worked well where managers took part in it from the start.
`,
  },

  *check(document) {
    for (const answer of document.answers) {
      // How many words there are is looked at only here: it changes with each of them.
      if (answer.state !== 'thin') continue
      const { heading, budget, words, criterion } = answer
      if (heading === undefined || budget === undefined) continue
      const marks = criterion.marks === undefined ? 'its marks' : counted(criterion.marks, 'mark')
      yield {
        span: headingNumber(document, heading, criterion.id), // a whole line under each heading of a draft that grows is not quiet
        message: `${criterion.id} has ${counted(words, 'word')} so far. For ${marks} the brief leaves room for ${range(budget.min, budget.max)}.`,
        certainty: 'certain',
      }
    }
  },
}
