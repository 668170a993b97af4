import { expect, test } from 'vitest'
import { readBriefText } from '../../../server/src/workspace/brief-reader.js'
import { facts, shown } from './shown.js'

test('learning aims in a first column, a distinction for two aims', () => {
  const brief = `# Assignment brief – Unit 5: Principles of Leading Teams (BTEC Level 3)

| Learning aim | Criteria | Evidence |
|---|---|---|
| A Understand leadership styles | A.P1 Explain the features of different leadership styles. | Report |
| | A.P2 Explain the skills that leaders need. | Report |
| | A.M1 Assess the suitability of leadership styles to teams. | Report |
| B Develop skills of a leader | B.P3 Demonstrate leadership skills in a team activity. | Witness statement |
| | B.M2 Analyse own performance as leader. | Reflective log |
| | AB.D1 Evaluate the impact of own leadership on team performance. | Reflective log |

To achieve a Distinction you must meet all Pass, Merit and Distinction criteria.
Resubmissions are allowed once.`
  expect(shown('markdown', brief)).toEqual([
    '§A Understand leadership styles',
    '§B Develop skills of a leader',
    'A.P1 Explain the features of different leadership styles. < A',
    'A.P2 Explain the skills that leaders need. < A',
    'A.M1 Assess the suitability of leadership styles to teams. < A',
    'B.P3 Demonstrate leadership skills in a team activity. < B',
    'B.M2 Analyse own performance as leader. < B',
    'AB.D1 Evaluate the impact of own leadership on team performance. < B',
  ])
  expect(facts('markdown', brief)).toMatchObject({ totalMarks: null, pass: null })
})

test('sections of a CMI unit with criteria and words for each section', () => {
  const brief = `CMI Level 5 Management and Leadership
Unit 501 Principles of Management and Leadership in an Organisational Context
Assessment

Section 1: Understand organisational influences on management and leadership
AC1.1 Examine the impact of legal status on the governance of an organisation
AC1.2 Analyse the purpose of an organisation's vision and mission
Guideline word count: 600 - 800 words

Section 2: Understand theoretical models of management and leadership
AC2.1 Evaluate the relationship between management and leadership
AC2.2 Analyse the impact of management and leadership styles on individuals and teams
Guideline word count: 1000 - 1200 words

All assessment criteria must be met to achieve a Pass. Assignments are marked Pass or Refer.
The total word count should be 2500 to 3000 words.`
  expect(shown('text', brief)).toEqual([
    '§Section 1 Understand organisational influences on management and leadership',
    '§Section 2 Understand theoretical models of management and leadership',
    '1.1 Examine the impact of legal status on the governance of an organisation < Section 1',
    "1.2 Analyse the purpose of an organisation's vision and mission < Section 1",
    '2.1 Evaluate the relationship between management and leadership < Section 2',
    '2.2 Analyse the impact of management and leadership styles on individuals and teams < Section 2',
  ])
  expect(facts('text', brief)).toMatchObject({ words: { min: 2500, max: 3000 }, pass: null })
})

test('an NVQ unit in a grid: outcomes at the left, criteria at the right, columns for the assessor', () => {
  const brief = `<h1>Level 3 NVQ Diploma in Health and Social Care</h1>
<h2>Unit SHC 32: Engage in personal development</h2>
<p>Unit reference: A/601/1429 &nbsp; Credit value: 3 &nbsp; GLH: 10</p>
<table>
<tr><th>Learning outcomes<br>The learner will:</th><th>Assessment criteria<br>The learner can:</th><th>Evidence type</th><th>Portfolio reference</th><th>Date</th></tr>
<tr><td rowspan="3">1. Understand what is required for competence in own work role</td><td>1.1 Describe the duties and responsibilities of own work role</td><td></td><td></td><td></td></tr>
<tr><td>1.2 Explain expectations about own work role as expressed in relevant standards</td><td></td><td></td><td></td></tr>
<tr><td>1.3 Describe how to work effectively with others</td><td></td><td></td><td></td></tr>
<tr><td rowspan="2">2. Be able to reflect on practice</td><td>2.1 Explain the importance of reflective practice</td><td></td><td></td><td></td></tr>
<tr><td>2.2 Demonstrate the ability to reflect on practice</td><td></td><td></td><td></td></tr>
</table>
<p>Learner name: ____________ Date: ________</p>
<p>Assessor signature: ____________</p>`
  expect(shown('html', brief)).toEqual([
    '§1 Understand what is required for competence in own work role',
    '§2 Be able to reflect on practice',
    '1.1 Describe the duties and responsibilities of own work role < 1',
    '1.2 Explain expectations about own work role as expressed in relevant standards < 1',
    '1.3 Describe how to work effectively with others < 1',
    '2.1 Explain the importance of reflective practice < 2',
    '2.2 Demonstrate the ability to reflect on practice < 2',
  ])
})

