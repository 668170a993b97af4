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
