import { expect, test } from 'vitest'
import { facts, shown } from './shown.js'

test('headings that part what is marked are its sections', () => {
  const brief = `# Marking criteria

There are 100 marks available.

## Application

| Elements | Marks available | What makes a good score? |
|---|---|---|
| Scene | 40 | All of the labs |
| Film | 20 | Two minutes |

## Report

| Elements | Marks available | What makes a good score? |
|---|---|---|
| Plan | 15 | Evidence |
| Summary | 25 | A thoughtful critique |

## General criteria

| Scale | Criteria satisfied |
|---|---|
| 70 - 100 | Excellent |
| 40 - 69 | Adequate |
| 0 - 39 | Poor |`
  expect(shown('markdown', brief)).toEqual([
    '§1 Application = 60 marks',
    '§2 Report = 40 marks',
    '1.1 Scene = 40 marks < 1',
    '1.2 Film = 20 marks < 1',
    '2.1 Plan = 15 marks < 2',
    '2.2 Summary = 25 marks < 2',
  ])
})

test('the most of each criterion in a last column, or in brackets behind its name', () => {
  const last = `# Rubric

| Criteria | Excellent | Good | Poor | Max |
|---|---|---|---|---|
| **Function** | All of it (40) | Most (30) | None (0) | **40** |
| **Style** | Clean (10) | Mixed (5) | Messy (0) | **10** |`
  expect(shown('markdown', last)).toEqual(['1 Function = 40 marks', '2 Style = 10 marks'])
  const brackets = `# Rubric

| | Excellent | Good | Poor |
|---|---|---|---|
| Process (10) | (10) whole | (8) most | (2) little |
| Format (5) | (5) neat | (4) good | (1) poor |`
  expect(shown('markdown', brackets)).toEqual(['1 Process = 10 marks', '2 Format = 5 marks'])
})

test('criteria in the head of a rubric whose rows are grades', () => {
  const brief = `Rubrics

Milestone 1 (10%) | Minutes (4%) | Proposal (6%)
---|---|---
Complete | All of the meeting (4%) | Eight features (6%)
Not good | Some of it (2%) | Four (3%)

Milestone 2 (20%) | Prototype (15%) | Log (5%)
---|---|---
Complete | Runs (15%) | Everybody (5%)
Not good | Runs at times (8%) | Some (2%)`
  expect(shown('markdown', brief)).toEqual([
    '§1 Milestone 1 = 10 %',
    '§2 Milestone 2 = 20 %',
    '1.1 Minutes = 4 % < 1',
    '1.2 Proposal = 6 % < 1',
    '2.1 Prototype = 15 % < 2',
    '2.2 Log = 5 % < 2',
  ])
})

test('criteria alone in rows between descriptions, under nothing but grades', () => {
  const brief = `# Brief

## Criteria

| A1-A4 | B1-B3 | C1-C3 | D1-D3 | F1-F3 |
|---|---|---|---|---|
| **Methods** | | | | |
| You argue convincingly. | You argue well. | It is not clear. | It is vague. | Below the threshold |
| **Results** | | | | |
| Well presented. | Complete. | Some of it. | Little. | Below the threshold |`
  expect(shown('markdown', brief)).toEqual(['1 Methods', '2 Results'])
})

test('a table of outcomes is one, whatever its figures', () => {
  const brief = `# Practical

## Learning outcomes assessed

| CLO | Outcome | Level | Marks |
|---|---|---|---|
| CLO2 | Build interactive applications | Apply | 60 |
| CLO5 | Optimise performance | Analyse | 40 |
| **Total** | | | **100** |

## Tasks

### Task 1: Structure (60 marks)

1. (40 marks) **Files:** a clean layout
2. (20 marks) **Functions:** without side effects

### Task 2: Speed (40 marks)

## Marking guide

| Task | Marks | Key criteria |
|---|---|---|
| 1. Structure | 60 | Clean |
| 2. Speed of the whole | 40 | Quick |
| **Total** | **100** | |`
  expect(shown('markdown', brief)).toEqual([
    '§Task 1 Structure = 60 marks',
    '1 Files: a clean layout = 40 marks < Task 1',
    '2 Functions: without side effects = 20 marks < Task 1',
    'Task 2 Speed = 40 marks',
  ])
  expect(facts('markdown', brief).outcomes).toEqual(['Build interactive applications', 'Optimise performance'])
})

