import { expect, test } from 'vitest'
import { shown } from './shown.js'

test('units and outcomes numbered in hundreds, marks above a hundred, wordings on lines of their own', () => {
  const brief = `# Workplace law and people

## 101 Understand the law (120 marks)

101.1 Explain the law (60 marks)
101.2 Evaluate the policy (60 marks)

## 102 Understand the people (1,150 marks)

102.1 Analyse needs (100 marks)
102.2 Justify a plan (1050 marks)`
  expect(shown('markdown', brief)).toEqual([
    '§101 Understand the law = 120 marks',
    '§102 Understand the people = 1150 marks',
    '101.1 Explain the law = 60 marks < 101',
    '101.2 Evaluate the policy = 60 marks < 101',
    '102.1 Analyse needs = 100 marks < 102',
    '102.2 Justify a plan = 1050 marks < 102',
  ])
})

test('tasks that are worth more than a hundred', () => {
  const brief = `# Data report

## Task 1 (100 marks)
Describe the data set.

## Task 2 (200 marks)
Analyse the data set.

## Task 3 (1000 marks)
Write it up.`
  expect(shown('markdown', brief)).toEqual([
    'Task 1 Task 1 = 100 marks',
    'Task 2 Task 2 = 200 marks',
    'Task 3 Task 3 = 1000 marks',
  ])
})

test('a figure before a unit is no number of a section', () => {
  const brief = `Report on soils

1 Field work
1.1 Describe the site
10 Marks
1.2 Evaluate the method
20 Marks`
  expect(shown('text', brief)).toEqual([
    '§1 Field work = 30 marks',
    '1.1 Describe the site = 10 marks < 1',
    '1.2 Evaluate the method = 20 marks < 1',
  ])
})

test('what is counted with marks behind a colon is a part, whatever it is called', () => {
  const brief = `# Lab 9

Checkpoints are graded as follows:

- Checkpoint 1: 30 points
- Checkpoint 2: 70 points`
  expect(shown('markdown', brief)).toEqual(['1 Checkpoint 1 = 30 marks', '2 Checkpoint 2 = 70 marks'])
})
