import type { Point } from './brief.js'
import { asksFor, contentWords, isLabelWord, rootTerm, stemOf } from './label-words.js'

/** The words that a point is looked for by, and how many of them suffice; undefined where all are wanted. */
export interface LabelTerms {
  readonly terms: readonly (readonly string[])[]
  readonly need: number | undefined
}

/** So many words make a rubric line, and no name of a topic. */
export const rubricLine = 10

/**
 * Topics that do not say what to look for are looked for by the words of their labels. A rubric line shares many words with the lines beside it, so it is
 * known by two of the nine that the fewest of them have; the name of a topic by its first words. The figures were fitted to rubric lines that people
 * had judged (test/accuracy). A label without a telling word leaves its point as it was.
 */
export function withLabelTerms(points: readonly Point[]): readonly Point[] {
  if (points.every(({ kind, terms }) => kind !== 'topic' || terms !== undefined)) return points
  const wordsOf = new Map(points.map(point => [point, contentWords(point.label)]))
  const sharing = linesSharing([...wordsOf.values()])
  return points.map(point => {
    const words = wordsOf.get(point) ?? []
    if (point.kind !== 'topic' || point.terms !== undefined || words.length === 0) return point
    const { terms, need } = isRubricLine(point) ? termsOfRubricLine(words, sharing) : termsOfWords(words)
    const enough = point.need ?? need
    // A single word stands in many sentences about something else: it makes a question, and no find.
    const reliability = terms.length === 1 ? 'low' : point.reliability
    return { ...point, terms, ...(enough === undefined ? {} : { need: enough }), reliability, byLabel: true }
  })
}

/**
 * The terms of a topic's name: its first words, two of which suffice, since people who write about "structured education programmes" seldom use all
 * three words at once. Of a name that is nearly a sentence three are wanted: its words are those of every day ("all links work, media loads"). What
 * is to be done ("application of") and how well ("specific") is told by nobody who does it, and stands in only where too little else does.
 */
export function termsOfWords(words: readonly string[]): LabelTerms {
  const own = words.filter(word => !asksFor(word))
  const telling = own.filter(word => !isLabelWord('describing', word))
  const named = telling.length > 1 ? telling : own.length > 0 ? own : words
  const stems = [...new Set(named.map(rootTerm))]
  const terms = stems.slice(0, mostTerms).map(stem => [stem])
  const need = stems.length > fewWords ? 3 : 2
  return { terms, need: terms.length > need ? need : undefined }
}

const mostTerms = 6
/** Telling words of a name; more make a sentence. */
const fewWords = 6

/** Whether a point is worded as a line of a rubric, and not as the name of a topic. */
export function isRubricLine({ label }: Pick<Point, 'label'>): boolean {
  return label.split(/\s+/).length >= rubricLine
}

/** In how many lines each stem stands. */
function linesSharing(lines: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const line of lines) for (const stem of new Set(line.map(stemOf))) counts.set(stem, (counts.get(stem) ?? 0) + 1)
  return counts
}

/** `sharing`: in how many lines each stem stands. */
function termsOfRubricLine(words: readonly string[], sharing: ReadonlyMap<string, number>): LabelTerms {
  const own = words.filter(word => !isLabelWord('joining', word) && !isLabelWord('manner', word))
  const rarestFirst = [...new Set(own.map(stemOf))].sort((a, b) => (sharing.get(a) ?? 0) - (sharing.get(b) ?? 0))
  const terms = rarestFirst.slice(0, mostOfRubricLine).map(stem => [stem])
  return { terms, need: terms.length > 2 ? 2 : undefined }
}

const mostOfRubricLine = 9
