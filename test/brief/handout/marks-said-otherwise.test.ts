import { expect, test } from 'vitest'
import { shown } from './shown.js'

test('a table of topics and criteria has its criteria in the column that is full, whatever its total row says', () => {
  const brief = `# Rubric

Topic | Criteria | Points possible
-- | -- | ---
Introduction | Background is told | 3
&nbsp; | A question is asked | 2
Methods| The approach is told | 2
&nbsp; | It can be repeated | 3
Total | &nbsp; | 10`
  expect(shown('markdown', brief)).toEqual([
    '§1 Introduction = 5 marks',
    '§2 Methods = 5 marks',
    '1.1 Background is told = 3 marks < 1',
    '1.2 A question is asked = 2 marks < 1',
    '2.1 The approach is told = 2 marks < 2',
    '2.2 It can be repeated = 3 marks < 2',
  ])
})

test('grades may be numbered, and codes of outcomes beside the criteria are none', () => {
  const brief = `# Poster rubric

| Criterion | Outcome | 1 Beginning | 2 Developing | 3 Secure | 4 Extending |
|---|---|---|---|---|---|
| Message | 1.4 / 4.4 | It is hard to see. | It fits in part. | It fits. | It was tested. |
| Layout | AO1 / 4.1 | It looks like chance. | Some order helps. | The order is clear. | Each part counts. |
| Colour | 4.3 | It cannot be read. | It is uneven. | It can be read. | It stands out. |`
  expect(shown('markdown', brief)).toEqual(['1 Message', '2 Layout', '3 Colour'])
})

test('a field at the end of a paragraph tells what the heading above it is worth', () => {
  const brief = `# Project

## Timer

Build a timer. It can be stopped. Maximum score: 7

## Container

The app runs in a container. Maximum score: 3`
  expect(shown('markdown', brief)).toEqual(['1 Timer = 7 marks', '2 Container = 3 marks'])
})

test('so many points each stands above the list', () => {
  const brief = `# Final paper (30 points)

## Grading rubric

10 points each:

* Theory
* Methods
* Clarity`
  expect(shown('markdown', brief)).toEqual(['1 Theory = 10 marks', '2 Methods = 10 marks', '3 Clarity = 10 marks'])
})

test('paragraphs that each begin with points for something, with the reason behind', () => {
  const brief = `The points are given so:

5 points for taking part in class

Reason: one learns by asking. It is not always easy to do so.

5 points for the game

Reason: there has to be something to talk about.

10 points for the notes

Reason: they show how it came about.`
  expect(shown('markdown', brief)).toEqual([
    '1 taking part in class = 5 marks',
    '2 game = 5 marks',
    '3 notes = 10 marks',
  ])
})

test('marking guidelines list what is looked for', () => {
  const brief = `# Game

## 7 Marking guidelines

Your project will be assessed according to the items below.

* Correctness
* Design of the screens
* Style and comments`
  expect(shown('markdown', brief)).toEqual(['1 Correctness', '2 Design of the screens', '3 Style and comments'])
})

test('numbered rows of a table with gaps are no scale', () => {
  const brief = `| Serial No. | Specification | Marks | Marks scored |
|---|---|---|---|
| 1 | Choice of the problem | 4 | |
| 2 | Depth of the work | 10 | |
| 3 | Discussion | 6 | |
| 5 | Late penalty (5% of the marks for each day) | | |
| **Total** | | **20** | |`
  expect(shown('markdown', brief)).toEqual([
    '1 Choice of the problem = 4 marks',
    '2 Depth of the work = 10 marks',
    '3 Discussion = 6 marks',
  ])
})

test('marks may be written with a letter, and as so many times so many', () => {
  const brief = `# Web shop

## Database [Subtotal: 12m]

- Make the file [2m]
- Make the tables [5 x 2m]

## Pages [Subtotal: 8m]

- Sign in [3m]
- Sign out [5m]`
  expect(shown('markdown', brief)).toEqual([
    '§1 Database = 12 marks',
    '§2 Pages = 8 marks',
    '1.1 Make the file = 2 marks < 1',
    '1.2 Make the tables = 10 marks < 1',
    '2.1 Sign in = 3 marks < 2',
    '2.2 Sign out = 5 marks < 2',
  ])
})

test('what is promised on a condition is no criterion', () => {
  const brief = `# Additional marks

If all of it was done, I will add up to 20% in additional marks as follows.

## Journal (up to 12%)

Keep one.

## Code (up to 8%)

Keep it tidy.`
  expect(shown('markdown', brief)).toEqual(['1 Journal = 12 %', '2 Code = 8 %'])
})

test('what is handed in may have its marks below submission guidelines', () => {
  const brief = `# Data skills

## Submission guidelines

The report should include:

1. **Introduction (20 marks)**
   - Why the data matter.
2. **Analysis (50 marks)**
   - What they show.
3. **Reflection (30 marks)**
   - What you learned.`
  expect(shown('markdown', brief)).toEqual([
    '1 Introduction = 20 marks',
    '2 Analysis = 50 marks',
    '3 Reflection = 30 marks',
  ])
})
