import { expect, test } from 'vitest'
import { facts, shown } from './shown.js'

test('tasks with marks under a heading, prose and lists under them, one part without a number', () => {
  const brief = `UNIVERSITY OF WESTMOOR
School of Business

Assessment Brief 2024/25

Module code and title: BUS5023 Organisational Behaviour
Module leader: Dr Jane Fields
Assessment title: Individual report
Weighting: 60% of the module mark
Word count: 2,500 words (+/- 10%)
Submission deadline: 14:00, Friday 13 December 2024 via Turnitin

Learning outcomes assessed
LO1 Explain theories of motivation and leadership.
LO2 Apply theory to an organisation of your choice.
LO3 Critically evaluate the effectiveness of management practice.

The task
You are required to write a report on an organisation that you know well. Your report should have:

Task 1: The organisation (10 marks)
Briefly introduce the organisation and its context.

Task 2: Motivation (30 marks)
Critically discuss two theories of motivation and apply them to the organisation.
- content theories
- process theories

Task 3: Leadership (30 marks)
Evaluate the leadership style of a named leader.

Task 4: Recommendations (20 marks)
Make at least three justified recommendations.

Presentation, structure and referencing (10 marks)
Harvard referencing must be used.

Late submission: work submitted up to 5 working days late will be capped at 40%.

Marking criteria
70-100% First: Excellent
60-69% 2:1: Very good
50-59% 2:2: Good
40-49% Third: Satisfactory
0-39% Fail`
  expect(shown('text', brief)).toEqual([
    'Task 1 The organisation = 10 marks',
    'Task 2 Motivation = 30 marks',
    'Task 3 Leadership = 30 marks',
    'Task 4 Recommendations = 20 marks',
    '5 Presentation, structure and referencing = 10 marks',
  ])
  expect(facts('text', brief)).toMatchObject({
    words: { min: 2500, max: 2500, kind: 'suggested' },
    totalMarks: 100,
    moduleWeight: 60,
    outcomes: [
      'Explain theories of motivation and leadership.',
      'Apply theory to an organisation of your choice.',
      'Critically evaluate the effectiveness of management practice.',
    ],
  })
})

test('a grid of grade bands with the weight under each name, outcomes with numbers', () => {
  const brief = `# PSY4012 Essay: marking rubric

**Module:** PSY4012 Developmental Psychology  
**Assessment 1 (40%)**: essay of 1,500 words

## Module learning outcomes

1. Describe the main theories of child development.
2. Evaluate research evidence for these theories.

## How your work is marked

| | 70–100 | 60–69 | 50–59 | 40–49 | 30–39 | 0–29 |
|---|---|---|---|---|---|---|
| Knowledge and understanding<br>(40%) | Thorough, all relevant theories | Good, most theories | Sound | Basic | Weak | None |
| Critical analysis<br>(30%) | Sustained evaluation | Good evaluation | Some | Little | Hardly any | None |
| Use of evidence<br>(20%) | Wide, 15+ sources | 10–14 sources | 5–9 sources | Few | One | None |
| Academic writing<br>(10%) | Clear and accurate | Clear | Mostly clear | Errors | Poor | Unreadable |

Work that is handed in up to 24 hours late loses 10% of the marks.`
  expect(shown('markdown', brief)).toEqual([
    '1 Knowledge and understanding = 40 %',
    '2 Critical analysis = 30 %',
    '3 Use of evidence = 20 %',
    '4 Academic writing = 10 %',
  ])
  expect(facts('markdown', brief)).toMatchObject({
    moduleWeight: 40,
    totalMarks: 100,
    words: { max: 1500 },
    outcomes: ['Describe the main theories of child development.', 'Evaluate research evidence for these theories.'],
  })
})

