import { test } from 'vitest'
import { checkRule, checkSeverity } from '../check.js'

const code = 'criterion-empty'
const front = '---\nassignment: example\n---\n\n'
const fifty = 'word '.repeat(50).trim()

test('in an untouched scaffold it is a hint', () => {
  checkSeverity(code, `${front}⟦### 1.1⟧\n\n<!-- Guidance: x -->\n\n⟦### 1.2⟧\n\n⟦### 2.1⟧\n`, ['hint', 'hint', 'hint'])
})

test('it becomes a warning once a later criterion holds 50 words', () => {
  checkSeverity(code, `${front}⟦### 1.1⟧\n\n### 1.2\n\n${fifty}\n\n⟦### 2.1⟧\n`, ['warning', 'hint'])
  checkSeverity(code, `${front}⟦### 1.1⟧\n\n### 1.2\n\n${fifty.slice(5)}\n\n⟦### 2.1⟧\n`, ['hint', 'hint'])
})

test('a comment, a subheading without text and a mark tag leave it empty', () => {
  checkRule(code, `${front}⟦### 1.1⟧\n\n<!-- My own words about this. -->\n\n### 1.2\n\nText.\n\n### 2.1\n\nText.\n`)
  checkRule(code, `${front}⟦### 1.1⟧\n\n{max 8 Marks}\n\n### 1.2\n\nText.\n\n### 2.1\n\nText.\n`)
})

test('it says where the writer has gone on to', () => {
  checkRule(code, `${front}### 1.1\n\nText.\n\n⟦### 1.2⟧\n\n### 2.1\n\n${fifty}\n`, [
    '1.2 has a heading, but no text yet. You have gone on to 2.1.',
  ])
})
