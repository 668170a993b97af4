import { test } from 'vitest'
import { checkRule } from '../check.js'

const code = 'words-under'
const words = (count: number): string => 'word '.repeat(count).trim()
const essay = (title: string, third: number): string =>
  `---\nassignment: example\n---\n\n${title}\n\n### 1.1\n\n${words(9)}\n\n### 1.2\n\n${words(12)}\n\n### 2.1\n\n${words(third)}\n`

test('once all is answered: 36 of 40 are fine, 35 are not', () => {
  checkRule(code, essay('# Title', 14))
  checkRule(code, essay('⟦# Title⟧', 13), [
    '35 words, where the brief suggests 40–60. A count of the whole file shows 38.',
  ])
})

test('not while an answer is still missing, empty or only guidance', () => {
  checkRule(code, essay('# Title', 0))
  checkRule(code, '---\nassignment: example\n---\n\n### 1.1\n\nText.\n')
})

test('not without a brief', () => {
  checkRule(code, '---\nwords: {min: 100, max: 200}\n---\n\nText.\n')
})
