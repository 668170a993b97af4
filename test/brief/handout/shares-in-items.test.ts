import { expect, test } from 'vitest'
import { shown } from './shown.js'

test('items that tell their share behind the name, and then what is looked for', () => {
  const brief = `# Log book: marking criteria

* **Plan** — up to **45%**  
  Given for what was thought of before the start.
    * how many risks were seen
    * how they were weighed

* **Work** — up to **45%**  
  Given for what was done day by day.

* **Review** — up to **10%**  
  Given for what was learnt of it.

Less is given where:

* a day is missing
* a page cannot be read
* nobody signed it`
  expect(shown('markdown', brief)).toEqual(['1 Plan = 45 %', '2 Work = 45 %', '3 Review = 10 %'])
})

test('a figure in brackets between the name and what it means is the marks where these make up the whole', () => {
  const brief = `## Marking rubric (100 marks)

- **Correctness (40):** it runs and is right.
- **Reasoning (35):** choices are justified.
- **Clarity (25):** it reads well.`
  expect(shown('markdown', brief)).toEqual([
    '1 Correctness = 40 marks',
    '2 Reasoning = 35 marks',
    '3 Clarity = 25 marks',
  ])
})

test('so many of the possible marks come from each', () => {
  const brief = `## Assessment

- The project is worth 25% of your final mark for the course. It will be marked out of 50.
- 30 of the possible 50 marks will come from the correctness of your solution. This includes the checks of its input.
- 20 of the possible 50 marks will come from your style, with well chosen names. It is read by a person.`
  expect(shown('markdown', brief)).toEqual([
    '1 correctness of your solution = 30 marks',
    '2 your style, with well chosen names = 20 marks',
  ])
})

test('an item may name its worth before what it is', () => {
  const brief = `## Parts

1. Essay worth 40%: You choose one of the five questions below.

2. Talk worth 60%: You speak about another of these questions.`
  expect(shown('markdown', brief)).toEqual(['1 Essay = 40 %', '2 Talk = 60 %'])
})

test('steps up to all marks of a part, a sum of the whole and the value of a card are no criteria', () => {
  const brief = `# Card game

1. There are four suits
2. There are thirteen ranks: two to ten, Jack (value 11), Queen (value 12)

## Mark scheme

### Rules (35 marks)

40% - You must be able to play a round of the game.

70% - Satisfy all rules.

### Report (65 marks)

Tell how it was made.

### Grading summary (Total: 100 marks)`
  expect(shown('markdown', brief)).toEqual(['1 Rules = 35 marks', '2 Report = 65 marks'])
})

test('the heading of a part is its title as it stands', () => {
  const brief = `# The model

## Part A — Building it (95 marks)

Build it.

## Appendix — use of tools, reporting and sources (5 marks)

Fill it in.`
  expect(shown('markdown', brief)).toEqual([
    'Part A Building it = 95 marks',
    '2 Appendix — use of tools, reporting and sources = 5 marks',
  ])
})

test('marks given in the sentences below a numbered heading are those of the heading', () => {
  const brief = `# 1. Data

## 1.1 Check the data

*List the faults (5 marks) and say how each was found. Tell how you mended them (5 marks). (Max 200 words)*

## 1.2 Describe the data

*Describe it with figures (5 marks) (Max 100 words)*`
  expect(shown('markdown', brief)).toEqual([
    '§1 Data = 15 marks',
    '1.1 Check the data = 10 marks < 1',
    '1.2 Describe the data = 5 marks < 1',
  ])
})
