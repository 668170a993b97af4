import { expect, test } from 'vitest'
import { readBrief } from '../../server/src/brief/read-brief.js'
import { codeLenses } from '../../server/src/features/code-lens.js'
import { coverageView } from '../../server/src/features/coverage-rows.js'
import { findings } from '../../server/src/features/diagnostics.js'
import { hoverAt } from '../../server/src/features/hover.js'
import { reportOf } from '../../server/src/features/report.js'
import { wordsHtml } from '../../server/src/features/report/figures-html.js'
import { scaffold } from '../../server/src/features/scaffold.js'
import { tickEdits } from '../../server/src/features/tick.js'
import { rules } from '../../server/src/rules/index.js'
import { afterEdits, assignmentOf } from '../check-features.js'
import { smallInputs } from '../small-assignment.js'

// Criteria that say "across: true" are marked by the whole text: no heading is asked for, and their points are looked for everywhere.

const essayBriefText = `id: city
title: The Victorian city
words: { min: 40, max: 60, kind: suggested }
guidance: Was it fear or care?
sections:
  - id: all
    title: The Victorian city
    criteria:
      - { id: '1', title: Argument, marks: 60, across: true, points: [{ id: 1-riots, label: Riots, terms: [[riot]] }] }
      - { id: '2', title: Use of sources, marks: 40, across: true, guidance: At least eight. }
`
const essayBrief = briefOf(essayBriefText)

const mixedBrief = briefOf(`id: mixed
title: Pumps
words: { min: 100, max: 100, kind: suggested }
sections:
  - id: A
    title: Report
    criteria:
      - { id: A1, title: Design of the pump, marks: 40 }
      - { id: A2, title: Test of the pump, marks: 40 }
      - { id: A3, title: Presentation, marks: 20, across: true }
`)

const essay = `# Fear in Leeds

## 1 Introduction

Leeds grew quickly (Wohl, 1983).

## 2 Fear

The council feared riots above all else.

## References

- Wohl, A.S. (1983) *Endangered lives*. London: Dent.

## Appendix

Riots again, and again.
`

function briefOf(yaml: string) {
  return readBrief(yaml).brief
}

function read(text: string, brief = essayBrief) {
  const knownBriefs = brief ? [{ id: brief.id, title: brief.title, aliases: [] }] : []
  return assignmentOf(text, { ...smallInputs, brief, knownBriefs })
}

function found(text: string, brief = essayBrief): readonly string[] {
  return findings(read(text, brief), rules).map(({ code, finding }) => `${code}: ${finding.message}`)
}

function rowsOf(text: string, brief = essayBrief) {
  return coverageView(read(text, brief)).sections.flatMap(({ children }) => children)
}

test('no heading is asked for, and the writer’s own numbers name no criterion', () => {
  expect(found(essay)).toEqual([])
})

test('points are looked for in the whole body, but not in lists or appendices, and where is said', () => {
  const [argument] = rowsOf(essay)
  expect(argument?.label).toBe('Argument · 1 of 1 point found · 60 marks')
  const [lacking] = rowsOf(essay.replace('riots above', 'fever above'))
  expect(lacking?.label).toBe('Argument · 0 of 1 point found · 60 marks')
  expect(lacking?.children[0]?.tooltip).toContain('I looked in the whole text for')
})

test('without points it is a question for the writer, since the words of the whole tell nothing about it', () => {
  const sources = rowsOf(essay)[1]
  expect(sources?.label).toBe('Use of sources · 0 of 1 question ticked by you · 40 marks')
  expect(sources?.ring).toBe(0)
  expect(sources?.children.map(({ label, description }) => `${label} ${description}`)).toEqual([
    'Use of sources? a question for you',
  ])
  expect(sources?.children[0]?.checked).toBe(false)
  expect(sources?.children[0]?.tooltip).toContain('Does your text as a whole do this? Words alone cannot tell.')
  const ticked = afterEdits(essay, tickEdits(read(essay), '2-whole', 'ticked'))
  expect(rowsOf(ticked)[1]?.label).toBe('Use of sources · 1 of 1 question ticked by you · 40 marks')
  expect(rowsOf(ticked)[1]?.ring).toBe(1)
})

test('of several questions each that is ticked covers its share', () => {
  const brief = briefOf(
    essayBriefText.replace(
      'guidance: At least eight.',
      'points: [{ id: a, label: Fair to others, reliability: low }, { id: b, label: Well chosen, reliability: low }]',
    ),
  )
  const ticked = afterEdits(essay, tickEdits(read(essay, brief), 'a', 'ticked'))
  expect(rowsOf(ticked, brief)[1]).toMatchObject({
    label: 'Use of sources · 1 of 2 questions ticked by you · 40 marks',
    ring: 0.5,
  })
})

