import { expect, test } from 'vitest'
import { facts, shown } from './shown.js'

test('tasks that hold things with marks', () => {
  const brief = `Level 3 Award in Leadership and Management
Unit 8600-308 Understanding leadership

Task 1
Describe the factors that will influence the choice of leadership styles. (15 marks)
Explain why these leadership styles are likely to have a positive or negative effect (15 marks)

Task 2
Assess own leadership behaviours and potential in the context of a particular leadership model. (40 marks)
Describe appropriate actions to enhance own leadership behaviour. (30 marks)

NOTE: You must achieve at least half marks for each criterion to pass.
Suggested word count: 1000-2000 words`
  expect(shown('text', brief)).toEqual([
    '§Task 1 Task 1 = 30 marks',
    '§Task 2 Task 2 = 70 marks',
    '1.1 Describe the factors that will influence the choice of leadership styles. = 15 marks < Task 1',
    '1.2 Explain why these leadership styles are likely to have a positive or negative effect = 15 marks < Task 1',
    '2.1 Assess own leadership behaviours and potential in the context of a particular leadership model. = 40 marks < Task 2',
    '2.2 Describe appropriate actions to enhance own leadership behaviour. = 30 marks < Task 2',
  ])
  expect(facts('text', brief)).toMatchObject({ words: { min: 1000, max: 2000, kind: 'suggested' }, totalMarks: 100 })
})

test('questions with parts (a) and (b)', () => {
  const brief = `Coursework 2: Case study (worth 40% of the final module mark)

Answer ALL questions.

Q1. Explain two theories of motivation.                      (20 marks)
Q2. Apply one of them to the case.                           (30 marks)
Q3. (a) Recommend a pay scheme.                              (25 marks)
    (b) Justify your recommendation with evidence.           (15 marks)
Q4. Referencing and presentation                             (10 marks)

Total 100 marks

Word limit: 2,000 words maximum. A penalty of 5% applies for each 100 words over.`
  expect(shown('text', brief)).toEqual([
    '§Q3 Q3 = 40 marks',
    'Q1 Explain two theories of motivation. = 20 marks',
    'Q2 Apply one of them to the case. = 30 marks',
    'Q3a Recommend a pay scheme. = 25 marks < Q3',
    'Q3b Justify your recommendation with evidence. = 15 marks < Q3',
    'Q4 Referencing and presentation = 10 marks',
  ])
  expect(facts('text', brief)).toMatchObject({ words: { min: null, max: 2000, kind: 'limit' }, moduleWeight: 40 })
})

test('parts of the last question, and no penalty among them', () => {
  const brief = `# Open University TMA 02

This assignment is worth 25% of your overall continuous assessment score (OCAS).

**Question 1 (30 marks)**

In no more than 600 words, explain ...

**Question 2 (50 marks)**

Write an essay of 1,200 words on ...

**Question 3 (20 marks)**

(a) Reflect on feedback. (10 marks)

(b) Plan your next steps. (10 marks)`
  expect(shown('markdown', brief)).toEqual([
    '§Question 3 Question 3 = 20 marks',
    'Question 1 Question 1 = 30 marks',
    'Question 2 Question 2 = 50 marks',
    '3a Reflect on feedback. = 10 marks < Question 3',
    '3b Plan your next steps. = 10 marks < Question 3',
  ])
  expect(facts('markdown', brief)).toMatchObject({ moduleWeight: 25, totalMarks: 100 })
})

test('bold parts, lettered questions, roman ones within them', () => {
  const brief = `# Assignment 2 – Database design (40 marks, 20% of course grade)

Total: 40 marks

**Part A – Conceptual design [15 marks]**

Draw an ER diagram [10 marks]

Explain your assumptions [5 marks]

**Part B – Implementation [25 marks]**

a) Write the SQL to create the tables [10]

b) Write queries for the following: [15]
   i. list of customers [5]
   ii. totals by month [5]
   iii. inactive customers [5]`
  expect(shown('markdown', brief)).toEqual([
    '§Part A Conceptual design = 15 marks',
    '§Part B Implementation = 25 marks',
    '§Bb Write queries for the following = 15 marks < Part B',
    'A.1 Draw an ER diagram = 10 marks < Part A',
    'A.2 Explain your assumptions = 5 marks < Part A',
    'Ba Write the SQL to create the tables = 10 marks < Part B',
    'Bb/1 list of customers = 5 marks < Bb',
    'Bb/2 totals by month = 5 marks < Bb',
    'Bb/3 inactive customers = 5 marks < Bb',
  ])
  expect(facts('markdown', brief)).toMatchObject({ moduleWeight: 20, totalMarks: 40 })
})

