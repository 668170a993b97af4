import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { briefSchema } from '../../server/src/brief/schema.js'
import { emptySentencesSchema } from '../../server/src/catalogue/empty-words-schema.js'
import {
  fileFindingsSchema,
  jsonSchemaOf,
  modelsSchema,
  sourcesSchema,
  verbsSchema,
} from '../../server/src/catalogue/schema.js'
import { qualityWordsSchema } from '../../server/src/catalogue/quality-words-schema.js'
import { companionWordsSchema, tellingWordsSchema } from '../../server/src/catalogue/weighed-words-schema.js'
import { readYaml } from '../../server/src/text/yaml.js'
import { misfits, type JsonSchema } from '../json-schema.js'

const data = new URL('../../server/data/', import.meta.url)

function textOf(path: string): string {
  return readFileSync(new URL(path, data), 'utf8')
}

/** What a check says of a file of data, read as a writer's own file would be. */
function issuesOf(
  schema:
    | typeof companionWordsSchema
    | typeof emptySentencesSchema
    | typeof fileFindingsSchema
    | typeof modelsSchema
    | typeof qualityWordsSchema
    | typeof sourcesSchema
    | typeof tellingWordsSchema
    | typeof verbsSchema,
  path: string,
): readonly string[] {
  const { value, problems } = readYaml(textOf(path))
  const { error } = schema.safeParse(value)
  return [
    ...problems.map(({ message }) => message),
    ...(error?.issues ?? []).map(issue => `${issue.path.join('.')} ${issue.code}`),
  ]
}

test('every file of models, sources and verbs fits its schema, without an unknown key', () => {
  const files = readdirSync(new URL('models/', data))
  expect(files.length).toBe(10)
  for (const file of files) expect(issuesOf(modelsSchema, `models/${file}`), file).toEqual([])
  expect(issuesOf(sourcesSchema, 'sources.yaml')).toEqual([])
  expect(issuesOf(verbsSchema, 'verbs.yaml')).toEqual([])
  expect(issuesOf(emptySentencesSchema, 'empty-sentences.yaml')).toEqual([])
  expect(issuesOf(tellingWordsSchema, 'telling-words.yaml')).toEqual([])
  expect(issuesOf(companionWordsSchema, 'companion-words.yaml')).toEqual([])
  expect(issuesOf(qualityWordsSchema, 'quality-words.yaml')).toEqual([])
  expect(issuesOf(fileFindingsSchema, 'file-findings.yaml')).toEqual([])
})

test('what does not fit is found, in its place', () => {
  const model = { id: 'x', name: 'X', description: 'A thing.' }
  const found = (value: unknown): readonly string[] =>
    (modelsSchema.safeParse({ models: [value] }).error?.issues ?? []).map(
      issue => `${issue.path.join('.')} ${issue.code}`,
    )
  expect(found(model)).toEqual([])
  expect(found({ ...model, aliases: 'one' })).toEqual(['models.0.aliases invalid_type'])
  expect(found({ ...model, alias: ['one'] })).toEqual(['models.0 unrecognized_keys'])
  expect(found({ ...model, year: 'early' })).toEqual(['models.0.year invalid_type'])
  expect(found({ id: 'x', name: 'X' })).toEqual(['models.0.description invalid_type'])
})

test('the JSON Schemas of briefs, sources and verbs take the files that come with Markwise', () => {
  const taken = [
    ['brief', 'briefs/ilm-8581-700.yaml'],
    ['sources', 'sources.yaml'],
    ['verbs', 'verbs.yaml'],
  ] as const
  for (const [name, file] of taken) {
    const schema = JSON.parse(textOf(`schema/${name}.schema.json`)) as JsonSchema
    expect(misfits(schema, parse(textOf(file))), name).toEqual([])
  }
})

test('the JSON Schema of a brief refuses what is wrong and lets unknown keys be', () => {
  const schema = jsonSchemaOf(briefSchema) as JsonSchema
  expect(misfits(schema, { id: 'a', title: 'A', colour: 'blue' })).toEqual([])
  expect(misfits(schema, { id: 1.1, title: 'A', sections: [{ id: '1', title: 'S', marks: 'ten' }] })).toEqual([
    'data.sections.0.marks: should be number',
  ])
  expect(misfits(schema, { title: 'A' })).toEqual(['data.id: is missing'])
  expect(misfits(schema, { id: 'a', title: 'A', pass: { scope: 'all', percent: 50 } })).toEqual([
    'data.pass.scope: should be one of section, criterion, overall',
  ])
})

test('the data holds nothing that only its makers could follow', () => {
  const files = [
    'sources.yaml',
    'verbs.yaml',
    'briefs/ilm-8581-700.yaml',
    ...readdirSync(new URL('models/', data)).map(file => `models/${file}`),
  ]
  for (const file of files) expect(textOf(file), file).not.toMatch(/index ids?\b|\/work\/|\bstored\b/)
})
