import { expect, test } from 'vitest'
import { facts, shown } from './shown.js'

test('a game project: points with partial credit, a scale of grades by points', () => {
  const brief = `# Project 1: Text adventure

In this project you write a small game. Deadline: **30. 4. 2023, 23:59**.

## Assessment

You can get up to 50 points for the project:

- world with at least five rooms - 10 points
- inventory (take, drop, show) - 10 points
- saving and loading of the game - 8 points
- tests of the main classes - 12 points
- documentation in Javadoc - 5 points
- code quality - 5 points

You need at least 25 points to pass.

| Points | Grade |
|--------|-------|
| 45-50  | A |
| 40-44  | B |
| 35-39  | C |
| 30-34  | D |
| 25-29  | E |
| < 25   | FX |

Plagiarism means 0 points.`
  expect(shown('markdown', brief)).toEqual([
    '1 world with at least five rooms = 10 marks',
    '2 inventory (take, drop, show) = 10 marks',
    '3 saving and loading of the game = 8 marks',
    '4 tests of the main classes = 12 marks',
    '5 documentation in Javadoc = 5 marks',
    '6 code quality = 5 marks',
  ])
  expect(facts('markdown', brief)).toMatchObject({ totalMarks: 50, moduleWeight: null })
})

test('deliverables of a term project in a table with dates and weights', () => {
  const brief = `# ECE 455: Term project

The project is done in teams of three.

## Deliverables

| Deliverable | Due | Weight |
| :-- | :--: | --: |
| Project proposal | Sept 28 | 10% |
| Progress report 1 | Oct 19 | 15% |
| Progress report 2 | Nov 9 | 15% |
| Final report | Dec 3 | 40% |
| Web site | Dec 3 | 5% |
| Presentation | Dec 1-3 | 15% |

## Grading scale

A+ 90-100, A 85-89, A- 80-84, B+ 77-79, B 73-76, B- 70-72, C+ 65-69, C 60-64, D 50-59, F 0-49

## Project ideas

1. A line-following robot
2. A traffic light controller (see Lab 3)`
  expect(shown('markdown', brief)).toEqual([
    '1 Project proposal = 10 %',
    '2 Progress report 1 = 15 %',
    '3 Progress report 2 = 15 %',
    '4 Final report = 40 %',
    '5 Web site = 5 %',
    '6 Presentation = 15 %',
  ])
  expect(facts('markdown', brief)).toMatchObject({ totalMarks: 100, moduleWeight: null })
})

test('headings with marks on two levels, sub-tasks numbered as the document is', () => {
  const brief = `# INFO20003 Assignment 2: SQL

**Weighting: 20% of your total assessment.** The assignment will be marked out of 100.

### Section 1: Queries (60 marks)

Write one SQL statement for each question. Each question is worth the marks shown.

#### Q1 List the names of all players. (10 marks)

#### Q2 List the teams without a coach. (20 marks)

#### Q3 Find the player who scored most in 2022, with ties. (30 marks)

### Section 2: Design (40 marks)

#### Q4 Draw the physical model. (25 marks)

#### Q5 Explain your assumptions in at most 150 words. (15 marks)

### Submission

Submit one PDF named with your student number. 10% is deducted per day.`
  expect(shown('markdown', brief)).toEqual([
    '§Section 1 Queries = 60 marks',
    '§Section 2 Design = 40 marks',
    'Q1 List the names of all players. = 10 marks < Section 1',
    'Q2 List the teams without a coach. = 20 marks < Section 1',
    'Q3 Find the player who scored most in 2022, with ties. = 30 marks < Section 1',
    'Q4 Draw the physical model. = 25 marks < Section 2',
    'Q5 Explain your assumptions in at most 150 words. = 15 marks < Section 2',
  ])
  expect(facts('markdown', brief)).toMatchObject({ totalMarks: 100, moduleWeight: 20 })
})

