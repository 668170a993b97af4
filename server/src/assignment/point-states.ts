import type { Criterion, Point } from '../brief/brief.js'
import type { BriefReading } from './brief-reading.js'
import { workId } from './work-id.js'
import type { Answer, CitedWork, PlacedBlock, PointState } from './document.js'
import { isSearched, type ParagraphEvidence } from './point-evidence.js'
import type { Tick } from './ticks.js'
import { shifted } from '../text/span.js'

interface PointSources {
  readonly criterion: Criterion
  readonly blocks: readonly PlacedBlock[]
  /** Indices of the answer's blocks. */
  readonly body: readonly number[]
  readonly cited: readonly CitedWork[]
  readonly reading: BriefReading
  readonly ticks: ReadonlyMap<string, Tick>
  readonly answered: boolean
}

/** Each point of a criterion with how it stands. The writer's own tick or dismissal wins. */
export function pointStates(sources: PointSources): readonly PointState[] {
  const found = evidenceIn(sources)
  return (sources.criterion.points ?? []).map(point => {
    const tick = sources.ticks.get(point.id)
    const evidence = found(point)
    const state =
      tick?.mark ??
      (evidence
        ? point.reliability === 'low'
          ? 'question'
          : 'evidenced'
        : isLookedFor(point)
          ? 'not-found'
          : 'question')
    return { point, state, evidence: evidence?.span, because: evidence?.because ?? lookedFor(point), tick: tick?.span }
  })
}

/**
 * Covered marks, exact: marks × (evidenced or ticked) ÷ (points − dismissed), questions left out unless ticked; with `need` the divisor is the
 * smaller of both (product: "Marks coverage"). Without points that count, by words ÷ the share of the range, at most 1.
 */
export function coveredMarks(
  criterion: Criterion,
  points: readonly PointState[],
  words: number,
  budget: Answer['budget'],
): number {
  const marks = criterion.marks ?? 0
  const counted = pointsInSum(points)
  if (counted.length === 0)
    return words === 0 ? 0 : marks * (budget && budget.min > 0 ? Math.min(1, words / budget.min) : 0)
  const found = counted.filter(({ state }) => state === 'evidenced' || state === 'ticked').length
  const divisor = Math.min(criterion.need ?? counted.length, counted.length)
  return marks * Math.min(1, divisor > 0 ? found / divisor : 0)
}

/** The points that enter the sum: neither dismissed nor questions that nobody ticked. */
function pointsInSum(points: readonly PointState[]): readonly PointState[] {
  return points.filter(({ state }) => state !== 'dismissed' && state !== 'question')
}

type Found = Pick<PointState, 'because'> & { readonly span: PointState['evidence'] }

function evidenceIn({
  criterion,
  blocks,
  body,
  cited,
  reading,
  answered,
}: PointSources): (point: Point) => Found | undefined {
  if (!answered) return () => undefined
  const evidence = reading.evidence(criterion)
  const paragraphs = body
    .map(index => blocks[index])
    .filter(placed => placed !== undefined)
    .filter(placed => placed.block.level === undefined)
  return point => {
    if (!isSearched(point)) return point.kind === 'theory' ? citationsFor(point, cited) : undefined
    const said = paragraphs.flatMap(placed => {
      const about = evidence(placed.block).get(point.id)
      return about ? [{ ...about, span: shifted(about.span, placed.start) }] : []
    })
    return point.need === undefined ? inOneParagraph(point, said) : overTheAnswer(point.need, said)
  }
}

/** All groups together: a comparison is made where both sides stand. */
function inOneParagraph(point: Point, said: readonly ParagraphEvidence[]): Found | undefined {
  const whole = said.find(({ groups }) => groups.length === (point.terms?.length ?? 0))
  return whole && { span: whole.span, because: joined(whole.words) }
}

/** So many groups anywhere in the answer: each of several things may have a paragraph of its own. */
function overTheAnswer(need: number, said: readonly ParagraphEvidence[]): Found | undefined {
  const groups = new Set(said.flatMap(paragraph => paragraph.groups))
  const fullest = [...said].sort((a, b) => b.groups.length - a.groups.length)[0]
  return groups.size >= need && fullest
    ? { span: fullest.span, because: joined(said.flatMap(({ words }) => words)) }
    : undefined
}

function joined(words: readonly string[]): string {
  return [...new Set(words)].slice(0, 8).join(', ')
}

/** A theory point without terms asks for citations: so many, of different works where it says so. */
function citationsFor(point: Point, cited: readonly CitedWork[]): Found | undefined {
  const sure = cited.filter(({ citation }) => citation.certainty === 'certain' && citation.kind !== 'quoted')
  const works = new Set(sure.map(workId)).size
  const enough = (point.distinct === false ? sure.length : works) >= (point.need ?? 1)
  const first = sure[0]
  if (!enough || first === undefined) return undefined
  return {
    span: first.citation.span,
    because: sure
      .slice(0, 3)
      .map(({ citation }) => `${citation.authors.join(' and ')} ${citation.year ?? ''}`.trim())
      .join('; '),
  }
}

function isLookedFor(point: Point): boolean {
  return isSearched(point) || (point.kind === 'theory' && point.reliability !== 'low')
}

/** The words that were looked for, for "I looked in 1.1 for words such as …". */
function lookedFor(point: Point): string {
  const [words, ...near] = point.terms ?? []
  if (words === undefined) return ''
  const first = words.slice(0, 4).join(', ')
  return near.length === 0 ? first : `${first} close to ${near.map(group => group[0] ?? '').join(' and ')}`
}
