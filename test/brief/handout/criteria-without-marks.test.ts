import { expect, test } from 'vitest'
import { facts, shown } from './shown.js'

test('criteria numbered “A.C. 1.3” under tasks', () => {
  const brief = `Task 2:

Produce a plan for your team.

Guideline word count: 500 – 600 words

A.C. 1.3 – Identify work plans with the team

A.C. 1.4 – Evaluate and modify work plans

Task 3:

A.C. 2.1 – Explain the standards that apply`
  expect(shown('text', brief)).toEqual([
    '§Task 2 Task 2',
    '§Task 3 Task 3',
    '1.3 Identify work plans with the team < Task 2',
    '1.4 Evaluate and modify work plans < Task 2',
    '2.1 Explain the standards that apply < Task 3',
  ])
})

test('what a sentence calls criteria: a list below it, numbered, or names before a dash', () => {
  const numbered = `Written work: criteria

We look for two elements, which tell whether you meet all of the following criteria.

  1. Understanding of the law – you apply it to the question.
  2. Critical analysis – you weigh arguments.

Of course this is short.`
  expect(shown('text', numbered)).toEqual(['1 Understanding of the law', '2 Critical analysis'])
  const named = `Criteria

The following are often part of the assessment criteria:

Knowledge and understanding – Your answer must name the law and explain it.

Communication – Your answer should be well written.`
  expect(shown('text', named)).toEqual(['1 Knowledge and understanding', '2 Communication'])
  const bulleted = `In general, your coursework will be marked according to:

– Content – Relevance of the materials used.

– Structure – Clarity of the argument.

General advice:

• Read widely.
• Start early.`
  expect(shown('text', bulleted)).toEqual(['1 Content', '2 Structure'])
})

test('the classes of degrees across the head of a rubric are no numbers of criteria', () => {
  const brief = `# Sheet

| | 1st (70-79) | 2.1 (60-69) | 2.2 (50-59) | 3 (40-49) | Fail (under 40) |
|---|---|---|---|---|---|
| Finding the issues | All | Most | Many | Some | None |
| Referencing | No errors | Few | Some | Many | None |`
  expect(shown('markdown', brief)).toEqual(['1 Finding the issues', '2 Referencing'])
})

test('outcomes below headings of their own, each behind a sentence', () => {
  const brief = `# Descriptor

### Learning Outcomes

#### A. Knowledge

_At the end of the module, learners will be expected to:_

* A1: Explain how databases are built.

#### B. Skills

_At the end of the module learners will be expected to:_

* B1: Analyse a situation and model its data.

### Assessment

Coursework.`
  expect(facts('markdown', brief).outcomes).toEqual([
    'Explain how databases are built.',
    'Analyse a situation and model its data.',
  ])
})

test('“Criteria for …:” opens a list, “Learning goals” are outcomes', () => {
  const brief = `# Podcast

## Learning goals

- Manage effort in a project
- Work in a team

## How it is judged

Criteria for evaluating the podcast, and what it should at the most basic level contain:

1. It should imagine its audience.
2. It must have a script.`
  expect(shown('markdown', brief)).toEqual(['1 It should imagine its audience', '2 It must have a script'])
  expect(facts('markdown', brief).outcomes).toEqual(['Manage effort in a project', 'Work in a team'])
})

test('paragraphs that begin with a name and a colon are the criteria of a rubric', () => {
  const brief = `## Grading Rubric

Essays are graded by a rubric. Below is a short description of what stands on it.

**Grasp of the texts:** A very good essay has all of what was read, and nothing else.

**Logic:** A very good essay says what follows from what, and why.

**Style:** I look at how well you write each paragraph.`
  expect(shown('markdown', brief)).toEqual(['1 Grasp of the texts', '2 Logic', '3 Style'])
})

test('“the following categories equally” opens a list of criteria', () => {
  const brief = `## Grading

Grading of projects will consider the following categories equally:

- Runs on the machines of the lab
- Has comments for all that was added
- Uses good names

The project will be graded as follows:

- __Good__ (B / 75%) - Some minor issues
- __Poor__ (D / 25%) - Barely done`
  expect(shown('markdown', brief)).toEqual([
    '1 Runs on the machines of the lab',
    '2 Has comments for all that was added',
    '3 Uses good names',
  ])
})

test('a table tells what markers look for below “How you will be assessed”', () => {
  const brief = `## How You Will Be Assessed

| Criterion | What markers look for |
|---|---|
| Right results | The code runs |
| Plain English | Anybody can follow |`
  expect(shown('markdown', brief)).toEqual(['1 Right results', '2 Plain English'])
})

test('short paragraphs with one weight for each end where another share is named', () => {
  const brief = `Assessment Criteria
Equally weighted 9% each:

Functions of the client

Quality of the client

Functions of the server

Quality of the server

Video presentation

Peer Review
5% of the module marks are awarded for reviews.

Design the pages first

Join them with requests`
  expect(shown('markdown', brief).map(line => line.replace(/ =.*/, ''))).toEqual([
    '1 Functions of the client',
    '2 Quality of the client',
    '3 Functions of the server',
    '4 Quality of the server',
    '5 Video presentation',
  ])
})

test('rubrics below a “Marking scheme” of their own lie in the headings that these stand in', () => {
  const rubric = (rows: readonly string[]): string =>
    `### Marking Scheme

This rubric is used.

| **Criteria** | **Excellent** | **Satisfactory** | **Not attempted** |
|---|---|---|---|
${rows.map(name => `| **${name}** | All is there. | Some is there. | Nothing is there. |`).join('\n')}`
  const brief = `# Security

## Report One

Find the risks.

${rubric(['Presentation', 'Risks'])}

## Report Two

Go on from there.

${rubric(['Presentation', 'Discussion'])}`
  expect(shown('markdown', brief)).toEqual([
    '§1 Report One',
    '§2 Report Two',
    '1.1 Presentation < 1',
    '1.2 Risks < 1',
    '2.1 Presentation < 2',
    '2.2 Discussion < 2',
  ])
})

test('what a work is assessed on', () => {
  const brief = `# River

You will be assessed on:

 - The clarity of your map
 - How well the letter is written
`
  expect(shown('markdown', brief)).toEqual(['1 The clarity of your map', '2 How well the letter is written'])
})
