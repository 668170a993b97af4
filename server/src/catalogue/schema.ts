import * as z from 'zod/mini'
import { booleanOfData, dataAt, numberOfData } from '../text/plain-data.js'
import { confidences, reliabilities } from './catalogue.js'
import type { CatalogueFileKind } from './file-kind.js'

/** A number; from YAML it comes as the text that was written. */
export const number = z.pipe(
  z.transform(value => numberOfData(value) ?? value),
  z.number(),
)

/** true or false; from YAML it comes as the text that was written. */
export const yesOrNo = z.pipe(
  z.transform(value => booleanOfData(value) ?? value),
  z.boolean(),
)

const text = z.string()
const texts = z.array(text)
/** A year or an edition may be written as a number. */
const textOrNumber = z.union([z.string(), z.number()])
const suits = z.record(z.string(), texts)

const model = z.strictObject({
  id: text,
  name: text,
  abbreviation: z.optional(text),
  aliases: z.optional(texts),
  ambiguousAliases: z.optional(texts),
  misspellings: z.optional(texts),
  confusableNames: z.optional(texts),
  confusableWith: z.optional(texts),
  components: z.optional(texts),
  ordered: z.optional(yesOrNo),
  partsVary: z.optional(yesOrNo),
  description: text,
  use: z.optional(texts),
  suits: z.optional(suits),
  originators: z.optional(texts),
  year: z.optional(number),
  yearText: z.optional(text),
  sources: z.optional(texts),
  confidence: z.optional(z.enum(confidences)),
  unconfirmed: z.optional(yesOrNo),
  caseSensitive: z.optional(yesOrNo),
  everydayWord: z.optional(yesOrNo),
  note: z.optional(text),
  provenance: z.optional(text),
})

/** Theory models: `data/models/*.yaml`, `*.models.yaml`. */
export const modelsSchema = z.strictObject({ models: z.array(model) })

const name = z.union([z.strictObject({ family: text, given: z.optional(text) }), z.strictObject({ literal: text })])

const custom = z.strictObject({
  confidence: z.optional(z.enum(confidences)),
  unverified: z.optional(texts),
  aliases: z.optional(texts),
  misspellings: z.optional(texts),
  confusableNames: z.optional(texts),
  otherYears: z.optional(z.array(z.strictObject({ year: textOrNumber, meaning: text }))),
  briefForm: z.optional(text),
  suits: z.optional(suits),
  note: z.optional(text),
  provenance: z.optional(text),
})

const work = z.strictObject({
  id: text,
  type: z.enum(['book', 'chapter', 'article-journal', 'report', 'webpage', 'thesis', 'paper-conference']),
  author: z.optional(z.array(name)),
  editor: z.optional(z.array(name)),
  issued: z.optional(z.strictObject({ 'date-parts': z.array(z.array(number)) })),
  title: text,
  'container-title': z.optional(text),
  edition: z.optional(textOrNumber),
  volume: z.optional(textOrNumber),
  issue: z.optional(textOrNumber),
  page: z.optional(textOrNumber),
  publisher: z.optional(text),
  'publisher-place': z.optional(text),
  DOI: z.optional(text),
  ISBN: z.optional(text),
  URL: z.optional(text),
  custom: z.optional(custom),
})

/** Works in the field names of CSL-JSON: `data/sources.yaml`, `*.sources.yaml`. */
export const sourcesSchema = z.strictObject({ sources: z.array(work) })

const switchesSchema = z.record(z.string(), textOrNumber)

/** Author-date referencing as switches, guides and rules: `data/harvard.yaml`. */
export const harvardSchema = z.strictObject({
  sources: z.array(z.strictObject({ id: text, title: text, address: z.optional(text) })),
  switches: z.array(
    z.strictObject({ id: text, about: text, values: texts, note: z.optional(text), provenance: texts }),
  ),
  profiles: z.array(
    z.strictObject({
      id: text,
      title: text,
      names: texts,
      switches: switchesSchema,
      note: z.optional(text),
      provenance: texts,
    }),
  ),
  rules: z.array(
    z.strictObject({
      id: text,
      rule: text,
      code: z.optional(text),
      switch: z.optional(text),
      examples: z.optional(texts),
      entries: z.optional(texts),
      faults: z.optional(texts),
      provenance: texts,
    }),
  ),
})

const numbers = z.record(z.string(), number)
const reliability = z.enum(reliabilities)

