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