test('the first heading of several that make the whole is no title', () => {
  const brief = `## Background (20%)

Why it matters.

## Execution (50%)

## Writing (30%)`
  expect(shown('markdown', brief)).toEqual(['1 Background = 20 %', '2 Execution = 50 %', '3 Writing = 30 %'])
  expect(facts('markdown', brief).moduleWeight).toBeNull()
})

test('weights in the row below the names of the criteria', () => {
  const brief = `# Grid

| | | Knowledge | Skills |
|---|---|---|---|
| Band | Class | Weighted at 60% | Weighted at 40% |
| 70 - 100% | First | All of it | Fluent |
| 0 - 39% | Fail | Little | Poor |`
  expect(shown('markdown', brief)).toEqual(['1 Knowledge = 60 %', '2 Skills = 40 %'])
})

test('objectives below a sentence that leads on to them', () => {
  const brief = `# Review

## Learning objectives

The coursework is meant to help you:

- Identify research problems
- Produce a critical review

## Task

Write it.`
  expect(facts('markdown', brief).outcomes).toEqual(['Identify research problems', 'Produce a critical review'])
})

test('a scale of points for one criterion tells no pass mark, a scale that falls does', () => {
  const points =
    '# R\n\n## Style (25 points)\n\n| Grade | Points |\n|---|---|\n| Good | 8-25 |\n| Unsatisfactory | 0-7 |'
  expect(facts('markdown', points).pass).toBeNull()
  expect(facts('text', 'Criteria\n\n100-70% Excellent\n\n49-40% Pass\n\n39-0% Fail').pass).toMatchObject({
    percent: 40,
  })
})

test('the criteria of a part stand behind its weight', () => {
  const brief = `# Bridges

| Part | Weighting | Criteria |
| --- | --- | --- |
| Working model | 60% | It carries two kilograms without bending. |
| Log book | 40% | Each step has a date and a drawing. |

| Week | Due | Where | Assessment weighting (%) |
| --- | --- | --- | --- |
| 3 | Monday | No talk | 10% of the first half (5% overall) |
| 9 | Friday | In the hall | 100% of the second half (50% overall) |
`
  expect(shown('markdown', brief)).toEqual(['1 Working model = 60 %', '2 Log book = 40 %'])
})

test('a rubric says again how its grades are called elsewhere', () => {
  const brief = `# Field report

| Marks (%) | 0–39 | 40–59 | 60–100 |
| --- | --- | --- | --- |
| First years | Fail | Pass | Merit |
| Others | Fail | Pass | Distinction |
| **Order** | Parts stand anywhere | Most parts stand where they belong | Each part follows from the one before |
| **Sources** | None | A few | Several kinds are weighed against each other |
| Marks (%) | 0–39 | 40–59 | 60–100 |
`
  expect(shown('markdown', brief)).toEqual(['1 Order', '2 Sources'])
})

test('code between backticks in one line is no fence that hides what follows', () => {
  const brief = `# Tests

Run them with

\`\`\`make test\`\`\`

## Marking

- Cases (40 marks)
- Report (60 marks)
`
  expect(shown('markdown', brief)).toEqual(['1 Cases = 40 marks', '2 Report = 60 marks'])
})

test('every criterion of a rubric has its grades beside it', () => {
  const brief = `# Bridge

### Rubric

| Model, as it stands [60%] | [70%+] Good | [40-69%] Fair | [0-39%] Poor |
| --- | --- | --- | --- |
| | 50 points | 30 points | 10 points |
| Talk about it [40%] | [70%+] Good | [40-69%] Fair | [0-39%] Poor |
| | 30 points | 20 points | 5 points |
`
  expect(shown('markdown', brief)).toEqual(['1 Model, as it stands = 60 %', '2 Talk about it = 40 %'])
})

test('a total below a heading that names nothing is that of the whole', () => {
  const brief = `# River walk

## Overview

**Total marks: 30**

## Map (10 marks)

## Letter (20 marks)
`
  expect(shown('markdown', brief)).toEqual(['1 Map = 10 marks', '2 Letter = 20 marks'])
  expect(facts('markdown', brief)).toMatchObject({ totalMarks: 30 })
})
