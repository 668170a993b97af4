import { expect, test } from 'vitest'
import { facts, shown } from './shown.js'

test('weight and length among the fields of an assessment are those of the whole', () => {
  const brief = `# Assessment 2 Guide

### Assessment details

- **Weighting:** 50%
- **Length:** 2000 words
- **Learning outcomes:** 1, 3 and 4

### Criteria for assessment

1. Quality of analysis – 40%
2. Depth of research – 30%
3. Clarity of expression – 20%
4. Referencing – 10%

### Submission

Submit through Turnitin. Penalties: 5% of the maximum mark per day.`
  expect(shown('markdown', brief)).toEqual([
    '1 Quality of analysis = 40 %',
    '2 Depth of research = 30 %',
    '3 Clarity of expression = 20 %',
    '4 Referencing = 10 %',
  ])
  expect(facts('markdown', brief)).toMatchObject({
    words: { min: null, max: 2000, kind: 'suggested' },
    moduleWeight: 50,
    totalMarks: 100,
  })
})

test('a table of fields is no table of criteria', () => {
  const brief = `# Assessment brief: Nursing practice portfolio

| Item | Detail |
| --- | --- |
| Module code | NUR6001 |
| Assessment type | Portfolio (pass/fail) and essay |
| Weighting | 100% |
| Word count | 4,000 words equivalent: essay 2,500 words, portfolio 1,500 words |
| Pass mark | 50% |

## Intended learning outcomes

By the end of the module, students will be able to:

- appraise evidence for practice
- lead a small change in care
- evaluate their own leadership

## What you have to do

**Part 1: Essay (60%)**

Critically discuss one change in care.

**Part 2: Portfolio (40%)**

Collect three pieces of evidence, and comment on each (500 words each).

## How your work will be marked

See the generic grade descriptors in the handbook.

*Note:* Late work will lose 5 marks a day. Exceeding the word count by more than 10% results in a deduction of 10 marks.`
  expect(shown('markdown', brief)).toEqual(['Part 1 Essay = 60 %', 'Part 2 Portfolio = 40 %'])
  expect(facts('markdown', brief)).toMatchObject({
    words: { min: null, max: 4000, kind: 'suggested' },
    pass: { scope: 'overall', percent: 50 },
    moduleWeight: 100,
    outcomes: ['appraise evidence for practice', 'lead a small change in care', 'evaluate their own leadership'],
  })
})

test('weights that one sentence names', () => {
  const brief = `# Essay brief

Title: Is regulation good for innovation?

Your essay should:

1. Define regulation and innovation
2. Review theory and evidence
3. Reach a reasoned conclusion

**Assessment weighting: 50%. Length: 2000 words.**

Marks will be allocated as follows:

Understanding of concepts (20%), use of evidence (30%), critical argument (40%), and presentation (10%).`
  expect(shown('markdown', brief)).toEqual([
    '1 Understanding of concepts = 20 %',
    '2 use of evidence = 30 %',
    '3 critical argument = 40 %',
    '4 presentation = 10 %',
  ])
  expect(facts('markdown', brief)).toMatchObject({
    words: { min: null, max: 2000, kind: 'suggested' },
    moduleWeight: 50,
    totalMarks: 100,
  })
})

test('criteria without a weight stay without', () => {
  const brief = `<h1>History essay</h1>
<p>Your essay of <b>1,800 words</b> (including footnotes) counts for 40% of your overall module mark.</p>
<h2>Assessment criteria</h2>
<p>Your essay is marked against the following criteria, which are equally weighted:</p>
<ul><li>Argument and structure</li><li>Use of evidence</li><li>Engagement with historiography</li><li>Style and referencing</li></ul>
<h2>Grade bands</h2>
<ul><li>80–100: Outstanding</li><li>70–79: Excellent</li><li>60–69: Good</li><li>50–59: Sound</li><li>40–49: Adequate</li><li>0–39: Fail</li></ul>`
  expect(shown('html', brief)).toEqual([
    '1 Argument and structure',
    '2 Use of evidence',
    '3 Engagement with historiography',
    '4 Style and referencing',
  ])
  expect(facts('html', brief)).toMatchObject({
    words: { min: null, max: 1800, kind: 'suggested' },
    pass: { scope: 'overall', percent: 40 },
    moduleWeight: 40,
  })
})
