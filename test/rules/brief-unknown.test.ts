import { test } from 'vitest'
import { checkFix, checkFixes, checkRule } from '../check.js'

const code = 'brief-unknown'

test('a slip away from a known one', () => {
  checkRule(code, '---\nassignment: ⟦8581-70⟧\n---\n', [
    'I know no brief called “8581-70”. The nearest is ilm-8581-700.',
  ])
  checkFix(code, 'Change', '---\nassignment: "8581-70" # mine\n---\n', '---\nassignment: "ilm-8581-700" # mine\n---\n')
})

test('far from all', () => {
  checkRule(code, '---\nassignment: ⟦knitting⟧\n---\n', ['I know no brief called “knitting”.'])
  checkFixes(code, '---\nassignment: knitting\n---\n', [])
})

test('beside a brief file that cannot be read', () => {
  checkRule(
    code,
    '---\nassignment: ⟦knitting⟧\n---\n',
    ['I know no brief called “knitting”. No brief can be read in “mine.brief.yaml”: look there first.'],
    { unreadBriefs: ['mine.brief.yaml'] },
  )
})

test('a file that is not there', () => {
  checkRule(code, '---\nassignment: ⟦./mine.brief.yaml⟧\n---\n', ['I found no brief in “./mine.brief.yaml”.'])
})

test('known ids, other cases, no id and no front matter', () => {
  for (const text of [
    '---\nassignment: ILM-8581-700\n---\n',
    '---\nassignment: 8581-700\n---\n',
    '---\nassignment:\n---\n',
    'Text.\n',
  ])
    checkRule(code, text)
})

test('two briefs: the first is in force, and the other line can go', () => {
  const text = '---\nassignment: example\n⟦assignment: cmi-701⟧\n---\n'
  checkRule(code, text, ['“example” is named as the brief further up already. This line has no effect.'])
  checkFix(code, 'Take out “assignment: cmi-701”', text, '---\nassignment: example\n---\n')
  checkRule(code, '---\nassignment: example\nassignment: "example"\nassignment:\n---\n')
})
