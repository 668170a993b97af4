import { expect, test } from 'vitest'
import { shown } from './shown.js'

test('two rows of one name and the same marks are two criteria', () => {
  const brief = `# Rubric

| Criteria | Ratings | Points |
|---|---|---|
| Tests | All of them pass | 60 |
| Comments | Each file says who wrote it | 20 |
| Comments | Each class says what it is for | 20 |
| | | **100** |`
  expect(shown('markdown', brief)).toEqual(['1 Tests = 60 marks', '2 Comments = 20 marks', '3 Comments = 20 marks'])
})

test('a heading with the total below the last grade of a criterion is no mark of that grade', () => {
  const brief = `# Speech

## Assessment criteria

### 1. Argument (15 marks)
- Takes a position

**High (11–15):**
Strong throughout.

**Low (0–10):**
Hard to follow.

### 2. Delivery (10 marks)
- Can be heard

**High (8–10):**
Lively.

**Low (0–7):**
Read from a sheet.

### Total: 25 marks`
  expect(shown('markdown', brief)).toEqual(['1 Argument = 15 marks', '2 Delivery = 10 marks'])
})

test('items below "Point deductions" are no criteria', () => {
  const brief = `## Rubric

- Part 0 - 4 pts
    - [ ] Branch made
- Part 1 - 6 pts
    - [ ] Compiler installed
- Point deductions
    - [ ] Too few commits - 4 pts
    - [ ] Wrong repository - 2 pts`
  expect(shown('markdown', brief)).toEqual(['Part 0 Part 0 = 4 marks', 'Part 1 Part 1 = 6 marks'])
})

test('a list of what the grade depends on is a list of criteria', () => {
  const brief = `# Project

You work in pairs. The final grade will depend on :

- Readable code
- Sense of the charts
- Use of the repository

## Description

The application has :

- A home page
- A page of charts`
  expect(shown('markdown', brief)).toEqual(['1 Readable code', '2 Sense of the charts', '3 Use of the repository'])
})

test('a number alone that ends a row is no outcome of what the next row says', () => {
  const brief = `| | |
|---|---|
| | **Quiz** |
| **Weighting** | 20% of the final grade |
| **Outcomes that it assesses** | GLO1 |
| **How you receive feedback on your work** | In the practical sessions |`
  expect(shown('markdown', brief)).toEqual([])
})
