import { expect, test } from 'vitest'
import { facts, shown } from './shown.js'

test('figures that are nearly so many count as they are written', () => {
  const brief = `## Categories

### 1. Calculations (~60 points)

Show your steps.

### 2. Writing (approx. 40 points)

Be clear.`
  expect(shown('markdown', brief)).toEqual(['1 Calculations = 60 marks', '2 Writing = 40 marks'])
})

test('what a table names beside the marks is the criterion, where the first column goes on over several rows', () => {
  const brief = `## Marks

| Criteria | Component | Marks | Details |
|---|---|---|---|
| **Tests (60 marks)** | Stubs | 25 | They give data |
| | Mocks | 35 | They are verified |
| **Coverage (40 marks)** | Lines | 30 | All of them |
| | Analysis | 10 | What is left |
| | **Total** | **100** | |`
  expect(shown('markdown', brief)).toEqual([
    '§1 Tests = 60 marks',
    '§2 Coverage = 40 marks',
    '1.1 Stubs = 25 marks < 1',
    '1.2 Mocks = 35 marks < 1',
    '2.1 Lines = 30 marks < 2',
    '2.2 Analysis = 10 marks < 2',
  ])
})

test('numbered rows above a total are no scale of grades', () => {
  const brief = `## Task 1: pipeline

**Weighting:** 20% | **Date issued:** 1 October

| # | Task | Marks |
|---|---|---|
| 1 | Load the data | 5 |
| 2 | Clean the data | 15 |
| **Total** | | **20** |

## Task 2: dashboard

**Weighting:** 30% | **Date issued:** 1 November

| # | Task | Marks |
|---|---|---|
| 1 | Choose the charts | 10 |
| 2 | Draw the charts | 20 |
| **Total** | | **30** |

## Component weightings

- Completeness: 90%
- Video: 10%`
  expect(shown('markdown', brief)).toEqual([
    '§Task 1 pipeline = 20 %',
    '§Task 2 dashboard = 30 %',
    '1.1 Load the data = 5 marks < Task 1',
    '1.2 Clean the data = 15 marks < Task 1',
    '2.1 Choose the charts = 10 marks < Task 2',
    '2.2 Draw the charts = 20 marks < Task 2',
    '3 Completeness = 90 %',
    '4 Video = 10 %',
  ])
})

test('numbers with nothing but dates beside them are named by the head of their column', () => {
  const brief = `| Iteration | Code due | Demonstration | Weight (%) |
|---|---|---|---|
| 1 | Sunday 6 October | week 4 laboratory | 40% |
| 2 | Sunday 27 October | week 7 laboratory | 60% |`
  expect(shown('markdown', brief)).toEqual(['1 Iteration 1 = 40 %', '2 Iteration 2 = 60 %'])
})

test('marks that fall from item to item tell what the marks of the heading are given for', () => {
  const brief = `# Reflection

## Essay (17 marks)

Argue.

## Diary (3 marks)

- **3 marks:** all entries are there and show thought
- **2 marks:** all entries are there
- **1 mark:** some entries are there
- **0 marks:** nothing is there`
  expect(shown('markdown', brief)).toEqual(['1 Essay = 17 marks', '2 Diary = 3 marks'])
})

test('a figure between a name in bold and what it means', () => {
  const brief = `# Rubric

* __Problem__: *40* The problem is described clearly and is meaningful.
* __Analysis__: *35* The report gives an accurate analysis of it.
* __Style__: *25* The report is well written and has a clear structure.`
  expect(shown('markdown', brief)).toEqual(['1 Problem = 40 marks', '2 Analysis = 35 marks', '3 Style = 25 marks'])
})

test('the split of a grade', () => {
  const brief = `The work counts for 8% of your final grade. The split for the grade is 70% code – 30% report. At 0% compression the picture is whole.`
  expect(shown('markdown', brief)).toEqual(['1 code = 70 %', '2 report = 30 %'])
  expect(facts('markdown', brief).totalMarks).toBe(100)
})

test('a breakdown behind the numbered headings says their marks again', () => {
  const brief = `5.1 Integer - a number that tells of an overflow (4 marks)

Complete the functions.

5.2 String - a safe string (6 marks)

Write the operations.

7. Breakdown of marks

The breakdown is as follows:

Integer - 4 marks
String - 6 marks`
  expect(shown('text', brief)).toEqual([
    '5.1 Integer - a number that tells of an overflow = 4 marks',
    '5.2 String - a safe string = 6 marks',
  ])
})

test('a table that makes up the whole says more than the numbers of the headings', () => {
  const brief = `## 4. Tasks

### 4.1 Part A: short pendulum (30%)

Swing it.

### 4.2 Part B: long pendulum (30%)

Swing it again.

## 6. Submission

### 6.1 Report requirements

A notebook.

## 7. Evaluation

**Table 1:** How it is graded
| Component | Weight |
|---|---|
| Setup | 40% |
| Part A analysis | 30% |
| Part B analysis | 30% |`
  expect(shown('markdown', brief)).toEqual(['1 Setup = 40 %', 'Part A analysis = 30 %', 'Part B analysis = 30 %'])
})
