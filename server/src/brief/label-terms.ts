import type { Point } from './brief.js'

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
  return points.map(point => {
    const words = wordsOf.get(point) ?? []
    if (point.kind !== 'topic' || point.terms !== undefined || words.length === 0) return point
    const { terms, need } = isRubricLine(point) ? termsOfRubricLine(words, [...wordsOf.values()]) : termsOfWords(words)
    const enough = point.need ?? need
    // A single word stands in many sentences about something else: it makes a question, and no find.
    const reliability = terms.length === 1 ? 'low' : point.reliability
    return { ...point, terms, ...(enough === undefined ? {} : { need: enough }), reliability, byLabel: true }
  })
}

/** The terms of a topic's name: its first words, three in four of them. */
export function termsOfWords(words: readonly string[]): LabelTerms {
  const stems = [...new Set(words.map(stemOf))]
  const own = stems.filter(stem => !asking.has(stem))
  const terms = (own.length > 0 ? own : stems).slice(0, mostTerms).map(stem => [stem])
  const need = Math.ceil(terms.length * 0.75)
  return { terms, need: need < terms.length ? need : undefined }
}

const mostTerms = 4

function isRubricLine({ label }: Point): boolean {
  return label.split(/\s+/).length >= rubricLine
}

function termsOfRubricLine(words: readonly string[], all: readonly (readonly string[])[]): LabelTerms {
  const lines = all.map(line => new Set(line.map(stemOf)))
  const shared = (stem: string): number => lines.filter(line => line.has(stem)).length
  const own = words.filter(word => !joinsInRubrics(word) && !manner.has(word))
  const stems = [...new Set(own.map(stemOf))].sort((a, b) => shared(a) - shared(b)).slice(0, mostOfRubricLine)
  return { terms: stems.map(stem => [stem]), need: stems.length > 2 ? 2 : undefined }
}

const mostOfRubricLine = 9

/** Whether a word joins others, or is one with which rubrics begin. */
export function joinsInRubrics(word: string): boolean {
  return joining.has(word)
}

const joining = new Set(
  (
    'able about adds all also an and any are as at be been being both but by can could did different do does during each either else enough for from ' +
    'had has have how identify if in include included into is it its made make may might more most must not of on one only or order other otherwise our ' +
    'out over provide refer referred report says second should so some state states such than that the their them then there these they this those ' +
    'through to two under up used uses using via was we were what when where which while who why will with within would you your describe discuss'
  ).split(' '),
)

/** What labels begin with: it says what is to be done and not with what. As stems, and as they stand in a command. */
const asking = new Set(
  (
    'analys analyse apply appli appraise apprais argue argu assess clear clearly compare compar conclude conclud consider contrast cover critical critically define ' +
    'defin demonstrate demonstrat describe describ discuss distinguish draw evaluate evaluat examine examin explain explore explor give good highlight identify ' +
    'identif include includ interpret investigate investigat justify justif keep link list look make name outline outlin present propose propos provide provid ' +
    'recommend recognise recognis refer reflect relate relat relevant review say select set several show state suggest summarise summaris support tie use valid whether write'
  ).split(' '),
)

/** Whether a word says what is to be done, as a verb of a command or a label does. */
export function asksFor(word: string): boolean {
  return asking.has(word.toLowerCase()) || asking.has(stemOf(word.toLowerCase()))
}

/** What tells how something is to be written, and is written by nobody. */
const manner = new Set(
  'accurate accurately applicable appropriate appropriately author clarity clear clearly correct correctly explain explains outline reader readers restate student students'.split(
    ' ',
  ),
)

/** The telling words of a label in lower case, each once. */
export function contentWords(text: string): readonly string[] {
  const words = text.toLowerCase().match(/[\p{L}][\p{L}'’-]{2,}/gu) ?? []
  return [...new Set(words)].filter(word => !empty.has(word))
}

/** What stands at the start of the word in its other forms: "role" of "roles", "coach" of "coaching". */
function stemOf(word: string): string {
  const plain = word.replace(/[’']s$/, '')
  if (/ies$/.test(plain) && plain.length > 5) return plain.slice(0, -3)
  const stem = plain.replace(/(?<=\p{L}{5})(?:ing|ed|ly|es)$/u, '')
  return stem === plain ? plain.replace(/(?<=[^s])s$/, '') : stem
}

const empty = new Set(
  'a an and any are as at be been between both but by can could different difference differences do does each for from had has have how if in include including into is it its may might more most must need needs no not of on one or other others our over own per should so some such than that the their them then there these they this those three through to two under up us use used was way well were what when where which who why will with within would you your'.split(
    ' ',
  ),
)
