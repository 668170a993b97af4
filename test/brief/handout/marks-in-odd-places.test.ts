import { expect, test } from 'vitest'
import { facts, shown } from './shown.js'

test('marks behind a name, with a sentence after them or without a space before them', () => {
  const brief = `# Ecosystem

## Mark breakdown

The marks are given as follows:

- Report:2 marks. However, without a report there are none for the rest.
- Base tasks4 marks.
- Comments and style: 4 marks.
- Diagram up to 3 marks. It may be drawn by hand.`
  expect(shown('markdown', brief)).toEqual([
    '1 Report = 2 marks',
    '2 Base tasks = 4 marks',
    '3 Comments and style = 4 marks',
    '4 Diagram = 3 marks',
  ])
  expect(facts('markdown', brief).totalMarks).toBe(13)
})

test('a thing that has to do with each of others is worth its own marks', () => {
  const brief = `# Search

- Query part:
  - Reading the query – 7 marks;
  - Likeness of the query and each document – 13 marks.`
  expect(shown('markdown', brief)).toEqual([
    '§1 Query part = 20 marks',
    '1.1 Reading the query = 7 marks < 1',
    '1.2 Likeness of the query and each document = 13 marks < 1',
  ])
})

test('a rubric, however it is spelt, with levels below each of its names', () => {
  const brief = `# Final project

### Grading Rubrick

1) Amount of work
    1) Complete: all that was expected
    2) Empty: much is missing

2) Difficulty
    1) High: it took thought
    2) Low: it took none`
  expect(shown('markdown', brief)).toEqual(['1 Amount of work', '2 Difficulty'])
})

test('marks and per cent in one list that make 100', () => {
  const brief = `# Reflection

Your work is scored by these criteria.

- Task (25 marks): what was asked is there, in good order.
- Coherence (35%): one thing follows from the other.
- Language (40%): a range of words and of sentences.`
  expect(facts('markdown', brief).totalMarks).toBe(100)
})

test('words that are asked for an explanation in another file are not the length of the whole', () => {
  expect(
    facts('markdown', '# Joins\n\nGive a brief (no more than 300 words) explanation of the results.').words,
  ).toBeNull()
})

test('a log book is no learning outcome G', () => {
  expect(shown('markdown', '# Workshop\n\n- Log book (40%)\n- AC circuits (60%)')).toEqual([
    '1 Log book = 40 %',
    '2 AC circuits = 60 %',
  ])
})

test('lines of a name with its points, each one to who wrote it', () => {
  const brief = `# Models

### Grading

Homework: 60pts (10 per sheet)
Proposal: 40pts
Paper: 100pts`
  expect(shown('markdown', brief)).toEqual(['1 Homework = 60 marks', '2 Proposal = 40 marks', '3 Paper = 100 marks'])
})

test('points in the first column of a table, before what they are for', () => {
  const brief = `# Trees

## Grading

| Points Possible | Description of requirement |
| --- | --- |
| 5 pts | It compiles and runs. |
| 15 pts | The three trees are complete |
| 20 pts | Report: what the results say |`
  expect(shown('markdown', brief)).toEqual([
    '1 It compiles and runs. = 5 marks',
    '2 The three trees are complete = 15 marks',
    '3 Report: what the results say = 20 marks',
  ])
})

test('points with a plus at the end of items that are indented by two spaces each', () => {
  const brief = `# Scan

## Grading

  - Memory on the device.
    - It is taken and given back. +20
    - It is copied there and back. +20
    - Its size is said in the call. +20
  - The scan itself.
    - It is right. +25
    - It is fast. +10
    - Its helpers are there. +5
  - EXTRA CREDIT: several blocks. +25`
  expect(shown('markdown', brief)).toEqual([
    '§1 Memory on the device. = 60 marks',
    '§2 The scan itself. = 40 marks',
    '1.1 It is taken and given back = 20 marks < 1',
    '1.2 It is copied there and back = 20 marks < 1',
    '1.3 Its size is said in the call = 20 marks < 1',
    '2.1 It is right = 25 marks < 2',
    '2.2 It is fast = 10 marks < 2',
    '2.3 Its helpers are there = 5 marks < 2',
  ])
})

test('rows of one table that belong to the same part and are worth as much', () => {
  const brief = `# Solver

| Item | Points Possible |
| --- | --- |
| Part 1: Formula | 2 |
| Part 1: Setup | 2 |
| Part 2: Constraints | 3 |
| **Total** | **7** |`
  expect(shown('markdown', brief).map(line => line.replace(/^\S+ /, ''))).toHaveLength(3)
  expect(facts('markdown', brief).totalMarks).toBe(7)
})

test('a share in brackets stands between a dash and what is said of it', () => {
  const brief = `Sources – (60%) Each claim names where it was found and why that can be trusted.

Order – (40%) Every part follows from the one before it, to the last of them.`
  expect(shown('text', brief)).toEqual(['1 Sources = 60 %', '2 Order = 40 %'])
})

test('shares that brackets name more than once are put together where only so they make the whole', () => {
  const brief = (drawing: number): string => `# Portfolio

- A page for each walk (Knowledge weighted at 20%, Drawing weighted at 10%)
- A map of the river (Drawing weighted at ${String(drawing)}%)
- A letter (Style weighted at 50%)
`
  expect(shown('markdown', brief(20))).toEqual(['1 Knowledge = 20 %', '2 Drawing = 30 %', '3 Style = 50 %'])
  expect(shown('markdown', brief(10))).toEqual(['1 Knowledge = 20 %', '2 Drawing = 10 %', '3 Style = 50 %'])
})
