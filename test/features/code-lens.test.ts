import { expect, test } from 'vitest'
import { codeLenses } from '../../server/src/features/code-lens.js'
import { assignmentOf, withSpans } from '../check-features.js'
import { smallInputs } from '../small-assignment.js'

test('each criterion’s heading has its marks, words, points and sources', () => {
  const text =
    '## 1.1 Define\n\nThe role of a coach is to ask, that of a mentor is to tell (Starr, 2016; Bone, 2011) and to show (Starr, 2016).\n\n## 1.2 Review\n\nCulture.\n'
  const lenses = codeLenses(assignmentOf(text))
  expect(lenses.map(({ title }) => title)).toEqual([
    '12 marks · 24 of 120–150 words · 1 of 3 points · 2 sources',
    '8 marks · 1 of 80–100 words · 0 sources',
  ])
  expect(
    withSpans(
      text,
      lenses.map(({ span }) => span),
    ),
  ).toContain('⟦## 1.1 Define⟧\n')
  expect(lenses.map(({ criterion }) => criterion)).toEqual(['1.1', '1.2'])
})

test('without marks or words in the brief only what is known is shown', () => {
  const brief = {
    id: 'b',
    title: 'B',
    sections: [{ id: '1', title: 'S', criteria: [{ id: '1.1', title: 'Say something' }] }],
  }
  expect(
    codeLenses(assignmentOf('## 1.1 Say\n\nOne two three.\n', { ...smallInputs, brief })).map(({ title }) => title),
  ).toEqual(['3 words · 0 sources'])
})

test('no brief, no lens', () => {
  expect(codeLenses(assignmentOf('## 1.1 Say\n', { ...smallInputs, brief: undefined }))).toEqual([])
})
