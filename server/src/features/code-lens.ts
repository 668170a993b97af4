import type { Answer, AssignmentDocument } from '../assignment/document.js'
import type { Span } from '../text/span.js'
import { counted, grouped, range } from '../text/amounts.js'
import { criterionName } from './criterion-name.js'
import { pointCount } from './point-count.js'

/** A line above a heading that answers a criterion. */
export interface Lens {
  readonly span: Span
  /** "12 marks · 310 of 480–600 words · 7 of 12 points · 2 sources" */
  readonly title: string
  /** The criterion that a click shows. */
  readonly criterion: string
}

/** One lens for each criterion that has a place in the text, in the brief's order; a heading that answers two has two. */
export function codeLenses(document: AssignmentDocument): readonly Lens[] {
  return document.answers.flatMap(answer =>
    answer.place === undefined
      ? []
      : [{ span: answer.place, title: lensTitle(answer), criterion: answer.criterion.id }],
  )
}

/** The figures of one answer in one line; parts that the brief does not have are left out. */
function lensTitle(answer: Answer): string {
  const { criterion, sources } = answer
  const points = pointCount(answer)
  const marks = criterion.marks === undefined ? [] : [counted(criterion.marks, 'mark')]
  const unit = points.areQuestions ? 'question' : 'point'
  const found = points.inSum === 0 ? [] : [`${String(points.found)} of ${counted(points.inSum, unit)}`]
  // Above the title stand several, and all would tell of the same words and sources.
  return criterion.across === true
    ? [criterionName(criterion), ...marks, ...found].join(' · ')
    : [...marks, wordsOf(answer), ...found, counted(sources, 'source')].join(' · ')
}

/** "310 of 480–600 words", or "310 words" without a budget. */
export function wordsOf({ words, budget }: Answer): string {
  return budget === undefined ? counted(words, 'word') : `${grouped(words)} of ${range(budget.min, budget.max)} words`
}
