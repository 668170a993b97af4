import { expect, test } from 'vitest'
import { emptyInputs } from '../../server/src/assignment/inputs.js'
import { headingNames } from '../../server/src/assignment/brief-reading/heading-names.js'
import { readAssignment } from '../../server/src/assignment/read-assignment.js'
import type { Brief } from '../../server/src/brief/brief.js'
import { textOf } from '../../server/src/text/rope.js'

const brief: Brief = {
  id: 'small',
  title: 'Small brief',
  totalMarks: 20,
  words: { min: 40, max: 60, kind: 'suggested' },
  pass: { scope: 'section', percent: 50 },
  sections: [
    {
      id: '1',
      title: 'Know how coaching works in one organisation',
      criteria: [
        {
          id: '1.1',
          title: 'Define and differentiate between coaching and mentoring at work',
          marks: 12,
          guidance: 'There are several different elements to this criterion. Give reasons.',
          points: [
            {
              id: '1.1-roles',
              label: 'Roles',
              kind: 'topic',
              terms: [['role'], ['coach'], ['mentor']],
              reliability: 'high',
            },
            {
              id: '1.1-cost',
              label: 'Cost',
              kind: 'topic',
              terms: [['cost', '£'], ['ROI']],
              need: 2,
              reliability: 'high',
            },
            { id: '1.1-theory', label: 'Theory', kind: 'theory', need: 2, distinct: true, reliability: 'high' },
            { id: '1.1-own', label: 'Own practice', kind: 'example', reliability: 'medium' },
          ],
        },
        { id: '1.2', title: 'Review culture', marks: 8, points: [] },
      ],
    },
  ],
}

function read(text: string) {
  return readAssignment(textOf(text), { ...emptyInputs(), brief })
}

function answer(text: string, id = '1.1') {
  const found = read(text).answers.find(({ criterion }) => criterion.id === id)
  if (!found) throw new Error(`no ${id}`)
  return found
}

test.each([
  '## 1.1',
  '## 1.1. Define',
  '### AC 1.1',
  '## AC1.1 – Define',
  '## Criterion 1.1 – Define',
  '## Assessment criterion 1.1: Define',
  '## LO1 / 1.1 Define',
  '1.1 Define\n----------',
  '**1.1 Define**',
  '# Question 3 (AC 1.1)',
  '## Define and differentiate between coaching and mentoring',
  '## 1.1 and 1.2',
  '## 1.1 to 1.2',
  '## LO1 AC1.1 Define',
  '## LO1.1 Define',
  '## Learning outcome 1, criterion 1.1',
  '## Task 1.1',
  '## Question 1.1: Define',
  '## [1.1] Define',
  '***1.1 Define***',
  '**_1.1 Define_**',
])('%s is the heading of 1.1', heading => {
  const text = `${heading}\n\nMy words here.\n`
  expect(answer(text)).toMatchObject({ state: 'thin', heading: { start: 0 } })
})

test('a range of numbers means all between', () => {
  const names = headingNames({
    ...brief,
    sections: [
      { id: '1', title: 'One', criteria: ['1.1', '1.2', '1.3', '1.4'].map(id => ({ id, title: id, points: [] })) },
    ],
  })
  const criteriaOf = (title: string): readonly string[] | undefined =>
    readAssignment(textOf(`## ${title}\n`), emptyInputs()).blocks.map(({ block }) => names(block).criteria)[0]
  for (const title of ['1.1–1.3', '1.1-1.3 Context', 'AC 1.1 to 1.3', '1.1 - AC 1.3'])
    expect(criteriaOf(title)).toEqual(['1.1', '1.2', '1.3'])
  expect(criteriaOf('1.3 – 1.1')).toEqual(['1.3', '1.1'])
  expect(criteriaOf('1.1 – 3 Key Factors')).toEqual(['1.1'])
})

test('an id that is more than a number is known as it stands', () => {
  const ids = ['1/B.1P2', '1/B.2P2', '4i', '4ii', '2.1', '2.1-2']
  const names = headingNames({
    ...brief,
    sections: [
      { id: '1/B', title: 'Sea birds', criteria: ids.map(id => ({ id, title: 'Describe how sea birds are counted' })) },
    ],
  })
  const named = (title: string): readonly (string | undefined)[] =>
    readAssignment(textOf(`## ${title}\n`), emptyInputs()).blocks.flatMap(({ block }) => {
      const { criteria, section } = names(block)
      return section === undefined ? criteria : [section]
    })
  for (const id of ids) {
    expect(named(id)).toEqual([id])
    expect(named(`${id} Describe how sea birds are counted`)).toEqual([id])
  }
  expect(named('1/B Sea birds')).toEqual(['1/B'])
})

