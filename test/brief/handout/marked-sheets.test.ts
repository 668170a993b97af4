import { expect, test } from 'vitest'
import { facts, shown } from './shown.js'

test('scores behind colons and before what they are for; dates are none', () => {
  const brief = `# Homework

### Due: 10/20

### Quality of report: 10/10

### Solution: 75/90

Meeting (3/4)`
  expect(shown('markdown', brief)).toEqual(['1 Quality of report = 10 marks', '2 Solution = 90 marks'])
  expect(shown('markdown', '# Marks\n\n* **20**/40 for the labs\n* **60**/60 for the release')).toEqual([
    '1 labs = 40 marks',
    '2 release = 60 marks',
  ])
})

test('figures in brackets before the parts of a question, below words that say they are marks', () => {
  const brief = `# Maths

### Exercise 1 [6pt]

Marks are awarded as follows:

* [3] Plot the curve.
* [2] Fit a line.
* [1] State its slope.

### Exercise 2 [4pt]

Differentiate.`
  expect(shown('markdown', brief)).toEqual([
    '§Exercise 1 Exercise 1 = 6 marks',
    '1.1 Plot the curve = 3 marks < Exercise 1',
    '1.2 Fit a line = 2 marks < Exercise 1',
    '1.3 State its slope = 1 marks < Exercise 1',
    'Exercise 2 Exercise 2 = 4 marks',
  ])
})

test('outcomes in the paragraphs of a cell', () => {
  const brief = `|**Algorithms – coursework**||
| - | :- |
|Weighting: |50% |
|Learning outcomes covered: |<p>This assignment covers these outcomes: </p><p>- LO2: Be able to choose a structure for data. </p><p>- LO3: Be able to compare algorithms.</p>|

**Task 1 (40 marks).** Choose a structure.

**Task 2 (60 marks).** Write a report.`
  expect(facts('markdown', brief)).toMatchObject({
    moduleWeight: 50,
    outcomes: ['Be able to choose a structure for data.', 'Be able to compare algorithms.'],
  })
})

test('an indented list of criteria without marks', () => {
  const brief = `You will be graded on the following criteria:
	- Clarity of the pictures.
	- What you say about them.

## Questions`
  expect(shown('markdown', brief)).toEqual(['1 Clarity of the pictures', '2 What you say about them'])
})

test('the weight of the whole in a table of one row, and names behind what they are parts of', () => {
  const brief = `# Interim report

| Assessment | Length | Weight | Due |
|---|---|---|---|
| Interim report | 20 pages | 15% | Friday |

Marks are split into **Completeness (40 marks)** and **Technique (60 marks)**.`
  expect(shown('markdown', brief)).toEqual(['1 Completeness = 40 marks', '2 Technique = 60 marks'])
  expect(facts('markdown', brief).moduleWeight).toBe(15)
})
