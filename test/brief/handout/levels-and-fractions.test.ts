import { expect, test } from 'vitest'
import { shown } from './shown.js'

test('a table that tells row by row what is given how many marks has the criteria that its rows grade', () => {
  const brief = `| Criteria | Mark | |
|---|---|---|
| Stories | 0 | No stories |
| | 1 | Some are vague |
| | 2 | All are clear |
| Testing | 0 | No tests |
| | 2 | Tests of the half |
| | 4 | Tests of all |`
  expect(shown('markdown', brief)).toEqual(['1 Stories = 2 marks', '2 Testing = 4 marks'])
})

test('the rows may give ranges, below a caption across the table that has the marks of all', () => {
  const brief = `<table>
<tr><th colspan="3">Talk (25 marks)</th></tr>
<tr><td>Demonstration (15)</td><td>Absent</td><td>0.0</td></tr>
<tr><td></td><td>Barely explained</td><td>1.0-8.0</td></tr>
<tr><td></td><td>Well explained</td><td>8.1-15.0</td></tr>
<tr><td>Answers (10)</td><td>Absent</td><td>0.0</td></tr>
<tr><td></td><td>Well answered</td><td>1.0-10.0</td></tr>
</table>`
  expect(shown('html', brief)).toEqual([
    '§1 Talk = 25 marks',
    '1.1 Demonstration = 15 marks < 1',
    '1.2 Answers = 10 marks < 1',
  ])
})

test('a rubric may have ranges of marks with decimals in its head, below a caption', () => {
  const brief = `<table>
<tr><th colspan="4">Portfolio (25 marks)</th></tr>
<tr><th></th><th>0.0-3.0</th><th>3.1-6.0</th><th>6.1-10.0</th></tr>
<tr><td>Class diagram (10)</td><td>Mostly wrong</td><td>In part right</td><td>Right</td></tr>
<tr><td></td><td>0.0-4.5</td><td>4.6-9.0</td><td>9.1-15.0</td></tr>
<tr><td>Sequence diagrams (15)</td><td>Mostly wrong</td><td>In part right</td><td>Right</td></tr>
</table>`
  expect(shown('html', brief)).toEqual([
    '§1 Portfolio = 25 marks',
    '1.1 Class diagram = 10 marks < 1',
    '1.2 Sequence diagrams = 15 marks < 1',
  ])
})

test('shares of one whole that make it up are the marks, and scores of somebody are not', () => {
  const brief = `| Criteria | Marks | Details |
|---|---|---|
| Run time | 8/20 | How long it runs |
| Reach | 12/20 | How far it comes |`
  expect(shown('markdown', brief)).toEqual(['1 Run time = 8 marks', '2 Reach = 12 marks'])
})

test('rows that are marked as inner ones make up the row above them', () => {
  const brief = `| Part | Marks |
|---|---|
| Report | 60 |
| > Method | 20 |
| > Findings | 40 |
| Talk | 40 |`
  expect(shown('markdown', brief)).toEqual([
    '§1 Report = 60 marks',
    '1.1 Method = 20 marks < 1',
    '1.2 Findings = 40 marks < 1',
    '2 Talk = 40 marks',
  ])
})

test('tasks may be numbered with their names in brackets behind the number', () => {
  const brief = `| Task | Grade contribution |
|---|---|
| 1 (Server) | 25% |
| 2 (Client) | 25% |
| 3 (Both) | 50% |`
  expect(shown('markdown', brief)).toEqual(['1 Server = 25 %', '2 Client = 25 %', '3 Both = 50 %'])
})
