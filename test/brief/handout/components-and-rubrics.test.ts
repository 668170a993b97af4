import { expect, test } from 'vitest'
import { shown } from './shown.js'

test('a rubric below a heading that names a component lies in it', () => {
  const brief = `# Field study

## Assessment

| Component | Weight |
|---|---|
| Report | 60% |
| Poster | 40% |

## Criteria for the report

| Criterion | Weight |
|---|---|
| Argument | 50% |
| Evidence | 50% |

## Criteria for the poster

| Criterion | Weight |
|---|---|
| Clarity | 70% |
| Layout | 30% |`
  expect(shown('markdown', brief)).toEqual([
    '§1 Report = 60 %',
    '§2 Poster = 40 %',
    '1.1 Argument = 50 % < 1',
    '1.2 Evidence = 50 % < 1',
    '2.1 Clarity = 70 % < 2',
    '2.2 Layout = 30 % < 2',
  ])
})

test('rows without marks lie in the component that the heading above them names', () => {
  const brief = `# Project

The marks are divided as follows:

| Title | Due | Marks |
|---|---|---|
| Stage 1 | May | 40% |
| Stage 2 | June | 60% |

## Marking scheme

### Stage 1

| Criteria | Excellent | Poor |
|---|---|---|
| Plan | Full and clear. | Not there. |
| Aims | Precise. | Vague. |

### Stage 2

| Criteria | Excellent | Poor |
|---|---|---|
| Results | Complete. | Missing. |
| Reflection | Deep. | Thin. |`
  expect(shown('markdown', brief)).toEqual([
    '§1 Stage 1 = 40 %',
    '§2 Stage 2 = 60 %',
    '1.1 Plan < 1',
    '1.2 Aims < 1',
    '2.1 Results < 2',
    '2.2 Reflection < 2',
  ])
})

test('a heading that names two of them holds nothing for either', () => {
  const brief = `# Field study

- Report (60%)
- Poster (40%)

## Report and poster

- Clarity (50%)
- Layout (50%)`
  expect(shown('markdown', brief).filter(line => line.includes('<'))).toEqual([])
})

test('criteria by which each of several parts is marked stay beside the parts', () => {
  const brief = `# Portfolio

Marks will be allocated as follows

- Part 1: maximum of 50 marks
- Part 2: maximum of 50 marks

For each part, these criteria will be used:

| Criterion | Marks available |
|---|---|
| Understanding of the problem | 20 marks |
| Quality of the solution | 30 marks |`
  expect(shown('markdown', brief).map(line => line.replace(/^\S+ /, ''))).toEqual([
    '1 Part 1 = 50 marks',
    '2 Part 2 = 50 marks',
    'Understanding of the problem = 20 marks',
    'Quality of the solution = 30 marks',
  ])
})

test('half marks in square brackets, and marks of a week before what they are for', () => {
  const brief = `# Game

## Mark breakdown

- Winner [5]
- Reset [2.5]
- Score [2.5]
- 10% - Progress, as seen in class
  - 5% in week 10 for the test plan
  - 5% in week 11 for a draft of the diagram`
  expect(shown('markdown', brief).map(line => line.replace(/^\S+ /, ''))).toEqual(
    expect.arrayContaining([
      'Reset = 2.5 marks',
      expect.stringMatching(/test plan = 5 %/),
      expect.stringMatching(/draft of the diagram = 5 %/),
    ]),
  )
})

test('marked tasks and parts hold the rubrics that name their numbers', () => {
  const brief = `# Portfolio

**Part A – Reflective account (50%)**

Use a model.

**Part B – Plan (50%)**

Write a plan.

## Marking grid – Part A

| Criterion | 70–100 | 50–69 | 0–49 |
|---|---|---|---|
| Knowledge (40%) | Deep | Sound | Thin |
| Reflection (60%) | Deep | Sound | Thin |

## Marking grid – Part B

| Criterion | 70–100 | 50–69 | 0–49 |
|---|---|---|---|
| Need (60%) | Deep | Sound | Thin |
| Evidence (40%) | Deep | Sound | Thin |`
  expect(shown('markdown', brief)).toEqual([
    '§Part A Reflective account = 50 %',
    '§Part B Plan = 50 %',
    'A.1 Knowledge = 40 % < Part A',
    'A.2 Reflection = 60 % < Part A',
    'B.1 Need = 60 % < Part B',
    'B.2 Evidence = 40 % < Part B',
  ])
})

test('one thing asked for in two components is asked for twice, where a sentence names them too', () => {
  const brief = `# Marketing

The report (80 marks) and the talk (20 marks) are marked as follows.

### Report

- Analysis of the market (70 marks)
- Style and referencing (10 marks)

### Talk

- Clarity of the talk (10 marks)
- Style and referencing (10 marks)`
  expect(shown('markdown', brief).filter(line => line.includes('<'))).toEqual([
    '1.1 Analysis of the market = 70 marks < 1',
    '1.2 Style and referencing = 10 marks < 1',
    '2.1 Clarity of the talk = 10 marks < 2',
    '2.2 Style and referencing = 10 marks < 2',
  ])
})

test('a bullet may begin with “It is” before the marks that it earns', () => {
  const brief = `# Exercise

## Mark scheme

- It is a histogram (1 mark)
- Its axes are named (2 marks)`
  expect(shown('markdown', brief)).toEqual(['1 It is a histogram = 1 marks', '2 Its axes are named = 2 marks'])
})
