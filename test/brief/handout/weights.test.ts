import { expect, test } from 'vitest'
import { readBriefText } from '../../../server/src/workspace/brief-reader.js'
import { facts, shown } from './shown.js'

test('questions with marks in square brackets, parts with letters', () => {
  const brief = `Coursework: Databases
Answer all questions.

Question 1
(a) Explain what a key is. [5 marks]
(b) Draw a diagram for the library below. [15 marks]

Question 2
Discuss three ways to keep data safe. [20 marks]`
  expect(shown('text', brief).filter(line => !line.startsWith('§'))).toEqual([
    expect.stringMatching(/Explain what a key is\. = 5 marks/),
    expect.stringMatching(/Draw a diagram for the library below\. = 15 marks/),
    expect.stringMatching(/Discuss three ways to keep data safe\. = 20 marks/),
  ])
})

test('headings numbered for the document’s own sake are no criteria', () => {
  const brief = `# 1 Introduction
## 1.1 Background
The firm makes boats.
## 1.2 Your role
You advise the board.
# 2 What to hand in
## 2.1 A report (70%)
At most 3,000 words.
## 2.2 A talk (30%)
Ten minutes.
# 3 Rules
## 3.1 Late work
Work that is up to a week late is capped at 40%.`
  expect(shown('markdown', brief)).toEqual(['2.1 A report = 70 %', '2.2 A talk = 30 %'])
  expect(facts('markdown', brief)).toMatchObject({ pass: null, words: { max: 3000, kind: 'limit' } })
})

test('one weight for all', () => {
  const brief = `# Reflective essay

Each of the following criteria is worth 25%.

## Assessment criteria

- Depth of reflection: goes beyond description
- Use of theory
- Structure
- Referencing`
  expect(shown('markdown', brief)).toEqual([
    '1 Depth of reflection = 25 %',
    '2 Use of theory = 25 %',
    '3 Structure = 25 %',
    '4 Referencing = 25 %',
  ])
  expect(
    readBriefText('markdown', brief).imported.doubts.map(({ line, message }) => `${line} ${message}`),
  ).toContainEqual(expect.stringMatching(/^3 This line gives one weight for all/))
})

test('percentages within a task become marks of the whole in the brief', () => {
  const brief = `# Project

## Task A (75% of the mark)

1. Plan (40% of Task A)
2. Report (60% of Task A)

## Task B (25% of the mark)

1. Talk (100% of Task B)`
  expect(shown('markdown', brief)).toEqual([
    '§Task A Task A = 75 %',
    '§Task B Task B = 25 %',
    'A.1 Plan = 40 % < Task A',
    'A/2 Report = 60 % < Task A'.replace('A/2', 'A.2'),
    'B.1 Talk = 100 % < Task B',
  ])
  const { data, imported } = readBriefText('markdown', brief)
  expect(data).toMatchObject({
    totalMarks: 100,
    sections: [
      { marks: 75, criteria: [{ marks: 30 }, { marks: 45 }] },
      { marks: 25, criteria: [{ marks: 25 }] },
    ],
  })
  expect(imported.doubts.map(({ message }) => message)).toContainEqual(expect.stringContaining('of its own 75'))
})

test('learning outcomes are neither sections nor criteria where nothing is asked under them', () => {
  const brief = `# Portfolio

On completion of this module you will be able to:

- Explain how people learn
- Plan a session

Weighting: 60% of the module

## Plan (40 marks)
A plan for one session.

## Review (60 marks)
What went well.`
  expect(shown('markdown', brief)).toEqual(['1 Plan = 40 marks', '2 Review = 60 marks'])
  expect(facts('markdown', brief)).toMatchObject({
    outcomes: ['Explain how people learn', 'Plan a session'],
    moduleWeight: 60,
    totalMarks: 100,
  })
})

test('the pass mark is read off a scale of grades, and that is doubted', () => {
  const brief = `# Report

- Analysis (50%)
- Writing (50%)

## Grading scale

| Grade | Marks |
| --- | --- |
| Distinction | 70–100 |
| Merit | 60–69 |
| Pass | 50–59 |
| Fail | 0–49 |`
  expect(shown('markdown', brief)).toEqual(['1 Analysis = 50 %', '2 Writing = 50 %'])
  const { pass, doubts } = readBriefText('markdown', brief).imported
  expect(pass).toEqual({ scope: 'overall', percent: 50 })
  expect(doubts.some(({ message }) => message.includes('scale of grades'))).toBe(true)
})

test('of several numbers of words the limit counts, and what is only equivalent to some does not', () => {
  expect(facts('text', 'Essay\nEquivalent to 4,000 words: a film and 800 words of comment.').words?.max).toBe(800)
  expect(facts('text', 'Essay\nWord limit: 2000. The abstract has 150 words.').words).toEqual({
    min: null,
    max: 2000,
    kind: 'limit',
  })
  // The usual leeway is what a suggested number has, both ways; any other is worked out, and is a limit to the word.
  expect(facts('text', 'Essay\nWord limit: 2000 (+/- 10%).').words).toEqual({ min: 2000, max: 2000, kind: 'suggested' })
  expect(facts('text', 'Essay\nWord limit: 2000 (±5%).').words).toEqual({ min: 1900, max: 2100, kind: 'limit' })
  expect(facts('text', 'Essay\nWord limit: 2000 words + 10%.').words).toEqual({
    min: null,
    max: 2000,
    kind: 'suggested',
  })
  expect(facts('text', 'Essay\nWord limit: 2000. You may exceed this by up to 5%.').words).toEqual({
    min: null,
    max: 2100,
    kind: 'limit',
  })
  expect(facts('text', 'Essay\nThere is no need to count words.').words).toBeNull()
})

test('the weight of the assignment stands alone below its title', () => {
  const brief = `RIV101
Assignment 2
A talk about a river
Assignment weighting 40%
You talk about a river that you know, with a map of it.

Assessment Criteria
- The map can be read from the last row
- What was said is true`
  expect(shown('text', brief)).toEqual(['1 The map can be read from the last row', '2 What was said is true'])
  expect(facts('text', brief)).toMatchObject({ moduleWeight: 40 })
})
