import { test } from 'vitest'
import { checkFix, checkRule } from '../check.js'

const code = 'guidance-left-in'
const front = '---\nassignment: example\n---\n\n'
const rest = '\n\n### 1.2\n\nText.\n\n### 2.1\n\nText.\n'

test('six of its words in a row, however they are set; five are common speech', () => {
  checkRule(code, `${front}### 1.1\n\nI shall *⟦say* what the\ntheory holds about both⟧ of them.${rest}`)
  checkRule(code, `${front}### 1.1\n\nI shall look at what the theory holds about it.${rest}`)
})

test('a passage in braces; a mark tag is none', () => {
  checkRule(code, `${front}### 1.1 Define {max 8 Marks}\n\nMine. ⟦{Talk here about types of coaching.}⟧ Mine.${rest}`)
})

test('the arguments of TeX are no guidance', () => {
  checkRule(code, `${front}### 1.1\n\nHe says \\quotation{writing is a single process} of it.${rest}`)
})

test("a criterion's own wording is no guidance", () => {
  checkRule(code, `${front}### 1.1\n\nDefine coaching and mentoring.\n\nText.${rest}`)
})

test('removing leaves no half of an emphasis', () => {
  checkFix(
    code,
    'Remove',
    `${front}### 1.1\n\nI shall *say* what the theory holds about both of them.${rest}`,
    `${front}### 1.1\n\nI shall of them.${rest}`,
  )
})

test('passages with nothing between them are one finding', () => {
  checkRule(
    code,
    `${front}### 1.1\n\nMine.\n\n⟦{Talk about the types of coaching.}\n\n{And about the types of mentoring.}⟧${rest}`,
  )
})

test('removing takes only the guidance', () => {
  checkFix(
    code,
    'Remove',
    `${front}### 1.1\n\nMine. {Talk here about types of coaching.} Mine too.${rest}`,
    `${front}### 1.1\n\nMine. Mine too.${rest}`,
  )
  checkFix(
    code,
    'Remove',
    `${front}### 1.1\n\nMine.\n\n{Talk about the types of coaching.}\n\n{And about the types of mentoring.}\n\nMine too.${rest}`,
    `${front}### 1.1\n\nMine.\n\nMine too.${rest}`,
  )
})
