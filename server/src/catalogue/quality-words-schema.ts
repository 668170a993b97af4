import * as z from 'zod/mini'

/** How a mark scheme names what it marks across the whole text: `data/quality-words.yaml`. */
export const qualityWordsSchema = z.strictObject({
  qualities: z.string(),
  eitherWay: z.string(),
  small: z.string(),
  parts: z.string(),
})