test('engineering questions with parts, marks at the right edge, wrapped lines', () => {
  const brief = `ME2104 Thermodynamics II                                   Page 1 of 3
Coursework assignment 1
This assignment contributes 15% to the module grade.

Attempt all questions. Show your working.

Question 1
A gas turbine plant works between pressures of 1 bar and 8 bar with an
inlet temperature of 290 K.

(a) Sketch the cycle on a temperature-entropy diagram and label
    the states.                                                    [5 marks]

(b) Calculate the thermal efficiency of the cycle, assuming that the
    compressor has an isentropic efficiency of 85%.               [12 marks]

(c) State two ways in which the efficiency could be raised.        [3 marks]

ME2104 Thermodynamics II                                   Page 2 of 3

Question 2
Steam enters a nozzle at 10 bar.

(a) Determine the exit velocity.                                  [15 marks]

(b) Comment on the effect of friction.                            [10 marks]

Question 3
Explain, with the help of a diagram, how a heat pump heats a house.
                                                                   [15 marks]

                                                         Total: 60 marks`
  expect(shown('text', brief)).toEqual([
    '§Question 1 Question 1 = 20 marks',
    '§Question 2 Question 2 = 25 marks',
    '1a Sketch the cycle on a temperature-entropy diagram and label the states. = 5 marks < Question 1',
    '1b Calculate the thermal efficiency of the cycle, assuming that the compressor has an isentropic efficiency of 85%. = 12 marks < Question 1',
    '1c State two ways in which the efficiency could be raised. = 3 marks < Question 1',
    '2a Determine the exit velocity. = 15 marks < Question 2',
    '2b Comment on the effect of friction. = 10 marks < Question 2',
    'Question 3 Explain, with the help of a diagram, how a heat pump heats a house. = 15 marks',
  ])
  expect(facts('text', brief)).toMatchObject({ moduleWeight: 15, totalMarks: 60 })
})

test('nursing: a case, criteria as bullets with weights under their heading, instructions with numbers', () => {
  const brief = `# NUR301 Assessment 2: Case study

**Due:** Week 9, Sunday 23:59  
**Weighting:** 45%  
**Length:** 2000 words (+/-10%, excluding reference list)

## Aim

To show your understanding of person-centred care of an older adult.

## Learning outcomes

This assessment addresses subject learning outcomes LO1, LO3 and LO4.

## Instructions

1. Read the case of Mrs Doyle below.
2. Choose two nursing priorities.
3. Write in the third person and use APA 7.
4. Upload one Word file to the drop box.

## Case study

Mrs Doyle is 82 years old. She had a fall 3 days ago and lost 5% of her body weight in a month.

## Marking criteria

- Assessment of the patient's situation (20%)
- Two priorities, justified by pathophysiology (30%)
- Plan of care with evidence-based interventions (30%)
- Evaluation of outcomes (10%)
- Academic writing and APA 7 referencing (10%)

## Late submissions

A penalty of 5% of the maximum mark applies for each day, up to 10 days.`
  expect(shown('markdown', brief)).toEqual([
    "1 Assessment of the patient's situation = 20 %",
    '2 Two priorities, justified by pathophysiology = 30 %',
    '3 Plan of care with evidence-based interventions = 30 %',
    '4 Evaluation of outcomes = 10 %',
    '5 Academic writing and APA 7 referencing = 10 %',
  ])
  expect(facts('markdown', brief)).toMatchObject({
    moduleWeight: 45,
    words: { min: 2000, max: 2000 },
    outcomes: [],
    pass: null,
  })
})

test('a syllabus page: points in headings, steps under them, a table of grades and its scale', () => {
  const brief = `<html><head><title>ENG 102 Research Paper</title></head><body>
<nav><ul><li><a href="/">Home</a></li><li><a href="/syllabus">Syllabus</a></li></ul></nav>
<h1>Research Paper Assignment</h1>
<p>English 102, Spring 2025 &middot; Professor Alvarez</p>
<p>The research paper is worth 30% of your final grade.</p>
<h2>Overview</h2><p>Write an 8-10 page argumentative paper (about 2,500 words) on a topic of your choice.</p>
<h2>Topic Proposal (10 points)</h2>
<ol><li>State your research question.</li><li>List three possible sources.</li></ol>
<h2>Annotated Bibliography (25 points)</h2>
<p>Summarize and evaluate six sources in 150 words each.</p>
<h2>Rough Draft (15 points)</h2><p>At least five pages. Bring two printed copies.</p>
<h2>Final Paper (50 points)</h2>
<p>Your paper must have a clear thesis and use MLA style.</p>
<h2>Grading scale</h2>
<table><tr><th>Grade</th><th>Points</th></tr>
<tr><td>A</td><td>90-100</td></tr><tr><td>B</td><td>80-89</td></tr><tr><td>C</td><td>70-79</td></tr><tr><td>F</td><td>below 60</td></tr></table>
<footer>&copy; 2025 Department of English</footer>
</body></html>`
  expect(shown('html', brief)).toEqual([
    '1 Topic Proposal = 10 marks',
    '2 Annotated Bibliography = 25 marks',
    '3 Rough Draft = 15 marks',
    '4 Final Paper = 50 marks',
  ])
  expect(facts('html', brief)).toMatchObject({ moduleWeight: 30, totalMarks: 100, outcomes: [] })
})