/** What is said about files beside the assignment: `data/file-findings.yaml`. */
export const fileFindingsSchema = z.strictObject({
  findings: z.array(
    z.strictObject({
      id: text,
      in: z.enum(['brief', 'models', 'library', 'style']),
      shown: z.array(z.enum(['error', 'warning', 'information', 'hint'])),
      summary: text,
      why: text,
      bad: text,
      good: text,
    }),
  ),
})

/** Verbs of briefs, the signals that a text follows them, and word lists: `data/verbs.yaml`. */
export const verbsSchema = z.strictObject({
  verbs: z.array(
    z.strictObject({
      id: text,
      forms: texts,
      demand: number,
      meaning: text,
      needs: numbers,
      extra: z.optional(texts),
      weakSubstitute: z.optional(text),
      reliability,
      provenance: z.optional(text),
    }),
  ),
  intensifiers: z.array(z.strictObject({ word: text, effect: text, reliability })),
  families: z.array(
    z.strictObject({
      id: text,
      reliability,
      phrases: texts,
      patterns: z.optional(texts),
      sides: z.optional(z.record(z.string(), texts)),
      where: z.optional(text),
      requires: z.optional(text),
      exclude: z.optional(texts),
      use: z.optional(text),
      bestEvidence: z.optional(text),
      falseHits: z.optional(text),
    }),
  ),
  lexicons: z.array(z.strictObject({ id: text, terms: texts, patterns: z.optional(texts) })),
  synonyms: z.array(z.strictObject({ of: texts, least: z.optional(number), also: texts })),
})

/** The schema as JSON Schema (draft 7), for editors and other programs. Unknown keys are allowed there: they are a hint, never a refusal. */
export function jsonSchemaOf(schema: z.core.$ZodType): object {
  return z.toJSONSchema(schema, {
    target: 'draft-07',
    io: 'output',
    override: ({ jsonSchema }) => {
      if (jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties
    },
  })
}

/** One thing in which data does not fit a schema. */
export interface ShapeIssue {
  readonly path: readonly (string | number)[]
  readonly is: 'unknown key' | 'missing' | 'no choice' | 'no number' | 'no text' | 'no list' | 'no keys' | 'no switch'
  /** The values to choose from, or the keys that are known beside an unknown one. */
  readonly choices: readonly string[]
}

/** Where the data of a `*.models.yaml` or `*.sources.yaml` does not fit; nothing where it does. Never throws. */
export function catalogueShapeIssues(kind: CatalogueFileKind, data: unknown): readonly ShapeIssue[] {
  const schema = kind === 'models' ? modelsSchema : sourcesSchema
  const keys = { '': Object.keys(schema.shape), models: Object.keys(model.shape), sources: Object.keys(work.shape) }
  return shapeIssues(schema, data, { ...keys, custom: Object.keys(custom.shape) })
}

/** Where data does not fit a schema; `knownKeys` are those that may stand under a key. Never throws. */
export function shapeIssues(
  schema: z.core.$ZodType,
  data: unknown,
  knownKeys: Readonly<Record<string, readonly string[] | undefined>>,
): readonly ShapeIssue[] {
  const { error } = z.safeParse(schema, data)
  return (error?.issues ?? []).flatMap(issue => issuesOf(issue, data, knownKeys))
}

function issuesOf(
  issue: z.core.$ZodIssue,
  data: unknown,
  knownKeys: Readonly<Record<string, readonly string[] | undefined>>,
): readonly ShapeIssue[] {
  const path = issue.path.filter(step => typeof step !== 'symbol')
  if (issue.code === 'unrecognized_keys') {
    const above = path.filter(step => typeof step === 'string').at(-1) ?? ''
    return issue.keys.map(key => ({ path: [...path, key], is: 'unknown key', choices: knownKeys[above] ?? [] }))
  }
  if (path.length > 0 && dataAt(data, path) === undefined) return [{ path, is: 'missing', choices: [] }]
  if (issue.code === 'invalid_value') return [{ path, is: 'no choice', choices: issue.values.map(String) }]
  return [{ path, is: (issue.code === 'invalid_type' && expectations[issue.expected]) || 'no text', choices: [] }]
}

const expectations: Readonly<Record<string, ShapeIssue['is'] | undefined>> = {
  number: 'no number',
  array: 'no list',
  object: 'no keys',
  boolean: 'no switch',
}
