import * as z from 'zod/mini'
import { number } from './schema.js'

/** What kinds of words weigh for and against a paragraph: `data/telling-words.yaml`. */
export const tellingWordsSchema = z.strictObject({
  base: number,
  fewest: number,
  least: number,
  other: number,
  weights: z.record(z.string(), number),
})

const wordsByWeight = z.record(z.string(), z.string())

/** Which words keep those of a point company: `data/companion-words.yaml`. */
export const companionWordsSchema = z.strictObject({
  fewest: number,
  before: number,
  base: number,
  least: number,
  further: number,
  everywhere: wordsByWeight,
  points: z.record(z.string(), wordsByWeight),
})
