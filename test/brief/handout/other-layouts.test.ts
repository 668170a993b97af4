import { expect, test } from 'vitest'
import { facts, shown } from './shown.js'

test('a table whose section rows span it, marks of the section in its own row', () => {
  const brief = `<h2>MK2001 Marketing plan: mark sheet</h2>
<table>
<tr><th>Criteria</th><th>Available marks</th><th>Your mark</th></tr>
<tr><td colspan="3"><strong>Section A: Situation analysis (40 marks)</strong></td></tr>
<tr><td>Macro environment</td><td>15</td><td></td></tr>
<tr><td>Competitors</td><td>15</td><td></td></tr>
<tr><td>SWOT</td><td>10</td><td></td></tr>
<tr><td colspan="3"><strong>Section B: Strategy (60 marks)</strong></td></tr>
<tr><td>Objectives</td><td>10</td><td></td></tr>
<tr><td>Segmentation, targeting and positioning</td><td>25</td><td></td></tr>
<tr><td>Budget and control</td><td>25</td><td></td></tr>
<tr><td>Total</td><td>100</td><td></td></tr>
</table>`
  expect(shown('html', brief)).toEqual([
    '§Section A Situation analysis = 40 marks',
    '§Section B Strategy = 60 marks',
    'A.1 Macro environment = 15 marks < Section A',
    'A.2 Competitors = 15 marks < Section A',
    'A.3 SWOT = 10 marks < Section A',
    'B.1 Objectives = 10 marks < Section B',
    'B.2 Segmentation, targeting and positioning = 25 marks < Section B',
    'B.3 Budget and control = 25 marks < Section B',
  ])
  expect(facts('html', brief)).toMatchObject({ totalMarks: 100 })
})

test('a plain table of columns, names of two lines', () => {
  const brief = `Assessment criteria for the dissertation proposal

Criterion                                   Weighting
Background and rationale                    20%
Literature review                           30%
Research design and methods                 30%
Ethics                                      10%
Presentation and referencing                10%

The proposal is 3,000 words long (excluding references and appendices) and is
worth 20% of the module.`
  expect(shown('text', brief)).toEqual([
    '1 Background and rationale = 20 %',
    '2 Literature review = 30 %',
    '3 Research design and methods = 30 %',
    '4 Ethics = 10 %',
    '5 Presentation and referencing = 10 %',
  ])
  expect(facts('text', brief)).toMatchObject({ moduleWeight: 20, totalMarks: 100, words: { max: 3000 } })
})

test('health: outcomes with criteria as numbers, instructions, word counts and a pass rule', () => {
  const brief = `# Unit 12: Safeguarding adults (Level 4 Diploma in Adult Care)

**Instructions to learners**

1. Answer every question in your own words.
2. Use examples from your setting; keep people's names out.
3. Sign the declaration.

### Learning outcome 1: Understand legislation for safeguarding

1.1 Explain the legislation that protects adults at risk

1.2 Analyse how policy shapes practice in own setting

### Learning outcome 2: Be able to lead safeguarding practice

2.1 Demonstrate how to support others to recognise abuse

2.2 Evaluate the procedures of own setting

*All criteria must be met. Suggested length: 2,000 words in total.*

Assessor feedback:

Date:`
  expect(shown('markdown', brief)).toEqual([
    '§LO1 Understand legislation for safeguarding',
    '§LO2 Be able to lead safeguarding practice',
    '1.1 Explain the legislation that protects adults at risk < LO1',
    '1.2 Analyse how policy shapes practice in own setting < LO1',
    '2.1 Demonstrate how to support others to recognise abuse < LO2',
    '2.2 Evaluate the procedures of own setting < LO2',
  ])
  expect(facts('markdown', brief)).toMatchObject({ words: { max: 2000, kind: 'suggested' }, totalMarks: null })
})

