import { expect, test } from 'vitest'
import { facts, shown } from './shown.js'

test('items of the outer level are known with whatever lies between them', () => {
  const brief = `## Marking scheme

The project is marked out of 50.

- **10 marks** Completion of the missing parts, so that the example works. Specifically these are:

  1. Output
     - escaping (4 marks)
     - quoting (6 marks)

  Each function is described above.

- **5 marks** A test suite. Fill in the file with tests for the functions that you have written.

- **35 marks** Additional features. You can add any features that you see fit.`
  expect(shown('markdown', brief)).toEqual([
    '§1 Completion of the missing parts, so that the example works = 10 marks',
    '1.1 escaping = 4 marks < 1',
    '1.2 quoting = 6 marks < 1',
    '2 A test suite = 5 marks',
    '3 Additional features = 35 marks',
  ])
})

test('what makes up a row, each on a line of its own in the cell', () => {
  const brief = `| Component | Weight |
|---|---|
| **Step 1: data** <br>• Cleaned (5 points)<br>• Described (15 points) | 20 points |
| **Step 2: model** | 70 points |
| **Overall: all that is needed is on the page** | 10 points |
| **Total** | **100 points** |`
  expect(shown('markdown', brief)).toEqual([
    '§Step 1 data = 20 marks',
    '1.1 Cleaned = 5 marks < Step 1',
    '1.2 Described = 15 marks < Step 1',
    'Step 2 model = 70 marks',
    '3 Overall: all that is needed is on the page = 10 marks',
  ])
})

test('marks with a word behind a bar, and tables of one criterion', () => {
  const brief = `# Rubric

**Creativity (10 Marks)**
Something that nobody asked for → **10 Marks**

### API (15 Marks | Individual)

| Criteria | Excellent | Good | Poor |
|---|---|---|---|
| Names (5) | All of them are clear (5) | Most are (3-4) | None is (0) |
| Methods (10) | All are right (8-10) | Most are (4-7) | None is (0) |

### Login (5 Marks | Group)

| Criteria | Excellent | Good | Poor |
|---|---|---|---|
| OAuth (5) | It is safe (5) | It works (3-4) | None (0) |`
  expect(shown('markdown', brief)).toEqual([
    '§2 API = 15 marks',
    '§3 Login = 5 marks',
    '1 Creativity = 10 marks',
    '2.1 Names = 5 marks < 2',
    '2.2 Methods = 10 marks < 2',
    '3.1 OAuth = 5 marks < 3',
  ])
})

test('a fence without a language right below "Grading" holds text', () => {
  const brief = `#### Grading

\`\`\`
This assignment will be graded out of 30 points.

[10pts] The search method is properly implemented.

[20pts] The insert method is properly implemented according to the algorithm. It only inserts a key that is not there.
\`\`\`

#### Submitting

\`\`\`
[5pts] is what the program prints.
\`\`\``
  expect(shown('markdown', brief)).toEqual([
    '1 The search method is properly implemented = 10 marks',
    '2 The insert method is properly implemented according to the algorithm = 20 marks',
  ])
})

test('a whole that says what each of its parts is worth', () => {
  const brief = `## Grading

- 5 pts - The page is there
- 15 pts - 5 pts for each correct route`
  expect(shown('markdown', brief)).toEqual([
    '1 The page is there = 5 marks',
    '2 5 pts for each correct route = 15 marks',
  ])
})

test('a sentence in bold that names references puts nothing aside', () => {
  const brief = `**Your report has at most 10 pages, including any references that you give.**

1. Summarise the data, with graphs and tables (5 marks)

2. Last year 14% had diabetes.

Investigate whether your data say the same. (15 marks)`
  expect(shown('markdown', brief)).toEqual([
    '1 Summarise the data, with graphs and tables = 5 marks',
    '2 Investigate whether your data say the same. = 15 marks',
  ])
})

test('parts of a per cent are kept in the weight', () => {
  const brief = `This coursework is worth 12.5% of your final mark for the course. It is marked out of 100.`
  expect(facts('markdown', brief).moduleWeight).toBe(12.5)
})

test('a share that is said again below the dates of a part is not that of the dates', () => {
  const brief = `# Coursework

## Part one -- exercises (25% of coursework total)

**Various deadlines -- final 13/12/2022**

25% of the coursework marks will be awarded for completing the exercises.

## Part two -- project (75% of coursework total)

Write it.`
  expect(shown('markdown', brief)).toEqual(['Part 1 exercises = 25 %', 'Part 2 project = 75 %'])
})

test('a rubric copied out of Canvas, each thing on a line of its own', () => {
  const brief = `Rubric
Criteria	Ratings	Pts
This criterion is linked to a learning outcomeRecounting
2.5 Pts
Full Marks
Tells what happened in full.
0 Pts
No Marks
Tells nothing.
2.5 pts
This criterion is linked to a learning outcomeInsight
7.5 Pts
Full Marks
Finds what lies below it.
0 Pts
No Marks
Finds nothing.
7.5 pts
Total points: 10`
  expect(shown('text', brief)).toEqual(['1 Recounting = 2.5 marks', '2 Insight = 7.5 marks'])
  expect(facts('text', brief).totalMarks).toBe(10)
})

test('steps up to all marks of what stands above them are no criteria', () => {
  const brief = `## Marking

* **Scenario 1 (6 pts)**
- The agent achieves 2% wins. (2 pts)
- The agent achieves 90% wins. (6 pts)
* **Scenario 2 (4 pts)**
- The agent achieves 2% wins. (2 pts)
- The agent achieves 45% wins. (4 pts)`
  expect(shown('markdown', brief)).toEqual(['1 Scenario 1 = 6 marks', '2 Scenario 2 = 4 marks'])
})

test('the items of a list in HTML with empty lines between them are items', () => {
  const brief = `Your mark will be based on the following criteria:

<ul>

 <li>Your code <em>must compile</em>. It must run.</li>

 <li>Your code must follow the guidelines.</li>

</ul>`
  expect(shown('markdown', brief).length).toBe(2)
})
