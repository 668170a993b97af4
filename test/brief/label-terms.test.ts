import { expect, test } from 'vitest'
import type { Point } from '../../server/src/brief/brief.js'
import { readBrief } from '../../server/src/brief/read-brief.js'
import { variantData } from '../../server/src/brief/variant.js'
import { briefFrom } from '../../server/src/brief/brief-from.js'

function pointsOf(points: string): readonly Point[] {
  const text = `id: a\ntitle: A\nsections:\n  - id: 1\n    title: S\n    criteria:\n      - id: '1.1'\n        title: C\n        points:\n${points}`
  return readBrief(text).brief?.sections[0]?.criteria[0]?.points ?? []
}

function lookedFor(points: string): readonly string[] {
  return pointsOf(points).map(
    ({ id, terms = [], need, byLabel }) =>
      `${id}: ${need === undefined ? 'all' : String(need)} of ${terms.flat().join(' ')}${byLabel ? ' (label)' : ''}`,
  )
}

test('a topic without terms is looked for by the words of its label', () => {
  expect(
    lookedFor(`          - { id: a, label: The role of the coach }
          - { id: b, label: 'Ethics, practice, contracting and supervision' }
          - { id: c, label: The role of the coach, terms: [[facilitat]] }
`),
  ).toEqual(['a: all of role coach (label)', 'b: 2 of ethic practic contract supervis (label)', 'c: all of facilitat'])
})

test('a line of a rubric is known by two of the words that the fewest other lines have', () => {
  expect(
    lookedFor(`          - { id: a, label: Is able to describe how the length of the string affected the period of the pendulum. }
          - { id: b, label: Is able to describe how the mass of the weight affected the period of the pendulum. }
`),
  ).toEqual([
    'a: 2 of length string affect period pendulum (label)',
    'b: 2 of mass weight affect period pendulum (label)',
  ])
})

test('what labels begin with is not looked for, and a single word makes a question', () => {
  const points = pointsOf(`          - { id: a, label: Considers the cost of training }
          - { id: b, label: Considers cost }
`)
  expect(points.map(({ terms, reliability }) => `${terms?.flat().join(' ') ?? ''}: ${reliability}`)).toEqual([
    'cost train: medium',
    'cost: low',
  ])
})

test('words of one family are found by what they begin with, and short words only as they stand', () => {
  expect(
    lookedFor(`          - { id: a, label: Relevance and strategic implementation }
          - { id: b, label: Summary of the adaptation of policies to the EU }
          - { id: c, label: 'MAR, bias and the status of an app' }
`),
  ).toEqual([
    'a: 2 of relevan strateg implement (label)',
    'b: 2 of summar adapt polic (label)',
    'c: 2 of mar. bias status app. (label)',
  ])
})

test('how well something is to be done is looked for only where little else is said', () => {
  expect(
    lookedFor(`          - { id: a, label: Specific and balanced application of two theories of change }
          - { id: b, label: Thorough description }
`),
  ).toEqual(['a: all of theor chang (label)', 'b: all of thorough descript (label)'])
})

test('other kinds, and labels that tell nothing, stay as they are', () => {
  expect(
    lookedFor(`          - { id: a, label: Sets them against each other, kind: move }
          - { id: b, label: Who and why }
`),
  ).toEqual(['a: all of ', 'b: all of '])
})

test('how many suffice may be said without saying of what', () => {
  expect(lookedFor("          - { id: a, label: 'Ethics, practice, contracting and supervision', need: 1 }\n")).toEqual(
    ['a: 1 of ethic practic contract supervis (label)'],
  )
})

test('a variant keeps how its official brief looks for points', () => {
  const official = readBrief(
    "id: a\ntitle: A\nsections:\n  - id: 1\n    title: S\n    criteria:\n      - id: '1.1'\n        title: C\n        points: [{ id: a, label: Ethics and practice and contracting and supervision }]\n",
  ).brief
  const variant = official && briefFrom(variantData(official, { id: 'b', extends: 'a' }))
  expect(variant?.sections[0]?.criteria[0]?.points).toEqual(official?.sections[0]?.criteria[0]?.points)
})