test('an exam-like assignment: either-or questions, marks in words at the end of lines', () => {
  const brief = `LAW5004 Contract law: problem question
Semester 2

Answer Question 1 and EITHER Question 2 OR Question 3.

Question 1 – 50 marks
Advise Anna whether she has a contract with Ben.

Question 2 – 50 marks
"Consideration is a fiction." Discuss.

Question 3 – 50 marks
Critically assess the law on misrepresentation.

Word limit: 1,500 words including footnotes. OSCOLA referencing.
Answers over the limit lose 5 marks for each 100 words.`
  expect(shown('text', brief)).toEqual([
    'Question 1 Question 1 = 50 marks',
    'Question 2 Question 2 = 50 marks',
    'Question 3 Question 3 = 50 marks',
  ])
  expect(facts('text', brief)).toMatchObject({ words: { max: 1500, kind: 'limit' } })
})

test('component weights in a sentence, criteria of each as a list without marks', () => {
  const brief = `## EDUC6002 Assessment

The assessment has two parts: a portfolio (70%) and a presentation (30%).

### Assessment criteria

* Critical engagement with the literature
* Application to own teaching
* Clarity of argument

### Deadlines

* Portfolio: 12 May
* Presentation: 26 May

If you fail the module you may resubmit; the mark is capped at 50%.`
  expect(shown('markdown', brief)).toEqual(['1 portfolio = 70 %', '2 presentation = 30 %'])
  expect(facts('markdown', brief)).toMatchObject({ totalMarks: 100, pass: null })
})

test('a design brief: stages with percentages in bullets, learning outcomes by reference', () => {
  const brief = `DES2010 Studio project: Packaging for a local maker

Project weighting: 100% of DES2010
Contact hours: 48

You must demonstrate that you can:
LO1 Research a market and its users
LO2 Develop and test design ideas
LO3 Communicate a design professionally

Assessment

Stage 1: Research (LO1) 30%
• Interview the maker and three users.
• Collect at least 20 examples of packaging.

Stage 2: Development (LO2) 40%
• Sketchbook of at least 30 pages
• Three test models

Stage 3: Presentation (LO3) 30%
• Two A2 boards
• A talk of 10 minutes

Work is marked on the University's 0-100 scale; 40 is a pass.`
  expect(shown('text', brief)).toEqual([
    'Stage 1 Research (LO1) = 30 %',
    'Stage 2 Development (LO2) = 40 %',
    'Stage 3 Presentation (LO3) = 30 %',
  ])
  expect(facts('text', brief)).toMatchObject({
    moduleWeight: 100,
    totalMarks: 100,
    outcomes: [
      'Research a market and its users',
      'Develop and test design ideas',
      'Communicate a design professionally',
    ],
  })
})

test('a mark scheme for a marker: indicative content under parts, notes on half marks', () => {
  const brief = `# Mark scheme: CIV301 Structures coursework

Award full marks for correct answers with working; half marks where the method is right.

## Part 1: Beam (25 marks)

a) Free body diagram [5]
   - supports shown (1 mark)
   - loads shown (2 marks)
   - dimensions (2 marks)

b) Reactions [8]

c) Bending moment diagram [12]

## Part 2: Column (15 marks)

a) Slenderness ratio [5]

b) Buckling load, with a comment on the safety factor of 1.5 [10]`
  expect(shown('markdown', brief)).toEqual([
    '§Part 1 Beam = 25 marks',
    '§1a Free body diagram = 5 marks < Part 1',
    '§Part 2 Column = 15 marks',
    '1a/1 supports shown = 1 marks < 1a',
    '1a/2 loads shown = 2 marks < 1a',
    '1a/3 dimensions = 2 marks < 1a',
    '1b Reactions = 8 marks < Part 1',
    '1c Bending moment diagram = 12 marks < Part 1',
    '2a Slenderness ratio = 5 marks < Part 2',
    '2b Buckling load, with a comment on the safety factor of 1.5 = 10 marks < Part 2',
  ])
  expect(facts('markdown', brief)).toMatchObject({ totalMarks: 40 })
})
