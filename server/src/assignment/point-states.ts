import type { Criterion } from '../brief/brief.js'
import type { BriefReading } from './brief-reading.js'
import type { Answer, CitedWork, ModelMention, PlacedBlock, PointState } from './document.js'
import { saidIn, type AnswerText } from './evidence/answer-text.js'
import type { CriterionSigns, SearchedPoint } from './evidence/criterion-signs.js'
import { findPoint, isSearchable } from './evidence/find-point.js'
import type { Found } from './evidence/found.js'
import type { Tick } from './ticks.js'

interface PointSources {
  readonly criterion: Criterion
  readonly blocks: readonly PlacedBlock[]
  /** Indices of the answer's blocks. */
  readonly body: readonly number[]
  readonly cited: readonly CitedWork[]
  readonly models: readonly ModelMention[]
  readonly reading: BriefReading
  readonly ticks: ReadonlyMap<string, Tick>
  readonly words: number
}

/** Each point of a criterion with how it stands. The writer's own tick or dismissal wins. */
export function pointStates(sources: PointSources): readonly PointState[] {
  const signs = sources.reading.signs(sources.criterion)
  const text = sources.words > 0 ? answerText(sources, signs) : undefined
  const answer = text && isOnSubject(text, signs.vocabulary, sources.words) ? text : undefined
  return signs.points.map(searched => {
    const found = answer && findPoint(searched, signs.points, answer)
    return stateOf(searched, found, sources.ticks.get(searched.point.id))
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

function stateOf(searched: SearchedPoint, found: Found | undefined, tick: Tick | undefined): PointState {
  const { point } = searched
  const isQuestion = point.reliability === 'low' || !isSearchable(searched)
  return {
    point,
    state: tick?.mark ?? (isQuestion ? 'question' : found ? 'evidenced' : 'not-found'),
    evidence: found?.span,
    because: found?.because ?? '',
    tick: tick?.span,
  }
}

/**
 * Whether a longer answer speaks of what its rubric speaks of. What was written for another question holds stray words of this one too, so its
 * finds would be chance: an answer of so many words uses at least a quarter of the rubric's own.
 */
function isOnSubject({ said }: AnswerText, vocabulary: readonly number[], words: number): boolean {
  if (vocabulary.length === 0 || words < 100) return true
  const used = new Set(said.flatMap(({ statement }) => statement.hits.map(({ sign }) => sign)))
  return vocabulary.filter(sign => used.has(sign)).length * 4 >= vocabulary.length
}

function answerText({ blocks, body, cited, models }: PointSources, { signsIn }: CriterionSigns): AnswerText {
  return { ...saidIn(blocks, body, ({ block }) => signsIn(block)), cited, models }
}
