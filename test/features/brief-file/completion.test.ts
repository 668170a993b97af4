import fc from 'fast-check'
import { expect, test } from 'vitest'
import { builtInBriefs } from '../../../server/src/brief/built-in.js'
import { builtInCatalogue } from '../../../server/src/catalogue/built-in.js'
import { briefFileCompletions } from '../../../server/src/features/brief-file/completion.js'
import { briefFileHover } from '../../../server/src/features/brief-file/hover.js'
import { good } from '../../brief/good-brief.js'
import { marked } from '../../marked.js'

const names = { catalogue: builtInCatalogue(), briefs: builtInBriefs() }

function offered(source: string): readonly string[] {
  const { text, cursor } = marked(source)
  return briefFileCompletions(text, cursor ?? 0, names).map(({ label }) => label)
}

/** The text after the first item was chosen. */
function chosen(source: string): string {
  const { text, cursor } = marked(source)
  const [first] = briefFileCompletions(text, cursor ?? 0, names)
  return first === undefined ? text : text.slice(0, first.span.start) + first.insert + text.slice(first.span.end)
}

function hovered(source: string): string | undefined {
  const { text, cursor } = marked(source)
  return briefFileHover(text, cursor ?? 0, names)?.markdown
}

test('keys that are not there yet', () => {
  expect(offered('id: mine\nt‸')).toEqual(['title', 'totalMarks'])
  expect(offered('id: mine\ntitle: Mine\nto‸\nwords:\n  max: 5\n')).toEqual(['totalMarks'])
  expect(offered('words:\n  ‸')).toEqual(['min', 'max', 'kind', 'count'])
  expect(offered('words: { min: 1, ‸')).toEqual(['max', 'kind', 'count'])
  expect(offered('sections:\n  - id: 1\n    c‸\n  - id: 2\n    criteria:\n')).toEqual(['criteria'])
  expect(offered('sections:\n- id: 1\n  criteria:\n  - id: 1.1\n    title: A\n    ma‸\n')).toEqual(['marks'])
  expect(offered('sections:\n  - ‸')).toEqual(['id', 'title', 'marks', 'guidance', 'criteria'])
})

test('values that a key knows', () => {
  expect(offered('pass: {scope: s‸')).toEqual(['section'])
  expect(offered('words:\n  kind: ‸')).toEqual(['suggested', 'limit'])
  expect(offered('sections:\n  - criteria:\n      - verbs: [define, dif‸]')[0]).toBe('differentiate')
  expect(offered('sections:\n  - criteria:\n      - verbs:\n          - cri‸')[0]).toMatch(/^criti/)
  expect(offered('sections:\n  - criteria:\n      - models: [osc‸')).toContain('oscar')
  expect(offered('sections:\n  - criteria:\n      - points:\n          - { id: a, kind: m‸ }')).toEqual(['move'])
  expect(offered('extends: ilm‸')).toContain('ilm-8581-700')
})

test('a variant is offered the sections and criteria that it says nothing of yet', () => {
  const variant = 'id: ours\nextends: 8581-700\nsections:\n'
  expect(offered(`${variant}  - id: ‸`)).toEqual(['1', '2', '3', '4'])
  const section = `${variant}  - id: '1'\n    criteria:\n      - id: '1.1'\n        guidance: Talk.\n`
  expect(offered(`${section}      - id: 1‸`).slice(0, 3)).toEqual(['1.2', '1.3', '1.4'])
  expect(offered(`${section}      - id: factors‸`)).toEqual(['1.4'])
  expect(chosen(`${section}      - id: 1.4‸`)).toBe(`${section}      - id: '1.4'`)
  expect(chosen(`${section}      - id: '1.4‸'`)).toBe(`${section}      - id: '1.4'`)
  expect(hovered(`${section}      - id: '1.‸4'`)).toMatch(/^\*\*1\.4\*\*: Determine the factors/)
  expect(offered('id: mine\nsections:\n  - id: ‸')).toEqual([])
})

test('nothing in comments, texts and where anything may stand', () => {
  expect(offered('# wor‸')).toEqual([])
  expect(offered('guidance: |\n  mar‸')).toEqual([])
  expect(offered('title: re‸')).toEqual([])
})

test('what is chosen is well placed', () => {
  expect(chosen('id: mine\nse‸')).toBe('id: mine\nsections:\n  - id: ')
  expect(chosen('pa‸')).toBe('pass:\n  ')
  expect(chosen('sections:\n  - id: 1\n    cri‸')).toBe('sections:\n  - id: 1\n    criteria:\n      - id: ')
})

test('what keys, verbs and models mean', () => {
  expect(hovered('pass:\n  per‸cent: 50')).toBe('**percent**: The line in per cent of the marks: 50 is half.')
  expect(hovered('sections:\n  - criteria:\n      - verbs: [de‸fine, evaluate]')).toMatch(/^\*\*define\*\*: \w/)
  expect(hovered('sections:\n  - criteria:\n      - models: [os‸car]')).toMatch(/^\*\*oscar\*\*: OSCAR/)
  expect(hovered('title: se‸ctions')).toBeUndefined()
})

test('at no place of any text it throws, and what is replaced stands before the caret', () => {
  fc.assert(
    fc.property(fc.nat(good.length), fc.nat(20), (at, cut) => {
      const text = good.slice(0, at) + good.slice(at + cut)
      for (const { span } of briefFileCompletions(text, at, names)) expect(span.end).toBe(at)
      briefFileHover(text, at, names)
    }),
    { numRuns: 200 },
  )
})
