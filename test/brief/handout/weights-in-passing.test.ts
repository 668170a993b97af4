import { expect, test } from 'vitest'
import { facts, shown } from './shown.js'

test('what is named twice with a weight that is enough once has it once', () => {
  const brief = `# Report

1. Name the risks. (Knowledge, 50%)
2. Rank them. (Judgement, 50%)
3. Say what you would do. (Judgement, 50%)`
  expect(shown('markdown', brief)).toEqual(['1 Knowledge = 50 %', '2 Judgement = 50 %'])
})

test('marks in a block of their own belong to the question above them', () => {
  const brief = `# Resit paper

1. Explain why prices rise in a small open economy.

   (10 marks)

2. Discuss two remedies.

**[15 marks]**

3. Compare them.
[5 marks]`
  expect(shown('markdown', brief)).toEqual([
    '1 Explain why prices rise in a small open economy. = 10 marks',
    '2 Discuss two remedies. = 15 marks',
    '3 Compare them. = 5 marks',
  ])
})

test('a sentence says what the part it stands in is worth', () => {
  const brief = `# Timetables

## 1. Part One: the program

This part of the exercise is worth 80% of the overall mark. Your program reads a file.

## 2. Part Two: the manual

This part of the exercise is worth 20% of the overall mark. Write for a user.

## 3. Handing in

This assignment is worth 40% of the final marks for the module.`
  expect(shown('markdown', brief)).toEqual(['1 Part One: the program = 80 %', '2 Part Two: the manual = 20 %'])
  expect(facts('markdown', brief)).toMatchObject({ moduleWeight: 40, totalMarks: 100 })
})

test('points for something are a criterion in lists and headings, not in a sentence', () => {
  const brief = `# Final task

**50 points for the analysis**

- reading data

**20 points for overall documentation**

20 points for lateness were taken last year.`
  expect(shown('markdown', brief)).toEqual(['1 analysis = 50 marks', '2 overall documentation = 20 marks'])
})

test('codes and dates before a colon are not names of what is marked', () => {
  const brief = `# Course work

* **A1: Analysis of a game (15%)**
* **A2: One level and its documentation (25%)**
* **3 October, Friday**: Project presentation (60%)

A1 (15%) + A2 (25%) + presentation (60%) = 100%`
  expect(shown('markdown', brief)).toEqual([
    '1 A1: Analysis of a game = 15 %',
    '2 A2: One level and its documentation = 25 %',
    '3 3 October, Friday: Project presentation = 60 %',
  ])
})

test('shares per part, marks of one person, and long brackets behind a name', () => {
  const brief = `# Portfolio

- Completeness: **80%** (20% per task)
- Sources (see the guide that you find on the page of the module, below the second heading) 15%
- Film (5 individual marks)
`
  expect(shown('markdown', brief)).toContain('1 Completeness = 80 %')
  expect(shown('markdown', '# Team\n\n1. Robustness (30 individual marks)\n2. Design (20 group marks)')).toEqual([
    '1 Robustness = 30 marks',
    '2 Design = 20 marks',
  ])
})

test('what each week is worth and what mistakes cost are no criteria', () => {
  const brief = `# Diary

Your diary will be marked out of 100 with each week worth 10 marks.

## Content (60 marks)

## Style (40 marks)

## Common mistakes

1. No tests (15 marks lost)
2. All in one file (10 marks from style)`
  expect(shown('markdown', brief)).toEqual(['1 Content = 60 marks', '2 Style = 40 marks'])
})

test('one weight for each of a list that a sentence opens', () => {
  const brief = `Your report has about 5,000 words.

The marking scheme of the report will be (25% for each of the below):

1. Design of the project (quality of the experiment)
2. Depth (correctness, understanding)
3. Order of the report
4. Writing

General advice:

- Read widely.
- Start early.`
  expect(shown('text', brief)).toEqual([
    '1 Design of the project (quality of the experiment) = 25 %',
    '2 Depth (correctness, understanding) = 25 %',
    '3 Order of the report = 25 %',
    '4 Writing = 25 %',
  ])
})

test('what is worth so much is called by the last word of its name', () => {
  const brief = `# River walk

1. **River talk**: Each group tells the others what it saw.
   - This talk is worth 20% of the overall mark.
2. **Map of the banks**: Each group draws one from the spring to the mouth.
   - This map is worth 80% of the overall mark.
3. **Diary**: It counts for nothing.
`
  expect(shown('markdown', brief)).toEqual(['1 River talk = 20 %', '2 Map of the banks = 80 %'])
})