test('a list in a list', () => {
  const brief = `COMP2207 Coursework 1
=====================

This coursework is worth 20% of the module. The pass mark is 40.

Marking Scheme
--------------

- Functionality: 60%
    - client connects and sends messages: 20%
    - server handles several clients: 20%
    - timeouts are handled: 20%
- Code quality: 20%
- Report: 20%

Late submissions: -10% per working day, to a maximum of 5 days.`
  expect(shown('markdown', brief)).toEqual([
    '§1 Functionality = 60 %',
    '1.1 client connects and sends messages = 20 % < 1',
    '1.2 server handles several clients = 20 % < 1',
    '1.3 timeouts are handled = 20 % < 1',
    '2 Code quality = 20 %',
    '3 Report = 20 %',
  ])
  expect(facts('markdown', brief)).toMatchObject({ pass: { scope: 'overall', percent: 40 }, moduleWeight: 20 })
})

test('points in ordered lists; what is said of the abstract is not the length of the whole', () => {
  const brief = `## Lab report 3: grading

Total = 50 pts

1. **Abstract** (5 pts): a summary in 150 words
2. **Introduction** (10 pts)
   - background (5 pts)
   - hypothesis (5 pts)
3. **Methods** (10 pts)
4. **Results** (15 pts)
   1. figures (8 pts)
   2. text (7 pts)
5. **Discussion** (10 pts)

Deductions: no page numbers (-2 pts), late (-10% per day).
Extra credit: up to 3 pts for a poster.`
  expect(shown('markdown', brief)).toEqual([
    '§2 Introduction = 10 marks',
    '§4 Results = 15 marks',
    '1 Abstract: a summary in 150 words = 5 marks',
    '2.1 background = 5 marks < 2',
    '2.2 hypothesis = 5 marks < 2',
    '3 Methods = 10 marks',
    '4.1 figures = 8 marks < 4',
    '4.2 text = 7 marks < 4',
    '5 Discussion = 10 marks',
  ])
  expect(facts('markdown', brief)).toMatchObject({ words: null, totalMarks: 50 })
})

test('a list of parts whose last has its details under a heading', () => {
  const brief = `# Group project

| Deliverable | Weight | Due |
|---|---|---|
| Proposal | 10% | Week 3 |
| Progress report | 20% | Week 6 |
| Final report | 50% | Week 11 |
| Presentation | 20% | Week 12 |

The project is worth 60% of the course.

## Final report (50%)

| Aspect | Marks |
|---|---|
| Problem | 10 |
| Design | 20 |
| Evaluation | 20 |`
  expect(shown('markdown', brief)).toEqual([
    '§4 Final report = 50 %',
    '1 Proposal = 10 %',
    '2 Progress report = 20 %',
    '3 Presentation = 20 %',
    '4.1 Problem = 10 marks < 4',
    '4.2 Design = 20 marks < 4',
    '4.3 Evaluation = 20 marks < 4',
  ])
  expect(facts('markdown', brief)).toMatchObject({ moduleWeight: 60, totalMarks: 100 })
})

test('a list numbered 1. 1. 1., as Markdown allows', () => {
  const brief = `# MN5010 coursework

Assessment weighting: 40%
Word count: 2,000

### Assessment Criteria and Weighting

Your work will be assessed using these criteria:

1. Introduction, background and rationale – 15 marks
1. Critical review of the literature – 35 marks
1. Analysis and discussion – 35 marks
1. Structure, presentation, referencing – 15 marks

Feedback: within 15 working days (20 days for resits).`
  expect(shown('markdown', brief)).toEqual([
    '1 Introduction, background and rationale = 15 marks',
    '2 Critical review of the literature = 35 marks',
    '3 Analysis and discussion = 35 marks',
    '4 Structure, presentation, referencing = 15 marks',
  ])
  expect(facts('markdown', brief)).toMatchObject({
    words: { min: null, max: 2000, kind: 'suggested' },
    moduleWeight: 40,
  })
})
