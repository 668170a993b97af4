import { expect, test } from 'vitest'
import { facts, shown } from './shown.js'

test('criteria of a unit, several in a cell, one for two outcomes', () => {
  const brief = `<html><body>
<h1>Assignment Brief</h1>
<table>
<tr><th>Qualification</th><td>Pearson BTEC Level 5 HND in Computing</td></tr>
<tr><th>Unit number and title</th><td>Unit 19: Cloud Computing</td></tr>
<tr><th>Assignment title</th><td>Moving to the cloud</td></tr>
<tr><th>Submission format</th><td>A report of 3,000 words. You will not be penalised for exceeding it.</td></tr>
</table>
<h2>Unit Learning Outcomes</h2>
<p>LO1 Demonstrate an understanding of the fundamentals of cloud computing<br>
LO2 Evaluate the deployment models</p>
<h2>Assignment Brief and Guidance</h2>
<p>Task 1: Explain networks... (P1, P2, M1)</p>
<h2>Learning Outcomes and Assessment Criteria</h2>
<table>
<tr><th>Pass</th><th>Merit</th><th>Distinction</th></tr>
<tr><td colspan="3"><b>LO1</b> Demonstrate an understanding of the fundamentals of cloud computing</td></tr>
<tr><td>P1 Analyse the evolution of cloud computing.<br>P2 Design an architecture.</td><td>M1 Discuss why an organisation should migrate.</td><td rowspan="2">LO1 &amp; LO2 D1 Justify the tools chosen to realise a solution.</td></tr>
<tr><td colspan="2">LO2 Evaluate the deployment models</td></tr>
<tr><td>P3 Define a deployment model.</td><td>M2 Demonstrate these models with real world examples.</td><td></td></tr>
</table>
<h2>Grading</h2>
<p>To achieve a Pass all pass criteria must be met.</p>
</body></html>`
  expect(shown('html', brief)).toEqual([
    '§LO1 Demonstrate an understanding of the fundamentals of cloud computing',
    '§LO2 Evaluate the deployment models',
    'P1 Analyse the evolution of cloud computing. < LO1',
    'P2 Design an architecture. < LO1',
    'M1 Discuss why an organisation should migrate. < LO1',
    'D1 Justify the tools chosen to realise a solution. < LO1',
    'P3 Define a deployment model. < LO2',
    'M2 Demonstrate these models with real world examples. < LO2',
  ])
  expect(facts('html', brief)).toMatchObject({
    words: { min: null, max: 3000, kind: 'suggested' },
    outcomes: ['Demonstrate an understanding of the fundamentals of cloud computing', 'Evaluate the deployment models'],
  })
})

test('questions that name their criterion; what follows the first sentence is guidance', () => {
  const brief = `# CIPD 5CO01 Organisational performance and culture in practice

Suggested word count: 3900 words +/- 10%

## Task – Questions

### Question 1 (AC 1.1)
Evaluate the advantages and disadvantages of two types of organisation structure. Short references should be added into your narrative below. (approximately 350 words)

### Question 2 (AC 1.2)
Analyse connections between organisational strategy, products and customers. (approximately 300 words)

### Question 3 (AC 2.1)
Explain one theory or model which examines an organisation's culture. (500 words)

**Pass descriptor**

0 to 49 Fail; 50 to 64 Low Pass; 65 to 74 Pass; 75 to 100 High Pass`
  expect(shown('markdown', brief)).toEqual([
    '1.1 Evaluate the advantages and disadvantages of two types of organisation structure.',
    '1.2 Analyse connections between organisational strategy, products and customers. (approximately 300 words)',
    "2.1 Explain one theory or model which examines an organisation's culture. (500 words)",
  ])
  expect(facts('markdown', brief)).toMatchObject({ words: { min: 3900, max: 3900, kind: 'suggested' } })
})

test('outcomes with criteria, word count with a margin', () => {
  const brief = `CMI Level 7 Diploma
Unit 703: Collaboration and Partnerships

Assessment Task
Write a report of approximately 3500 words (a margin of +/-10% is acceptable).

Learning Outcome 1: Understand collaboration
AC1.1 Analyse the scope of collaboration
AC1.2 Evaluate rationale for partnerships

Learning Outcome 2: Know how to collaborate
AC2.1 Propose an approach for collaboration
AC2.2 Justify the recommendations

Pass/Refer: all assessment criteria must be met.`
  expect(shown('text', brief)).toEqual([
    '§LO1 Understand collaboration',
    '§LO2 Know how to collaborate',
    '1.1 Analyse the scope of collaboration < LO1',
    '1.2 Evaluate rationale for partnerships < LO1',
    '2.1 Propose an approach for collaboration < LO2',
    '2.2 Justify the recommendations < LO2',
  ])
  expect(facts('text', brief)).toMatchObject({ words: { min: 3500, max: 3500, kind: 'suggested' }, pass: null })
})

