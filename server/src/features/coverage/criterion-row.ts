import type { Answer, AssignmentDocument } from '../../assignment/document.js'
import { shownMarks } from '../../assignment/coverage/shown-marks.js'
import { counted } from '../../text/amounts.js'
import { wordsOf } from '../code-lens.js'
import { criterionName } from '../criterion-name.js'
import { criterionMarkdown } from '../hover/criterion.js'
import { pointCount } from '../point-count.js'
import type { CoverageRow } from './coverage-row.js'
import { passSentences } from './pass-line.js'
import { pointRow } from './point-row.js'
import { pointsFound } from './sentences.js'

/** "1.1 · 7 of 12 points found, 2 ticked by you · 12 marks", with its points below. */
export function criterionRow(document: AssignmentDocument, answer: Answer): CoverageRow {
  const { criterion, place, covered, points, state } = answer
  const children = points.map(point => pointRow(document, answer, point))
  const marks = criterion.marks === undefined ? [] : [counted(criterion.marks, 'mark')]
  return {
    id: criterion.id,
    kind: 'criterion',
    label: [criterionName(criterion), progressOf(answer), ...marks].join(' · '),
    description: descriptionOf(answer),
    spoken: `Criterion ${[criterionName(criterion), ...marks, progressOf(answer), wordsOf(answer), stateWords[state]].join(', ')}.`,
    tooltip: tooltipOf(document, answer),
    ring: criterion.marks === undefined || criterion.marks === 0 ? null : Math.min(1, covered / criterion.marks),
    state,
    checked: null,
    notYet: children.some(({ notYet }) => notYet) || (isMeasuredByWords(answer) && covered < (criterion.marks ?? 0)),
    span: place ?? null,
    children,
  }
}

/** How far it is answered, in words. */
export function progressOf(answer: Answer): string {
  if (answer.state === 'missing') return 'no heading yet'
  if (answer.state === 'empty') return 'nothing written yet'
  if (answer.state === 'guidance-only') return 'only the brief’s guidance'
  if (!isMeasuredByWords(answer)) return pointsFound(answer)
  return answer.budget === undefined ? `not measured: ${wordsOf(answer)}` : `measured by words: ${wordsOf(answer)}`
}

/** Why there is no count of points; empty where there is one. */
function insteadOfPoints(answer: Answer): string {
  if (!isMeasuredByWords(answer)) return ''
  return answer.budget === undefined
    ? 'The brief names no points to look for here and no range of words, so this cannot be measured and stays at 0.'
    : `No points to look for here: measured by words against ${answer.criterion.across === true ? 'the range of the whole assignment' : 'its share of the range'}.`
}

/** Where a criterion has no points, or none that count, its words stand in for them. */
function isMeasuredByWords(answer: Answer): boolean {
  return pointCount(answer).inSum === 0
}

const stateWords = {
  missing: 'not answered',
  empty: 'empty',
  'guidance-only': 'not answered',
  thin: 'short',
  answered: 'answered',
} as const

function descriptionOf(answer: Answer): string {
  const { criterion, state } = answer
  const short = state === 'thin' ? `short: ${wordsOf(answer)} · ` : ''
  return criterion.across === true ? '' : short + criterion.title
}

function tooltipOf(document: AssignmentDocument, answer: Answer): string {
  const { criterion, covered } = answer
  const { brief } = document.inputs
  const marks = criterion.marks ?? 0
  const questions = pointCount(answer).questions
  return [
    marks === 0 ? '' : `${shownMarks(covered)} of ${counted(marks, 'mark')} covered · not a grade`,
    insteadOfPoints(answer),
    questions === 0
      ? ''
      : `${counted(questions, 'question')} not counted unless you tick ${questions === 1 ? 'it' : 'them'}.`,
    brief === undefined ? '' : passSentences(brief, 'criterion', marks),
    criterionMarkdown(document, answer, true),
  ]
    .filter(part => part !== '')
    .join('\n\n')
}
