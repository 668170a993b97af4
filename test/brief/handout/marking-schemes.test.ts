import { expect, test } from 'vitest'
import { readBriefText } from '../../../server/src/workspace/brief-reader.js'
import { facts, shown } from './shown.js'

test('a pasted table with tabs, parts with criteria and their weights', () => {
  const brief = `CA2 Group Project – Marking Scheme
Module:\tDigital Business (B8IS112)
Lecturer:\tT. Walsh
CA weighting:\t50% of module

Section\tCriteria\tMarks
Part A: Business plan\tMarket analysis\t15
\tRevenue model\t15
\tRisks and how to meet them\t10
Part B: Prototype\tFunctionality\t25
\tUsability\t15
Part C: Presentation\tDelivery\t10
\tAnswers to questions\t10
Total\t\t100

All members of a group get the same mark unless the peer review says otherwise.`
  expect(shown('text', brief)).toEqual([
    '§Part A Business plan = 40 marks',
    '§Part B Prototype = 40 marks',
    '§Part C Presentation = 20 marks',
    'A.1 Market analysis = 15 marks < Part A',
    'A.2 Revenue model = 15 marks < Part A',
    'A.3 Risks and how to meet them = 10 marks < Part A',
    'B.1 Functionality = 25 marks < Part B',
    'B.2 Usability = 15 marks < Part B',
    'C.1 Delivery = 10 marks < Part C',
    'C.2 Answers to questions = 10 marks < Part C',
  ])
  expect(facts('text', brief)).toMatchObject({ moduleWeight: 50, totalMarks: 100 })
})

test('weights in the headings of a rubric, levels under each', () => {
  const brief = `# Assessment 3 – Reflective portfolio

Worth 50% of the unit. 3000 words or equivalent.

## Rubric

### Criterion 1: Reflection on practice (weighting 40%)

| HD (85–100) | D (75–84) | CR (65–74) | P (50–64) | F (0–49) |
|---|---|---|---|---|
| Insightful | Thoughtful | Some depth | Descriptive | Absent |

### Criterion 2: Links to theory (weighting 35%)

| HD (85–100) | D (75–84) | CR (65–74) | P (50–64) | F (0–49) |
|---|---|---|---|---|
| Integrated | Strong | Sound | Limited | Absent |

### Criterion 3: Communication (weighting 25%)

| HD (85–100) | D (75–84) | CR (65–74) | P (50–64) | F (0–49) |
|---|---|---|---|---|
| Polished | Clear | Mostly clear | Uneven | Unclear |`
  expect(shown('markdown', brief)).toEqual([
    'Criterion 1 Reflection on practice = 40 %',
    'Criterion 2 Links to theory = 35 %',
    'Criterion 3 Communication = 25 %',
  ])
  expect(facts('markdown', brief)).toMatchObject({ moduleWeight: 50, totalMarks: 100, words: { max: 3000 } })
})

test('two components of a portfolio, each with its own list of weights', () => {
  const brief = `Portfolio assessment (100% of the module)

Component 1: Literature review (60%)
Write a review of 2,000 words on a topic agreed with your supervisor.

You will be marked on:
• Range and relevance of sources – 40%
• Synthesis and critique – 40%
• Structure and style – 20%

Component 2: Poster (40%)
Design an A1 poster for a lay audience.

You will be marked on:
• Visual design – 50%
• Accuracy of content – 50%

Work that is late without permission is capped at the pass mark of 50%.`
  expect(shown('text', brief)).toEqual([
    '§Component 1 Literature review = 60 %',
    '§Component 2 Poster = 40 %',
    '1.1 Range and relevance of sources = 40 % < Component 1',
    '1.2 Synthesis and critique = 40 % < Component 1',
    '1.3 Structure and style = 20 % < Component 1',
    '2.1 Visual design = 50 % < Component 2',
    '2.2 Accuracy of content = 50 % < Component 2',
  ])
  expect(facts('text', brief)).toMatchObject({ moduleWeight: 100, pass: { percent: 50 } })
})

test('a software project: a table by part in HTML with spans, bonus and deductions apart', () => {
  const brief = `<h2>Project 2: Memory allocator</h2>
<p>Due Fri Mar 7. You may work in pairs. This project counts for 12% of the course grade.</p>
<h3>Getting started</h3>
<ol><li>Clone the repository.</li><li>Run <code>make test</code> (all 24 tests should fail).</li></ol>
<h3>Grading</h3>
<table>
<tr><th>Part</th><th>Item</th><th>Points</th></tr>
<tr><td rowspan="3">Correctness</td><td>malloc and free</td><td>30</td></tr>
<tr><td>realloc</td><td>15</td></tr>
<tr><td>Heap checker</td><td>15</td></tr>
<tr><td rowspan="2">Performance</td><td>Throughput</td><td>15</td></tr>
<tr><td>Utilization</td><td>15</td></tr>
<tr><td>Style</td><td>Comments and structure</td><td>10</td></tr>
<tr><td colspan="2"><b>Total</b></td><td><b>100</b></td></tr>
</table>
<p>Extra credit: up to 10 points for a thread-safe allocator.</p>
<p>Late days: each late day costs 20% unless you use a slip day.</p>`
  expect(shown('html', brief)).toEqual([
    '§1 Correctness = 60 marks',
    '§2 Performance = 30 marks',
    '§3 Style = 10 marks',
    '1.1 malloc and free = 30 marks < 1',
    '1.2 realloc = 15 marks < 1',
    '1.3 Heap checker = 15 marks < 1',
    '2.1 Throughput = 15 marks < 2',
    '2.2 Utilization = 15 marks < 2',
    '3.1 Comments and structure = 10 marks < 3',
  ])
  expect(facts('html', brief)).toMatchObject({ moduleWeight: 12, totalMarks: 100 })
})

test('a checklist before submitting is the brief’s own, and nothing of it is asked', () => {
  const brief = `# Coursework 1: Business report

Word limit: 2,000 words.

## Requirements

| Element | Marks available |
| --- | ---: |
| Executive summary | 10 |
| Analysis of the industry | 40 |
| Strategic options | 35 |
| Referencing | 15 |

## Before you submit

- [ ] My report has a title page with my student number
- [ ] I have stayed within the word limit
- [ ] All my sources are in the list of references

## Contact

Ask in the forum.`
  expect(shown('markdown', brief)).toEqual([
    '1 Executive summary = 10 marks',
    '2 Analysis of the industry = 40 marks',
    '3 Strategic options = 35 marks',
    '4 Referencing = 15 marks',
  ])
  const { data, imported } = readBriefText('markdown', brief)
  const checklist = [
    'My report has a title page with my student number',
    'I have stayed within the word limit',
    'All my sources are in the list of references',
  ]
  expect(imported.submission).toEqual(checklist)
  expect(data).toMatchObject({ submission: checklist })
})
