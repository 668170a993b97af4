import * as z from 'zod/mini'
import { dataAt } from '../text/plain-data.js'
import { reliabilities } from '../catalogue/catalogue.js'
import { number, yesOrNo } from '../catalogue/schema.js'
import { defaultWordCount, pointKinds } from './brief.js'
import { lastKey } from './parts.js'

const text = z.string()
/** `id: 1.1` is a number to other readers of YAML; here it is text. */
const id = z.union([z.string(), z.number()])
const texts = z.array(text)
const scope = z.enum(['section', 'criterion', 'overall'])

const point = z.strictObject({
  id,
  label: z.optional(text),
  kind: z.optional(z.enum(pointKinds)),
  terms: z.optional(z.array(z.union([texts, text]))),
  need: z.optional(number),
  distinct: z.optional(yesOrNo),
  family: z.optional(text),
  near: z.optional(texts),
  share: z.optional(number),
  where: z.optional(z.enum(['anywhere', 'last-paragraph'])),
  alternative: z.optional(text),
  reliability: z.optional(z.enum(reliabilities)),
  proposed: z.optional(yesOrNo),
})

const criterion = z.strictObject({
  id,
  title: text,
  marks: z.optional(number),
  need: z.optional(number),
  verbs: z.optional(texts),
  guidance: z.optional(text),
  points: z.optional(z.array(point)),
  sources: z.optional(texts),
  models: z.optional(texts),
})

const section = z.strictObject({
  id,
  title: text,
  marks: z.optional(number),
  criteria: z.optional(z.array(criterion)),
})

const count = z.strictObject(Object.fromEntries(Object.keys(defaultWordCount).map(name => [name, z.optional(yesOrNo)])))

const words = z.strictObject({
  min: z.optional(number),
  max: z.optional(number),
  kind: z.optional(z.enum(['suggested', 'limit'])),
  count: z.optional(count),
})

const pass = z.strictObject({ scope: z.optional(scope), percent: number, alsoAsked: z.optional(scope) })

const referencing = z.strictObject({
  style: z.optional(text),
  references: z.optional(text),
  bibliography: z.optional(text),
  bibliographyWanted: z.optional(z.enum(['required', 'optional', 'none'])),
  example: z.optional(text),
  guidance: z.optional(text),
})

/** A brief file. Unknown keys are issues of their own, so that they can be told gently. */
export const briefSchema = z.strictObject({
  id,
  title: text,
  aliases: z.optional(texts),
  awardingBody: z.optional(text),
  qualification: z.optional(text),
  totalMarks: z.optional(number),
  words: z.optional(words),
  pass: z.optional(pass),
  referencing: z.optional(referencing),
  submission: z.optional(texts),
  guidance: z.optional(text),
  sections: z.optional(z.array(section)),
})

/** One thing in which data does not fit the schema. */
export interface ShapeIssue {
  readonly path: readonly (string | number)[]
  readonly is: 'unknown key' | 'missing' | 'no choice' | 'no number' | 'no text' | 'no list' | 'no keys' | 'no switch'
  /** The values to choose from, or the keys that are known beside an unknown one. */
  readonly choices: readonly string[]
}

/** Where the data does not fit the schema of a brief; nothing where it does. Never throws. */
export function briefShapeIssues(data: unknown): readonly ShapeIssue[] {
  const { error } = briefSchema.safeParse(data)
  return (error?.issues ?? []).flatMap(issue => shapeIssues(issue, data))
}

function shapeIssues(issue: z.core.$ZodIssue, data: unknown): readonly ShapeIssue[] {
  const path = issue.path.filter(step => typeof step !== 'symbol')
  if (issue.code === 'unrecognized_keys') {
    const choices = knownKeys[lastKey(path) ?? ''] ?? []
    return issue.keys.map(key => ({ path: [...path, key], is: 'unknown key', choices }))
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

/** By the key that they stand under. */
const knownKeys: Readonly<Record<string, readonly string[] | undefined>> = {
  '': Object.keys(briefSchema.shape),
  words: Object.keys(words.shape),
  count: Object.keys(count.shape),
  pass: Object.keys(pass.shape),
  referencing: Object.keys(referencing.shape),
  sections: Object.keys(section.shape),
  criteria: Object.keys(criterion.shape),
  points: Object.keys(point.shape),
}