test('a heading for two criteria answers both, each with its part of the words', () => {
  const text = '## 1.1 and 1.2\n\none two three four\n'
  expect([answer(text, '1.1').words, answer(text, '1.2').words]).toEqual([2, 2])
})

test.each([
  ['', 'missing'],
  ['## 1.1\n', 'empty'],
  ['## 1.1\n\n<!-- There are several different elements to this criterion. -->\n', 'empty'],
  ['## 1.1\n\nThere are several different elements to this criterion. {Give good reasons}\n', 'guidance-only'],
  ['## 1.1\n\nToo few words.\n', 'thin'],
  [`## 1.1\n\n${'word '.repeat(30)}\n`, 'answered'],
])('%j is %s', (text, state) => {
  expect(answer(text).state).toBe(state)
})

test('an answer ends at the next heading that the brief, a list or an appendix claims', () => {
  const text =
    '## 1.1\n\none two\n\n### Focus\n\nthree\n\n## 1.2\n\nfour\n\n## References\n\nfive\n\n## Appendix\n\nsix\n'
  expect([answer(text, '1.1').words, answer(text, '1.2').words, read(text).words.counted]).toEqual([4, 1, 5])
})

test('a list of works that has lost its heading is no part of the answer above it', () => {
  const entries = [
    'Adams, A. (2001) *Role of coach and mentor*. London: Sage.',
    'Brown, B. (2002) *Cost and ROI*. London: Sage.',
  ]
  const text = `## 1.1\n\none two (Adams, 2001; Brown, 2002)\n\n\n\n${entries.join('\n\n')}\n`
  expect(read(text).references.lists).toHaveLength(1)
  expect([answer(text, '1.1').words, read(text).words.counted]).toEqual([6, 6])
  expect(
    answer(text)
      .points.slice(0, 2)
      .map(({ state }) => state),
  ).toEqual(['not-found', 'not-found'])
})

test('a number that the brief does not have is named once', () => {
  expect(read('## 5.1 Other\n\nText.\n').unknownCriteria).toEqual([{ id: '5.1', heading: { start: 0, end: 12 } }])
})

test('points are found where all their words stand together, over the answer where so many suffice, and by works cited', () => {
  const text = `## 1.1\n\nThe role of the coach is not that of the mentor (Starr, 2016; Kolb, 1984).\n\nIt cost a lot.\n\nThe ROI was good.\n`
  const { points, covered } = answer(text)
  expect(points.map(({ point, state }) => `${point.id} ${state}`)).toEqual([
    '1.1-roles evidenced',
    '1.1-cost evidenced',
    '1.1-theory evidenced',
    '1.1-own question',
  ])
  expect(covered).toBe(12)
  const first = points[0]?.evidence
  expect(first && text.slice(first.start, first.end)).toBe(
    'The role of the coach is not that of the mentor (Starr, 2016; Kolb, 1984).',
  )
})

test('roles of one discipline alone, or of both in different paragraphs, are not enough', () => {
  expect(answer('## 1.1\n\nThe role of the coach.\n\nA mentor differs.\n').points[0]?.state).toBe('not-found')
})

test('the brief’s own guidance is no evidence and no words', () => {
  const text = '## 1.1\n\nThere are several different elements to this criterion.\n'
  expect(answer(text)).toMatchObject({ words: 0, covered: 0 })
})

test('the writer’s tick or dismissal wins, the later of two counts, and none counts in an empty answer', () => {
  const words =
    '## 1.1\n\n<!-- markwise 1.1-roles: ticked -->\n<!-- markwise 1.1-cost: dismissed -->\n\nMy own words.\n'
  expect(answer(words).points.map(({ state }) => state)).toEqual(['ticked', 'dismissed', 'not-found', 'question'])
  expect(answer(words).covered).toBe(6)
  expect(answer(`${words}\n<!-- markwise 1.1-roles: dismissed -->\n`).points[0]?.state).toBe('dismissed')
  expect(answer('## 1.1\n\n<!-- markwise 1.1-roles: ticked -->\n').covered).toBe(0)
})

test('a criterion without points is measured by words against its share', () => {
  expect(answer('## 1.2\n\none two three four five six seven eight\n', '1.2').covered).toBe(4)
})

test('sums are exact and the pass line is the brief’s', () => {
  const { coverage } = read(
    '## 1.1\n\nThe role of a coach and mentor.\n\n## 1.2\n\none two three four five six seven eight\n',
  )
  expect(coverage).toEqual({
    covered: 8,
    marks: 20,
    sections: [{ id: '1', title: 'Know how coaching works in one organisation', covered: 8, marks: 20, pass: 10 }],
  })
})
