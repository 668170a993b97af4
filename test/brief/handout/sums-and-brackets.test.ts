import { expect, test } from 'vitest'
import { facts, shown } from './shown.js'

test('a sum with fewer items below it is one figure', () => {
  const brief = `## Questions

1. Define the two terms. (2+3 marks)
2. Compare them. (5 marks)`
  expect(shown('markdown', brief)).toEqual(['1 Define the two terms. = 5 marks', '2 Compare them. = 5 marks'])
})

test('shares of the marks for a numbered assignment are named behind it', () => {
  const brief = `## How it is marked

This assignment will contribute 15 marks to your final mark.

70% of the marks for assignment 2 will come from the tests that we run.

30% of the marks for assignment 2 will come from reading your code. We look at names and comments.`
  expect(shown('markdown', brief)).toEqual(['1 tests that we run = 70 %', '2 reading your code = 30 %'])
  expect(facts('markdown', brief).moduleWeight).toBe(15)
})

test('points with a percentage in brackets give the weight in the course', () => {
  const brief = `## Evaluation

The final project is worth 20 points (10% of your final grade). You are graded on:

- Idea (5 pts): is it new
- Execution (15 pts): does it run`
  expect(shown('markdown', brief)).toEqual(['1 Idea: is it new = 5 marks', '2 Execution: does it run = 15 marks'])
  expect(facts('markdown', brief).moduleWeight).toBe(10)
})

test('short lines with gaps between them below one weight for each are criteria', () => {
  const brief = `Assessment criteria
Equally weighted 18% each:

Quality of the pages

Quality of the server

Quality of the tests

Demonstration video

Reviews of others
10% of the marks are given for your reviews.`
  expect(shown('text', brief)).toEqual([
    '1 Quality of the pages = 18 %',
    '2 Quality of the server = 18 %',
    '3 Quality of the tests = 18 %',
    '4 Demonstration video = 18 %',
  ])
})

test('marks in square brackets before the names make a table of criteria without a head', () => {
  const brief = `## Marks

<table>
<tr><th>Part 1:</th><td>1.</td><td>[1.5]</td><td>Cells</td></tr>
<tr><td></td><td>2.</td><td>[2]</td><td>Layers</td></tr>
<tr><th>Part 2</th><td></td><td>[6.5]</td><td>The whole model</td></tr>
</table>

### Part 1 [3.5 marks]

Fill in the functions.`
  expect(shown('markdown', brief)).toEqual([
    '§1 Part 1 = 3.5 marks',
    '§2 Part 2 = 6.5 marks',
    '1.1 Cells = 1.5 marks < 1',
    '1.2 Layers = 2 marks < 1',
    '2.1 The whole model = 6.5 marks < 2',
  ])
})

test('a deadline with a share behind it is no criterion', () => {
  const brief = `# Essay

Due: Friday of week 8, 12 noon. Marks: 40%

## Marking

- Argument (60 marks)
- Style (40 marks)`
  expect(shown('markdown', brief)).toEqual(['1 Argument = 60 marks', '2 Style = 40 marks'])
})
