import { test } from 'vitest'
import { checkFix, checkRule } from '../check.js'

const code = 'ignore-unused'
const list = '\n\n## References\n\nAbel, A. (2001) *One*. L: P.\n'

test('a comment that silences something is used', () => {
  checkRule(code, `<!-- markwise-ignore citation-unlisted -->\nSo (Roe, 1999) and (Doe, 1998).${list}`)
  checkRule(
    'citation-unlisted',
    `<!-- markwise-ignore citation-unlisted -->\nSo (Roe, 1999) and (Doe, 1998).\n\nAnd ⟦(Roe, 1999)⟧.${list}`,
  )
  checkRule(
    'citation-unlisted',
    `<!-- markwise-ignore-file citation-unlisted "Roe" -->\n\nSo (Roe, 1999) and ⟦(Doe, 1998)⟧.\n\nAnd (Roe, 1999).${list}`,
  )
})

test('one that silences nothing, or names no check', () => {
  checkRule(code, `⟦<!-- markwise-ignore citation-unlisted "Poe" -->⟧\nSo (Roe, 1999).${list}`, [
    'There is no citation-unlisted with “Poe” here to ignore. The comment can go.',
  ])
  checkRule(code, `⟦<!-- markwise-ignore citation-onlisted -->⟧\nSo.${list}`, [
    'Markwise has no check called “citation-onlisted”. The comment has no effect.',
  ])
})

test('of two ticks for one point the earlier', () => {
  checkRule(
    code,
    '---\nassignment: 8581-700\n---\n\n## 1.1\n\n⟦<!-- markwise 1.1-roles: ticked -->⟧\n<!-- markwise 1.1-roles: dismissed -->\n\nText.\n',
    ['A later comment says something else about 1.1-roles. This one has no effect.'],
  )
})

test('it goes with its line', () => {
  checkFix(code, 'Remove', `One.\n\n<!-- markwise-ignore citation-unlisted -->\nSo.${list}`, `One.\n\nSo.${list}`)
  checkFix(code, 'Remove', `So <!-- markwise-ignore citation-unlisted --> it is.${list}`, `So  it is.${list}`)
})
