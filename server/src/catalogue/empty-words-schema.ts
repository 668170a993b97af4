import * as z from 'zod/mini'

const text = z.string()

/** Sentences that tell nothing: `data/empty-sentences.yaml`. */
export const emptySentencesSchema = z.strictObject({
  parts: z.record(z.string(), text),
  sentences: z.array(z.strictObject({ finds: text, pattern: text })),
  ofTheWriter: z.array(z.strictObject({ finds: text, pattern: text })),
  joining: text,
  verbs: text,
  small: text,
  denying: text,
  firstPerson: text,
  inHeaps: text,
  articles: text,
  prepositions: text,
  conjunctions: text,
  finiteVerbs: text,
  neverBehindArticles: text,
  talk: text,
  inflated: text,
})
