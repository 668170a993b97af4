import { expect, test } from 'vitest'
import { facts, shown } from './shown.js'

test('a rubric tells how a list of tasks with marks is judged, and late work is no part of it', () => {
  const brief = `# BUSM7044 Strategic Management

**Assessment 1: Individual report (100%)**

| | |
|---|---|
| Module leader | Dr A. Person |
| Word limit | 3,000 words (+/- 10%) |
| Weighting | 60% of the module mark |
| Deadline | 12 January 2025, 14:00 |

## Learning outcomes assessed

1. Critically evaluate theories of strategy.
2. Apply strategic tools to a case.
3. Communicate findings to a professional audience.

## Task

You are a consultant. Write a report that:

1. Analyses the external environment (25 marks)
2. Evaluates the resources and capabilities of the firm (25 marks)
3. Recommends and justifies a strategic direction (40 marks)

Presentation and referencing carry the remaining 10 marks.

## Marking criteria

| Criteria | 80-100 | 70-79 | 60-69 | 50-59 | 40-49 | 0-39 |
|---|---|---|---|---|---|---|
| Analysis of the environment (25%) | Outstanding | Excellent | Good | Fair | Adequate | Poor |
| Resources and capabilities (25%) | Outstanding | Excellent | Good | Fair | Adequate | Poor |
| Recommendation (40%) | Outstanding | Excellent | Good | Fair | Adequate | Poor |
| Presentation and referencing (10%) | Outstanding | Excellent | Good | Fair | Adequate | Poor |

## Late submission

Work submitted up to 24 hours late is capped at 50%. After that a mark of zero.`
  expect(shown('markdown', brief)).toEqual([
    '1 Analysis of the environment = 25 %',
    '2 Resources and capabilities = 25 %',
    '3 Recommendation = 40 %',
    '4 Presentation and referencing = 10 %',
  ])
  expect(facts('markdown', brief)).toMatchObject({
    words: { min: 3000, max: 3000, kind: 'suggested' },
    moduleWeight: 60,
    totalMarks: 100,
    outcomes: [
      'Critically evaluate theories of strategy.',
      'Apply strategic tools to a case.',
      'Communicate findings to a professional audience.',
    ],
  })
})

test('columns of a plain text, and a scale of grades below them', () => {
  const brief = `UNIVERSITY OF SOMEWHERE
School of Education

Module: ED5012 Inclusive Practice
Assessment: Essay (2,500 words), 70% of module
Due: 5 May 2025

Learning Outcomes
On successful completion of this module you will be able to:
LO1 Critically discuss models of disability
LO2 Evaluate policy on inclusion
LO3 Reflect on own practice

Assignment
Critically discuss how one policy shapes inclusion in a setting that you know.

Marking criteria
Knowledge and understanding    30%
Critical analysis    40%
Use of literature    20%
Presentation    10%

Grade descriptors
70+   First: an excellent essay
60-69   Upper second: very good
50-59   Lower second: good
40-49   Third: satisfactory
Below 40   Fail`
  expect(shown('text', brief)).toEqual([
    '1 Knowledge and understanding = 30 %',
    '2 Critical analysis = 40 %',
    '3 Use of literature = 20 %',
    '4 Presentation = 10 %',
  ])
  expect(facts('text', brief)).toMatchObject({
    words: { min: null, max: 2500, kind: 'suggested' },
    pass: { scope: 'overall', percent: 40 },
    moduleWeight: 70,
    outcomes: ['Critically discuss models of disability', 'Evaluate policy on inclusion', 'Reflect on own practice'],
  })
})

test('a bold name in a cell, with a question below it', () => {
  const brief = `<h2>SOC204 Essay</h2>
<p><strong>Length:</strong> 2000-2500 words</p>
<p><strong>Weighting:</strong> 50% of the module</p>
<h3>Marking rubric</h3>
<table>
<thead><tr><th></th><th>Weight</th><th>A</th><th>B</th><th>C</th><th>D</th><th>F</th></tr></thead>
<tbody>
<tr><td><strong>Argument</strong><br>Is there a clear thesis?</td><td>40</td><td>x</td><td>x</td><td>x</td><td>x</td><td>x</td></tr>
<tr><td><strong>Evidence</strong><br>Are sources used well?</td><td>30</td><td>x</td><td>x</td><td>x</td><td>x</td><td>x</td></tr>
<tr><td><strong>Style</strong><br>Is it well written?</td><td>30</td><td>x</td><td>x</td><td>x</td><td>x</td><td>x</td></tr>
</tbody></table>`
  expect(shown('html', brief)).toEqual(['1 Argument = 40 %', '2 Evidence = 30 %', '3 Style = 30 %'])
  expect(facts('html', brief)).toMatchObject({
    words: { min: 2000, max: 2500, kind: 'suggested' },
    moduleWeight: 50,
    totalMarks: 100,
  })
})

