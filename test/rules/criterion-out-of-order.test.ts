import { test } from 'vitest'
import { checkFix, checkRule } from '../check.js'

const code = 'criterion-out-of-order'
const front = '---\nassignment: example\n---\n\n'

test('only what has to move is told', () => {
  checkRule(code, `${front}⟦### 2.1⟧\n\nC.\n\n### 1.1\n\nA.\n\n### 1.2\n\nB.\n`, ['In the brief 2.1 comes after 1.2.'])
  checkRule(code, `${front}### 1.2\n\nB.\n\n### 2.1\n\nC.\n\n⟦### 1.1⟧\n\nA.\n`, ['In the brief 1.1 comes before 1.2.'])
})

test('a heading for several keeps their order', () => {
  checkRule(code, `${front}### 1.2 and 1.1\n\nText.\n\n### 2.1\n\nText.\n`)
})

test('moving takes the whole answer along, and leaves the rest as it was', () => {
  checkFix(
    code,
    'Move 1.1 before 1.2',
    `${front}### 1.2\n\nB.\n\n### 2.1\n\nC.\n\n### 1.1\n\nA.\n\n- item\n\n## References\n`,
    `${front}### 1.1\n\nA.\n\n- item\n\n### 1.2\n\nB.\n\n### 2.1\n\nC.\n\n## References\n`,
  )
  checkFix(
    code,
    'Move 2.1 after 1.2',
    `${front}### 2.1\n\nC.\n\n### 1.1\n\nA.\n\n### 1.2\n\nB.\n`,
    `${front}### 1.1\n\nA.\n\n### 1.2\n\nB.\n\n### 2.1\n\nC.\n`,
  )
  checkFix(
    code,
    'Move 1.1 before 1.2',
    `${front}### 1.2\n\nB.\n\n### 2.1\n\nC.\n\n### 1.1\n\nA.\n`,
    `${front}### 1.1\n\nA.\n\n### 1.2\n\nB.\n\n### 2.1\n\nC.\n`,
  )
})
