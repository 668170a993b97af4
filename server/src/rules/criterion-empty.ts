import type { Answer } from '../assignment/document.js'
import { headingLine } from './heading-line.js'
import type { Rule } from './rule.js'

/** So many words in a later answer tell that this one was passed over (product: `criterion-empty`). */
const underWay = 50

export const criterionEmpty: Rule<'criterion-empty'> = {
  id: 'criterion-empty',
  severity: 'warning',
  docs: {
    summary: 'A criterion has a heading and nothing below it.',
    why: 'An empty answer earns no marks. It is only a hint until a later criterion holds 50 words: nobody writes everything at once.',
    bad: `---
assignment: example
---

⟦### 1.1 Define coaching and mentoring⟧

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
    const { answers } = document
    // How many words the others have is looked at only where one is empty: it changes with each of them.
    if (answers.every(({ state }) => state !== 'empty')) return
    const lastUnderWay = answers.reduce((last, { words }, index) => (words >= underWay ? index : last), -1)
    for (const [index, answer] of answers.entries()) {
      if (answer.state !== 'empty' || answer.heading === undefined) continue
      const passedOver = index < lastUnderWay
      yield {
        span: headingLine(document, answer.heading),
        message: `${answer.criterion.id} has a heading, but no text yet.${passedOver ? laterAnswer(answers[lastUnderWay]) : ''}`,
        certainty: 'certain',
        severity: passedOver ? 'warning' : 'hint',
      }
    }
  },
}

function laterAnswer(answer: Answer | undefined): string {
  return answer ? ` You have gone on to ${answer.criterion.id}.` : ''
}