test('codes with the number of the unit, and the number of the task in another cell', () => {
  const brief = `<h3>Unit 3: Using social media in business</h3>
<table border=1>
<tr><td>Criteria reference</td><td>To achieve the criteria you must show that you are able to:</td><td>Task no.</td><td>Evidence</td></tr>
<tr><td>3/A.P1</td><td>Explain the different ways in which a business can use social media.</td><td>1</td><td></td></tr>
<tr><td>3/A.P2</td><td>Explain the audience profiles of different social media websites.</td><td>1</td><td></td></tr>
<tr><td>3/A.M1</td><td>Assess the different ways.</td><td>1</td><td></td></tr>
<tr><td>3/A.D1</td><td>Evaluate the business use of social media.</td><td>1</td><td></td></tr>
<tr><td>3/B.P3</td><td>Produce a plan.</td><td>2</td><td></td></tr>
</table>`
  expect(shown('html', brief)).toEqual([
    '3/A.P1 Explain the different ways in which a business can use social media.',
    '3/A.P2 Explain the audience profiles of different social media websites.',
    '3/A.M1 Assess the different ways.',
    '3/A.D1 Evaluate the business use of social media.',
    '3/B.P3 Produce a plan.',
  ])
  expect(facts('html', brief)).toMatchObject({ totalMarks: null })
})

test('small letters after the number', () => {
  const brief = `City & Guilds Unit 201
Outcome 1 Know the legislation
The learner can:
1.1 identify legislation
1.2 describe the effect of legislation
Outcome 2 Be able to work safely
The learner can:
2.1 carry out a risk assessment
2.2 report hazards`
  expect(shown('text', brief)).toEqual([
    '§LO1 Know the legislation',
    '§LO2 Be able to work safely',
    '1.1 identify legislation < LO1',
    '1.2 describe the effect of legislation < LO1',
    '2.1 carry out a risk assessment < LO2',
    '2.2 report hazards < LO2',
  ])
})

test('outcomes in one column, criteria in the other', () => {
  const brief = `# NVQ Level 2 Diploma in Care

**Unit title:** Communication in care settings
**Credit value:** 3

| Learning outcomes | Assessment criteria |
| --- | --- |
| The learner will: | The learner can: |
| 1. Understand why communication is important | 1.1 Identify reasons why people communicate |
| | 1.2 Explain how communication affects relationships |
| 2. Be able to meet communication needs | 2.1 Demonstrate how to establish needs |
| | 2.2 Demonstrate communication methods |`
  expect(shown('markdown', brief)).toEqual([
    '§1 Understand why communication is important',
    '§2 Be able to meet communication needs',
    '1.1 Identify reasons why people communicate < 1',
    '1.2 Explain how communication affects relationships < 1',
    '2.1 Demonstrate how to establish needs < 2',
    '2.2 Demonstrate communication methods < 2',
  ])
})

test('several criteria in one cell, by breaks or in a list', () => {
  const brief = `<table>
<tr><th>Learning outcome<br>The learner will:</th><th>Assessment criteria<br>The learner can:</th></tr>
<tr><td>1 Understand the role of the mentor</td><td>1.1 Explain the role<br>1.2 Analyse the skills</td></tr>
<tr><td>2 Understand contracting</td><td><ol><li>2.1 Describe a contract</li><li>2.2 Evaluate its worth</li></ol></td></tr>
</table>`
  expect(shown('html', brief)).toEqual([
    '§1 Understand the role of the mentor',
    '§2 Understand contracting',
    '1.1 Explain the role < 1',
    '1.2 Analyse the skills < 1',
    '2.1 Describe a contract < 2',
    '2.2 Evaluate its worth < 2',
  ])
})

test('a colon between the name and the number of an outcome', () => {
  const brief = `LEARNING OUTCOME: 1. Understand own role
ASSESSMENT CRITERIA:
1.1 Evaluate own role [25 marks]
1.2 Explain the limits of authority [25 marks]

LEARNING OUTCOME: 2. Be able to manage a team
ASSESSMENT CRITERIA:
2.1 Assess team performance [25 marks]
2.2 Justify changes [25 marks]`
  expect(shown('text', brief)).toEqual([
    '§LO1 Understand own role = 50 marks',
    '§LO2 Be able to manage a team = 50 marks',
    '1.1 Evaluate own role = 25 marks < LO1',
    '1.2 Explain the limits of authority = 25 marks < LO1',
    '2.1 Assess team performance = 25 marks < LO2',
    '2.2 Justify changes = 25 marks < LO2',
  ])
  expect(facts('text', brief)).toMatchObject({ totalMarks: 100 })
})

test('assessment objectives with their weights, beside levels of marks', () => {
  const brief = `<h2>AQA-style mark scheme</h2>
<p>AO1: Demonstrate knowledge and understanding (30%)</p>
<p>AO2: Apply knowledge (40%)</p>
<p>AO3: Analyse and evaluate (30%)</p>
<table>
<tr><th>Level</th><th>Marks</th><th>Descriptor</th></tr>
<tr><td>4</td><td>16–20</td><td>detailed</td></tr>
<tr><td>3</td><td>11–15</td><td>clear</td></tr>
<tr><td>2</td><td>6–10</td><td>some</td></tr>
<tr><td>1</td><td>1–5</td><td>limited</td></tr>
</table>`
  expect(shown('html', brief)).toEqual([
    'AO1 Demonstrate knowledge and understanding = 30 %',
    'AO2 Apply knowledge = 40 %',
    'AO3 Analyse and evaluate = 30 %',
  ])
  expect(facts('html', brief)).toMatchObject({ totalMarks: 100 })
})
