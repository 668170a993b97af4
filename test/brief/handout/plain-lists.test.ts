import { expect, test } from 'vitest'
import { facts, shown } from './shown.js'

test('indented lines that name marks lie in the line above them', () => {
  const brief = `Rubric
Garden plan (30 marks)
\tSurvey of the site – 10 marks
\tChoice of plants – 15 marks
\tBudget – 5 marks

Report (10 marks)
\tReferences (with page numbers) – 10 marks`
  expect(shown('text', brief)).toEqual([
    '§1 Garden plan = 30 marks',
    '§2 Report = 10 marks',
    '1.1 Survey of the site = 10 marks < 1',
    '1.2 Choice of plants = 15 marks < 1',
    '1.3 Budget = 5 marks < 1',
    '2.1 References (with page numbers) = 10 marks < 2',
  ])
})

test('indented figures without a unit are marks where they make up those of the line above', () => {
  const brief = `Workshop handed in on time (5 points)
Tools used (30 points)
    10 - Sawed a straight edge
    20 - Planed all four sides
Tidiness (5 points)
    3 Bench is swept
    2 All tools are in their places`
  expect(shown('text', brief)).toEqual([
    '§2 Tools used = 30 marks',
    '§3 Tidiness = 5 marks',
    '1 Workshop handed in on time = 5 marks',
    '2.1 Sawed a straight edge = 10 marks < 2',
    '2.2 Planed all four sides = 20 marks < 2',
    '3.1 Bench is swept = 3 marks < 3',
    '3.2 All tools are in their places = 2 marks < 3',
  ])
})

test('what begins further in than the line above is no part of its name', () => {
  const brief = `[15 marks total] Poster
  The poster can be read from two metres.
[5 marks total] Sharing of the work
  Each member of the group is named with what they did.`
  expect(shown('text', brief)).toEqual(['1 Poster = 15 marks', '2 Sharing of the work = 5 marks'])
})

test('headings of a plain text stand between rules or above one', () => {
  const brief = `======= 60% Depth of the analysis =======
Several causes are weighed.

======= 25% Use of sources =======
Sources are recent.

======= 15% Spelling and layout =======
No errors.`
  expect(shown('text', brief)).toEqual([
    '1 Depth of the analysis = 60 %',
    '2 Use of sources = 25 %',
    '3 Spelling and layout = 15 %',
  ])
  const underlined = `Bridge model
============

Marking criteria
----------------

Load test (60%)
Drawing (40%)
--------------------------`
  expect(shown('text', underlined)).toEqual(['1 Load test = 60 %', '2 Drawing = 40 %'])
})

test('marks in front of names over several lines make up the stated total', () => {
  const brief = `Total is 20 marks:
8 Marks Survey of the garden
0: nothing
8: everything that matters
10 Marks Plan
0: none
10: it can be built from the drawing
2 Marks Neatness
0: untidy
2: tidy`
  expect(shown('text', brief)).toEqual([
    '1 Survey of the garden = 8 marks',
    '2 Plan = 10 marks',
    '3 Neatness = 2 marks',
  ])
  expect(facts('text', brief)).toMatchObject({ totalMarks: 20 })
})

test('marks stand behind a number, and before a name or an aside', () => {
  const brief = `Marking scheme
3.1 - 5 pts - Start and stop
3.2 - 15 pts - Lifting and lowering (with a full load)
Manual - 20pts (must include drawings)

Video - 10pts`
  expect(shown('text', brief)).toEqual([
    '3.1 Start and stop = 5 marks',
    '3.2 Lifting and lowering (with a full load) = 15 marks',
    '3 Manual = 20 marks',
    '4 Video = 10 marks',
  ])
})

test('upper-case Roman numerals number parts that hold numbered ones', () => {
  const brief = `I. Basics [60% overall]

1. Counter [40%]

It counts.

2. Display [10%+10%]

It shows the count.

II. Extras [40% overall]

Choose any.`
  expect(shown('text', brief)).toEqual([
    '§I Basics = 60 %',
    '1 Counter = 40 % < I',
    '2 Display = 20 % < I',
    'II Extras = 40 %',
  ])
})

test('what is given how many marks, from all to none, tells the marks of the name above', () => {
  const brief = `Essay sheet
20 points possible
Structure
• It is clear from beginning to end 10
• Clear in parts 5
• No order 0
Language
• Free of errors 10
• A few errors that do not disturb 5
• Hard to follow 0
A total of 16 is a B.`
  expect(shown('text', brief)).toEqual(['1 Structure = 10 marks', '2 Language = 10 marks'])
  expect(facts('text', brief)).toMatchObject({ totalMarks: 20 })
})

test('the box in which the marker writes repeats the marks of the name above', () => {
  const brief = `Marking guide
CONTENT (60 marks)
The student has:
• answered the question
• used sources that can be trusted. /60
LANGUAGE (40 marks)
• written in whole sentences. /40`
  expect(shown('text', brief)).toEqual(['1 CONTENT = 60 marks', '2 LANGUAGE = 40 marks'])
})

test('headings above rubrics without marks are sections', () => {
  const table = (rows: string): string =>
    `<table><tr><th>Criteria</th><th>Fail</th><th>Pass</th><th>Merit</th></tr>${rows}</table>`
  const row = (name: string): string => `<tr><td>${name}</td><td>None.</td><td>Some.</td><td>All.</td></tr>`
  const brief = `<h1>Rubric</h1><h2>Model</h2>${table(row('Scale') + row('Materials'))}
<h2>Talk</h2>${table(row('Pace') + row('Slides'))}`
  expect(shown('html', brief)).toEqual([
    '§1 Model',
    '§2 Talk',
    '1.1 Scale < 1',
    '1.2 Materials < 1',
    '2.1 Pace < 2',
    '2.2 Slides < 2',
  ])
})

test('a deadline beside a weight above one row is a form', () => {
  const brief = `4. Explain why bridges swing.

Deadline          Weighting
Friday, week 9    80%

Load test (60 marks)
Drawing (40 marks)`
  expect(shown('text', brief)).toEqual(['1 Load test = 60 marks', '2 Drawing = 40 marks'])
  expect(facts('text', brief)).toMatchObject({ moduleWeight: 80 })
})
