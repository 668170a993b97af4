import { grouped, range } from '../text/amounts.js'
import { leadingLine } from './leading-line.js'
import type { Rule } from './rule.js'
import { wholeFileCount, wordLimits } from './word-limits.js'

export const wordsUnder: Rule<'words-under'> = {
  id: 'words-under',
  severity: 'information',
  docs: {
    summary: 'Every criterion is answered, and the assignment is still well below the words of the brief.',
    why: 'The range tells how much a full answer takes. It is said only once nothing is missing: before that you know it yourself. Where a brief asks for no headings it is said from half of these words on.',
    bad: `---
assignment: example
---

⟦# Coaching at work⟧

### 1.1 Define coaching and mentoring

Coaching helps somebody to think.

### 1.2 Compare the two disciplines

Mentoring lasts longer and gives advice.

### 2.1 Evaluate coaching in one organisation

It has worked well where managers took part too.
`,
    good: `---
assignment: example
---

# Coaching at work

### 1.1 Define coaching and mentoring

Coaching is a conversation that helps somebody to think for themselves.

### 1.2 Compare the two disciplines

Mentoring lasts longer than coaching does, and a mentor gives advice.

### 2.1 Evaluate coaching in one organisation

It has worked well where managers took part, and poorly where nobody at the top asked for it.
`,
  },

  *check(document) {
    const limits = wordLimits(document)
    if (limits?.min === undefined || document.words.counted >= limits.fewest) return
    const { answers } = document
    if (answers.length === 0 || answers.some(({ state }) => state !== 'answered' && state !== 'thin')) return
    // Without headings nothing tells that a text is whole: until it is half as long as it has to be, it is being written.
    if (answers.every(({ criterion }) => criterion.across === true) && document.words.counted * 2 < limits.min) return
    yield {
      span: leadingLine(document),
      message: `${grouped(document.words.counted)} words, where ${limits.said} ${limits.max === undefined ? `at least ${grouped(limits.min)}` : range(limits.min, limits.max)}.${wholeFileCount(document)}`,
      certainty: 'certain',
    }
  },
}
