import { expect, test } from 'vitest'
import { facts, shown } from './shown.js'

const paper = `Answer ALL questions. This counts for 15% of the final grade.

Question 1
Consider a consumer with an income of 120.
a) Derive the demands for both goods. (15)
b) The price rises from 2 to 3. Decompose the change in demand. (35)

Question 2
a) Derive the equilibrium of Cournot. (20)
b) Discuss which firm gains from moving first. (30)`

test('bare figures in round brackets behind the parts of questions', () => {
  expect(shown('text', paper)).toEqual([
    '§Question 1 Question 1 = 50 marks',
    '§Question 2 Question 2 = 50 marks',
    '1a Derive the demands for both goods. = 15 marks < Question 1',
    '1b The price rises from 2 to 3. Decompose the change in demand. = 35 marks < Question 1',
    '2a Derive the equilibrium of Cournot. = 20 marks < Question 2',
    '2b Discuss which firm gains from moving first. = 30 marks < Question 2',
  ])
})

test('numbers of equations in round brackets are no marks', () => {
  const notes = `a) The demand is written as (1)\nb) The supply is written as (2)\nc) Both are equal where (3)`
  expect(shown('text', notes)).toEqual([])
})

test('a length that is about so many words before the weight in one bracket', () => {
  const brief = `Part 1 – Critical review (approximately 2,000 words; 60%)
Review the literature.

Part 2 – Evaluation of practice (about 1,000 words, 40%)
Evaluate three lessons.`
  expect(shown('text', brief)).toEqual(['Part 1 Critical review = 60 %', 'Part 2 Evaluation of practice = 40 %'])
})

test('headings without marks part what lies within a heading with marks', () => {
  const brief = `# Individual coursework (40%)

A mock is available.

# Group project (60%)

## Marking criteria

### Paper

- Summary: Is the work described? [25%]
- Quality of writing: Is the paper well written? [25%]

### Talk

- Scope: Are the details clear? [20%]
- Accuracy: Is the work correct? [30%]`
  expect(shown('markdown', brief)).toEqual([
    '§2 Group project = 60 %',
    '§2.1 Paper = 50 % < 2',
    '§2.2 Talk = 50 % < 2',
    '1 Individual coursework = 40 %',
    '2.1.1 Summary: Is the work described? = 25 % < 2.1',
    '2.1.2 Quality of writing = 25 % < 2.1',
    '2.2.1 Scope: Are the details clear? = 20 % < 2.2',
    '2.2.2 Accuracy: Is the work correct? = 30 % < 2.2',
  ])
})

test('a head for two outcomes is neither of them', () => {
  const brief = `Pass\tMerit\tDistinction
LO1 Examine theories of leadership\t\tLO1 and LO2
P1 Examine a range of theories.\tM1 Analyse the impact of theories.\tD1 Evaluate the impact of theories and styles.
LO2 Review styles of leadership
P2 Review the influence of styles.\tM2 Assess the influence of styles.`
  expect(shown('text', brief)).toEqual([
    '§LO1 Examine theories of leadership',
    '§LO2 Review styles of leadership',
    'P1 Examine a range of theories. < LO1',
    'M1 Analyse the impact of theories. < LO1',
    'D1 Evaluate the impact of theories and styles. < LO1',
    'P2 Review the influence of styles. < LO2',
    'M2 Assess the influence of styles. < LO2',
  ])
})

test('the weight in the module beside a sentence about lateness, or in a field for the per cent', () => {
  expect(
    facts('text', 'Late reports lose 5 marks per day. This laboratory counts for 20% of ME2206.').moduleWeight,
  ).toBe(20)
  expect(facts('text', 'Module: Digital Marketing\n% of module: 40% CA\nDue date: Week 9').moduleWeight).toBe(40)
})

test('so much each, of a number that only the rest of the whole tells', () => {
  const brief = `## Marking

* The project introduction is worth 30%
* The example tests are worth 10% each
* The quality goals are worth 40%`
  expect(shown('markdown', brief)).toEqual([
    '1 The project introduction = 30 %',
    '2 The example tests = 30 %',
    '3 The quality goals = 40 %',
  ])
  expect(shown('markdown', brief.replace('10% each', '20% each'))).not.toContain('2 The example tests = 20 %')
})

test('marks in a bracket that says more', () => {
  const brief = `- Lab diary (5 marks with formative feedback on the entry)\n- Quiz (5 marks)\n- Inspection (5 marks)`
  expect(shown('markdown', brief)).toEqual(['1 Lab diary = 5 marks', '2 Quiz = 5 marks', '3 Inspection = 5 marks'])
})
