import { expect, test } from 'vitest'
import { facts, shown } from './shown.js'

test('sentences that say what each thing is worth, which make the whole', () => {
  const brief = `# Bridge project

This project is worth 30% of the module.

## Grading

25% of the marks will be given for the log book. Keep it up to date.

The model bridge is worth up to 45% of the final marks. It has to carry two bricks.

* It stands without glue.

The talk is worth 30%, half of it for questions.`
  expect(shown('markdown', brief)).toEqual(['1 log book = 25 %', '2 The model bridge = 45 %', '3 The talk = 30 %'])
  expect(facts('markdown', brief)).toMatchObject({ moduleWeight: 30, totalMarks: 100 })
})

test('three or more such sentences below a heading about marks, even where one of the list says something else', () => {
  const brief = `# Survey

## Marking

* Whoever does not take part gets nothing.
* The screenshots are worth 5% of the mark for the assessment, if they can be read.
* The Project Introduction is worth 10%
* The interviews are worth 20% each
* The Findings are worth 25%
* 10% of the marks will be for the style of the whole`
  expect(shown('markdown', brief)).toEqual([
    '1 The screenshots = 5 %',
    '2 The Project Introduction = 10 %',
    '3 The Findings = 25 %',
    '4 style of the whole = 10 %',
  ])
})

test('what a grade comes from, in a list of files', () => {
  const brief = `# Midterm

## Rubric

- 60% of your grade comes from your score in the quiz.
- 40% of your grade comes from your submission \`rain_by_month.csv\``
  expect(shown('markdown', brief)).toEqual([
    '1 your score in the quiz = 60 %',
    '2 your submission rain_by_month.csv = 40 %',
  ])
})

test('a sentence that gives all of the marks for two things', () => {
  const brief = `# Queries

Note that 70% of the marks will be awarded for correctness, and 30% of the marks for layout, including indentation.`
  expect(shown('markdown', brief)).toEqual(['1 correctness = 70 %', '2 layout = 30 %'])
})

test('a figure about something else in a sentence is no share', () => {
  const brief = `# Power report

The turbine is worth a visit. The efficiency is 40%, and the rest is heat.

Most answers are worth 10% each.`
  expect(shown('markdown', brief)).toEqual([])
})

test('lines that begin with their marks, in words, code and a count', () => {
  const brief = `# Lists

## Marking scheme

### Stack class (6 marks)

**3 marks**: 1 mark for each method that is inherited.

**1 mark** A default constructor that makes sense.

**2 marks** Tests have been written for \`push()\`.

### Queue class (4 marks)

**1 mark** A default constructor that makes sense.

**1 mark** \`to_text()\` returns the items in order.

**2 marks** Tests have been written for \`push()\`.`
  expect(shown('markdown', brief)).toEqual([
    '§1 Stack class = 6 marks',
    '§2 Queue class = 4 marks',
    '1.1 1 mark for each method that is inherited = 3 marks < 1',
    '1.2 A default constructor that makes sense = 1 marks < 1',
    '1.3 Tests have been written for push() = 2 marks < 1',
    '2.1 A default constructor that makes sense = 1 marks < 2',
    '2.2 to_text() returns the items in order = 1 marks < 2',
    '2.3 Tests have been written for push() = 2 marks < 2',
  ])
})

test('numbered tasks beside columns of figures, which make up their totals', () => {
  const brief = `# Coursework

|            | Compiles | Runs | **Total** |
| ---------- | :------: | :--: | :-------: |
| **Task 1** | 2        | 4    | **6**     |
| **Task 2** | 2        | 10   | **12**    |`
  expect(shown('markdown', brief)).toEqual([
    '§1 Task 1 = 6 marks',
    '§2 Task 2 = 12 marks',
    '1.1 Compiles = 2 marks < 1',
    '1.2 Runs = 4 marks < 1',
    '2.1 Compiles = 2 marks < 2',
    '2.2 Runs = 10 marks < 2',
  ])
  expect(shown('markdown', brief.replace('**12** ', '**10** '))).toEqual(['1 Task 1 = 6 marks', '2 Task 2 = 10 marks'])
})

test('a table of names and descriptions below words about the rubric, only where nothing has marks', () => {
  const table = `| Category | Description |
| --- | --- |
| Organisation | Paragraphs that follow from each other |
| Vocabulary & tone | A range of words in a formal tone |`
  expect(shown('markdown', `# Essay\n\n## 🏆 Rubric\n\nYour essay is graded by two categories:\n\n${table}`)).toEqual([
    '1 Organisation',
    '2 Vocabulary & tone',
  ])
  expect(shown('markdown', `# Essay\n\nWhat a dictionary has:\n\n${table}`)).toEqual([])
  const marked = `# Essay\n\n## Marks\n\n- Plan (40%)\n- Text (60%)\n\n## Rubric\n\n${table}`
  expect(shown('markdown', marked)).toEqual(['1 Plan = 40 %', '2 Text = 60 %'])
})

test('a limit for the introduction is none for the whole', () => {
  expect(facts('markdown', '# Plan\n\nKeep to a 250 word limit on the introduction.').words).toBeNull()
})