test('marks out of so many, in the last row their total', () => {
  const brief = `# MSc Dissertation – Marking Form

| Section | Marks available | Mark awarded |
| :-- | :--: | :--: |
| **1. Introduction and aims** | /10 | |
| **2. Literature review** | /25 | |
| **3. Methodology** | /20 | |
| **4. Findings and discussion** | /30 | |
| **5. Conclusion** | /10 | |
| **6. Presentation** | /5 | |
| **TOTAL** | **/100** | |

Length: 12,000–15,000 words, excluding references and appendices.`
  expect(shown('markdown', brief)).toEqual([
    '1 Introduction and aims = 10 marks',
    '2 Literature review = 25 marks',
    '3 Methodology = 20 marks',
    '4 Findings and discussion = 30 marks',
    '5 Conclusion = 10 marks',
    '6 Presentation = 5 marks',
  ])
  expect(facts('markdown', brief)).toMatchObject({
    words: { min: 12000, max: 15000, kind: 'suggested' },
    totalMarks: 100,
  })
})

test('two rows of heads, the weight below the name', () => {
  const brief = `<h1>Marking rubric</h1>
<table>
<tr><th rowspan="2">Criterion</th><th colspan="4">Level of achievement</th></tr>
<tr><th>Distinction<br>70-100</th><th>Merit<br>60-69</th><th>Pass<br>50-59</th><th>Fail<br>0-49</th></tr>
<tr><td>Focus and argument<br>(weight 40%)</td><td>a</td><td>b</td><td>c</td><td>d</td></tr>
<tr><td>Research<br>(weight 40%)</td><td>a</td><td>b</td><td>c</td><td>d</td></tr>
<tr><td>Communication<br>(weight 20%)</td><td>a</td><td>b</td><td>c</td><td>d</td></tr>
</table>`
  expect(shown('html', brief)).toEqual(['1 Focus and argument = 40 %', '2 Research = 40 %', '3 Communication = 20 %'])
  expect(facts('html', brief)).toMatchObject({ pass: { scope: 'overall', percent: 50 } })
})

test('grades with their ranges across the head', () => {
  const brief = `# Reflective account

### Marking grid

| | Fail (<40) | 3rd (40-49) | 2:2 (50-59) | 2:1 (60-69) | 1st (70+) |
|--|--|--|--|--|--|
| **Description of the event** (10%) | | | | | |
| **Analysis with theory** (50%) | | | | | |
| **Action plan** (25%) | | | | | |
| **Academic writing** (15%) | | | | | |`
  expect(shown('markdown', brief)).toEqual([
    '1 Description of the event = 10 %',
    '2 Analysis with theory = 50 %',
    '3 Action plan = 25 %',
    '4 Academic writing = 15 %',
  ])
  expect(facts('markdown', brief)).toMatchObject({ pass: { scope: 'overall', percent: 40 } })
})

test('columns of a plain text that are numbered', () => {
  const brief = `Assessment criteria                                   Weighting
1. Research-informed literature                       25%
2. Knowledge and understanding of subject             25%
3. Analysis                                           25%
4. Practical application and deployment               15%
5. Skills for professional practice                   10%

Mark out of 100
The pass mark for this assignment is 40%`
  expect(shown('text', brief)).toEqual([
    '1 Research-informed literature = 25 %',
    '2 Knowledge and understanding of subject = 25 %',
    '3 Analysis = 25 %',
    '4 Practical application and deployment = 15 %',
    '5 Skills for professional practice = 10 %',
  ])
  expect(facts('text', brief)).toMatchObject({ pass: { scope: 'overall', percent: 40 } })
})

test('a bold name in a cell of Markdown, with a question below it', () => {
  const brief = `# Essay

| Criterion | Weight | First | Pass | Fail |
| --- | --- | --- | --- | --- |
| **Argument**<br>Is there a<br>thesis? | 60% | a | b | c |
| **Style** and<br>form | 40% | a | b | c |`
  expect(shown('markdown', brief)).toEqual(['1 Argument = 60 %', '2 Style and form = 40 %'])
})
