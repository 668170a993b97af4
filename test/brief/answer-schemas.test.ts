import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { misfits, type JsonSchema } from '../json-schema.js'

function schemaOf(name: string): JsonSchema {
  return JSON.parse(
    readFileSync(new URL(`../../server/data/schema/${name}.schema.json`, import.meta.url), 'utf8'),
  ) as JsonSchema
}

const finding = {
  code: 'citation-unlisted',
  severity: 'warning',
  line: 37,
  column: 4,
  endLine: 37,
  endColumn: 16,
  message: 'Starr (2016) is cited here.',
}

const inspected = {
  version: 1,
  file: 'essay.md',
  brief: 'ilm-8581-700',
  words: { counted: 3120, all: 3900, min: 4000, max: 5000 },
  coverage: { covered: 61, marks: 100, sections: [{ id: '1', covered: 24.6667, marks: 36, pass: 18 }] },
  criteria: [
    {
      id: '1.1',
      marks: 12,
      covered: 9,
      state: 'answered',
      line: 12,
      words: 310,
      points: [{ id: '1.1-roles', label: 'Difference in roles', state: 'evidenced', line: 18 }],
    },
  ],
  citations: [
    {
      line: 26,
      column: 141,
      text: 'August, 2022',
      authors: ['August'],
      etAl: false,
      year: '2022',
      key: null,
      kind: 'parenthetical',
      certainty: 'certain',
      entry: 131,
      differs: null,
    },
  ],
  references: [
    {
      line: 131,
      list: 'references',
      authors: ['August', 'Dao'],
      etAl: false,
      year: '2022',
      title: 'A title',
      container: null,
      publisher: null,
      doi: null,
      url: null,
      understood: true,
      citedAt: [26],
    },
  ],
  unlisted: [{ line: 37, column: 4, authors: ['NIHR'], year: '2025', key: null }],
  uncited: [{ line: 80, key: null }],
  findings: [finding],
  notUnderstood: [{ line: 140, message: 'Not read.' }],
}

test('what inspect answers fits, with and without a brief', () => {
  expect(misfits(schemaOf('inspect'), inspected)).toEqual([])
  const without = {
    ...inspected,
    brief: null,
    criteria: [],
    words: { counted: 5, all: 5, min: null, max: null },
    coverage: { covered: 0, marks: 0, sections: [] },
  }
  expect(misfits(schemaOf('inspect'), without)).toEqual([])
})

test('a field that may be added is let be; one that is gone or means something else is found', () => {
  const schema = schemaOf('inspect')
  expect(misfits(schema, { ...inspected, newer: true })).toEqual([])
  expect(misfits(schema, { ...inspected, version: 2 })).toEqual(['data.version: should be 1'])
  expect(misfits(schema, { ...inspected, uncited: [{ line: 0, key: null }] })).toEqual([
    'data.uncited.0.line: is under 1',
  ])
  const { citations: _, ...rest } = inspected
  expect(misfits(schema, rest)).toEqual(['data.citations: is missing'])
})

test('what check answers fits', () => {
  const answer = { version: 1, files: [{ file: 'essay.md', brief: null, findings: [finding], notUnderstood: [] }] }
  expect(misfits(schemaOf('check'), answer)).toEqual([])
  expect(
    misfits(schemaOf('check'), {
      version: 1,
      files: [{ ...answer.files[0], findings: [{ ...finding, severity: 'info' }] }],
    }),
  ).toHaveLength(1)
})

test('what brief import answers fits', () => {
  const answer = {
    version: 1,
    id: 'ilm-8581-700',
    title: 'A unit',
    words: { min: 4000, max: 5000, kind: 'suggested' },
    pass: { scope: 'section', percent: 50 },
    totalMarks: 100,
    moduleWeight: null,
    outcomes: [{ id: null, title: 'Learn', line: 22 }],
    sections: [{ id: '1', title: 'Know', marks: 36, unit: 'marks', parent: null, line: 20 }],
    criteria: [
      {
        id: '1.1',
        title: 'Define',
        marks: 12,
        unit: 'marks',
        section: '1',
        verbs: ['define', 'differentiate'],
        line: 23,
      },
    ],
    doubts: [{ line: 99, message: 'Cut short.' }],
  }
  expect(misfits(schemaOf('brief-import'), answer)).toEqual([])
  expect(
    misfits(schemaOf('brief-import'), {
      ...answer,
      words: null,
      pass: null,
      totalMarks: null,
      criteria: [{ ...answer.criteria[0], marks: null, unit: null }],
    }),
  ).toEqual([])
})
