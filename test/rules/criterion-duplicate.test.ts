import { expect, test } from 'vitest'
import { checkRule, findingsIn } from '../check.js'
import { marked } from '../marked.js'

const code = 'criterion-duplicate'
const source =
  '---\nassignment: example\n---\n\n### 1.1\n\nText.\n\n### 1.2\n\nText.\n\n⟦### AC 1.1 again⟧\n\nText.\n\n⟦**1.1**⟧\n\nText.\n\n### 2.1\n\nText.\n'

test('each further heading is told, with the first as related place to go to', () => {
  checkRule(code, source)
  const { text } = marked(source)
  const [first] = findingsIn(text).filter(item => item.code === code)
  const action = first?.finding.fixes?.()[0]?.action
  const span = first?.finding.related?.[0]?.span
  expect(action).toEqual({ type: 'go-to', span })
  expect(text.slice(span?.start, span?.end)).toBe('### 1.1')
})
