import { expect, test } from 'vitest'
import { readBrief } from '../../server/src/brief/read-brief.js'

const names = { verbs: ['define', 'evaluate'], sources: ['starr-2016'], models: ['oscar'], families: ['contrast'] }

function said(criterion: string): readonly string[] {
  const text = `id: a\ntitle: A\nsections:\n  - id: 1\n    title: S\n    criteria:\n      - id: '1.1'\n        title: C\n        marks: 5\n${criterion}`
  return readBrief(text, { names }).problems.map(
    ({ severity, code, span, message }) => `${severity} ${code} ${text.slice(span.start, span.end)}: ${message}`,
  )
}

test('verbs, sources and models that nobody knows, each with the nearest', () => {
  expect(
    said('        verbs: [define, evaluat, juggle]\n        models: [oscr]\n        sources: [starr-2016]\n'),
  ).toEqual([
    'information brief-name-unknown evaluat: I know no verb “evaluat”. Did you mean “evaluate”?',
    'information brief-name-unknown juggle: I know no verb “juggle”. It is passed over: choose another, or leave it out.',
    'information brief-name-unknown oscr: I know no model “oscr”. Did you mean “oscar”?',
  ])
})

test('points for which nothing can be found', () => {
  const points = `        points:
          - { id: a, label: Bare }
          - { id: b, label: Said, terms: [[word]] }
          - { id: c, label: Move, kind: move }
          - { id: d, label: Move, kind: move, family: contrst }
          - { id: e, label: Sides, kind: relation, terms: [[one]] }
          - { id: f, label: Theory, kind: theory, alternative: zz }
`
  expect(said(points)).toEqual([
    'hint brief-point-unreachable a: Point a does not say what to look for, so I look for words of its label. Add “terms:”, the words to look for.',
    'information brief-point-unreachable c: Nothing can be found for point c, so it can only be ticked by hand. Add “family:”.',
    'information brief-name-unknown contrst: I know no signal family “contrst”. Did you mean “contrast”?',
    'information brief-point-unreachable e: Nothing can be found for point e, so it can only be ticked by hand. Add two groups of “terms:”, one for each side.',
    'information brief-name-unknown zz: I know no point “zz”. It is passed over: choose another, or leave it out.',
  ])
})

test('without known names none is unknown', () => {
  expect(
    readBrief(
      "id: a\ntitle: A\nsections:\n  - id: 1\n    title: S\n    criteria: [{ id: '1.1', title: C, verbs: [x] }]\n",
    ).problems,
  ).toEqual([])
})
