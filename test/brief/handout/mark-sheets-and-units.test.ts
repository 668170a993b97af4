import { expect, test } from 'vitest'
import { facts, shown } from './shown.js'

test('an ILM mark sheet as its text is copied: marks below each criterion, half of each to pass', () => {
  const sheet = `MARK SHEET – Understanding time at work
In order to pass the unit, every AC must be met.
Where marks are given, every AC must be met, i.e. receive at least half marks (e.g. min 12/24). Anything less is a referral.
Learning Outcome / Section 1: Understand how time is lost [52 Marks]
Assessment Criteria (AC)
Sufficiency Descriptors
AC 1.1
Explain three causes of lost time in a team
Referral [ca. 6/24]
Pass [12/24]
Good Pass [18/24]
• No causes are explained
• Three causes are explained, with examples
/ 24
(min. of 12)
Pass or Referral
AC 1.2
Describe how to plan a working week
Referral [ca. 7/28]
• No plan
/ 28
(min. of 14)
Pass or Referral
Learning Outcome / Section 2: Know how to set priorities [48 Marks]
AC 2.1
Describe one method for setting priorities
/ 48
(min. of 24)
TOTAL MARKS
/ 100`
  expect(shown('text', sheet)).toEqual([
    '§LO1 Understand how time is lost = 52 marks',
    '§LO2 Know how to set priorities = 48 marks',
    '1.1 Explain three causes of lost time in a team = 24 marks < LO1',
    '1.2 Describe how to plan a working week = 28 marks < LO1',
    '2.1 Describe one method for setting priorities = 48 marks < LO2',
  ])
  expect(facts('text', sheet)).toMatchObject({ totalMarks: 100, pass: { scope: 'criterion', percent: 50 } })
})

test('things to hand in with the number of their task, and criteria with "Assessment criteria: 1.1" above each', () => {
  const tasks = `Task 1

Hand in the following.

1.1 A plan of the study with its aims and
the methods that you chose (AC 1.1)

1.2 A list of what you read (about 400 words) (AC
1.2) (M1)

Task 2

2.1 A diary of four weeks (AC 2.1)

2.2 Your own conclusions (D2)`
  expect(shown('text', tasks).slice(0, 5)).toEqual([
    '§Task 1 Task 1',
    '§Task 2 Task 2',
    '1.1 A plan of the study with its aims and the methods that you chose (AC 1.1) < Task 1',
    '1.2 A list of what you read (about 400 words) (AC 1.2) (M1) < Task 1',
    '2.1 A diary of four weeks (AC 2.1) < Task 2',
  ])
  expect(facts('text', tasks).words).toBeNull()
  const headed = `Assessment criteria: 1.1

Explain what a tutor does.

Give an example.

Assessment criteria: 1.2

Describe two ways to help a learner.`
  expect(shown('text', headed)).toEqual(['1.1 Explain what a tutor does.', '1.2 Describe two ways to help a learner.'])
})

test('a pass in marks of the total', () => {
  const rules = 'Your answers\nThe total marks available are 80. You need to obtain 48 marks to pass this paper.\n'
  const questions = 'Question 1\nExplain a risk. (30 marks)\nQuestion 2\nDiscuss a loss. (50 marks)\n'
  expect(facts('text', `${rules}${questions}`).pass).toEqual({ scope: 'overall', percent: 60 })
  expect(facts('text', rules.replace('80', 'many')).pass).toBeNull()
})

test('what is said of passing the whole holds for the whole, whatever stands beside it', () => {
  const text =
    'Each of the components is marked apart. The pass mark is 45%. It applies to the overall score, not to any component.'
  expect(facts('text', text).pass).toEqual({ scope: 'overall', percent: 45 })
})

test('outcomes in numbered lines, up to where the numbers begin again', () => {
  const brief = `You complete one assignment to test the following module learning outcomes:
1. Critically evaluate theories of motivation;
2. Appreciably widen your own view of them.
1. The question
Evaluate one theory.`
  expect(facts('text', brief).outcomes).toEqual([
    'Critically evaluate theories of motivation;',
    'Appreciably widen your own view of them.',
  ])
})

test('tasks that name their outcomes in brackets are called by their number', () => {
  const brief = `Task 1 (LO1)
1.1 Explain how talk goes wrong
1.2 Describe two ways to listen
Task 2 (LO2, LO3)
2.1 Explain what feedback is for`
  expect(shown('text', brief).slice(0, 2)).toEqual(['§Task 1 Task 1', '§Task 2 Task 2'])
})

test('a unit whose outcomes and criteria have no numbers', () => {
  const brief = `Unit title

River walks

Learning outcomes – the learner will:

Assessment criteria – the learner can:


Understand how a river flows.


Explain where it begins.


Compare its two banks.


Be able to walk along it.


Plan a walk of a day.

Rules of combination

Explain them to others.`
  expect(shown('text', brief)).toEqual([
    '§1 Understand how a river flows.',
    '§2 Be able to walk along it.',
    '1.1 Explain where it begins. < 1',
    '1.2 Compare its two banks. < 1',
    '2.1 Plan a walk of a day. < 2',
  ])
})

test('outcomes without numbers above criteria that have some', () => {
  const brief = `Unit Learning Outcomes

Know a river.

Assessment Criteria

  • 1.1
    Explain where it begins.
  • 1.2
    Describe its banks.

Review a walk along it.

Assessment Criteria

  • 2.1
    Assess how far it went.`
  expect(shown('text', brief)).toEqual([
    '§1 Know a river.',
    '§2 Review a walk along it.',
    '1.1 Explain where it begins. < 1',
    '1.2 Describe its banks. < 1',
    '2.1 Assess how far it went. < 2',
  ])
})

test('a section of an ILM mark sheet begins within a line', () => {
  const sheet = `In order to pass the unit, every AC must be met.
Please refuse by ticking the box Learning Outcome / Section 1: Understand how time is lost [52 Marks]
AC 1.1
• Explain three causes of lost time in a team
• No causes are explained
/ 24
AC 1.2
• Describe how to plan a working week
/ 28`
  expect(shown('text', sheet)).toEqual([
    '§LO1 Understand how time is lost = 52 marks',
    '1.1 Explain three causes of lost time in a team = 24 marks < LO1',
    '1.2 Describe how to plan a working week = 28 marks < LO1',
  ])
})
