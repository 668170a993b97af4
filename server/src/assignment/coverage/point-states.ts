import type { Criterion } from '../../brief/brief.js'
import type { BriefReading } from '../brief-reading/brief-reading.js'
import type { Answer, CitedWork, ModelMention, PlacedBlock, PointState } from '../document.js'
import type { SearchedPoint } from '../evidence/criterion-signs.js'
import { isSearchable } from '../evidence/find-point.js'
import { notesElsewhere } from '../evidence/footnotes.js'
import type { Found } from '../evidence/found.js'
import type { Tick } from '../comments/ticks.js'
import { wordingTrace } from '../comments/wording-trace.js'

interface PointSources {
  readonly criterion: Criterion
  readonly blocks: readonly PlacedBlock[]
  /** Indices of the answer's blocks. */
  readonly body: readonly number[]
  readonly cited: () => readonly CitedWork[]
  readonly models: () => readonly ModelMention[]
  readonly reading: BriefReading
  readonly ticks: () => ReadonlyMap<string, Tick>
  readonly words: number
}

/** Each point of a criterion with how it stands. The writer's own tick or dismissal wins. */
export function pointStates(sources: PointSources): readonly PointState[] {
  const { criterion, reading, blocks, body, words } = sources
  const { points, find } = reading.search(criterion)
  const ticks = sources.ticks()
  if (words === 0 || points.length === 0)
    return points.map(searched => stateOf(searched, undefined, ticks.get(searched.point.id)))
  const found = find({
    blocks,
    body: [...body, ...notesElsewhere(blocks, body)],
    cited: sources.cited(),
    models: sources.models(),
    words,
  })
  return points.map((searched, index) => stateOf(searched, found[index], ticks.get(searched.point.id)))
}

/**
 * Covered marks, exact: marks × (evidenced or ticked) ÷ (points − dismissed), questions left out unless ticked; with `need` the divisor is the
 * smaller of both (product: "Marks coverage"). Without points that count, by words ÷ the share of the range, at most 1. Of what is marked by the
 * whole assignment questions count from the first: neither its words nor the sources that were found tell anything about its argument.
 */
export function coveredMarks(
  criterion: Criterion,
  points: readonly PointState[],
  words: number,
  budget: Answer['budget'],
): number {
  const marks = criterion.marks ?? 0
  const counted = pointsInSum({ criterion, points })
  if (counted.length === 0)
    return words === 0 ? 0 : marks * (budget && budget.min > 0 ? Math.min(1, words / budget.min) : 0)
  const found = counted.filter(({ state }) => state === 'evidenced' || state === 'ticked').length
  const divisor = Math.min(criterion.need ?? counted.length, counted.length)
  return marks * Math.min(1, divisor > 0 ? found / divisor : 0)
}

/** The points that enter the sum: neither dismissed nor, unless the whole assignment is marked, questions that nobody ticked. */
export function pointsInSum({ criterion, points }: Pick<Answer, 'criterion' | 'points'>): readonly PointState[] {
  const standing = points.filter(({ state }) => state !== 'dismissed')
  return criterion.across === true ? standing : standing.filter(({ state }) => state !== 'question')
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
    reworded: tick?.wording !== undefined && tick.wording !== wordingTrace(point.label),
  }
}
