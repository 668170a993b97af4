import { expect, test } from 'vitest'
import { shown } from './shown.js'

test('rows marked with an arrow in a column of their own make up the numbered row above', () => {
  const brief = `# Challenge

#### Task 3.1 — Experiment (5 marks)

Run it ten times.

#### Task 3.2 — Charts (4 marks)

Draw two of them.

## Rubric

| Task | Marking criteria | Out of | Score |
|------|-----------------|--------|-------|
| **Task 3.1** | **Experiment** | **5** | ___ |
| → | All runs are told | 3 | ___ |
| → | Times are given | 2 | ___ |
| **Task 3.2** | **Charts (two)** | **4** | ___ |
| → | Axes have names | 2 | ___ |
| → | Units are right | 2 | ___ |
| | ***Milestone subtotal*** | **/ 9** | ___ |
| | **FINAL TOTAL** | **/ 9** | ___ |`
  expect(shown('markdown', brief)).toEqual([
    '§3.1 Experiment = 5 marks',
    '§3.2 Charts (two) = 4 marks',
    '3.1.1 All runs are told = 3 marks < 3.1',
    '3.1.2 Times are given = 2 marks < 3.1',
    '3.2.1 Axes have names = 2 marks < 3.2',
    '3.2.2 Units are right = 2 marks < 3.2',
  ])
})

test('numbered headings, of which some have marks, are not the criteria where more with marks stands below them', () => {
  const brief = `# Coursework

## 2. Deliverables

### 2.1 Program (40%)

**Design [25 marks]:** how the parts of the program fit together.

**Tests [15 marks]:** how you know that it works.

### 2.2 Report (60%)

**Method [30 marks]:** what was done, and in which order.

**Result [25 marks]:** what came out of it, and how far that can be trusted.

The remaining **[5 marks]** of the report mark are based on its presentation (figures and references).

## 3. Submission

### 3.1 Anonymity

No name may stand in what you hand in.`
  expect(shown('markdown', brief)).toEqual([
    '§2.1 Program = 40 %',
    '§2.2 Report = 60 %',
    '2.1.1 Design = 25 marks < 2.1',
    '2.1.2 Tests = 15 marks < 2.1',
    '2.2.1 Method = 30 marks < 2.2',
    '2.2.2 Result = 25 marks < 2.2',
    '2.2.3 presentation (figures and references) = 5 marks < 2.2',
  ])
})

test('a cell of marks may tell first what the best is given', () => {
  const brief = `# Rubric

| Criterion | Marks |
|---|---|
| Choice of method | 5 marks for a well-founded choice; 3 for a sensible one; 0 for none |
| Handling of errors | 10 marks for all; 5 for some; 0 for none |`
  expect(shown('markdown', brief)).toEqual(['1 Choice of method = 5 marks', '2 Handling of errors = 10 marks'])
})

test('a rubric headed by figures from none on gives each criterion the highest', () => {
  const brief = `# Investigation

## Marking rubric (out of 6)

| Criterion | 0 | 1 | 2 | 3 |
|---|---|---|---|---|
| Plan | No plan | The method is unclear | A clear question | Reasons for each choice |
| Report | No conclusion | No evidence | Some evidence | A limit is named too |`
  expect(shown('markdown', brief)).toEqual(['1 Plan = 3 marks', '2 Report = 3 marks'])
})

test('what more and more points are given for, from none on, are no criteria', () => {
  const brief = `# Report rubric

1. **Abstract (10 points)** that tells the main idea.
2. **Novelty (20 points)** is judged on a scale:
    - 0 points: A review with nothing new.
    - 5 to 15 points: A known method on new data.
    - 20 points: A new method with good reasons.
3. **Limits (10 points)** of what you did.`
  expect(shown('markdown', brief)).toEqual([
    '1 Abstract that tells the main idea. = 10 marks',
    '2 Novelty is judged on a scale = 20 marks',
    '3 Limits of what you did. = 10 marks',
  ])
})

test('a picture before a heading may be written by its name', () => {
  const brief = `# Detector

## Marking scheme

Marks are given as follows.

1. Task A: Training - 60%
2. Task B: Testing - 40%

## :red_circle: Task A: Training

_(60 marks)_

Train it.

## :red_circle: Task B: Testing

_(40 marks)_

Test it.`
  const [first, second, ...others] = shown('markdown', brief)
  expect([first, second].join()).toMatch(/Training = 60 .*Testing = 40 /)
  expect(others).toEqual([])
})

test('a column that numbers assignments parts the rows, and its head names the parts', () => {
  const brief = `# Module

| Assignment | Section | Marks (Total 50) |
|---|---|---:|
| 1 | Critique of the design | 10 |
| 1 | Road map | 15 |
| 2 | Server | 20 |
| 2 | Documents | 5 |`
  expect(shown('markdown', brief)).toEqual([
    '§1 Assignment 1 = 25 marks',
    '§2 Assignment 2 = 25 marks',
    '1.1 Critique of the design = 10 marks < 1',
    '1.2 Road map = 15 marks < 1',
    '2.1 Server = 20 marks < 2',
    '2.2 Documents = 5 marks < 2',
  ])
})

test('what we look for stands beside the names of the parts, even behind their marks', () => {
  const brief = `# Test

| Part | Marks | What we look for |
|------|------:|------------------|
| Point | 4 | Both figures are kept, and the distance is right. |
| Box | 3 | Points on the edge count. |
| Main | 3 | The steps run in their order. |`
  expect(shown('markdown', brief)).toEqual(['1 Point = 4 marks', '2 Box = 3 marks', '3 Main = 3 marks'])
})

test('criteria whose points nobody has filled in are criteria', () => {
  const brief = `# Data project

| Marking criteria | Points |
|------|------|
| A sensible look at the data | x pts |
| A question that can be answered | x pts |
| Conclusions | x pts |`
  expect(shown('markdown', brief)).toEqual([
    '1 A sensible look at the data',
    '2 A question that can be answered',
    '3 Conclusions',
  ])
})
