import { pointsInSum } from '../assignment/coverage/point-states.js'
import type { Answer } from '../assignment/document.js'

/** How many points of a criterion were found, as rows, lens and hover say it. */
export interface PointCount {
  /** Found or ticked. */
  readonly found: number
  /** Of these, ticked by the writer. */
  readonly ticked: number
  /** Points in the sum: dismissed ones are not, and untouched questions only in what is marked by the whole assignment. */
  readonly inSum: number
  /** Whether it is marked by the whole assignment and all in the sum are questions, ticked or not. */
  readonly areQuestions: boolean
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
  const sum = pointsInSum({ points, criterion })
  const inSum = sum.length
  return {
    found: number('evidenced') + ticked,
    ticked,
    inSum,
    areQuestions: criterion.across === true && inSum > 0 && sum.every(({ point }) => point.reliability === 'low'),
    questions: number('question'),
    dismissed: number('dismissed'),
    need: criterion.need !== undefined && criterion.need < inSum ? criterion.need : undefined,
  }
}