test('an ILM mark sheet in plain text: marks after a slash, wrapped prompts', () => {
  const brief = `ILM Level 3 Unit 8600-301: Solving Problems and Making Decisions
Task: Work-based assignment

The nominal word count for this assignment is 1800 words: the suggested
range is between 1500 and 2000 words.

Background to the problem
Describe the problem, its nature, scope and impact                /12
(minimum of 6)

Analyse the problem
Gather and interpret information to identify possible solutions
to a problem                                                      /28
(minimum of 14)

Evaluate options
Prepare a summary of the options, providing facts and evidence,
not just opinion                                                  /20
(minimum of 10)

Recommend the best solution
Use a simple decision making technique to evaluate options to
arrive at the best solution                                       /40
(minimum of 20)

                                                      Total      /100
Learners must get at least half of the marks in each section to pass.`
  expect(shown('text', brief).map(line => line.replace(/^§?\S+ /, ''))).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/Describe the problem, its nature, scope and impact = 12 marks/),
      expect.stringMatching(/Gather and interpret information to identify possible solutions to a problem = 28 marks/),
      expect.stringMatching(
        /Prepare a summary of the options, providing facts and evidence, not just opinion = 20 marks/,
      ),
      expect.stringMatching(
        /Use a simple decision making technique to evaluate options to arrive at the best solution = 40 marks/,
      ),
    ]),
  )
  expect(facts('text', brief)).toMatchObject({
    words: { min: 1500, max: 2000, kind: 'suggested' },
    pass: { scope: 'section', percent: 50 },
    totalMarks: 100,
  })
})

test('a CIPD unit: activities with the criterion after the question, words for each', () => {
  const brief = `5HR01 Employment relationship management
Assessment ID: CIPD_5HR01_24_01

Word count 3900 words (+/-10%)

Assessment questions

1. Differentiate between employee involvement and employee participation and how it builds relationships. (AC 1.1)
2. Compare forms of union and non-union employee representation. (AC 1.2)
3. Evaluate the relationship between employee voice and organisational performance. (AC 1.3)
4. Explain the concept of better working lives and how this can be designed. (AC 2.1)

Preparation for the tasks:
- Refer to the indicative content in the unit to guide your study.
- Discuss your plans with your tutor.

Marking grid
Grade 1: Refer
Grade 2: Low pass
Grade 3: Pass
Grade 4: High pass
Overall mark 0 to 49 Fail, 50 to 64 Low Pass, 65 to 74 Pass, 75 to 100 High Pass`
  expect(shown('text', brief)).toEqual([
    '1.1 Differentiate between employee involvement and employee participation and how it builds relationships.',
    '1.2 Compare forms of union and non-union employee representation.',
    '1.3 Evaluate the relationship between employee voice and organisational performance.',
    '2.1 Explain the concept of better working lives and how this can be designed.',
  ])
  expect(facts('text', brief)).toMatchObject({ words: { min: 3900, max: 3900 } })
})

test('tasks that say which criteria they cover, then the criteria under their outcomes', () => {
  const brief = `# HND Business – Unit 4: The Marketing Function

## Scenario

You work for a small brewery.

## Task 1 (covers LO1: P1, P2, M1)

Prepare a briefing paper on the role of marketing.

## Task 2 (covers LO2: P3, M2, D1)

Prepare a marketing mix.

## Assessment criteria

**LO1 Explain the role of marketing**

P1 Explain the concept of marketing.

P2 Explain how marketing relates to other departments.

M1 Analyse the role of marketing in the organisation.

**LO2 Compare ways to use the marketing mix**

P3 Compare how organisations apply the mix.

M2 Review strategies of one organisation.

D1 Evaluate a strategic plan.

## Submission checklist

1. Cover sheet signed
2. Turnitin report attached`
  expect(shown('markdown', brief)).toEqual([
    '§LO1 Explain the role of marketing',
    '§LO2 Compare ways to use the marketing mix',
    'P1 Explain the concept of marketing. < LO1',
    'P2 Explain how marketing relates to other departments. < LO1',
    'M1 Analyse the role of marketing in the organisation. < LO1',
    'P3 Compare how organisations apply the mix. < LO2',
    'M2 Review strategies of one organisation. < LO2',
    'D1 Evaluate a strategic plan. < LO2',
  ])
  expect(readBriefText('markdown', brief).imported.submission).toEqual([
    'Cover sheet signed',
    'Turnitin report attached',
  ])
})
