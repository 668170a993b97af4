import { test } from 'vitest'
import { checkFix, checkRule } from '../check.js'

const code = 'criterion-guidance-only'
const front = '---\nassignment: example\n---\n\n'
const guidance = 'Say what the theory holds about both, and whether you agree with it.'
const rest = '\n\n### 1.2\n\nText.\n\n### 2.1\n\nText.\n'

test('guidance as a paragraph, a list or in braces', () => {
  checkRule(code, `${front}⟦### 1.1⟧\n\n${guidance}${rest}`)
  checkRule(code, `${front}⟦### 1.1⟧\n\n- ${guidance}${rest}`)
  checkRule(code, `${front}⟦### 1.1⟧\n\n{Some bracketed words of a brief.}${rest}`)
})

test('in a comment it is as if it were not there: the answer is empty', () => {
  checkRule(code, `${front}### 1.1\n\n<!-- ${guidance} -->${rest}`)
  checkRule('criterion-empty', `${front}⟦### 1.1⟧\n\n<!-- ${guidance} -->${rest}`)
})

test('with words of the writer it is an answer', () => {
  checkRule(code, `${front}### 1.1\n\n${guidance}\n\nCoaching is a talk.${rest}`)
})

test('removing takes out the whole block', () => {
  checkFix(code, 'Remove', `${front}### 1.1\n\n${guidance}${rest}`, `${front}### 1.1${rest}`)
})
