import { grouped, range } from '../text/amounts.js'
import { leadingLine } from './leading-line.js'
import type { Rule } from './rule.js'
import { wholeFileCount, wordLimits } from './word-limits.js'

export const wordsOver: Rule<'words-over'> = {
  id: 'words-over',
  severity: 'information',
  docs: {
    summary:
      'The assignment has more words than the brief allows: by more than ten in a hundred where it suggests a range, by one word where it sets a limit.',
    why: 'Words over a limit may not be read, and cutting is easier before the last evening.',
    bad: `---
assignment: example
words: 8
---

⟦# Coaching at work⟧

Coaching is a conversation that helps somebody to think for themselves.
`,
    good: `---
assignment: example
words: 14
---

# Coaching at work

Coaching is a conversation that helps somebody to think for themselves.
`,
  },

  *check(document) {
    const limits = wordLimits(document)
    if (limits?.max === undefined || document.words.counted <= limits.most) return
    yield {
      span: leadingLine(document),
      message: `${grouped(document.words.counted)} words, where ${limits.said} ${limits.min === undefined ? `at most ${grouped(limits.max)}` : range(limits.min, limits.max)}.${wholeFileCount(document)}`,
      certainty: 'certain',
    }
  },
}
