import { test } from 'vitest'
import { checkFix, checkFixes, checkRule } from '../check.js'

const code = 'criterion-unknown'
const front = '---\nassignment: example\n---\n\n'

test('with a missing one a slip away it asks, and changes the number', () => {
  const source = `${front}### 1.1\n\nText.\n\n⟦### AC 1.7 Compare⟧\n\nText.\n\n### 2.1\n\nText.\n`
  checkRule(code, source, ['This brief has no 1.7. Is it 1.2, which has no heading yet?'])
  checkFix(
    code,
    'Change to 1.2',
    source,
    `${front}### 1.1\n\nText.\n\n### AC 1.2 Compare\n\nText.\n\n### 2.1\n\nText.\n`,
  )
})

test('where none is missing it only says so', () => {
  const source = `${front}### 1.1\n\nText.\n\n### 1.2\n\nText.\n\n### 2.1\n\nText.\n\n⟦### 5.1 More⟧\n\nText.\n`
  checkRule(code, source, ['This brief has no 5.1.'])
  checkFixes(code, source, [])
})

test('numbers of subsections, years and list headings are no criteria', () => {
  checkRule(
    code,
    `${front}### 1.1\n\n#### 1.1.1 Part\n\n#### 2016\n\nText.\n\n### 1.2\n\nText.\n\n### 2.1\n\nText.\n\n## 7. References\n`,
  )
})
