import { expect, test } from 'vitest'
import { facts, shown } from './shown.js'

const brief = (line: string): string =>
  `Essay on bees\n\nModule: BIO210\n${line}\n\nWrite about how bees find their way home, from the readings of the first weeks.\n`

test.each([
  ['Contribution towards overall module mark 80%', 80],
  ['Weighting towards final module mark (%): 100%', 100],
  ['Assignment weighting (%): 60', 60],
  ['Overall weighting: 15%', 15],
  ['Percentage weighting: 30', 30],
  ['Proportion of module marks: 60%', 60],
  ['Percentage of final module mark: 35%', 35],
  ['This sheet goes up to 20 marks and contributes to 50% of final grades.', 50],
])('a weight in the module may be said so: %s', (line, weight) => {
  expect(facts('text', brief(line)).moduleWeight).toBe(weight)
})

test.each(['Credit weighting: 20 credits', 'Part A is weighted 40% and Part B 60%.'])(
  'no weight of the whole: %s',
  line => {
    expect(facts('text', brief(line)).moduleWeight).toBeNull()
  },
)

test.each([
  ['Maximum mark: 75', 75],
  ['The maximum possible score is 40 marks.', 40],
  ['The assignment carries 80 marks in total.', 80],
  ['Field report – 30 marks (30% of the unit grade)', 30],
])('a total may be said so: %s', (line, total) => {
  expect(facts('text', brief(line)).totalMarks).toBe(total)
})

test('of two components with marks and a weight neither is the total', () => {
  const lines = 'Field report – 30 marks (30% of the unit grade)\n\nTalk – 20 marks (20% of the unit grade)'
  expect(facts('text', brief(lines)).totalMarks).not.toBe(30)
})

test('a stated total that is more than the parts found stands, one that is less is of a part', () => {
  const list = '\n## Marking\n\n- Method (20 marks)\n- Results (25 marks)\n'
  expect(facts('markdown', `# Report\n\nTotal: 60 marks\n${list}`).totalMarks).toBe(60)
  expect(facts('markdown', `# Report\n\nThe log book is marked out of 10.\n${list}`).totalMarks).toBe(45)
})

test.each([
  ['As long as you achieve 40% in total, you have passed the module.', 40],
  ['You pass if you score at least 55%.', 55],
  ['The assignment must be passed at 50%.', 50],
  ['A mark of 45% or above is required to pass this assignment.', 45],
])('a pass mark may be said so: %s', (line, percent) => {
  expect(facts('text', brief(line)).pass).toEqual({ scope: 'overall', percent })
})

test('marks to pass are of the total', () => {
  expect(facts('text', brief('Total: 80 marks\n\nTo pass you must gain at least 40 marks.')).pass?.percent).toBe(50)
})

test('marks in brackets may end with a full stop, and steps are numbered parts', () => {
  const text = `Step 1. Draw the map (6 marks.)\nShow where the hives stand.\n\nStep 2. Follow one bee (9 marks.)\nNote where it goes.\n`
  expect(shown('text', text)).toEqual(['Step 1 Draw the map = 6 marks', 'Step 2 Follow one bee = 9 marks'])
})

test('marks may be said as a share of what is assessed in the end', () => {
  expect(facts('markdown', '# Project 2\n\nDue: 24 November  \nMarks: 24% of final assessment').moduleWeight).toBe(24)
})

test('a question is no outcome, nor does a heading with marks open a list of them', () => {
  const brief = `# Proposal (20 points)

## Objectives
* Are they clear?
* Describe the need`
  expect(facts('markdown', brief).outcomes).toEqual([])
})

test('outcomes may stand below a sentence of their own, and below a heading underlined with one hyphen', () => {
  const list = '- (1) Describe a loop\n- (3) Write a function'
  const below = `### Learning outcomes assessed\n\nThis paper assesses the following outcomes of module 5N1.\n\n${list}`
  expect(facts('markdown', below).outcomes).toEqual(['Describe a loop', 'Write a function'])
  const underlined = 'Objectives\n-\n\n- Learn to serialize\n- Handling requests\n\nDue Date:\n-\n\n- March'
  expect(facts('markdown', underlined).outcomes).toEqual(['Learn to serialize', 'Handling requests'])
})

test('“you need to be able to” opens a list of outcomes, too', () => {
  const text =
    'Objectives: Upon completion of this assignment you need to be able to:\n• Create a stack\n• Parse text.\n\nResources:\n• Chapter 3'
  expect(facts('text', text).outcomes).toEqual(['Create a stack', 'Parse text.'])
})

test('lengths in brackets behind the names of a table are those of its parts', () => {
  const table = `| Assignment details | Deadline | % of final mark |
|---|---|---|
| Portfolio (1,500 words equivalent) | May | 30 |
| Project (2,500 words equivalent) | June | 70 |`
  expect(facts('markdown', table).words).toBeNull()
})

test('“Part 1 of the coursework is worth 40%” names neither a criterion nor the weight of all', () => {
  const text = `# Coursework 1

Part 1 of the coursework is worth 40% of the coursework.

## Rubric

| Criteria | Excellent | Good | Fail |
|---|---|---|---|
| Syntax | None wrong | Some wrong | Much wrong |
| Clarity | All clear | Some clear | Nothing clear |`
  expect(facts('markdown', text).moduleWeight).toBeNull()
  expect(shown('markdown', text)).toEqual(['1 Syntax', '2 Clarity'])
})

test('of two things that are worth the final mark together neither is the whole', () => {
  const text = `This is assessed by:

- (1) a written report that is worth 90% of the final mark,
- (2) a talk that is worth 10  % of the final mark.`
  expect(facts('markdown', text).moduleWeight).toBeNull()
})

test('the part beside the remaining 75% is not the whole, and both are criteria', () => {
  const text = `## Assessment of the module

There is a quiz (more on this later) and a report. Assessment 1 is worth 25% of the module mark. Assessment 2 makes up the remaining 75%.`
  expect(facts('markdown', text).moduleWeight).toBeNull()
  expect(shown('markdown', text)).toEqual(['1 Assessment 1 = 25 %', '2 Assessment 2 = 75 %'])
})

test('pictures before criteria and outcomes are no part of them', () => {
  const text = `✅ LO3: Use good practice in a large program.

## 📊 Marking

- 🧪 Tests: 30%
- 📝 Report: 70%`
  expect(shown('markdown', text)).toEqual(['1 Tests = 30 %', '2 Report = 70 %'])
  expect(facts('markdown', text).outcomes).toEqual(['Use good practice in a large program.'])
})

test('a name in a cell may stand on two lines with its marks behind the second', () => {
  const table = `Total: 20 pt

| | Excellent | Good | Poor |
|---|---|---|---|
| Process (10) | (10) All of it | (8) Most of it | (4) Little |
| <p>Output</p><p>/ Discussion (5)</p> | (5) All of it | (4) Most of it | (2) Little |
| Format (5) | (5) Neat | (4) Nearly neat | (3) Not neat |`
  expect(shown('markdown', table)).toEqual([
    '1 Process = 10 marks',
    '2 Output / Discussion = 5 marks',
    '3 Format = 5 marks',
  ])
})
