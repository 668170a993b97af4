import { expect, test } from 'vitest'
import { facts, shown } from './shown.js'

test('attendance with its marks is a criterion, a rule about it is none', () => {
  const brief = `# Grading

## Attendance (12 points)

You will get 12 points for attending.

## Responses (88 points)

To pass you need 80% attendance.`
  expect(shown('markdown', brief)).toEqual(['1 Attendance = 12 marks', '2 Responses = 88 marks'])
})

test('points out of the whole in a line below a heading', () => {
  const brief = `# Rubric

**Total points:** 340 points

## Documentation

**Points:** 300 / 340 (88%)

## Scope

**Points:** 40 / 340 (12%)`
  expect(shown('markdown', brief)).toEqual(['1 Documentation = 300 marks', '2 Scope = 40 marks'])
})

test('a list under a sentence that gives each of them as much', () => {
  const brief = `# Rubric

## Reviews

The following is used for grading, each section encompasses 10 points each.

* Argument
  * The reader knows what you say.
* Sources
  * You have a list.`
  expect(shown('markdown', brief)).toEqual(['1 Argument = 10 marks', '2 Sources = 10 marks'])
  expect(shown('markdown', '# Rubric\n\n## Scoring (0–4 each; total 8)\n\n- Tests: they run\n- Style: clean')).toEqual([
    '1 Tests = 4 marks',
    '2 Style = 4 marks',
  ])
})

test('the long name of a part with its share, and what the whole contributes to the module', () => {
  const brief = `Enquiry
Contribution to overall module assessment: 100%

PART A: A film made by the group 40% of total mark

PART B: A letter, a curriculum vitae and a statement that looks back on what you did, all handed in together 60% of total mark`
  expect(shown('text', brief).map(line => line.slice(-6))).toEqual(['= 40 %', '= 60 %'])
  expect(facts('text', brief).moduleWeight).toBe(100)
})

test('the part of a project is not the whole of it', () => {
  expect(
    facts('markdown', '# A\n\nThe first stage of the project is worth 10% and is your proposal.').moduleWeight,
  ).toBeNull()
})

test('“weighted 70%”, and one share alone, which is that of the whole', () => {
  const brief = `# Poster

## Poster

- Content (weighted 70%):
    - introduction
- Layout (weighted 20%)

## Questions on the day (weighted 10%):

- are the answers to the point?`
  expect(shown('markdown', brief)).toEqual(['1 Content = 70 %', '2 Layout = 20 %', '3 Questions on the day = 10 %'])
  const alone = '# Assignment 1\n\n## 2000 word policy brief (50%)\n\n- Due 18th April'
  expect(shown('markdown', alone)).toEqual([])
  expect(facts('markdown', alone)).toMatchObject({ moduleWeight: 50, words: { max: 2000 } })
})

test('a numbered name before its marks is no range', () => {
  const brief = '# Scheme\n\n1. Appearance – 10 marks\n2. Iteration 1 – 15 marks\n3. Iteration 2 – 15 marks'
  expect(shown('markdown', brief)).toEqual([
    '1 Appearance = 10 marks',
    '2 Iteration 1 = 15 marks',
    '3 Iteration 2 = 15 marks',
  ])
})

test('the weight of the whole in a list of facts', () => {
  const brief =
    '# Investigation\n\n- **Duration**: 10 hours\n- **Weighting**: 20% of final grade\n- **Word limit**: 3,000 words'
  expect(facts('markdown', brief)).toMatchObject({ moduleWeight: 20, words: { max: 3000 } })
})

test('sentences of one paragraph that say what each is worth name all that makes the whole', () => {
  const brief = `## Assignments

There are two tests and two projects. The midterm and final test are each worth 20%. The Lisbon report is worth 20%. The final project is worth 40% in all: see its rubric.`
  expect(shown('markdown', brief)).toEqual([
    '1 midterm = 20 %',
    '2 final test = 20 %',
    '3 Lisbon report = 20 %',
    '4 final project = 40 %',
  ])
  expect(facts('markdown', brief).moduleWeight).toBeNull()
})

test('points may stand in brackets behind the share of a sentence', () => {
  const brief = `## Grading

* 25% of the grade (**25 points**) comes from the talk and the slides. Are they clear?
* 75% of the grade (**75 points**) comes from the code. Does it run?`
  expect(shown('markdown', brief)).toEqual(['1 talk and the slides = 25 %', '2 code = 75 %'])
})

test('sentences below a heading may part what it is worth', () => {
  const brief = `## Participation: 55%

Come to class.

## Project: 45%

The first stage of the project is worth 10% and is your proposal.

The second stage is worth 15%, and you show what there is.

The final stage is worth 20%, with a talk.`
  expect(shown('markdown', brief)).toEqual([
    '§2 Project = 45 %',
    '1 Participation = 55 %',
    '2.1 The first stage of the project = 10 % < 2',
    '2.2 The second stage = 15 % < 2',
    '2.3 The final stage = 20 % < 2',
  ])
})
