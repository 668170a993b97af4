import type { Answer } from '../assignment/document.js'

/** How many points of a criterion were found, as rows, lens and hover say it. */
export interface PointCount {
  /** Found or ticked. */
  readonly found: number
  /** Of these, ticked by the writer. */
  readonly ticked: number
  /** Points in the sum: dismissed ones and untouched questions are not. */
  readonly inSum: number
  /** Untouched questions. */
  readonly questions: number
  readonly dismissed: number
  /** How many suffice, where the brief wants fewer than there are. */
  readonly need: number | undefined
}

/** Counts the points of an answer; all zero where its criterion has none. */
export function pointCount({ points, criterion }: Pick<Answer, 'points' | 'criterion'>): PointCount {
  const number = (state: Answer['points'][number]['state']): number =>
    points.filter(point => point.state === state).length
  const ticked = number('ticked')
  const inSum = points.length - number('dismissed') - number('question')
  return {
    found: number('evidenced') + ticked,
    ticked,
    inSum,
    questions: number('question'),
    dismissed: number('dismissed'),
    need: criterion.need !== undefined && criterion.need < inSum ? criterion.need : undefined,
  }
}
