import { expect, test } from 'vitest'
import { facts, shown } from './shown.js'

test('a mark sheet: the marks stand in another cell, the least of them in brackets', () => {
  const sheet = `<h1>MARK SHEET – Leading a small team</h1>
<p>Any AC awarded less than half marks produces an automatic referral (e.g. min 10/20). If 20 marks are available, a pass is about 10 marks out of 20.</p>
<table><tr><td colspan="3">Learning Outcome / Section 1: Understand how a team forms [40 Marks]</td></tr>
<tr><td>Assessment Criteria (AC)</td><td>Sufficiency Descriptors</td><td>Assessor feedback</td></tr>
<tr><td>AC 1.1<br>Explain how teams form</td><td><ul><li>Referral [ca. 4/16]</li><li>No explanation of how teams form</li></ul></td><td>/ 16 (min. of 8)</td></tr>
<tr><td>AC 1.2<br>Compare two models of team roles</td><td><p>Pass [8/16]</p></td><td>/ 24 (min. of 12)</td></tr></table>`
  expect(shown('html', sheet)).toEqual([
    '§LO1 Understand how a team forms = 40 marks',
    '1.1 Explain how teams form = 16 marks < LO1',
    '1.2 Compare two models of team roles = 24 marks < LO1',
  ])
})

test('tasks with criteria in brackets, a range of words and a pass for each criterion', () => {
  const brief = `Unit 512: Managing change
The total word count is 3,000 to 3,500 words (+/- 10%). Headings and references are not counted.
Every criterion must be achieved to pass. Late work is capped at 50%.

Task 1: Report (approximately 1,500 words)
AC 1.1 Assess why organisations change
AC 1.2 Evaluate two models of change

Task 2: Plan (approximately 1,750 words)
AC 2.1 Develop a plan for one change
AC 2.2 Discuss how to deal with resistance`
  expect(shown('text', brief)).toEqual([
    '§Task 1 Report (approximately 1,500 words)',
    '§Task 2 Plan (approximately 1,750 words)',
    '1.1 Assess why organisations change < Task 1',
    '1.2 Evaluate two models of change < Task 1',
    '2.1 Develop a plan for one change < Task 2',
    '2.2 Discuss how to deal with resistance < Task 2',
  ])
  expect(facts('text', brief)).toMatchObject({ words: { min: 3000, max: 3500 }, pass: null, totalMarks: null })
})

test('graded criteria in a table under learning outcomes', () => {
  const brief = `# Unit 7 Digital marketing

| Pass | Merit | Distinction |
| --- | --- | --- |
| **LO1** Explain the part that marketing plays in a firm | | |
| **P1** Explain the marketing mix. | **M1** Analyse how the mix is used in one firm. | **D1** Evaluate the mix against that of a rival. |
| **P2** Describe two channels. | | |
| **LO2** Plan a campaign | | |
| **P3** Plan a campaign for a product. | **M2** Justify the plan. | **D2** Critically evaluate the plan. |`
  expect(shown('markdown', brief)).toEqual([
    '§LO1 Explain the part that marketing plays in a firm',
    '§LO2 Plan a campaign',
    'P1 Explain the marketing mix. < LO1',
    'M1 Analyse how the mix is used in one firm. < LO1',
    'D1 Evaluate the mix against that of a rival. < LO1',
    'P2 Describe two channels. < LO1',
    'P3 Plan a campaign for a product. < LO2',
    'M2 Justify the plan. < LO2',
    'D2 Critically evaluate the plan. < LO2',
  ])
})

test('a rubric: weights in a column, grades in the head, a total at its foot', () => {
  const brief = `# Essay on soil

Write 2,500 words. This assessment is worth 40% of the module mark. The pass mark is 40%.

| Criterion | Weighting | First (70–100%) | Pass (40–49%) | Fail (0–39%) |
| --- | --- | --- | --- | --- |
| Knowledge of the field | 30% | Wide | Some | Little |
| Use of sources | 25% | Critical | Some | None |
| Argument | 35% | Clear | Partly | None |
| Presentation | 10% | Careful | Fair | Poor |
| Total | 100% | | | |`
  expect(shown('markdown', brief)).toEqual([
    '1 Knowledge of the field = 30 %',
    '2 Use of sources = 25 %',
    '3 Argument = 35 %',
    '4 Presentation = 10 %',
  ])
  expect(facts('markdown', brief)).toEqual({
    words: { min: null, max: 2500, kind: 'suggested' },
    pass: { scope: 'overall', percent: 40 },
    totalMarks: 100,
    moduleWeight: 40,
    outcomes: [],
  })
})

test('a list with marks, levels with ranges of them, bonus and penalties', () => {
  const brief = `# Marking criteria

## Overall (100 points)

### Method (60 points)
- **Excellent (50-60 points)**: sound throughout
- **Good (40-49 points)**: mostly sound
- **Poor (0-39 points)**: unsound

### Writing (40 points)
- **Excellent (35-40 points)**: clear
- **Poor (0-34 points)**: unclear

## Bonus (up to 10 points)
- A video (5 points)

## Penalties
- Late submission: 10% per day
- No references: 20 points`
  expect(shown('markdown', brief)).toEqual(['1 Method = 60 marks', '2 Writing = 40 marks'])
  expect(facts('markdown', brief).totalMarks).toBe(100)
})

test('the weight before the name, and what is the weight of the whole', () => {
  const brief = `# Milestone 1

Milestone 1 accounts for **12%** of the final grade.

## Marking scheme

* **50%**: [Correctness](grading.html) of the results
* **30%**: Report
* **20%**: Code review by your team

Submission after 24 hours loses 20% of the marks.`
  expect(shown('markdown', brief)).toEqual([
    '1 Correctness of the results = 50 %',
    '2 Report = 30 %',
    '3 Code review by your team = 20 %',
  ])
})

test('a table that names the part in its first column again and again', () => {
  const brief = `# Assignment 3

This assignment is worth 20% of your total grade for the unit. There is a maximum word count of 1000 words.

Section | Criteria | Marks given
--|--|--
Part 1 | Code works (2 marks each) | 20
Part 1 | Comments | 10
Part 2 | Answers | 15
Part 2 | Figures | 5`
  expect(shown('markdown', brief)).toEqual([
    '§1 Part 1 = 30 marks',
    '§2 Part 2 = 20 marks',
    '1.1 Code works = 20 marks < 1',
    '1.2 Comments = 10 marks < 1',
    '2.1 Answers = 15 marks < 2',
    '2.2 Figures = 5 marks < 2',
  ])
  expect(facts('markdown', brief)).toMatchObject({
    moduleWeight: 20,
    totalMarks: 50,
    words: { max: 1000, kind: 'limit' },
  })
})
