import { expect, test } from 'vitest'
import { shown } from './shown.js'

test('an item goes on in paragraphs, and its marks stand at the end of the last', () => {
  const brief = `## Questions

1. Look at the plan of the mill.

   Say where the water came in. A sketch will do. (15%)

2. Compare it with the plan of 1890. (35%)

3. Advise the owners. (50%)`
  expect(shown('markdown', brief)).toEqual([
    '1 Look at the plan of the mill = 15 %',
    '2 Compare it with the plan of 1890. = 35 %',
    '3 Advise the owners. = 50 %',
  ])
})

test('a figure at the end of what only tells something is no weight', () => {
  const brief = `## Background

The mill stood still for a year. Its rivals grew in that time, two of them by a third (33%).

Few came back. Those who did had fewer hands (80%)

## Marking

- Method (40%)
- Findings (60%)`
  expect(shown('markdown', brief)).toEqual(['1 Method = 40 %', '2 Findings = 60 %'])
})

test('what has a number may have its name in brackets with its marks', () => {
  const brief = `**Task 1 (Portfolio 75%)**

Keep a portfolio.

**Task 2 (Talk and answers 25%)**

Talk about it.`
  expect(shown('markdown', brief)).toEqual(['Task 1 Portfolio = 75 %', 'Task 2 Talk and answers = 25 %'])
})

test('marks of the assignment count, and the run of a module does not', () => {
  const brief = `| Module code | Run | Module title |
|---|---|---|
| XY-15-3 | 24SEP/1 | Agents |

### Activity 1: Robots (up to 20% assignment marks)

Build them.

### Activity 2: Games (up to 80% assignment marks)

Play them.`
  expect(shown('markdown', brief)).toEqual(['Activity 1 Robots = 20 %', 'Activity 2 Games = 80 %'])
})

test('questions end with their marks and nothing round these', () => {
  const brief = `Walk along a river

Sum up what you and the others of your group saw on the way, bank by bank, from the spring to the mouth of it. 30 marks

What did you miss? What would you look for if you went there once more? 20 marks

Say what you learned. 50 marks`
  expect(shown('text', brief)).toEqual([
    '1 Sum up what you and the others of your group saw on the way, bank by bank, from the spring to the mouth of it. = 30 marks',
    '2 What did you miss? = 20 marks',
    '3 Say what you learned. = 50 marks',
  ])
})