test('sources that were counted do not answer the questions beside them', () => {
  const brief = briefOf(
    essayBriefText.replace(
      'guidance: At least eight.',
      'points: [{ id: a, label: One source, kind: theory }, { id: b, label: Well chosen, reliability: low }]',
    ),
  )
  const told = essay.replace('grew quickly', 'had grown more quickly than its drains and its doctors could bear')
  expect(rowsOf(told, brief)[1]).toMatchObject({ label: 'Use of sources · 1 of 2 points found · 40 marks', ring: 0.5 })
})

test('the title has the figures of each, and a click on a row leads there', () => {
  const document = read(essay)
  expect(codeLenses(document).map(({ title }) => title)).toEqual([
    'Argument · 60 marks · 1 of 1 point',
    'Use of sources · 40 marks · 0 of 1 question',
  ])
  expect(document.answers.map(({ place }) => place && document.written(place))).toEqual([
    '# Fear in Leeds',
    '# Fear in Leeds',
  ])
  expect(rowsOf(essay).map(({ span }) => span)).toEqual([document.title, document.title])
  expect(hoverAt(document, 3)?.markdown).toContain('At least eight.')
})

test('a tick goes below the title, and below the front matter where there is none', () => {
  const ticked = (text: string) => afterEdits(text, tickEdits(read(text), '1-riots', 'ticked'))
  expect(ticked('# Leeds\n\nText.\n')).toBe('# Leeds\n<!-- markwise 1-riots: ticked -->\n\nText.\n')
  expect(ticked('---\nassignment: city\n---\n\nText.\n')).toBe(
    '---\nassignment: city\n---\n<!-- markwise 1-riots: ticked -->\n\nText.\n',
  )
})

test('an assignment that is not begun covers nothing', () => {
  expect(rowsOf('# \n').map(({ label }) => label)).toEqual([
    'Argument · nothing written yet · 60 marks',
    'Use of sources · nothing written yet · 40 marks',
  ])
})

test('that it is short is said once it is half written: no heading tells what is still to come', () => {
  expect(found('# Leeds\n\nLeeds grew.\n')).toEqual([])
  expect(found(`# Leeds\n\n${'The town grew again. '.repeat(6)}\n`)).toEqual([
    expect.stringContaining('words-under: 25 words, where the brief suggests 40–60.'),
  ])
})

test('beside criteria with headings it takes no part of their words', () => {
  const text = `# Pumps\n\n## A1 Design of the pump\n\n${'It turns. '.repeat(20)}\n\n## A2 Test of the pump\n\n${'It ran. '.repeat(20)}\n`
  expect(codeLenses(read(text, mixedBrief)).map(({ title }) => title)).toEqual([
    '40 marks · 40 of 50 words · 0 sources',
    '40 marks · 40 of 50 words · 0 sources',
    'Presentation · 20 marks · 0 of 1 question',
  ])
  expect(
    found('# Pumps\n\n## A1 Design of the pump\n\nIt turns round and round in one place all of the day.\n', mixedBrief),
  ).toEqual([
    expect.stringContaining('criterion-missing: No heading answers A2'),
    expect.stringContaining('criterion-thin: A1'),
  ])
})

test('a new assignment has room to write, and tells below the title what is asked and what is marked', () => {
  const { text, offset } = scaffold(essayBrief!)
  expect(`${text.slice(0, offset)}‸${text.slice(offset)}`).toBe(`---
assignment: city
---

# The Victorian city

‸

<!-- Guidance:
Was it fear or care?
-->

<!-- For the whole text (60 marks):
Argument
-->

<!-- For the whole text (40 marks):
Use of sources

At least eight.
-->

## References
`)
  expect(found(text)).toEqual([])
})

test('the report lists the words of criteria that have some of their own', () => {
  const text = '# Pumps\n\n## A1 Design of the pump\n\nIt turns.\n\n## A2 Test of the pump\n\nIt ran.\n'
  const report = reportOf(read(text, mixedBrief), { name: 'a.md', findings: [] })
  expect(report.coverage?.sections[0]?.criteria.map(({ name, across }) => `${name} ${String(across)}`)).toEqual([
    'A1 false',
    'A2 false',
    'Presentation true',
  ])
  const rows = wordsHtml(report).source.match(/<th scope="row">\w+/g)
  expect(rows).toEqual(['<th scope="row">A1', '<th scope="row">A2'])
})
