import { expect, test } from 'vitest'
import { shown } from './shown.js'

test('two rows of one name and the same marks are two criteria', () => {
  const brief = `# Rubric

| Criteria | Ratings | Points |
|---|---|---|
| Tests | All of them pass | 60 |
| Comments | Each file says who wrote it | 20 |
| Comments | Each class says what it is for | 20 |
| | | **100** |`
  expect(shown('markdown', brief)).toEqual(['1 Tests = 60 marks', '2 Comments = 20 marks', '3 Comments = 20 marks'])
})

test('a heading with the total below the last grade of a criterion is no mark of that grade', () => {
  const brief = `# Speech

## Assessment criteria

### 1. Argument (15 marks)
- Takes a position

**High (11–15):**
Strong throughout.

**Low (0–10):**
Hard to follow.

### 2. Delivery (10 marks)
- Can be heard

**High (8–10):**
Lively.

**Low (0–7):**
Read from a sheet.

### Total: 25 marks`
  expect(shown('markdown', brief)).toEqual(['1 Argument = 15 marks', '2 Delivery = 10 marks'])
})

test('items below "Point deductions" are no criteria', () => {
  const brief = `## Rubric

- Part 0 - 4 pts
    - [ ] Branch made
- Part 1 - 6 pts
    - [ ] Compiler installed
- Point deductions
    - [ ] Too few commits - 4 pts
    - [ ] Wrong repository - 2 pts`
  expect(shown('markdown', brief)).toEqual(['Part 0 Part 0 = 4 marks', 'Part 1 Part 1 = 6 marks'])
})

test('a list of what the grade depends on is a list of criteria', () => {
  const brief = `# Project

You work in pairs. The final grade will depend on :

- Readable code
- Sense of the charts
- Use of the repository

## Description

The application has :

- A home page
- A page of charts`
  expect(shown('markdown', brief)).toEqual(['1 Readable code', '2 Sense of the charts', '3 Use of the repository'])
})

test('a number alone that ends a row is no outcome of what the next row says', () => {
  const brief = `| | |
|---|---|
| | **Quiz** |
| **Weighting** | 20% of the final grade |
| **Outcomes that it assesses** | GLO1 |
| **How you receive feedback on your work** | In the practical sessions |`
  expect(shown('markdown', brief)).toEqual([])
})

test('the rows of a table without a head may begin with their shares of the whole', () => {
  const brief = `## How it is marked

<table>
<tr><td>60%</td><td><b>Correctness</b><br>Your program is run with tests.</td></tr>
<tr><td>40%</td><td><b>Style</b><br>Is it easy to read?</td></tr>
</table>`
  expect(shown('markdown', brief)).toEqual(['1 Correctness = 60 %', '2 Style = 40 %'])
})

test('of two rows of heads the lower one says what is in the columns', () => {
  const brief = `<table>
<tr><th rowspan="2">Criteria</th><th colspan="3">How well</th><th rowspan="2">Score</th></tr>
<tr><th>0 points</th><th>1 point</th><th>2 points</th></tr>
<tr><th>Post</th><td>Late</td><td>On time</td><td>Well written</td><td></td></tr>
</table>`
  expect(shown('html', brief)).toEqual(['1 Post = 2 marks'])
  const pairs = `<table>
<tr><th colspan="2">Criterion</th><th colspan="2">Missing</th><th colspan="2">Met</th></tr>
<tr><td>Description</td><td>Points</td><td>Description</td><td>Points</td><td>Description</td><td>Points</td></tr>
<tr><td>Diagrams</td><td>2</td><td>There are none</td><td>0</td><td>All are there</td><td>2</td></tr>
<tr><td>Comments</td><td>5</td><td>There are none</td><td>0</td><td>They say why</td><td>5</td></tr>
</table>`
  expect(shown('html', pairs)).toEqual(['1 Diagrams = 2 marks', '2 Comments = 5 marks'])
})

test('a table whose last row has its total in the second column may number what is asked in the first', () => {
  const brief = `| Requirement | Description | Marks |
|:---:|---|:---:|
| 1 | Constants are declared | 4 |
| 2 | All inputs are read | 8 |
| | **Total** | **12** |`
  expect(shown('markdown', brief)).toEqual(['1 Constants are declared = 4 marks', '2 All inputs are read = 8 marks'])
  const facets = `| Facets | Maximum Points | Evaluation Description |
|---|---|---|
| Punctuality | 2 | All is handed in on time. |
| Concept | 3 | The idea is new. |`
  expect(shown('markdown', facets)).toEqual(['1 Punctuality = 2 marks', '2 Concept = 3 marks'])
})

test('points before what they are for are no grades where some stand more than once', () => {
  const brief = `| Points | Description |
|---|---|
| 5 | There is a licence |
| 5 | There is a file that says what the aim is |
| 10 | It runs without a crash. Rare crashes bring no deduction. |`
  expect(shown('markdown', brief)).toEqual([
    '1 There is a licence = 5 marks',
    '2 There is a file that says what the aim is = 5 marks',
    '3 It runs without a crash. Rare crashes bring no deduction. = 10 marks',
  ])
})
