import type { HandoutBlock } from '../block.js'
import type { Found } from './facts.js'
import { labelAt } from '../wording/labels.js'

/** How many words a handout asks for. One end may be missing: “at most 4,000 words”. */
export interface WordsFound {
  readonly min: number | null
  readonly max: number | null
  readonly kind: 'suggested' | 'limit'
}

const figure = String.raw`(\d{1,3}(?:[, ]\d{3})+|\d{2,6})`
const wordRange = new RegExp(
  String.raw`${figure}(?:\s*words)?\s*(?:[-–—]|to|and)\s*${figure}\s*(?:\(?[^()\d]{0,12}\)?\s*)?words?\b`,
  'gi',
)
const wordFigure = new RegExp(String.raw`${figure}(?:\s*\((?:\+|±)[^)]*\))?\s*[- ]?\s*words?\b`, 'gi')
const wordField = new RegExp(
  String.raw`\bword\s*(?:count|limit|length|guide|allowance|total)\b[^\d.]{0,40}?${figure}(?:\s*(?:[-–—]|to)\s*${figure})?`,
  'gi',
)

/** How long the text is to be, as the best of the places says that name a number of words. "Equivalent to" so many is not one. */
export function wordsFound(blocks: readonly HandoutBlock[]): Found<WordsFound> | undefined {
  const found = blocks.flatMap(({ text, line }) => wordsIn(text).map(({ score, ...value }) => ({ value, line, score })))
  const best = Math.max(...found.map(({ score }) => score))
  const [first, ...others] = found.filter(({ score }) => score === best)
  if (first === undefined) return undefined
  // Of several as good, the largest is the whole and the others are parts of it.
  return others.reduce((most, one) => ((one.value.max ?? 0) > (most.value.max ?? 0) ? one : most), first)
}

function wordsIn(text: string): readonly (WordsFound & { readonly score: number })[] {
  if (text.length > 5000) return []
  // "1.2 A plan (500 words)"
  const isOfCriterion = labelAt(text)?.kind === 'decimal' && !/\bword (?:count|limit)|overall|in total/i.test(text)
  const spans: {
    readonly start: number
    readonly end: number
    readonly min: number | null
    readonly max: number | null
  }[] = []
  for (const pattern of [wordRange, wordField, wordFigure]) {
    for (const match of text.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length]
      if (spans.some(span => start < span.end && end > span.start)) continue
      const [low, high] = [numberOf(match[1]), numberOf(match[2])]
      spans.push({ start, end, min: high === null ? null : low, max: high ?? low })
    }
  }
  return spans.flatMap(({ start, end, min, max }) => {
    const around = text.slice(Math.max(0, start - 60), end + 30)
    const leeway = leewayIn(text.slice(start, end + 90))
    const before = text.slice(Math.max(0, start - 40), start)
    const reached = Math.max(0, ...spans.filter(span => span.end <= start).map(span => span.end))
    const isOther =
      isOfCriterion ||
      /equivalent/i.test(text.slice(Math.max(reached, start - 40), start)) ||
      perPage.test(text.slice(end))
    if (isOther || (max ?? 0) < 50) return []
    const isFloor = /(?:at least|minimum(?: of)?|no (?:less|fewer) than)\s*$/i.test(before)
    const range = isFloor && min === null ? { min: max, max: null } : { min, max }
    const held = leeway && min === null && max !== null && !isFloor ? withLeeway(max, leeway) : undefined
    // "An abstract of 150 words" says nothing about the whole.
    const score = scoreOf(around, text)
    return score < 0 ? [] : [{ ...range, kind: leeway ? 'suggested' : kindOf(around), ...held, score }]
  })
}

interface Leeway {
  readonly percent: number
  /** Whether it is allowed to have fewer words too: "+/- 10%". */
  readonly isBothWays: boolean
}

/** "+/- 10%", "a leeway of 10%", "5% either way", "may exceed this by 10%" behind a number of words. */
function leewayIn(text: string): Leeway | undefined {
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
function withLeeway(words: number, { percent, isBothWays }: Leeway): WordsFound {
  if (percent === 10) return { min: isBothWays ? words : null, max: words, kind: 'suggested' }
  const part = Math.round((words * percent) / 100)
  return { min: isBothWays ? words - part : null, max: words + part, kind: 'limit' }
}

const perPage =
  /^\s*(?:(?:per|a|each)\s+(?:page|slide|minute)|(?:section|extract|excerpt|draft|sample|summary|abstract|plan|outline)\b)/i

function numberOf(written: string | undefined): number | null {
  return written === undefined ? null : Number(written.replace(/\D/g, ''))
}

function kindOf(around: string): WordsFound['kind'] {
  if (/suggested|approx|around|about|roughly|guide|recommended|indicative|\bca?\.|typically/i.test(around))
    return 'suggested'
  return /max(?:imum)?|limit|no more than|up to|not exceed|at most|strict|or (?:less|fewer)|within/i.test(around)
    ? 'limit'
    : 'suggested'
}

const partOfText =
  /\beach\b|per (?:question|section|task|part|answer|criteri)|abstract|summary of|appendix|introduction|reflection of/i

/** A statement about the word count is surer than a number of words in passing; one about a part of the text is less so. */
function scoreOf(around: string, text: string): number {
  const isStatement =
    /word\s*(?:count|limit|length|guide|total|range)|(?:suggested|expected|recommended|acceptable) (?:word|range)|overall|in total|assignment (?:length|should be)|length/i.test(
      around,
    )
  const isPart = partOfText.test(text)
  // Close to the figure it is about that part and nothing else.
  const isOfPart =
    !isStatement &&
    /\babstract|\bsummary\b|appendi|\babout each|words each|\b(?:each|every) \w+ (?:should|must|will) /i.test(around)
  return isOfPart ? -1 : (isStatement ? 2 : 0) + (isPart ? 0 : 1)
}
