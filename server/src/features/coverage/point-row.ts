import type { Answer, AssignmentDocument, PointState } from '../../assignment/document.js'
import type { Point } from '../../brief/brief.js'
import { slice } from '../../text/rope.js'
import type { Span } from '../../text/span.js'
import { beginning, literal, plainText } from '../markdown-text.js'
import type { CoverageRow } from './coverage-row.js'
import { isCutOff, noteRows } from './note-rows.js'
import { notFoundMarkdown, questionMarkdown, stateOf } from './sentences.js'

/** A point of a criterion, with the sentence that shows it below; its check box is the writer's own tick. */
export function pointRow(document: AssignmentDocument, answer: Answer, state: PointState): CoverageRow {
  const { point, evidence } = state
  const label = state.state === 'question' ? `${point.label}?` : point.label
  const doubt = doubtOf(point)
  return {
    id: point.id,
    kind: 'point',
    label,
    description: stateOf(state) + (doubt === undefined ? '' : ` · ${doubt}`),
    spoken: `${label}${label.endsWith('?') ? '' : ':'} ${spokenState(state)}${doubt === undefined ? '' : `, ${doubt}`}.`,
    tooltip: pointTooltip(document, answer, state),
    ring: null,
    state: state.state,
    checked: answer.place === undefined ? null : state.state === 'ticked',
    notYet: state.state === 'not-found' || state.state === 'question',
    span: evidence ?? state.tick ?? answer.place ?? null,
    children: childrenOf(document, answer, state),
  }
}

/** Why a find, or none, says less than for other points. */
function doubtOf({ proposed, byLabel }: Point): string | undefined {
  if (proposed === true) return 'not checked by a tutor'
  return byLabel === true ? 'looked for by its own words' : undefined
}

/** The words where the row would cut them off, then the sentence, or why there is none: all that the hover says is reached by keyboard too. */
function childrenOf(document: AssignmentDocument, answer: Answer, state: PointState): readonly CoverageRow[] {
  const { point, evidence } = state
  const span = evidence ?? state.tick ?? answer.place ?? null
  const words = isCutOff(point.label) ? noteRows(point.id, 'words', point.label, span) : []
  if (state.state === 'not-found')
    return [
      ...words,
      ...noteRows(point.id, 'why', plainText(notFoundMarkdown(answer, point, document.inputs.catalogue)), span),
    ]
  if (state.state === 'question')
    return [...words, ...noteRows(point.id, 'why', plainText(questionMarkdown(answer, state.because)), span)]
  return evidence === undefined || state.state === 'dismissed'
    ? words
    : [...words, evidenceRow(document, point.id, evidence)]
}

function spokenState(state: PointState): string {
  return state.state === 'question' ? 'A question for you, not counted' : stateOf(state)
}

function pointTooltip({ inputs }: AssignmentDocument, answer: Answer, state: PointState): string {
  const { point } = state
  const parts = [`**${literal(point.label)}**`]
  if (state.state === 'not-found') parts.push(notFoundMarkdown(answer, point, inputs.catalogue))
  else if (state.state === 'question') parts.push(questionMarkdown(answer, state.because))
  else if (state.state === 'evidenced')
    parts.push(`I found: *${literal(state.because)}*. Whether it is said well, only a reader can tell.`)
  else
    parts.push(state.state === 'ticked' ? 'Ticked by you, so it counts.' : 'Dismissed by you, so it is not asked for.')
  if (state.reworded)
    parts.push(
      'The brief words this point otherwise than when you marked it. Read it again; your mark holds until you change it.',
    )
  if (point.proposed === true) parts.push('This point was proposed by an import and not checked by a tutor.')
  if (point.byLabel === true)
    parts.push('The brief does not say by which words this point is shown, so I look for those in which it is put.')
  return parts.join('\n\n')
}

/** The sentence itself, in one line; a click goes there. */
function evidenceRow({ text }: AssignmentDocument, pointId: string, span: Span): CoverageRow {
  const sentence = slice(text, span.start, Math.min(span.end, span.start + longestSentence * 2))
    .replace(/\s+/g, ' ')
    .trim()
  const shown = beginning(sentence, longestSentence)
  return {
    id: `${pointId}/evidence`,
    kind: 'evidence',
    label: `“${shown}”`,
    description: '',
    spoken: `Found in your text: ${shown}`,
    tooltip: literal(sentence),
    ring: null,
    state: 'none',
    checked: null,
    notYet: false,
    span,
    children: [],
  }
}

/** Characters of a sentence in a row. */
const longestSentence = 160