test('a page of a course: weights in bold before a description, a second list that is not marked', () => {
  const brief = `---
layout: page
title: "Assignment 3: Data story"
weight: 30
---

# Assignment 3: Data story

*Due: 17 November. Worth: 30% of the unit.*

You will tell a story with data in 1200 words or less.

## What to do

1. Find a data set with at least 500 rows.
2. Clean it (expect to lose 5-10% of the rows).
3. Make three charts.

## How it is graded

**Question and context (15%).** Is the question interesting and clear?

**Data and method (25%).** Is the data described, and are its limits?

**Charts (35%).** Do the charts answer the question?

**Story (15%).** Is there a thread?

**Reproducibility (10%).** Does the notebook run?

## Tips

- Start early: 80% of the time goes into cleaning.
- Ask for help on the forum.`
  expect(shown('markdown', brief)).toEqual([
    '1 Question and context = 15 %',
    '2 Data and method = 25 %',
    '3 Charts = 35 %',
    '4 Story = 15 %',
    '5 Reproducibility = 10 %',
  ])
  expect(facts('markdown', brief)).toMatchObject({ moduleWeight: 30, totalMarks: 100, words: { max: 1200 } })
})

test('a rubric with points for each level in its cells and the most in its last column', () => {
  const brief = `<h1>Lab report rubric</h1>
<table class="rubric">
<thead><tr><th>Criteria</th><th>Exemplary</th><th>Satisfactory</th><th>Needs work</th><th>Pts</th></tr></thead>
<tbody>
<tr><td>Abstract</td><td>10 pts<br>Complete</td><td>6 pts<br>One part missing</td><td>0 pts<br>Missing</td><td>10 pts</td></tr>
<tr><td>Introduction</td><td>20 pts<br>Clear hypothesis</td><td>12 pts<br>Vague</td><td>0 pts<br>None</td><td>20 pts</td></tr>
<tr><td>Results</td><td>40 pts<br>All figures</td><td>25 pts<br>Some</td><td>0 pts<br>None</td><td>40 pts</td></tr>
<tr><td>Discussion</td><td>30 pts<br>Links to theory</td><td>18 pts<br>Some</td><td>0 pts<br>None</td><td>30 pts</td></tr>
</tbody></table>
<p>Total Points: 100</p>`
  expect(shown('html', brief)).toEqual([
    '1 Abstract = 10 marks',
    '2 Introduction = 20 marks',
    '3 Results = 40 marks',
    '4 Discussion = 30 marks',
  ])
  expect(facts('html', brief)).toMatchObject({ totalMarks: 100 })
})

test('group and individual parts, percentages in the text of a numbered list', () => {
  const brief = `# COMP1811 Coursework

This coursework is worth **50%** of the module. Pass mark: 40%.

## Deliverables

1. **Group report (40%)**
   1. Design of the system (15%)
   2. Critical review of the design (15%)
   3. Minutes of three meetings (10%)
2. **Individual program (60%)**
   1. Implementation of your features (40%)
   2. Testing (10%)
   3. Reflection of 500 words (10%)

## Grading criteria

- 70%+ Exceptional
- 60–69% Very good
- 50–59% Good
- 40–49% Sufficient
- Below 40% Fail`
  expect(shown('markdown', brief)).toEqual([
    '§1 Group report = 40 %',
    '§2 Individual program = 60 %',
    '1.1 Design of the system = 15 % < 1',
    '1.2 Critical review of the design = 15 % < 1',
    '1.3 Minutes of three meetings = 10 % < 1',
    '2.1 Implementation of your features = 40 % < 2',
    '2.2 Testing = 10 % < 2',
    '2.3 Reflection of 500 words = 10 % < 2',
  ])
  expect(facts('markdown', brief)).toMatchObject({ moduleWeight: 50, totalMarks: 100, pass: { percent: 40 } })
})

test('a brief with nothing that can be marked by itself has no criteria', () => {
  const brief = `# Exercise 4: Sorting

* Type: formative
* Due: Friday

Implement **three** sorting algorithms and compare them on lists of 100, 1,000 and 10,000 numbers.

Requirements:

- Use Python 3.10 or later
- Do not use built-in sorting
- Plot the times (95% confidence intervals)
- Write up to 300 words

You may work in pairs. About 60% of students finish in the lab.`
  expect(shown('markdown', brief)).toEqual([])
  expect(facts('markdown', brief)).toMatchObject({
    totalMarks: null,
    moduleWeight: null,
    pass: null,
    words: { max: 300 },
  })
})
