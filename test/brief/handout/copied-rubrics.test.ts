import { expect, test } from 'vitest'
import { facts, shown } from './shown.js'

test('a rubric copied out of Canvas without words that say so', () => {
  const brief = `Essay on rivers

Argument

5 to >4.0 pts

Excellent

One claim that is argued from the first line to the last.

3 to >0 pts

Needs improvement

There is no claim.

0 pts

No marks

5 pts

Use of sources

10 to >8.0 pts

Excellent

Sources of several kinds are weighed.

8 to >0 pts

Good

Some sources are named.

10 pts`
  expect(shown('text', brief)).toEqual(['1 Argument = 5 marks', '2 Use of sources = 10 marks'])
})

test('a rubric copied out of Canvas with its head and its total', () => {
  const brief = `Walk along the river and draw what you see.
Rubric
River walk
River walk
Criteria	Ratings	Pts
This criterion is linked to a Learning OutcomeDrawing
Look at the banks as well.
7.5 pts
Full Marks
Both banks are drawn to scale.
2 pts
2
One bank is drawn.
0 pts
No Marks
7.5 pts
This criterion is linked to a Learning Outcome Notes
2.5 pts
Full Marks
0 pts
No Marks
2.5 pts
Total Points: 10.0`
  for (const kind of ['text', 'markdown'] as const) {
    expect(shown(kind, brief)).toEqual(['1 Drawing = 7.5 marks', '2 Notes = 2.5 marks'])
    expect(facts(kind, brief)).toMatchObject({ totalMarks: 10 })
  }
})

test('blanks for the marks stand before a letter', () => {
  const brief = `Sheet for the marker

_____ A. Form: length, layout, notes (5 points)

  • 1. Is it typed?

_____ B. Order: a beginning, a middle and an end (15 points)

  • 1. Does it begin?`
  expect(shown('text', brief)).toEqual([
    'A Form: length, layout, notes = 5 marks',
    'B Order: a beginning, a middle and an end = 15 marks',
  ])
})

test('a share in square brackets stands between a name and its description', () => {
  const brief = `Working model [60%] A model that does all that was asked
has 60% of the marks. Less is lost for small faults.
Structure [25%] Parts are kept apart and can
be taken out one by one.
Style [15%] What is needlessly hard to read loses marks.`
  expect(shown('text', brief)).toEqual(['1 Working model = 60 %', '2 Structure = 25 %', '3 Style = 15 %'])
})

test('shares are contributions, or what things count', () => {
  const brief = `Assessment 1: Essay (30% contribution to final mark)
Deadline: Friday

Assessment 2: Model (70% contribution to final mark)
Deadline: Monday`
  expect(shown('text', brief)).toEqual(['Assessment 1 Essay = 30 %', 'Assessment 2 Model = 70 %'])
  expect(shown('text', 'The tutorials count 60%, the project counts 30%, and taking part counts 10%.')).toEqual([
    '1 tutorials = 60 %',
    '2 project = 30 %',
    '3 taking part = 10 %',
  ])
})

test('what it is marked out of stands beside its weight', () => {
  const brief = `This report will be marked out of 60, and counts for 15% of the unit.

Describe a river.`
  expect(facts('text', brief)).toMatchObject({ totalMarks: 60, moduleWeight: 15 })
})

test('a grade centres on what is listed', () => {
  const brief = `Your grade for the paper centers around these three categories:

  1. Claim: Is there one?
  2. Evidence: Is it weighed?
  3. Style: Can it be read?`
  expect(shown('text', brief)).toEqual(['1 Claim', '2 Evidence', '3 Style'])
})

test('a table whose cells are parted by bars and stand on lines of their own', () => {
  const brief = `|
|
Breakdown |
Guidelines for marking |
Marks allocated |
Marks |
|
1
|
Layout
|
- a cover - a list of contents |
10 |
|
|
2
|
Results |
- a drawing - what follows |
90 |
|
|
|
|
TOTAL |
100 |
|`
  expect(shown('text', brief)).toEqual(['1 Layout = 10 marks', '2 Results = 90 marks'])
  const rubric = `Category |
Not yet |
Good |
Excellent |
Order |
The parts stand in no order that can be seen |
Some of the parts stand in an order |
Each of the parts follows from the one before |
Style |
It cannot be read without a great effort |
Most of it can be read without effort |
All of it can be read with pleasure |`
  expect(shown('text', rubric)).toEqual(['1 Order', '2 Style'])
})

test('a line with marks holds the rows of the table below that make them up', () => {
  const brief = `Rubric

Model (45 points)
Criteria | Excellent (90-100%) | Good (80-89%) | Poor (<70%) |
---|---|---|---|
Scale (20 points) | Exact | Nearly exact | Wrong |
Finish (25 points) | Smooth | Nearly smooth | Rough |
Talk (55 points)
Criteria | Excellent (90-100%) | Good (80-89%) | Poor (<70%) |
---|---|---|---|
Pace (30 points) | Calm | Mostly calm | Rushed |
Slides (25 points) | Clear | Mostly clear | Crowded |`
  expect(shown('text', brief)).toEqual([
    '§1 Model = 45 marks',
    '§2 Talk = 55 marks',
    '1.1 Scale = 20 marks < 1',
    '1.2 Finish = 25 marks < 1',
    '2.1 Pace = 30 marks < 2',
    '2.2 Slides = 25 marks < 2',
  ])
})

test('lines of shares run together on a page, and names that begin with a number', () => {
  expect(shown('html', '<h1>Beam</h1><h2>Mark scheme</h2><p>Code: 25%\nWrite-up: 75%</p>')).toEqual([
    '1 Code = 25 %',
    '2 Write-up = 75 %',
  ])
  const row = (name: string, marks: number): string => `<tr><td>${name}</td><td>Correct</td><td>${marks}</td></tr>`
  const head = '<tr><th>Artifact</th><th>Descriptor</th><th>Marks</th></tr>'
  const table = `<table>${head}${row('Part 1 code', 30)}${row('Part 1 report', 70)}</table>`
  expect(shown('html', table)).toEqual(['1 Part 1 code = 30 marks', '2 Part 1 report = 70 marks'])
})

test('steps with their points in a list of their own below each name', () => {
  const list = (...items: readonly string[]): string => `<ul>${items.map(item => `<li>${item}</li>`).join('')}</ul>`
  const steps = list('4 - 40 pts', '2 - 20 pts', '0 - 0 pts') + list('Looks')
  const brief = `<h1>Homework</h1>${list('Number of pages')}${steps}${list('Excellent - 10 pts', 'Good - 5 pts', 'Poor - 0 pts')}`
  expect(shown('html', brief)).toEqual(['1 Number of pages = 40 marks', '2 Looks = 10 marks'])
})
