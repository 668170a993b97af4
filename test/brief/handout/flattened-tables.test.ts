import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readBriefText } from '../../../server/src/workspace/brief-reader.js'
import { facts, shown } from './shown.js'

test('a rubric copied cell by cell: grades on one line, the weight alone below each name', () => {
  const brief = `MKT2001 – Report Rubric
HD 85% - 100% D 75% - 84% C 65% – 74% P 50% – 64% F 0% - 49%
Market
Analysis
45%

Available marks: 38-45 marks
out of 45
The market is described from
several sides.
Available marks: 0-22 marks
out of 45
The market is not described.
Sources
Range and quality of what
was read.
35%
Many sources of high quality.
Few sources.
Writing
20%
Flawless.
Many errors.

Hand in by Friday.`
  expect(shown('text', brief)).toEqual(['1 Market Analysis = 45 %', '2 Sources = 35 %', '3 Writing = 20 %'])
  expect(facts('text', brief)).toMatchObject({ totalMarks: 100 })
})

test('a rubric copied cell by cell: each head on a line of its own', () => {
  const brief = `Criteria
Weight
Fail
0–39
Pass
40–59
Merit
60–69
Distinction
70+
Use of theory
60%
None.
Some relevant
theory.
Good.
Excellent.
Presentation and
referencing
40%
Poor.
Adequate.
Good.
Excellent.`
  expect(shown('text', brief)).toEqual(['1 Use of theory = 60 %', '2 Presentation and referencing = 40 %'])
})

test('below grades, weights that do not make the whole are left alone', () => {
  const brief = `HD 85% - 100% D 75% - 84% C 65% – 74% P 50% – 64%
Market
45%
Described well.
Sources
35%
Many sources.`
  expect(facts('text', brief).totalMarks).toBeNull()
})

test('bare figures at the ends of lines above their total, over several lines', () => {
  const brief = `BUS1001: Assessment of Assignment 1
Criteria Total marks Marks obtained
1. A statement of the problem and the aims 4
2. Sources of secondary data, presentation of the data and analysis
methods 6
3. Topic presentation (for students on the campus) or its discussion
on the module page (for those at a distance)
10
Total = 20
Penalty for late submission (5% reduction for each day)`
  expect(shown('text', brief)).toEqual([
    '1 A statement of the problem and the aims = 4 marks',
    '2 Sources of secondary data, presentation of the data and analysis methods = 6 marks',
    '3 Topic presentation (for students on the campus) or its discussion on the module page (for those at a distance) = 10 marks',
  ])
  expect(facts('text', brief).totalMarks).toBe(20)
})

test('bare figures that do not make the total are no marks', () => {
  expect(shown('text', 'What happened\n\nVisitors in May 20\nVisitors in June 40\nTotal 90')).toEqual([])
})

test('a table with bars in a plain text, its cells on lines of their own', () => {
  const brief = `Criteria | High Distinction (HD) | Credit (CR) | Fail (NN) |
Explain the role of the nurse. Weighting 60% |
A deep evaluation is shown. |
A good understanding is shown. |
None is shown. |
Refer to scholarly literature. Weighting 40% |
At least eight sources. |
Six sources. |
Fewer than five. |`
  expect(shown('text', brief)).toEqual([
    '1 Explain the role of the nurse. = 60 %',
    '2 Refer to scholarly literature. = 40 %',
  ])
})

test('a table with bars in a plain text, a row on each line', () => {
  const brief = `Marking

| Component | Marks |
|-----------|------:|
| Design    | 30    |
| Build     | 50    |
| Demo      | 20    |`
  expect(shown('text', brief)).toEqual(['1 Design = 30 marks', '2 Build = 50 marks', '3 Demo = 20 marks'])
})

test('lists of bare figures below the task whose marks they make together', () => {
  const brief = `Task 1 – Research and report (20 marks)
Write a report of 800 words.
Marks will be awarded for:
Structure of the report                                   12
Use of sources                                            8

Task 2 – Personal writing (10 marks)
Write a review.
Opinion 4
Style 6

Total marks: 30`
  expect(shown('text', brief)).toEqual([
    '§Task 1 Research and report = 20 marks',
    '§Task 2 Personal writing = 10 marks',
    '1.1 Structure of the report = 12 marks < Task 1',
    '1.2 Use of sources = 8 marks < Task 1',
    '2.1 Opinion = 4 marks < Task 2',
    '2.2 Style = 6 marks < Task 2',
  ])
})

test('several components in one cell, parted by line breaks, beside their marks', () => {
  const brief = `# Lab 3

| Component | Sub-component | Marks |
|-----------|---------------|-------|
| Correctness | | 10 marks |
| | _Packets<br>Buffers<br>Script_ | _3 marks<br>3 marks<br>4 marks_ |
| Principles | | 10 marks |
| | _Encapsulation<br>Polymorphism_ | _4 marks<br>6 marks_ |
| Report | | 5 marks |`
  expect(shown('markdown', brief)).toEqual([
    '§1 Correctness = 10 marks',
    '§2 Principles = 10 marks',
    '1.1 Packets = 3 marks < 1',
    '1.2 Buffers = 3 marks < 1',
    '1.3 Script = 4 marks < 1',
    '2.1 Encapsulation = 4 marks < 2',
    '2.2 Polymorphism = 6 marks < 2',
    '3 Report = 5 marks',
  ])
})

test('a rubric copied cell by cell: the weight in brackets behind the name, grades without full stops', () => {
  const brief = `Criterion
Fail (0-39)
Third (40-49)
2:2 (50-59)
First (70-100)
Knowledge and
understanding (60%)
No knowledge
Basic knowledge,
some errors
Sound knowledge
Excellent knowledge
Academic style (40%)
Poor
Many errors
Few errors
No errors`
  expect(shown('text', brief)).toEqual(['1 Knowledge and understanding = 60 %', '2 Academic style = 40 %'])
})

test('a numbered table copied cell by cell, four cells to a row', () => {
  const brief = `Breakdown
Task
Description
LO
Marks
1
Load analysis
LO1
40
2
Design of the frame
LO1, LO2
60
Total
100

At most 40 pages.`
  expect(shown('text', brief)).toEqual(['1 Load analysis = 40 marks', '2 Design of the frame = 60 marks'])
})

test('a rubric whose head has only points: each criterion is worth those of the best grade', () => {
  const brief = `The essay is worth 40 points.

| Category | 20 points | 16 points | 8 points |
| --- | --- | --- | --- |
| Thesis | Clear | Vague | Missing |
| Evidence | Four quotations | Two | None |`
  expect(shown('markdown', brief)).toEqual(['1 Thesis = 20 marks', '2 Evidence = 20 marks'])
  expect(facts('markdown', brief).totalMarks).toBe(40)
})

test('lines of grades, weights, bars and totals in any order are read without failing', () => {
  const line = fc.constantFrom(
    '',
    'HD 85–100 D 75–84 C 65–74',
    'Fail',
    '0–39',
    'Pass',
    '60–69',
    'Name',
    'goes on.',
    '50%',
    '7',
    'Method 20',
    'Total',
    'Total 27',
    'a | b |',
    'c |',
    '|',
    '|--|--|',
  )
  fc.assert(
    fc.property(fc.array(line, { maxLength: 40 }), lines => {
      const { imported } = readBriefText('text', lines.join('\n'))
      expect(imported.criteria.every(({ title }) => title !== '')).toBe(true)
    }),
  )
})
