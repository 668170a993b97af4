import type { WordsAsked } from './words-asked.js'

/** How far from a number of words a text may be. */
export interface Leeway {
  readonly percent: number
  /** Whether it is allowed to have fewer words too: "+/- 10%". */
  readonly isBothWays: boolean
}

/** "+/- 10%", "a leeway of 10%", "5% either way", "may exceed this by 10%" behind a number of words. */
export function leewayIn(text: string): Leeway | undefined {
  const match = leewayPatterns.map(pattern => pattern.exec(text)).find(found => found !== null)
  const percent = Number(match?.[1])
  if (!match || percent < 1 || percent > 25) return undefined
  return { percent, isBothWays: !/^\+\s*\d|exceed|\bover by/i.test(match[0]) }
}

const perCent = String.raw`(\d{1,2})\s*(?:%|per ?cent)`
const leewayPatterns = [
  new RegExp(String.raw`(?:\+\s*\/?\s*[-–−]?|±|(?<=[\s(])-\/\+|plus or minus|plus\/minus)\s*${perCent}`, 'i'),
  new RegExp(String.raw`(?:leeway|tolerance|margin) of (?:up to |\+\/-\s*)?${perCent}`, 'i'),
  new RegExp(
    String.raw`(?<!no )${perCent}\s+(?:leeway|tolerance|margin|either way|either side|over or under|above or below)`,
    'i',
  ),
  new RegExp(String.raw`(?:may|can) (?:exceed|go over|be over)\b[^.%]{0,40}\bby (?:up to )?${perCent}`, 'i'),
]

/** A suggestion is held to ten per cent; any other leeway is worked out, and held to the word. */
export function withLeeway(words: number, { percent, isBothWays }: Leeway): WordsAsked {
  if (percent === 10) return { min: isBothWays ? words : null, max: words, kind: 'suggested' }
  const part = Math.round((words * percent) / 100)
  return { min: isBothWays ? words - part : null, max: words + part, kind: 'limit' }
}
