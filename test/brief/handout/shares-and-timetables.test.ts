import { expect, test } from 'vitest'
import { facts, shown } from './shown.js'

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

test('a table says when each part with a short name is due', () => {
  const brief = `# River

| Week | Assignment | Deadline | Type | Weight |
| --- | --- | --- | --- | --- |
| 3 | G1 | 10:00, Friday 29 Jan 2016 | Talk in groups | 25% |
| 5 | R1 | 16:00, Monday 8 Feb 2016 | Report | 75% |
`
  expect(shown('markdown', brief)).toEqual(['1 Talk in groups = 25 %', '2 Report = 75 %'])
})

test('grades below a criterion say what each is worth', () => {
  const brief = `# River

+ Map (2 points)
  + Poor (0 points): There is no map at all
  + Fair (1 point): The map shows one of the banks
  + Good (2 points): The map shows both of the banks
+ Letter (10 points)
  + Poor (0 points): It says nothing about the river
  + Excellent (10 points): It says all there is to say
`
  expect(shown('markdown', brief)).toEqual(['1 Map = 2 marks', '2 Letter = 10 marks'])
})
