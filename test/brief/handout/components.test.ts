import { expect, test } from 'vitest'
import { readBriefText } from '../../../server/src/workspace/brief-reader.js'
import { facts, shown } from './shown.js'

const nested = [
  '§Assessment 1 Essay = 40 %',
  '§Assessment 2 Talk = 60 %',
  '1.1 Knowledge = 50 % < Assessment 1',
  '1.2 Analysis = 50 % < Assessment 1',
  '2.1 Content = 70 % < Assessment 2',
  '2.2 Delivery = 30 % < Assessment 2',
]

test('assessments of a module, each with a table of its own, below a table of them all', () => {
  const brief = `# Handbook

| Assessment | Weighting | Length |
|---|---|---|
| Essay | 40% | 2,000 words |
| Talk | 60% | 15 minutes |

## Assessment 1: Essay (40%)

Write about motivation.

### Marking criteria

| Criteria | Weight |
|---|---|
| Knowledge | 50% |
| Analysis | 50% |

## Assessment 2: Talk (60%)

### Marking criteria

| Criteria | Weight |
|---|---|
| Content | 70% |
| Delivery | 30% |`
  expect(shown('markdown', brief)).toEqual(nested)
  expect(facts('markdown', brief).moduleWeight).toBeNull()
})

test('assessments whose weights in the module stand in lines below their names', () => {
  const brief = `Handbook

Assessment 1: Essay
Weighting: 40% of the module mark
Word count: 2,000 words

Marking criteria
Knowledge 50%
Analysis 50%

Assessment 2: Talk
Weighting: 60% of the module mark

Marking criteria
Content 70%
Delivery 30%`
  expect(shown('text', brief)).toEqual(nested)
  expect(facts('text', brief)).toMatchObject({ moduleWeight: null, totalMarks: 100 })
})

test('marks out of a hundred within each component', () => {
  const brief = `# Assessment

## Coursework 1: Report

Worth 40% of the module.

| Criterion | Marks |
|---|---|
| Analysis | 70 |
| Conclusion | 30 |

## Coursework 2: Reflection

Worth 60% of the module.

| Criterion | Marks |
|---|---|
| Depth | 60 |
| Style | 40 |`
  expect(shown('markdown', brief)).toEqual([
    '§Coursework 1 Report = 40 %',
    '§Coursework 2 Reflection = 60 %',
    '1.1 Analysis = 70 marks < Coursework 1',
    '1.2 Conclusion = 30 marks < Coursework 1',
    '2.1 Depth = 60 marks < Coursework 2',
    '2.2 Style = 40 marks < Coursework 2',
  ])
  expect(readBriefText('markdown', brief).data).toMatchObject({
    totalMarks: 100,
    sections: [
      { marks: 40, criteria: [{ marks: 28 }, { marks: 12 }] },
      { marks: 60, criteria: [{ marks: 36 }, { marks: 24 }] },
    ],
  })
})

test('one weight in the module is that of the whole', () => {
  expect(
    facts('markdown', '# Essay\n\nWeighting: 40% of the module mark\n\n1. Theory (50%)\n2. Practice (50%)'),
  ).toMatchObject({
    moduleWeight: 40,
    totalMarks: 100,
  })
})

test('shares of the coursework mark are no shares of the module', () => {
  const brief = `# Coursework

This coursework constitutes 30% of the module mark.

## The code

**Weighting:** 70% of the coursework mark

## The report

**Weighting:** 30% of the coursework mark`
  expect(facts('markdown', brief)).toMatchObject({ moduleWeight: 30, totalMarks: 100 })
})
