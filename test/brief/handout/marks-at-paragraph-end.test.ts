import { expect, test } from 'vitest'
import { shown } from './shown.js'

test('marks at the end of several sentences are those of the heading above, or of what the first sentence asks where that is only a number', () => {
  const brief = `# The mill

## Task 1

Read the case of the mill. Say who ran it before the flood. [10 marks]

## Task 2

Explain why the insurers did not pay. Give at least two sources. [20 marks]

## Letter to the owners

You are now their adviser.

Tell them what to do next. Keep to one page. (30 marks)`
  expect(shown('markdown', brief)).toEqual([
    'Task 1 Read the case of the mill. = 10 marks',
    'Task 2 Explain why the insurers did not pay. = 20 marks',
    '3 Letter to the owners = 30 marks',
  ])
})

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

test('elements that make up the task above them on the same level are parts of it', () => {
  const brief = `**Task 1 (Portfolio 75%)**

**Element 1 (Design - 35 marks)**

Draw it.

**Element 2 (Making - 40 marks)**

Build it.

**Task 2 (Talk 25%)**

Talk about it.`
  expect(shown('markdown', brief)).toEqual([
    '§Task 1 Portfolio = 75 %',
    'Element 1 Design = 35 marks < Task 1',
    'Element 2 Making = 40 marks < Task 1',
    'Task 2 Talk = 25 %',
  ])
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
