import { test } from 'vitest'
import { checkRule } from '../check.js'
import { exampleBrief } from '../example-brief.js'

const code = 'section-below-pass'
const front = '---\nassignment: example\n---\n\n'

test('only once a later section is begun', () => {
  checkRule(code, `${front}## 1 Know\n\n### 1.1\n\nText.\n\n### 1.2\n\n## 2 Judge\n\n### 2.1\n`)
  checkRule(code, `${front}⟦## 1 Know⟧\n\n### 1.1\n\nText.\n\n### 1.2\n\n## 2 Judge\n\n### 2.1\n\nText.\n`, [
    'Section 1 needs 10 of 20 marks to pass; its answers so far carry 8. 1.2 has no answer yet.',
  ])
})

test('the answers that are there may carry enough', () => {
  checkRule(code, `${front}## 1 Know\n\n### 1.1\n\n### 1.2\n\nText.\n\n## 2 Judge\n\n### 2.1\n\nText.\n`)
})

test('without section headings it stands on the first criterion of the section that has one', () => {
  checkRule(code, `${front}⟦### 1.1⟧\n\n### 2.1\n\nText.\n`)
})

test('only where the brief passes by section', () => {
  const brief = { ...exampleBrief(), pass: { scope: 'overall' as const, percent: 50 } }
  checkRule(code, `${front}### 1.1\n\n### 2.1\n\nText.\n`, [], { brief })
})
