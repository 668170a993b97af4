import { expect, test } from 'vitest'
import { facts, shown } from './shown.js'

test('a rubric without weights whose rows are ranges of marks and whose columns are the criteria', () => {
  const rubric = `# Project

| Mark range | Use of sources | Argument |
|---|---|---|
| 70-100 | Many sources are used, and they are weighed against each other | The argument is clear and goes beyond the sources |
| 50-69 | Some sources are used, mostly one after the other | The argument can be followed |
| 0-49 | Hardly any sources are used | There is no argument |`
  expect(shown('markdown', rubric)).toEqual(['1 Use of sources', '2 Argument'])
  expect(shown('markdown', rubric.replace('Use of sources', 'Descriptor').replace('Argument', 'Class'))).toEqual([])
})

test('sections alone in their rows of a table, also where the marks stand on lines of their own', () => {
  const table = `| What we look for | Marks |
|---|---|
| Structure | |
| A clear title | 10 |
| Headings | 20 |
| Content | |
| Up to date | 30 |
| Relevant | 40 |
| Total | 100 |`
  expect(shown('markdown', table).slice(0, 4)).toEqual([
    '§1 Structure = 30 marks',
    '§2 Content = 70 marks',
    '1.1 A clear title = 10 marks < 1',
    '1.2 Headings = 20 marks < 1',
  ])
  const lines =
    'Aspect of the report\n\nMarks awarded\n\nStructure\n\n---\n\nA clear title\n\n10\n\nHeadings\n\n20\n\nContent\n\n---\n\nUp to date\n\n70\n\nTotal\n\n100'
  expect(shown('text', lines)).toEqual([
    '§1 Structure = 30 marks',
    '§2 Content = 70 marks',
    '1.1 A clear title = 10 marks < 1',
    '1.2 Headings = 20 marks < 1',
    '2.1 Up to date = 70 marks < 2',
  ])
})

test('a rubric as Canvas exports it', () => {
  const html = `<table><tr><th>Criteria</th><th>Ratings</th><th>Pts</th></tr>
<tr><td>This criterion is linked to a learning outcomeUse of data (10 Marks)<br>Tables are read rightly.</td>
<td><table><tr><td>10.0 to &gt;7.0Pts<br>Distinction<br>All of them.</td><td>7.0 to &gt;0Pts<br>Pass</td></tr></table></td><td>10.0pts</td></tr>
<tr><td>This criterion is linked to a learning outcomeStyle (5 Marks)<br>Clear.</td>
<td><table><tr><td>5.0 to &gt;0Pts<br>Pass</td></tr></table></td><td>5.0pts</td></tr></table>`
  expect(shown('html', html)).toEqual(['1 Use of data Tables are read rightly. = 10 marks', '2 Style Clear. = 5 marks'])
})

test('marks of two and a half are no numbers of criteria, and a table may have only one row', () => {
  const table = `# Coursework

## Words [9 marks]

Clear names.

## Logic [6 marks]

| requirement | marks | cases |
|--|--|--|
| Opens an account | 2.5 | 2.5 x 1 |
| Closes an account | 3.5 | 3.5 x 1 |`
  expect(shown('markdown', table)).toEqual([
    '§2 Logic = 6 marks',
    '1 Words = 9 marks',
    '2.1 Opens an account = 2.5 marks < 2',
    '2.2 Closes an account = 3.5 marks < 2',
  ])
  expect(shown('markdown', '| Criteria | Weighting |\n|---|---|\n| Portfolio | 100% |')).toEqual([
    '1 Portfolio = 100 %',
  ])
})

test('long sentences that make up the whole, and figures behind other figures in a bracket', () => {
  const sentence = (title: string, share: number): string =>
    `${title} due in week 4, with all its footnotes. The count of words leaves out tables, figures and the list of what was read, which come at its end (${share}%)\n`
  expect(shown('text', `Assessment\n\n${sentence('An essay', 40)}${sentence('A report', 60)}`)).toHaveLength(2)
  expect(shown('text', `Assessment\n\n${sentence('An essay', 40)}${sentence('A report', 50)}`)).toEqual([])
  const brackets = `Three tests (5% each, 15% in total)
They are short.
Talk (10 minutes, 25%)
A talk to the group.
Report (1,200 words with its notes, 60%)
About one firm.`
  expect(shown('text', brackets)).toEqual(['1 Three tests = 15 %', '2 Talk = 25 %', '3 Report = 60 %'])
})

test('criteria that are only listed, up to what follows the list', () => {
  const bullets =
    'Marks will be awarded for the following:\n\n• Finding the main issues\n• Clear structure\n\nPresentation\n\nYour work must be typed.\n\n• Use a plain font\n• Use wide margins'
  expect(shown('text', bullets)).toEqual(['1 Finding the main issues', '2 Clear structure'])
  const numbered =
    'The two main criteria that we use are outlined below, though not all apply everywhere.\n(1) focus\n(2) breadth of reading\n'
  expect(shown('text', numbered)).toEqual(['1 focus', '2 breadth of reading'])
})

test('chapters numbered 3.0, and numbers without a space', () => {
  const work = `# Coursework

**3.0 Load the data [7 marks]**

3.1 Where the data lies

Ask the help desk.

3.2 Your own part

1.Copy all rows of your group into a table. [4 marks]

2.Copy what belongs to them. [3 marks]

**4.0 Say what you found [5 marks]**

At most one page.`
  expect(shown('markdown', work)).toEqual([
    '§3.0 Load the data = 7 marks',
    '1 Copy all rows of your group into a table. = 4 marks < 3.0',
    '2 Copy what belongs to them. = 3 marks < 3.0',
    '4.0 Say what you found = 5 marks',
  ])
})

test('questions known by their number alone, with bands of marks below them', () => {
  const scheme = `Scheme
======

Practice (6 marks)
==================

Report (4 marks)
================

Q1 (1 mark)
-----------

Why is this slow?

### 1 mark ###

It reads all rows.

Q2 (3 marks)
------------

### 3 marks ###

A full answer.`
  expect(shown('markdown', scheme).map(text => text.replace(/ <.*/, ''))).toEqual([
    '§2 Report = 4 marks',
    '1 Practice = 6 marks',
    'Q1 Q1 = 1 marks',
    'Q2 Q2 = 3 marks',
  ])
})

test('shares of less than the whole have no total', () => {
  const shares = '# Coursework\n\nThe coursework contributes 80% of the module mark.\n\n- Plan (30%)\n- Code (50%)\n'
  expect(facts('markdown', shares)).toMatchObject({ totalMarks: null, moduleWeight: 80 })
})

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
