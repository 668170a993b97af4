import { expect, test } from 'vitest'
import { facts, shown } from './shown.js'

test('shares that the boxes below them make up are sections', () => {
  const brief = `Report (25%):

Summary of the trip:                       _____ / 10
  * What was seen (-2 if missing)

Map of the route:                          _____ / 15

Model (75%):

The model stands by itself:                _____ / 75

-----

Extra credit (10%):

A second model:                            _____ / 10

Total:                                     _____ / 100`
  expect(shown('text', brief)).toEqual([
    '§1 Report = 25 %',
    '§2 Model = 75 %',
    '1.1 Summary of the trip = 10 marks < 1',
    '1.2 Map of the route = 15 marks < 1',
    '2.1 The model stands by itself = 75 marks < 2',
  ])
  const bulleted = `* Survey: 20% of grade

Site drawn to scale:                      ____ / 20

* Building: 80% of grade

Walls and windows that
can be opened:                            ____ / 30

Roof:                                     ____ / 50`
  expect(shown('text', bulleted)).toEqual([
    '§1 Survey = 20 %',
    '§2 Building = 80 %',
    '1.1 Site drawn to scale = 20 marks < 1',
    '2.1 Walls and windows that can be opened = 30 marks < 2',
    '2.2 Roof = 50 marks < 2',
  ])
})

test('of a sheet that somebody has marked only what could be had', () => {
  const brief = `Marks of a river walk

------------------------------
Task 1: find_path (total 5/7 points)
------------------------------

Step 1: Read the map (1/1 point)

Step 2: Search it [4/6]

------------------------------
Task 2: draw_path (total 3/3 points)
------------------------------

Step 1: Draw it (1/1 point)

Step 2: Colour it (0/2 points)`
  expect(shown('text', brief)).toEqual([
    '§Task 1 find_path = 7 marks',
    '§Task 2 draw_path = 3 marks',
    '1/Step 1 Read the map = 1 marks < Task 1',
    '1/Step 2 Search it = 6 marks < Task 1',
    '2/Step 1 Draw it = 1 marks < Task 2',
    '2/Step 2 Colour it = 2 marks < Task 2',
  ])
})

test('a numbered name ends with its share', () => {
  const brief = `The criteria are weighted so:

1. Content and depth 60%
2. Citations, and how they are laid out 25%
3. Spelling 15%
Total 100%`
  expect(shown('text', brief)).toEqual([
    '1 Content and depth = 60 %',
    '2 Citations, and how they are laid out = 25 %',
    '3 Spelling = 15 %',
  ])
  expect(facts('text', brief)).toMatchObject({ totalMarks: 100 })
})

test('lettered questions lie in their question', () => {
  const brief = `Question 1: 8 marks
    Question 1a: 3 marks
    Question 1b: 5 marks

Question 2: 12 marks

Total: 20 marks`
  expect(shown('text', brief)).toEqual([
    '§Question 1 Question 1 = 8 marks',
    'Question 1a Question 1a = 3 marks < Question 1',
    'Question 1b Question 1b = 5 marks < Question 1',
    'Question 2 Question 2 = 12 marks',
  ])
  expect(facts('text', brief)).toMatchObject({ totalMarks: 20 })
})

test('rows between bars have their number in a cell of its own, and follow those of a form', () => {
  const brief = `| | Assessment task | Value (of total mark) | Outcomes |
1.   | Report on a river | 30% | |
2.   | Talk about it | 70% | |
|`
  expect(shown('text', brief)).toEqual(['1 Report on a river = 30 %', '2 Talk about it = 70 %'])
  const form = `| Course code | Assignment title | Total points |
| GEO-12 | River report | 150.0 |
| Criteria | Percentage | Unsatisfactory | Good | Excellent |
| Map | 60.0% | None. | Some. | All. |
| Text | 40.0% | None. | Some. | All. |`
  expect(shown('text', form)).toEqual(['1 Map = 60 %', '2 Text = 40 %'])
})

test('"the other half" is a share as well', () => {
  const brief = `Graded activities:

50% of your grade will be based on showing that the bridge holds.  Bring pictures.

The other 50% of your grade will be based on written answers to the questions below.`
  expect(shown('text', brief)).toEqual([
    '1 showing that the bridge holds = 50 %',
    '2 written answers to the questions below = 50 %',
  ])
})

test('a name with its marks follows one that is described on its line', () => {
  const brief = `Review of books about rivers

Heading (1 mark): A few words that tell what it is about
Introduction (5 marks)
Say why it matters.`
  expect(shown('text', brief)).toEqual(['1 Heading = 1 marks', '2 Introduction = 5 marks'])
})

test('how many there are is nothing that anybody gets', () => {
  const brief = `<h3>1. Attendance — 15%</h3><p>By the number of classes attended (out of 20):</p><h3>2. Essay — 85%</h3><p>One.</p>`
  expect(shown('html', brief)).toEqual(['1 Attendance = 15 %', '2 Essay = 85 %'])
})
