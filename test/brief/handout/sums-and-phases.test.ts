import { expect, test } from 'vitest'
import { shown } from './shown.js'

test('sums in a last column, and tasks whose names stand beside their numbers', () => {
  const sums = `# Points

| component | HW1 | HW2 | Total |
|---|---:|---:|---:|
| Map | 10 | 30 | 40 |
| Data | | 60 | 60 |
| Total | 10 | 90 | 100 |`
  expect(shown('markdown', sums)).toEqual(['1 Map = 40 marks', '2 Data = 60 marks'])
  const beside = `# Structure

| Task | Focus | Time | Marks |
|---|---|---|---|
| **Task 1** | Proposal | 20 hours | 58 marks |
| **Task 2A** | Development | 30 hours | ~48 marks |`
  expect(shown('markdown', beside)).toEqual(['Task 1 Proposal = 58 marks', 'Task 2A Development = 48 marks'])
})

test('“Deliverables (65 points)” is worth what its heading is', () => {
  const brief = `# Phases

## Phase I: Requirements
**Deliverables (65 points)**
- **Cover page (5 points)**
- **Overview (60 points)**

## Phase II: Design
**Deliverables (35 points)**
- **Diagrams (20 points)**
- **Notes (15 points)**`
  expect(shown('markdown', brief)).toEqual([
    '§Phase I Requirements = 65 marks',
    '§Phase II Design = 35 marks',
    'I.1 Cover page = 5 marks < Phase I',
    'I.2 Overview = 60 marks < Phase I',
    'II.1 Diagrams = 20 marks < Phase II',
    'II.2 Notes = 15 marks < Phase II',
  ])
})

test('rows numbered from nought, names behind their marks', () => {
  const brief = `# Lab

## 3. Marking criteria (100 marks)

| Task | Marks | Focus |
|---|---|---|
| **0** | 50 | **Path**: the core of it. |
| **1** | 30 | **Audience**: who it is for. |
| **2** | 20 | **State**: what is kept. |`
  expect(shown('markdown', brief)).toEqual([
    '1 Path: the core of it. = 50 marks',
    '2 Audience: who it is for. = 30 marks',
    '3 State: what is kept. = 20 marks',
  ])
})

test('what there is two of is worth both', () => {
  const brief = `# How you are graded

### Homework (50%)

### Two tests (15% x 2)

### Project (20%)

### Forum (+5%)`
  expect(shown('markdown', brief)).toEqual(['1 Homework = 50 %', '2 Two tests = 30 %', '3 Project = 20 %'])
})

test('bare figures in brackets behind headings are their marks where they make up the total that is said', () => {
  const brief = `# How a proposal is graded (10 points total)

## Aim (3)
* Is it clear?

## Sources (5)
* Are they new?

## Form (2)
* Is it short?`
  expect(shown('markdown', brief)).toEqual(['1 Aim = 3 marks', '2 Sources = 5 marks', '3 Form = 2 marks'])
  expect(shown('markdown', brief.replace(' (10 points total)', ''))).toEqual([])
})
