import { largest } from '../../../text/extremes.js'
import type { HandoutBlock } from '../block.js'
import { labelAt } from '../wording/labels.js'
import type { Found } from './found.js'
import { leewayIn, withLeeway } from './leeway.js'
import type { WordsAsked } from './words-asked.js'

const figure = String.raw`(\d{1,3}(?:[, ]\d{3})+|\d{2,6})`
const wordRange = new RegExp(
  String.raw`${figure}(?:\s*words)?\s*(?:[-–—]|to|and)\s*${figure}\s*(?:\(?[^()\d]{0,12}\)?\s*)?words?\b`,
  'gi',
)
const wordFigure = new RegExp(String.raw`${figure}(?:\s*\((?:\+|±)[^)]*\))?\s*[- ]?\s*words?\b`, 'gi')
const wordField = new RegExp(
  String.raw`\bword\s*(?:count|limits?|length|guide|allowance|total)\b[^\d.]{0,40}?${figure}(?:\s*(?:[-–—]|to)\s*${figure})?`,
  'gi',
)

/** How long the text is to be, as the best of the places says that name a number of words. "Equivalent to" so many is not one. */
export function wordsFound(blocks: readonly HandoutBlock[]): Found<WordsAsked> | undefined {
  const found = blocks.flatMap(({ text, line }) => wordsIn(text).map(({ score, ...value }) => ({ value, line, score })))
  const best = largest(found.map(({ score }) => score))
  const [first, ...others] = found.filter(({ score }) => score === best)
  if (first === undefined) return undefined
  // Of several as good, the largest is the whole and the others are parts of it.
  return others.reduce((most, one) => ((one.value.max ?? 0) > (most.value.max ?? 0) ? one : most), first)
}

function wordsIn(text: string): readonly (WordsAsked & { readonly score: number })[] {
  if (text.length > 5000 || isOfCriterion(text)) return []
  const spans = spansIn(text)
  return spans.flatMap((span, place) => {
    const reached = Math.max(
      0,
      ...spans
        .slice(0, place)
        .map(({ end }) => end)
        .filter(end => end <= span.start),
    )
    const score = scoreOf(around(text, span), text)
    // "An abstract of 150 words" says nothing about the whole.
    if (score < 0 || (span.max ?? 0) < 50 || isOfOther(text, span, reached)) return []
    return [{ ...wordsAt(text, span), score }]
  })
}

/** "1.2 A plan (500 words)" */
function isOfCriterion(text: string): boolean {
  return labelAt(text)?.kind === 'decimal' && !/\bword (?:count|limit)|overall|in total/i.test(text)
}

/** A number of words, or a range, and where it is written. */
interface WordSpan {
  readonly start: number
  readonly end: number
  readonly min: number | null
  readonly max: number | null
}

function spansIn(text: string): readonly WordSpan[] {
  const spans: WordSpan[] = []
  for (const pattern of [wordRange, wordField, wordFigure]) {
    for (const match of text.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length]
      if (spans.some(span => start < span.end && end > span.start)) continue
      const [low, high] = [numberOf(match[1]), numberOf(match[2])]
      spans.push({ start, end, min: high === null ? null : low, max: high ?? low })
    }
  }
  return spans
}

function around(text: string, { start, end }: WordSpan): string {
  return text.slice(Math.max(0, start - 60), end + 30)
}

/** "equivalent to 3,000 words", "250 words per page". `reached`: where the figure before it ends. */
function isOfOther(text: string, { start, end }: WordSpan, reached: number): boolean {
  return (
    /equivalent/i.test(text.slice(Math.max(reached, start - 40), start)) ||
    perPage.test(text.slice(end)) ||
    perPart.test(text.slice(end, end + 80))
  )
}

function wordsAt(text: string, span: WordSpan): WordsAsked {
  const { start, end, min, max } = span
  const leeway = leewayIn(text.slice(start, end + 90))
  const isFloor = /(?:at least|minimum(?: of)?|no (?:less|fewer) than)\s*$/i.test(
    text.slice(Math.max(0, start - 40), start),
  )
  if (isFloor && min === null) return { min: max, max: null, kind: leeway ? 'suggested' : kindOf(around(text, span)) }
  if (leeway && min === null && max !== null) return withLeeway(max, leeway)
  return { min, max, kind: leeway ? 'suggested' : kindOf(around(text, span)) }
}

/** "a 250 word limit on the introduction" */
const perPart =
  /^\s*(?:limit|count|maximum)?\s*(?:on|for|in)\s+(?:the|each|your|every)\s+(?:\w+\s+)?(?:introduction|abstract|summary|conclusion|sections?|parts?|plan|reflection|critique|review|answers?|questions?|entr(?:y|ies)|posts?|proposal)\b/i

const perPage =
  /^\s*(?:(?:per|a|each)\s+(?:page|slide|minute)|(?:section|extract|excerpt|draft|sample|summary|abstract|plan|outline|caption)\b)|^\)?\s+(?:interpretation|explanation|justification|caption|biography)\b/i

function numberOf(written: string | undefined): number | null {
  return written === undefined ? null : Number(written.replace(/\D/g, ''))
}

function kindOf(around: string): WordsAsked['kind'] {
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
