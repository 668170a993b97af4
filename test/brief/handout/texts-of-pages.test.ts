import { expect, test } from 'vitest'
import { facts, shown } from './shown.js'

test('words that stand wide apart in a justified text part no columns', () => {
  const brief = `Garden   Survey
Your   report   tells   how   the   garden   was   surveyed   and   by   whom.
6. Handing in
Please   save   your   plan   in one file,   with   your   number   in   its   name.
7. Marking
•          3   marks are   allocated to   the   order   of the   plan.   It   should   be   easy   to   follow   for   others.
•          12   marks   are   allocated to the   truth   of the   plan.   Every   tree   is   found   where   it   stands.
•          5   marks   are   allocated to the   drawing. Lines   should   be   clean   and   even   all   over.`
  expect(shown('text', brief)).toEqual([
    '1 order of the plan = 3 marks',
    '2 truth of the plan = 12 marks',
    '3 drawing = 5 marks',
  ])
})

test('columns in a text with single spaces stay columns', () => {
  const brief = `Criteria          Excellent           Fair               Poor          Marks
Drawing           clean and even      mostly clean       not clean     40
Colours           well chosen         chosen             left out      60`
  expect(shown('text', brief)).toEqual(['1 Drawing = 40 marks', '2 Colours = 60 marks'])
})

test('a remark behind the marks says more about them', () => {
  const brief = `Part 1 (50%)
1. Count the birds at the lake and write down how you did it. (20 points)
2. Tell which birds of the list were at the lake. (30 points)
Part 2 (50%)
The report should include:
1) A description of the lake and of its shores (30 points - The beauty of the drawings will not be considered here)
2) A reflection on what the birds may do in winter
(20 points - A reason is enough for half of the marks here. Numbers are needed for all of them.)
The report may include pictures.
Criteria for assessment
Part 2. This part is divided into a description (60%) and a reflection (40%). The reflection will be read for what it says about the winter.`
  expect(shown('text', brief)).toEqual([
    '§Part 1 Part 1 = 50 %',
    '§Part 2 Part 2 = 50 %',
    '1.1 Count the birds at the lake and write down how you did it. = 20 marks < Part 1',
    '1.2 Tell which birds of the list were at the lake. = 30 marks < Part 1',
    '2.1 A description of the lake and of its shores = 30 marks < Part 2',
    '2.2 A reflection on what the birds may do in winter = 20 marks < Part 2',
  ])
})

test('a list of shares comes before steps without marks', () => {
  const brief = `Marking criteria
Each of these counts for the percentage in brackets:
● Explaining the plan (30%)
● Building the wall (40%)
● Painting it (20%)
● Clearing up (10%)
Task
1. Explain the plan
1.1 Describe what a plan is and who reads it.
1.2 Tell how long the wall will be.
2. Build the wall
2.1 Choose the stones and lay them.`
  expect(shown('text', brief)).toEqual([
    '1 Explaining the plan = 30 %',
    '2 Building the wall = 40 %',
    '3 Painting it = 20 %',
    '4 Clearing up = 10 %',
  ])
})

test('a field for the share of a module mark, and the size of letters', () => {
  const brief = `Module credits
15
% of Module Mark
60%
1. Task
You write about a garden.
It should be set as follows:
• Font: Plex (body) 11pt
• Margins: 2 cm`
  expect(shown('text', brief)).toEqual([])
  expect(facts('text', brief).moduleWeight).toBe(60)
  expect(facts('text', 'Garden walls\nPercentage in final mark: 50%\n\nYou build a wall.').moduleWeight).toBe(50)
})

test('lettered parts with their marks before what they ask for', () => {
  const brief = `Coursework
In   this   coursework   you   will   look   at   the   birds   of   the   lake   and   of   its   shores.
You   will   need   a   boat   for   this   and   you   may   share   it   with   others   of   your   group.
Please   read   all   of   this   before   you   take   the   boat   out   on   the   lake   alone.
(A) Count the Birds   (10   marks) Complete   the   list   that   was   given   to   you   with   what   you   see.
B) Draw the   Nests   (30   marks)Finish   the   drawings   of   the   nests   that   lie   on   the   shore.
C) Watch Them at Night  Describe   Their   Calls (60 Marks) 
You   are   given   a   lamp.`
  expect(shown('text', brief)).toEqual([
    'A Count the Birds = 10 marks',
    'B Draw the Nests = 30 marks',
    'C Watch Them at Night Describe Their Calls = 60 marks',
  ])
})

test('marks are written as a letter, and parts of a task as one', () => {
  const brief = `Do these tasks
1.  Walls [Subtotal: 12m]

a.  Measure the wall that faces the street [2m]
b.  Draw it with its doors [10m]

2.  Roofs [Subtotal: 5m]
a.  Measure the roof [5m]`
  expect(shown('text', brief)).toEqual([
    '§1 Walls = 12 marks',
    '§2 Roofs = 5 marks',
    '1a Measure the wall that faces the street = 2 marks < 1',
    '1b Draw it with its doors = 10 marks < 1',
    '2a Measure the roof = 5 marks < 2',
  ])
})

test('marks stand below names that end with brackets', () => {
  const brief = `How it is marked

Walls (outside)

15 marks

Walls (inside)

5 marks`
  expect(shown('text', brief)).toEqual(['1 Walls (outside) = 15 marks', '2 Walls (inside) = 5 marks'])
})
