import { expect, test } from 'vitest'
import { facts, shown } from './shown.js'

test('marks out of so many in brackets, on a sheet for the marker', () => {
  const brief = `EEE2041 Coursework

Method (out of 40)
Enough detail to repeat it.

Discussion (out of 60)

Overall mark (out of 100):`
  expect(shown('text', brief)).toEqual(['1 Method = 40 marks', '2 Discussion = 60 marks'])
})

test('the least words of a criterion in brackets before its marks', () => {
  const brief = `EEE2041 Coursework

AC 1.1 Describe the factors that influence the choice of styles
(min. 250 words)                                         [20 marks]

AC 1.2 Explain why these styles have an effect            [30 marks]`
  expect(shown('text', brief)).toEqual([
    '1.1 Describe the factors that influence the choice of styles (min. 250 words) = 20 marks',
    '1.2 Explain why these styles have an effect = 30 marks',
  ])
})

test('a sentence among others that gives each criterion its share', () => {
  const brief = `EEE2041 Coursework

Markers will use three criteria. Understanding of theory carries 50 per cent of the mark, use of evidence 30 per cent and presentation 20 per cent.`
  expect(shown('text', brief)).toEqual([
    '1 Understanding of theory = 50 %',
    '2 use of evidence = 30 %',
    '3 presentation = 20 %',
  ])
})

test('bare figures in a list that make up the marks of the task above it', () => {
  const brief = `# CS118 Coursework

### Task A – Data structures (30 marks)

Marks are split as follows:

* correctness – 20
* comments – 10

### Task B – Extension (15 marks)

* design – 10
* report – 5`
  expect(shown('markdown', brief)).toEqual([
    '§Task A Data structures = 30 marks',
    '§Task B Extension = 15 marks',
    'A.1 correctness = 20 marks < Task A',
    'A.2 comments = 10 marks < Task A',
    'B.1 design = 10 marks < Task B',
    'B.2 report = 5 marks < Task B',
  ])
})

test('one of several tasks has numbered parts, the others their own marks and wording in one paragraph', () => {
  const brief = `# Assignment 1

**Task 1: Data preparation (6 marks)** The data is loaded and all errors are found and fixed.

**Task 2: Data exploration**

* 2.1 Single columns (3 marks)
* 2.2 Pairs of columns (6 marks)

**Task 3: Report (12 marks)** The report is well structured, with suitable graphs.`
  expect(shown('markdown', brief)).toEqual([
    '§Task 2 Data exploration = 9 marks',
    'Task 1 Data preparation = 6 marks',
    '2.1 Single columns = 3 marks < Task 2',
    '2.2 Pairs of columns = 6 marks < Task 2',
    'Task 3 Report = 12 marks',
  ])
})

test('names with their marks behind a colon, each above a sentence; the total stands with the name of the sheet', () => {
  const brief = `SIT102 Custom program
Assessment rubric (15 marks total)

Program design: 9 marks
The program is divided into functions.

Code quality: 6 marks
Naming is consistent.`
  expect(shown('text', brief)).toEqual(['1 Program design = 9 marks', '2 Code quality = 6 marks'])
})

test('a limit of words whose figure stands in a cell of its own', () => {
  expect(facts('html', '<table><tr><td>Word limit</td><td>3,500</td></tr></table><p>Essay.</p>').words?.max).toBe(3500)
})
