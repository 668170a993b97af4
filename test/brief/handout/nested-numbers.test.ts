import { expect, test } from 'vitest'
import { facts, shown } from './shown.js'

test('numbered parts with marks, some with parts of their own', () => {
  const brief = `COURSEWORK MARKING SCHEME

1. Introduction (10%)
   1.1 Aim and objectives (5%)
   1.2 Rationale (5%)
2. Literature review (30%)
3. Methodology (20%)
   3.1 Design (10%)
   3.2 Ethics (10%)
4. Results and discussion (30%)
5. Presentation (10%)

Pass mark: 50%`
  expect(shown('text', brief)).toEqual([
    '§1 Introduction = 10 %',
    '§3 Methodology = 20 %',
    '1.1 Aim and objectives = 5 % < 1',
    '1.2 Rationale = 5 % < 1',
    '2 Literature review = 30 %',
    '3.1 Design = 10 % < 3',
    '3.2 Ethics = 10 % < 3',
    '4 Results and discussion = 30 %',
    '5 Presentation = 10 %',
  ])
  expect(facts('text', brief)).toMatchObject({ totalMarks: 100, pass: { percent: 50 } })
})

test('several criteria in one paragraph of a cell', () => {
  const brief = `| Learning outcome | Pass | Merit | Distinction |
|---|---|---|---|
| LO1 Explain the purpose of HRM | P1 Explain the functions of HRM. P2 Explain the strengths of recruitment. | M1 Assess how HRM helps. M2 Evaluate recruitment. | D1 Critically evaluate recruitment, with examples. |
| LO2 Evaluate HRM practices | P3 Explain the benefits of HRM practices. | M3 Explore methods used in HRM. | D2 Critically evaluate HRM practices. |`
  expect(shown('markdown', brief)).toEqual([
    '§LO1 Explain the purpose of HRM',
    '§LO2 Evaluate HRM practices',
    'P1 Explain the functions of HRM. < LO1',
    'P2 Explain the strengths of recruitment. < LO1',
    'M1 Assess how HRM helps. < LO1',
    'M2 Evaluate recruitment. < LO1',
    'D1 Critically evaluate recruitment, with examples. < LO1',
    'P3 Explain the benefits of HRM practices. < LO2',
    'M3 Explore methods used in HRM. < LO2',
    'D2 Critically evaluate HRM practices. < LO2',
  ])
})

test('what “this” is worth is the whole; a threshold may be a thing to program', () => {
  const brief = `<h1>Practical 2: Image filters</h1>
<p><em>This practical is worth 25% of the coursework component.</em></p>
<h2>Tasks</h2>
<ol>
<li>Read an image and convert it to greyscale. <strong>[10%]</strong></li>
<li>Implement a threshold filter with a threshold of 50%. <strong>[20%]</strong></li>
<li>Implement a Gaussian blur:
<ol type="a"><li>separable kernel <strong>[20%]</strong></li><li>edge handling <strong>[10%]</strong></li></ol></li>
<li>Compare your results with a library. <strong>[40%]</strong></li>
</ol>
<h2>Late penalties</h2><p>1 mark (of 20) per 8 hours.</p>`
  expect(shown('html', brief).map(line => line.replace(/^(§?)\S+ /, '$1').replace(/ < .*/, ' <'))).toEqual([
    '§Implement a Gaussian blur = 30 %',
    'Read an image and convert it to greyscale. = 10 %',
    'Implement a threshold filter with a threshold of 50%. = 20 %',
    'separable kernel = 20 % <',
    'edge handling = 10 % <',
    'Compare your results with a library. = 40 %',
  ])
  expect(facts('html', brief)).toMatchObject({ totalMarks: 100 })
})

test('marks for each of the questions that follow are no criterion', () => {
  const brief = `## Assignment 2 (25%)

### Part A – Short answers (10 marks)

Answer **two** of the following (5 marks each):

1. What is a market failure?
2. What is a public good?

### Part B – Essay (15 marks)

In 800 words, discuss one policy on climate change. Marks are given for:

- use of theory (6 marks)
- evidence (5 marks)
- expression (4 marks)`
  expect(shown('markdown', brief)).toEqual([
    '§Part B Essay = 15 marks',
    'Part A Short answers = 10 marks',
    'B.1 use of theory = 6 marks < Part B',
    'B.2 evidence = 5 marks < Part B',
    'B.3 expression = 4 marks < Part B',
  ])
  expect(facts('markdown', brief)).toMatchObject({ moduleWeight: 25 })
})

test('the wording behind the marks of a question; a scale of grades in one line', () => {
  const brief = `# Assignment 1

1. Question 1 [10 marks]: explain the architecture of the system that was handed out.
2. Question 2 [15 marks]: measure the throughput.
3. Question 3 [25 marks]: write a report of 3 pages.

70%+ Excellent work that shows insight. 60-69% Good. 50-59% Fair. 40-49% Pass.`
  expect(shown('markdown', brief)).toEqual([
    'Question 1 explain the architecture of the system that was handed out. = 10 marks',
    'Question 2 measure the throughput. = 15 marks',
    'Question 3 write a report of 3 pages. = 25 marks',
  ])
  expect(facts('markdown', brief)).toMatchObject({ totalMarks: 50, pass: { percent: 40 } })
})

test('bare figures in brackets that make up the marks of what they stand under', () => {
  const brief = `# Project report: marking guide

- **Technical content – 50 marks**
  - Correct use of methods (20)
  - Depth (20)
  - Originality (10)
- **Writing – 30 marks**
  - Structure (see chapter 4)
  - Language (15)
- **Figures – 20 marks**`
  expect(shown('markdown', brief)).toEqual([
    '§1 Technical content = 50 marks',
    '1.1 Correct use of methods = 20 marks < 1',
    '1.2 Depth = 20 marks < 1',
    '1.3 Originality = 10 marks < 1',
    '2 Writing = 30 marks',
    '3 Figures = 20 marks',
  ])
})

test('one number over all others that says only that marks follow is no section', () => {
  const brief = `# Guidelines

### 1. Introduction

The marks are 20 marks in all.

### 2. Components and Mark Allocation

There are two.

### 2.1 Proposal (8 Marks)

Write one.

### 2.2 Poster (12 Marks)

Draw one.`
  expect(shown('markdown', brief)).toEqual(['2.1 Proposal = 8 marks', '2.2 Poster = 12 marks'])
})
