import { expect, test } from 'vitest'
import { facts, shown } from './shown.js'

test('marks that one sentence gives to tasks named elsewhere', () => {
  const tasks = `Answer all tasks. Task 1 is worth 40%, Tasks 2 and 3 are each worth 30% of the marks.

Task One – The firm

Describe it.

Task Two – Its market

Task Three – A plan`
  expect(shown('text', tasks)).toEqual(['Task 1 The firm = 40 %', 'Task 2 Its market = 30 %', 'Task 3 A plan = 30 %'])
  expect(shown('text', tasks.replace('Task Two', 'Exercise'))).toEqual([])
  const behind = `1. Task 1. A short essay on one theory

2. Task 2. A look back at your own work

Task 1 carries 70% of the marks and Task 2 carries 30% of the marks.`
  expect(shown('text', behind)).toEqual([
    'Task 1 A short essay on one theory = 70 %',
    'Task 2 A look back at your own work = 30 %',
  ])
})

test('shares in one line, behind colons and in words', () => {
  expect(shown('markdown', 'Weighting: quizzes 15 percent, labs 35 percent, final report 50 percent.')).toEqual([
    '1 quizzes = 15 %',
    '2 labs = 35 %',
    '3 final report = 50 %',
  ])
  expect(shown('text', 'Assessment\nDesign: 80% with a hurdle\nDiary: 20% (600 words)\n')).toEqual([
    '1 Design = 80 %',
    '2 Diary = 20 %',
  ])
  const words = `How marks are given
– 60% of the available marks are allocated for factual knowledge (of the topic)
– 40% of the available marks are allocated for the structure of the answer`
  expect(shown('text', words)).toEqual([
    '1 factual knowledge (of the topic) = 60 %',
    '2 structure of the answer = 40 %',
  ])
})

test('a table with a column of descriptions, and what its heading is worth said below it', () => {
  const work = `# Coursework

### The app

75% of the coursework mark comes from what the app does.

| Feature | Description | Marks (%) |
|---|---|---|
| **Basic (40%)** | | |
| Start page | A page with a picture | 30% |
| Help page | A page of text | 10% |
| **Advanced (60%)** | | |
| Search | A search that works | 60% |

### Clean code

You will also be assessed on clean code (worth 25% of the coursework mark).`
  expect(shown('markdown', work).map(text => text.replace(/ < .*/, ''))).toEqual([
    '§1 The app = 75 %',
    '§1.1 Basic = 40 %',
    '§1.2 Advanced = 60 %',
    '1.1.1 Start page = 30 %',
    '1.1.2 Help page = 10 %',
    '1.2.1 Search = 60 %',
    '2 Clean code = 25 %',
  ])
})

test('a row across all columns that only heads the criteria', () => {
  const html = `<table><tr><th>Marks</th><th>0-49 (Fail)</th><th>50-100 (Pass)</th></tr>
<tr><th colspan="3">What is judged</th></tr>
<tr><td>Knowledge</td><td>Little of it</td><td>Enough</td></tr>
<tr><td>Skills</td><td>Few</td><td>Many</td></tr></table>`
  expect(shown('html', html)).toEqual(['1 Knowledge', '2 Skills'])
})

test('components that make up a module are no weight of the assignment', () => {
  const parts = 'Two parts:\n\n- An essay (30% of module mark)\n- An exam (70% of module mark)\n'
  expect(facts('markdown', parts).moduleWeight).toBeNull()
  expect(facts('markdown', '# Essay\n\nThe essay is worth 30% of the module mark.').moduleWeight).toBe(30)
})

test('a timetable of assignments with their weights', () => {
  const weeks = `| Week | Deadline | Assessment type | Weight |
|---|---|---|---|
| 6 | Noon, 3 March | Talk of the group | 25% |
| 12 | Noon, 14 April | Own report | 75% |`
  expect(shown('markdown', weeks)).toEqual(['1 Talk of the group = 25 %', '2 Own report = 75 %'])
})

test('a list with marks behind a rubric that has none is no part of its last row', () => {
  const both = `# Rubrics

| Criterion | Excellent (4) | Good (3) | Poor (1) |
|---|---|---|---|
| Accuracy | All right | Mostly right | Wrong |
| Clarity | Clear | Mostly | Hard to read |

## Code

- **Runs** (tests pass) — 60%
- **Reads well** — 40%`
  expect(shown('markdown', both)).toEqual(['1 Runs (tests pass) = 60 %', '2 Reads well = 40 %'])
})

test('categories are numbered like tasks', () => {
  const rubric = `# Rubric

### Category 1: Form (40 points)

### Category 2: What was found out and how (60 points)`
  expect(shown('markdown', rubric)).toEqual([
    'Category 1 Form = 40 marks',
    'Category 2 What was found out and how = 60 marks',
  ])
})

test('a field of the whole assignment behind its date', () => {
  const page =
    '# Last essay\n\n**Last essay due:** Friday, noon <br />\n**Percentage:** 10%\n\n## What to do\n\nLook back.\n'
  expect(shown('markdown', page)).toEqual([])
  expect(facts('markdown', page).moduleWeight).toBe(10)
})
