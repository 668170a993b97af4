import { expect, test } from 'vitest'
import { facts, shown } from './shown.js'

test('a line that leads on from a heading to its list does not end it', () => {
  const brief = `# Portfolio

## Assessment criteria

Assessors will look for:

* depth of thought
* care for sources

Write as much as you need.`
  expect(shown('markdown', brief)).toEqual(['1 depth of thought', '2 care for sources'])
})

test('headings without marks below one that says how the work is marked', () => {
  const brief = `# Game

## 1 Overview

It can win 8 out of 10 games.

## 2 How your work will be marked

There are two components:

### **1. Function**
- It runs.
- It wins.

### **2. Form**
- It is tidy.

### Late work

Not marked.

## Versions

### One`
  expect(shown('markdown', brief)).toEqual(['1 Function', '2 Form'])
  expect(facts('markdown', brief).totalMarks).toBeNull()
})

test('grades below such a heading are none', () => {
  const brief = `# Essay

## Marking criteria

### Distinction (70+)

Very good.

### Merit (60-69)

Good.

### Pass

It will do.`
  expect(shown('markdown', brief)).toEqual([])
})

test('criteria that are short paragraphs, behind the words that say so', () => {
  const brief = `# Mark scheme

Markers look at each report against each of the following criteria, using five steps from poor to excellent. The scores come back with your report.

The module leader then makes a grade of them. Your tutor sees both.

Abstract is clear and short

Introduction gives the big picture

Figures have legends that say enough.

Discussion draws on the literature`
  expect(shown('markdown', brief)).toEqual([
    '1 Abstract is clear and short',
    '2 Introduction gives the big picture',
    '3 Figures have legends that say enough',
    '4 Discussion draws on the literature',
  ])
})

test('a row of a table of criteria that has words in the place of marks stays, without marks', () => {
  const brief = `# Program

| Criterion | Weighting |
|---|---|
| Design and function | 80% |
| Only what was taught | limiting criterion |
| Use of version control | 20% |

## Late work

- One day (10%)
- Two days (20%)`
  expect(shown('markdown', brief)).toEqual([
    '1 Design and function = 80 %',
    '2 Only what was taught',
    '3 Use of version control = 20 %',
  ])
})

test('code in a quotation ends where its fence does', () => {
  const brief = `# Exam

**1. Draw the curve. (60 marks)**

> Hint
>
> \`\`\`
> plot(x)
> \`\`\`

**2. Say what it shows. (40 marks)**`
  expect(shown('markdown', brief)).toEqual(['1 Draw the curve. = 60 marks', '2 Say what it shows. = 40 marks'])
})

test('parts of questions whose letter has no space behind it', () => {
  const brief = `# Exam

(a) There are 2 questions, scored out of 100 marks.

**1. Use the file. (60 marks)**

(a) Load it. (20 marks)

(b)Find the mean. (40 marks)

**2. Fit a line. (40 marks)**

(a) Draw it. (30 marks)

(b)Explain it. (10 marks)`
  expect(shown('markdown', brief)).toEqual([
    '§1 Use the file. = 60 marks',
    '§2 Fit a line. = 40 marks',
    '1a Load it. = 20 marks < 1',
    '1b Find the mean. = 40 marks < 1',
    '2a Draw it. = 30 marks < 2',
    '2b Explain it. = 10 marks < 2',
  ])
})

test('numbered headings about criteria are no criteria of parts that have marks', () => {
  const brief = `# Fitting

## 1 Part 1 (50 marks)

### 1.1 Extra work (extra credit, 2 marks)

### 1.2 Evaluation criteria

## 2 Part 2 (50 marks)

### 2.1 Evaluation criteria`
  expect(shown('markdown', brief)).toEqual(['1 Part 1 = 50 marks', '2 Part 2 = 50 marks'])
})

test('results of those who were marked are no weights', () => {
  const brief = `# Bank

Grade awarded: 87%

- Average mark: 67%
- Standard deviation: 21%

Each task is worth 50%:

1. Find the holes.
2. Mend them.`
  expect(shown('markdown', brief)).toEqual(['1 Find the holes = 50 %', '2 Mend them = 50 %'])
})

test('the headings of a marking sheet, each above a line for its score', () => {
  const brief = `# Talk: marking sheet

## Your talk

### Clarity of slides

SCORE: _Poor / OK / Good_

FEEDBACK:

### Clarity of speech

SCORE: _Poor / OK / Good_

FEEDBACK:

## Advice

FEEDBACK:`
  expect(shown('markdown', brief)).toEqual(['1 Clarity of slides', '2 Clarity of speech'])
})

test('lengths that the grades of a rubric are given for are no length of the work', () => {
  const brief = `# Paper

| Criterion | Points | Excellent | Good |
|---|---|---|---|
| Length | 40 | 4,500–6,000 words | 3,000–4,499 words |
| Style | 60 | Clear | Mostly clear |`
  expect(facts('markdown', brief).words).toBeNull()
})
