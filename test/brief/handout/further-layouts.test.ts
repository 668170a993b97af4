import { expect, test } from 'vitest'
import { facts, shown } from './shown.js'

test('a specification in a PDF: numbered headings, criteria with their weight behind a tab or dots', () => {
  const brief = `CSC3050 Distributed Systems – Coursework Specification

1 Introduction
This coursework counts for 30% of the module.

2 The task
You will build a key-value store. You may use any language.

3 Submission
Submit a ZIP file and a report (max 1,500 words) by noon on 5 May.

4 Marking scheme
Correctness of the protocol ........................ 35 marks
Fault tolerance .................................... 25 marks
Performance evaluation ............................. 20 marks
Report ............................................. 20 marks

5 Plagiarism
Copying gives 0 marks.`
  expect(shown('text', brief)).toEqual([
    '1 Correctness of the protocol = 35 marks',
    '2 Fault tolerance = 25 marks',
    '3 Performance evaluation = 20 marks',
    '4 Report = 20 marks',
  ])
  expect(facts('text', brief)).toMatchObject({ moduleWeight: 30, totalMarks: 100, words: { max: 1500 } })
})

test('bullets under each criterion with bold percentages, penalties in brackets', () => {
  const brief = `# Homework 2: Threads

Homework 2 is worth **8%** of your course grade.

## Rubric

* **(40%)** Thread pool
    * starts and stops workers
    * no busy waiting
* **(30%)** Futures
    * \`get\` blocks
* **(20%)** Tests
* **(10%)** Style (-2% for each warning)

## Handing in

Push to your repository by 11:59pm. Late homework loses 10% per day (at most 3 days).`
  expect(shown('markdown', brief)).toEqual([
    '1 Thread pool = 40 %',
    '2 Futures = 30 %',
    '3 Tests = 20 %',
    '4 Style (-2% for each warning) = 10 %',
  ])
  expect(facts('markdown', brief)).toMatchObject({ moduleWeight: 8, totalMarks: 100 })
})

test('a Word page saved as HTML: fields in a table, tasks as bold paragraphs', () => {
  const brief = `<html><body>
<table>
<tr><td><p><b>Programme</b></p></td><td><p>BSc Nursing</p></td></tr>
<tr><td><p><b>Module title</b></p></td><td><p>Leadership in Practice (NU3045)</p></td></tr>
<tr><td><p><b>Weighting</b></p></td><td><p>100%</p></td></tr>
<tr><td><p><b>Word count</b></p></td><td><p>3000 words</p></td></tr>
<tr><td><p><b>Pass mark</b></p></td><td><p>40%</p></td></tr>
<tr><td><p><b>Submission date</b></p></td><td><p>14 January 2025</p></td></tr>
</table>
<p><b>Part 1: Self-assessment (30%)</b></p>
<p>Use a recognised tool to assess your own leadership.</p>
<p><b>Part 2: Analysis of a change (50%)</b></p>
<p>Critically analyse a change in practice that you led or took part in.</p>
<ul><li>Use one model of change</li><li>Protect confidentiality</li></ul>
<p><b>Part 3: Action plan (20%)</b></p>
<p>Set out SMART goals for the next year.</p>
<p><b>Module learning outcomes</b></p>
<ol><li>Critically reflect on own leadership.</li><li>Analyse the management of change.</li></ol>
<p>Students who do not pass may resubmit; the mark will be capped at 40%.</p>
</body></html>`
  expect(shown('html', brief)).toEqual([
    'Part 1 Self-assessment = 30 %',
    'Part 2 Analysis of a change = 50 %',
    'Part 3 Action plan = 20 %',
  ])
  expect(facts('html', brief)).toMatchObject({
    moduleWeight: 100,
    totalMarks: 100,
    words: { max: 3000 },
    pass: { scope: 'overall', percent: 40 },
    outcomes: ['Critically reflect on own leadership.', 'Analyse the management of change.'],
  })
})

test('criteria as headings with weights in lines below them', () => {
  const brief = `# Assessment 2: Policy brief

Length: 1,800 words
Weight: 35%
Due: Friday of week 10

## Criteria

### Understanding of the policy problem

Weighting: 25%

The brief explains who is affected and how.

### Use of evidence

Weighting: 35%

At least ten sources.

### Recommendations

Weighting: 25%

### Written expression

Weighting: 15%`
  expect(shown('markdown', brief)).toEqual([
    '1 Understanding of the policy problem = 25 %',
    '2 Use of evidence = 35 %',
    '3 Recommendations = 25 %',
    '4 Written expression = 15 %',
  ])
  expect(facts('markdown', brief)).toMatchObject({ moduleWeight: 35, totalMarks: 100, words: { max: 1800 } })
})

test('BTEC criteria in a list with grades in brackets, tasks above them', () => {
  const brief = `Pearson BTEC Level 3 Extended Diploma in Engineering
Unit 3: Engineering Product Design and Manufacture
Assignment 1 of 2

Task 1
You are an engineer at a small firm. Write a report that covers the following.

A.P1 Explain three triggers for the redesign of a product.
A.M1 Assess the opportunities and constraints of the redesign.
A.D1 Evaluate the effectiveness of the redesign, using vocabulary of the field.

Task 2
Carry out the design.

B.P2 Produce a design proposal.
B.P3 Produce a modelling of the proposal.
B.M2 Develop the proposal, justifying the choice of materials.

Learner declaration
I certify that the work submitted for this assignment is my own.
Signature:                                  Date:`
  expect(shown('text', brief)).toEqual([
    '§Task 1 Task 1',
    '§Task 2 Task 2',
    'A.P1 Explain three triggers for the redesign of a product. < Task 1',
    'A.M1 Assess the opportunities and constraints of the redesign. < Task 1',
    'A.D1 Evaluate the effectiveness of the redesign, using vocabulary of the field. < Task 1',
    'B.P2 Produce a design proposal. < Task 2',
    'B.P3 Produce a modelling of the proposal. < Task 2',
    'B.M2 Develop the proposal, justifying the choice of materials. < Task 2',
  ])
})
