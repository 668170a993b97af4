import { expect, test } from 'vitest'
import { facts, shown } from './shown.js'

test('questions with sub-parts on one line and marks at the end', () => {
  const brief = `# Problem sheet 4 (assessed)

This sheet counts for 5% of the final mark.

1. Prove that every finite group of prime order is cyclic. **[6]**

2. Let G be a group of order 15.
   (i) Show that G has a normal subgroup of order 5. **[5]**
   (ii) Deduce that G is cyclic. **[4]**

3. Find all groups of order 4 up to isomorphism. **[5]**

Hand in by 4pm; 5 of the 20 marks are for clear writing.`
  expect(shown('markdown', brief)).toEqual([
    '§2 Let G be a group of order 15. = 9 marks',
    '1 Prove that every finite group of prime order is cyclic. = 6 marks',
    '2i Show that G has a normal subgroup of order 5. = 5 marks < 2',
    '2ii Deduce that G is cyclic. = 4 marks < 2',
    '3 Find all groups of order 4 up to isomorphism. = 5 marks',
  ])
  expect(facts('markdown', brief)).toMatchObject({ moduleWeight: 5, totalMarks: 20 })
})

test('a grid of criteria by grade with marks in each cell and the weight in the name', () => {
  const brief = `## Presentation rubric (worth 25% of the course)

| Criterion | Excellent (5) | Good (4) | Fair (3) | Poor (1-2) |
|-----------|---------------|----------|----------|------------|
| Content – 40% | All points covered | Most | Some | Few |
| Delivery – 25% | Confident, to time | Mostly | Hesitant | Reads out |
| Slides – 20% | Clear and sparing | Clear | Crowded | Unreadable |
| Questions – 15% | Full answers | Good | Short | None |`
  expect(shown('markdown', brief)).toEqual([
    '1 Content = 40 %',
    '2 Delivery = 25 %',
    '3 Slides = 20 %',
    '4 Questions = 15 %',
  ])
  expect(facts('markdown', brief)).toMatchObject({ moduleWeight: 25, totalMarks: 100 })
})

test('text from a PDF: the marks of a task on the line of its heading, sub-headings in capitals', () => {
  const brief = `UNIT 4 PROJECT MANAGEMENT
ASSIGNMENT BRIEF

SCENARIO
You have been asked to lead the move of an office. The budget is £50,000, of
which 20% is a reserve.

TASK 1 – PROJECT CHARTER (20 MARKS)
Write a charter for the project. It should name the sponsor, the aims and the
limits of the project.

TASK 2 – SCHEDULE (35 MARKS)
Draw a Gantt chart and a network diagram, and name the critical path.

TASK 3 – RISKS (30 MARKS)
Identify five risks, rate them and say how you would respond to each.

TASK 4 – REFLECTION (15 MARKS)
Reflect on what you have learned (500 words).

SUBMISSION
Upload one PDF of at most 4,000 words. Work over the limit will lose 10% of its
marks.`
  expect(shown('text', brief)).toEqual([
    'Task 1 PROJECT CHARTER = 20 marks',
    'Task 2 SCHEDULE = 35 marks',
    'Task 3 RISKS = 30 marks',
    'Task 4 REFLECTION = 15 marks',
  ])
  expect(facts('text', brief)).toMatchObject({
    totalMarks: 100,
    moduleWeight: null,
    words: { max: 4000, kind: 'limit' },
  })
})

test('two assignments of a module in one handout, each with criteria', () => {
  const brief = `# HIS2001 assessment

| Component | Weighting | Length |
| --- | --- | --- |
| Essay | 60% | 2,500 words |
| Source commentary | 40% | 1,000 words |

## Pass mark

You need 40% overall to pass the module.

## Feedback

Feedback comes within 15 working days.`
  expect(shown('markdown', brief)).toEqual(['1 Essay = 60 %', '2 Source commentary = 40 %'])
  expect(facts('markdown', brief)).toMatchObject({ totalMarks: 100, pass: { percent: 40 } })
})
