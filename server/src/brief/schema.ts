import * as z from 'zod/mini'
import { reliabilities } from '../catalogue/catalogue.js'
import { number, shapeIssues, yesOrNo, type ShapeIssue } from '../catalogue/schema.js'
import { defaultWordCount, pointKinds } from './brief.js'

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

const levels = z.strictObject({ refer: z.optional(text), pass: z.optional(text), goodPass: z.optional(text) })

const criterion = z.strictObject({
  id,
  title: text,
  marks: z.optional(number),
  across: z.optional(yesOrNo),
  need: z.optional(number),
  verbs: z.optional(texts),
  guidance: z.optional(text),
  points: z.optional(z.array(point)),
  sources: z.optional(texts),
  models: z.optional(texts),
  levels: z.optional(levels),
  proposed: z.optional(yesOrNo),
})

const section = z.strictObject({
  id,
  title: text,
  marks: z.optional(number),
  guidance: z.optional(text),
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
  extends: z.optional(text),
  aliases: z.optional(texts),
  awardingBody: z.optional(text),
  qualification: z.optional(text),
  wording: z.optional(z.enum(['official', 'paraphrased'])),
  totalMarks: z.optional(number),
  words: z.optional(words),
  pass: z.optional(pass),
  referencing: z.optional(referencing),
  submission: z.optional(texts),
  guidance: z.optional(text),
  levels: z.optional(levels),
  sections: z.optional(z.array(section)),
})

/** Where the data does not fit the schema of a brief; nothing where it does. Never throws. */
export function briefShapeIssues(data: unknown): readonly ShapeIssue[] {
  return shapeIssues(briefSchema, data, knownKeys)
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
  levels: Object.keys(levels.shape),
}
