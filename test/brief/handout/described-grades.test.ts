import { expect, test } from 'vitest'
import { readBriefText } from '../../../server/src/workspace/brief-reader.js'
import { shown } from './shown.js'

interface Told {
  readonly title: string
  readonly levels?: object
  readonly guidance?: string
}

function criteria(text: string): readonly Told[] {
  const { sections } = readBriefText('markdown', text).data as { sections: readonly { criteria: readonly Told[] }[] }
  return sections.flatMap(section =>
    section.criteria.map(({ title, levels, guidance }) => ({
      title,
      ...(levels && { levels }),
      ...(guidance !== undefined && { guidance }),
    })),
  )
}

test('the columns of a rubric are what is sent back, passes and passes well; a grade between keeps its name', () => {
  const rubric = `# Essay

| Criterion | Weight | Distinction (70+) | Merit (60–69) | Pass (50–59) | Fail (<50) |
| --- | --- | --- | --- | --- | --- |
| Critical analysis | 60% | Sustained critique | Good critique | Some critique | Only describes |
| Use of evidence | 40% | Wide reading | Good reading | Basic reading | Little reading |
`
  expect(criteria(rubric)).toEqual([
    {
      title: 'Critical analysis',
      levels: { refer: 'Only describes', pass: 'Some critique', goodPass: 'Sustained critique' },
      guidance: 'Merit (60–69): Good critique',
    },
    {
      title: 'Use of evidence',
      levels: { refer: 'Little reading', pass: 'Basic reading', goodPass: 'Wide reading' },
      guidance: 'Merit (60–69): Good reading',
    },
  ])
})

test('a scale that rises, with two grades at its end', () => {
  const rubric = `# Report

| Criterion | Marks | Unsatisfactory | Satisfactory | Very good | Excellent | Outstanding |
| --- | --- | --- | --- | --- | --- | --- |
| Method | 10 | None given | Given | Clear | Justified | Justified and weighed |
| Results | 20 | None given | In part | In full | Discussed | Discussed with care |
`
  expect(criteria(rubric)[0]).toEqual({
    title: 'Method',
    levels: { refer: 'None given', pass: 'Given', goodPass: 'Justified and weighed' },
    guidance: 'Very good: Clear\n\nExcellent: Justified',
  })
})

test('a rubric on its side, with the criteria in its head', () => {
  const rubric = `# Essay

| Grade | Argument (60%) | Sources (40%) |
| --- | --- | --- |
| Distinction | Persuades throughout | Many, well chosen |
| Pass | Holds together | A few |
| Fail | Has no thread | Hardly any |
`
  expect(criteria(rubric)).toEqual([
    {
      title: 'Argument',
      levels: { refer: 'Has no thread', pass: 'Holds together', goodPass: 'Persuades throughout' },
    },
    { title: 'Sources', levels: { refer: 'Hardly any', pass: 'A few', goodPass: 'Many, well chosen' } },
  ])
})

test('stretches of marks name what they describe, and are no levels', () => {
  const rubric = `# Essay

| Criterion | Weight | 70–100 | 50–69 | 0–49 |
| --- | --- | --- | --- | --- |
| Argument | 60% | Strong | Sound | Weak |
| Sources | 40% | Many | Some | Few |
`
  expect(criteria(rubric)[0]).toEqual({ title: 'Argument', guidance: '70–100: Strong\n\n50–69: Sound\n\n0–49: Weak' })
})

test('a table with other columns is guidance as it stands', () => {
  const table = `# Essay

| Task | Marks | What we look for |
| --- | --- | --- |
| Plan | 40 | A clear order |
| Essay | 60 | A thread |
`
  expect(criteria(table)[0]).toEqual({ title: 'Plan', guidance: 'A clear order' })
})

test('a rubric of what has its marks elsewhere describes it, and is no list of further criteria', () => {
  const brief = `# Portfolio

**Part A: Case formulation (30 marks)**
Describe a client.

**Part B: Critical reflection (40 marks)**
Reflect on one session.

**Part C: Action plan (30 marks)**
Set three objectives.

| | Excellent (A) | Good (B) | Satisfactory (C) | Fail (F) |
|---|---|---|---|---|
| Case formulation | Led by theory | Clear | Basic | Wrong |
| Critical reflection | Deep | Some depth | Descriptive | No reflection |
| Action plan | Well founded | Mostly sound | Vague | None |
`
  expect(criteria(brief)).toEqual([
    {
      title: 'Case formulation',
      levels: { refer: 'Wrong', pass: 'Basic', goodPass: 'Led by theory' },
      guidance: 'Describe a client.\n\nGood (B): Clear',
    },
    {
      title: 'Critical reflection',
      levels: { refer: 'No reflection', pass: 'Descriptive', goodPass: 'Deep' },
      guidance: 'Reflect on one session.\n\nGood (B): Some depth',
    },
    {
      title: 'Action plan',
      levels: { refer: 'None', pass: 'Vague', goodPass: 'Well founded' },
      guidance: 'Set three objectives.\n\nGood (B): Mostly sound',
    },
  ])
})

test('lines of one paragraph that each begin with a grade are lines of their own', () => {
  const brief = `RUBRIC

AIMS (40%)
High Distinction (85-100%): They are clear and new.
Pass (50-64%): They can be guessed.
Fail (0-49%): There are none.

SOURCES — BOOKS AND PAPERS (60%)
High Distinction: They are read with care.
Pass: Some are read.
Fail: There are none.`
  expect(shown('markdown', brief)).toEqual(['1 AIMS = 40 %', '2 SOURCES — BOOKS AND PAPERS = 60 %'])
})
