import { test } from 'vitest'
import { checkRule } from '../check.js'

const code = 'criterion-thin'
const front = '---\nassignment: example\n---\n\n'
const words = (count: number): string => 'word '.repeat(count).trim()
const rest = `\n\n### 1.2\n\n${words(12)}\n\n### 2.1\n\n${words(20)}\n`

test('under half of the low end of its share: 8 marks begin at 8 words here', () => {
  checkRule(code, `${front}### ⟦1.1⟧\n\n${words(3)}${rest}`, [
    '1.1 has 3 words so far. For 8 marks the brief leaves room for 8–12.',
  ])
  checkRule(code, `${front}### 1.1\n\n${words(4)}${rest}`)
})

test('a heading without a number is underlined whole', () => {
  checkRule(code, `${front}⟦### Define coaching and mentoring⟧\n\n${words(3)}${rest}`, [
    '1.1 has 3 words so far. For 8 marks the brief leaves room for 8–12.',
  ])
})

test('an empty answer is not thin', () => {
  checkRule(code, `${front}### 1.1${rest}`)
})
