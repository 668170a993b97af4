import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readBriefText } from '../../../server/src/workspace/brief-reader.js'
import { facts, shown } from './shown.js'

test('below grades, weights that do not make the whole are left alone', () => {
  const brief = `HD 85% - 100% D 75% - 84% C 65% – 74% P 50% – 64%
Market
45%
Described well.
Sources
35%
Many sources.`
  expect(facts('text', brief).totalMarks).toBeNull()
})

test('bare figures that do not make the total are no marks', () => {
  expect(shown('text', 'What happened\n\nVisitors in May 20\nVisitors in June 40\nTotal 90')).toEqual([])
})

test('a table with bars in a plain text, its cells on lines of their own', () => {
  const brief = `Criteria | High Distinction (HD) | Credit (CR) | Fail (NN) |
Explain the role of the nurse. Weighting 60% |
A deep evaluation is shown. |
A good understanding is shown. |
None is shown. |
Refer to scholarly literature. Weighting 40% |
At least eight sources. |
Six sources. |
Fewer than five. |`
  expect(shown('text', brief)).toEqual([
    '1 Explain the role of the nurse. = 60 %',
    '2 Refer to scholarly literature. = 40 %',
  ])
})

test('a table with bars in a plain text, a row on each line', () => {
  const brief = `Marking

| Component | Marks |
|-----------|------:|
| Design    | 30    |
| Build     | 50    |
| Demo      | 20    |`
  expect(shown('text', brief)).toEqual(['1 Design = 30 marks', '2 Build = 50 marks', '3 Demo = 20 marks'])
})

test('a rubric whose head has only points: each criterion is worth those of the best grade', () => {
  const brief = `The essay is worth 40 points.

| Category | 20 points | 16 points | 8 points |
| --- | --- | --- | --- |
| Thesis | Clear | Vague | Missing |
| Evidence | Four quotations | Two | None |`
  expect(shown('markdown', brief)).toEqual(['1 Thesis = 20 marks', '2 Evidence = 20 marks'])
  expect(facts('markdown', brief).totalMarks).toBe(40)
})

test('lines of grades, weights, bars and totals in any order are read without failing', () => {
  const line = fc.constantFrom(
    '',
    'HD 85–100 D 75–84 C 65–74',
    'Fail',
    '0–39',
    'Pass',
    '60–69',
    'Name',
    'goes on.',
    '50%',
    '7',
    'Method 20',
    'Total',
    'Total 27',
    'a | b |',
    'c |',
    '|',
    '|--|--|',
  )
  fc.assert(
    fc.property(fc.array(line, { maxLength: 40 }), lines => {
      const { imported } = readBriefText('text', lines.join('\n'))
      expect(imported.criteria.every(({ title }) => title !== '')).toBe(true)
    }),
  )
})
