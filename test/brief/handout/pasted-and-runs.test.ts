import { expect, test } from 'vitest'
import { facts, shown } from './shown.js'

test('text pasted into a Markdown file keeps the lines and bullets of its own', () => {
  const brief = `# Week 4
GEOG101 Assignment 2
Marks:30%
Due: 4 May, 5 PM.
You will map a town of your choice, and you will say what the map shows to
somebody who has never been there.
Part A: The map (20 marks)
Draw the town. Your map has to have
• a scale
• a legend that says what every colour means, and which of them were your own
choice
Part B: The report (10 marks)
Say what it shows.`
  expect(shown('markdown', brief)).toEqual(['Part A The map = 20 marks', 'Part B The report = 10 marks'])
  expect(facts('markdown', brief).moduleWeight).toBe(30)
})

test('a paragraph that is only wrapped stays one in a file written in Markdown', () => {
  const brief = `# Report

## Tasks

- Explain how rivers
  Meander (10 marks)
- Explain why the sea
  Is salt (20 marks)`
  expect(shown('markdown', brief)).toEqual([
    '1 Explain how rivers Meander = 10 marks',
    '2 Explain why the sea Is salt = 20 marks',
  ])
})

test('marks that a sentence gives one after the other, where it says that they are marks', () => {
  const brief = `# Website

Marks will be allocated as follows: 10 marks for the use of frames; 6 marks for the style sheet; 4 marks for the text.`
  expect(shown('markdown', brief)).toEqual([
    '1 use of frames = 10 marks',
    '2 style sheet = 6 marks',
    '3 text = 4 marks',
  ])
})

test('what an example counts is no weight', () => {
  const brief = `# Score

For example, a runner of 40 (3 points), a swimmer (0 points) and a climber (5 points) have 8 together.

## Criteria

- Method (60%)
- Report (40%)`
  expect(shown('markdown', brief)).toEqual(['1 Method = 60 %', '2 Report = 40 %'])
})

test('the name in a sentence begins behind what says that it is marked', () => {
  expect(
    shown('markdown', '# Talks\n\nEach talk is marked on clarity (12%), slides (8%) and your answers (5%).'),
  ).toEqual(['1 clarity = 12 %', '2 slides = 8 %', '3 your answers = 5 %'])
})

test('the paper with 100 marks above its questions is the whole', () => {
  const brief = `# Exam

PAYROLL [100 marks]

Function 1: load the staff file [60 marks]

It reads the file.

Function 2: print what each has earned [40 marks]

It prints.`
  expect(shown('markdown', brief)).toEqual([
    '1 Function 1: load the staff file = 60 marks',
    '2 Function 2: print what each has earned = 40 marks',
  ])
  expect(facts('markdown', brief).totalMarks).toBe(100)
})

test('bare figures at the ends of a list in a marking scheme are its marks, under the lines in bold that part it', () => {
  const brief = `# App

1. Come to week 3
2. Read chapter 4
3. See lab 5

## Marking scheme

**Delivery**
- [ ] It is installed and runs - 2
- [ ] It comes with data - 3
- [ ] It can be taken away again - 1

**Code**
- [ ] No code stands twice - 2
- [ ] Tests are included - 4
- [ ] Names say what they mean - 4`
  expect(shown('markdown', brief)).toEqual([
    '§1 Delivery = 6 marks',
    '§2 Code = 10 marks',
    '1.1 It is installed and runs = 2 marks < 1',
    '1.2 It comes with data = 3 marks < 1',
    '1.3 It can be taken away again = 1 marks < 1',
    '2.1 No code stands twice = 2 marks < 2',
    '2.2 Tests are included = 4 marks < 2',
    '2.3 Names say what they mean = 4 marks < 2',
  ])
})

test('lines without bullets, each with its figure at the end or the beginning', () => {
  const ends = `# Chat

## Marking scheme (10 points)

**Criterion Marks**
Repository 2
Live site 3
Quality of the answers 5`
  expect(shown('markdown', ends)).toEqual([
    '1 Repository = 2 marks',
    '2 Live site = 3 marks',
    '3 Quality of the answers = 5 marks',
  ])
  const begins = `# Device

## Grading

30% Planning: time and people were thought of
70% Prototype: it works`
  expect(shown('markdown', begins)).toEqual(['1 Planning = 30 %', '2 Prototype = 70 %'])
})

test('headings that make 100 do not hold a table in another chapter, which makes 100 too', () => {
  const brief = `# Coursework

## Tasks

### Group task (60%)

1. Plan it.

### Own task (40%)

1. Build it.

## Marking scheme

| Item | Weighting |
|---|---|
| Plan | 35% |
| Program | 45% |
| Talk | 20% |`
  expect(shown('markdown', brief)).toEqual(['1 Plan = 35 %', '2 Program = 45 %', '3 Talk = 20 %'])
})

test('words in angle brackets that are no elements stay', () => {
  expect(shown('markdown', '# Shapes\n\n- rectangle <width>, <height> (2 marks)\n- circle <radius> (3 marks)')).toEqual(
    ['1 rectangle <width>, <height> = 2 marks', '2 circle <radius> = 3 marks'],
  )
})

test('the length of each page is not that of the whole', () => {
  expect(facts('markdown', '# Pages\n\nEach page should have approximately 400 words of text.').words).toBeNull()
})
