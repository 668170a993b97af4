import type { AssignmentDocument, SectionCoverage } from '../assignment/document.js'
import { isWhole, sectionName } from '../brief/whole.js'
import { shownMarks } from '../assignment/coverage/shown-marks.js'
import { counted, grouped, range } from '../text/amounts.js'
import type { CoverageRow } from './coverage/coverage-row.js'
import { criterionRow } from './coverage/criterion-row.js'
import { passSentences } from './coverage/pass-line.js'
import { literal } from './markdown-text.js'

/** Everything that the Marks coverage view and the status bar show for one assignment. */
export interface CoverageView {
  readonly brief: { readonly id: string; readonly title: string } | null
  /** "61 of 100 marks covered · not a grade" */
  readonly total: string
  /** Shown on hover over the total and once when the view first opens. */
  readonly explanation: string
  /** "3,120 words · 61 of 100 marks covered": at a glance, too, it is not to look like a grade. */
  readonly status: string
  /** Markdown. */
  readonly statusTooltip: string
  readonly sections: readonly CoverageRow[]
}

/** The rows, section → criterion → point → evidence, in the brief's order; no rows without a brief. Never a grade. */
export function coverageView(document: AssignmentDocument): CoverageView {
  const { brief } = document.inputs
  return {
    brief: brief === undefined ? null : { id: brief.id, title: brief.title },
    total: totalOf(document),
    explanation: explanationOf(document),
    status: statusOf(document),
    statusTooltip: statusTooltipOf(document),
    sections: document.coverage.sections.map(section => sectionRow(document, section)),
  }
}

const notAGrade =
  'This is not a grade. Markwise looks for the points in your brief and shows where it found something about them. ' +
  'It cannot tell how good your answer is: an assessor may give more, or less. ' +
  'Open any row to see what was found, tick what it overlooked, dismiss what does not apply.'

function explanationOf({ coverage }: AssignmentDocument): string {
  const all = coverage.marks > 0 && coverage.covered >= coverage.marks
  return all ? `Every point was found somewhere. That is not the same as full marks. ${notAGrade}` : notAGrade
}

function totalOf({ coverage, inputs }: AssignmentDocument): string {
  if (inputs.brief === undefined) return 'No brief, so no marks to show'
  if (coverage.sections.length === 0) return 'This brief has no criteria yet, so there are no marks to show'
  return `${shownMarks(coverage.covered)} of ${counted(coverage.marks, 'mark')} covered · not a grade`
}

function statusOf({ words, coverage, inputs }: AssignmentDocument): string {
  const written = counted(words.counted, 'word')
  return inputs.brief === undefined || coverage.sections.length === 0
    ? written
    : `${written} · ${shownMarks(coverage.covered)} of ${counted(coverage.marks, 'mark')} covered`
}

function statusTooltipOf(document: AssignmentDocument): string {
  const { coverage, inputs, notUnderstood } = document
  const { brief } = inputs
  const sections = isWhole(brief ?? { title: '', sections: [] }) ? [] : coverage.sections
  const figures = sections.map(section => `- ${literal(section.id)}: ${coveredOf(section)}`).join('\n')
  return [
    wordsTooltip(document),
    brief === undefined
      ? 'No brief is in force, so criteria and marks are not checked.'
      : `${totalOf(document)}\n\n${figures}`.trim(),
    brief === undefined ? '' : passSentences(brief, 'overall', coverage.marks),
    brief === undefined || coverage.sections.length === 0 ? '' : explanationOf(document),
    notUnderstood.length === 0 ? '' : `${counted(notUnderstood.length, 'passage')} not understood, so not checked.`,
  ]
    .filter(part => part !== '')
    .join('\n\n')
}

function wordsTooltip({ words, frontMatter }: AssignmentDocument): string {
  const { counted: own, all, min, max } = words
  const who = frontMatter.words ? 'your front matter' : 'the brief'
  const asked = min === undefined && max === undefined ? '' : `; ${who} asks for ${askedWords(min, max)}`
  return `${counted(own, 'word')} counted${asked}. A count of the whole file shows ${grouped(all)}.`
}

function askedWords(min: number | undefined, max: number | undefined): string {
  if (min === undefined) return `at most ${grouped(max ?? 0)}`
  return max === undefined ? `at least ${grouped(min)}` : range(min, max)
}

/** "24 of 36 marks covered" */
function coveredOf({ covered, marks }: SectionCoverage): string {
  return `${shownMarks(covered)} of ${counted(marks, 'mark')} covered`
}

function sectionRow(document: AssignmentDocument, section: SectionCoverage): CoverageRow {
  const { id, title, covered, marks, pass } = section
  const answers = document.answers.filter(answer => answer.section.id === id)
  const passLine = pass === undefined ? [] : [`pass line ${grouped(pass)}`]
  const { brief } = document.inputs
  const children = answers.map(answer => criterionRow(document, answer))
  return {
    id,
    kind: 'section',
    // As short as it goes: the usual side bar shows some thirty signs, and the pass line is not to be what is cut off.
    label: [
      sectionName(brief, id),
      `${shownMarks(covered)} of ${grouped(marks)} covered`,
      ...(pass === undefined ? [] : [`pass ${grouped(pass)}`]),
    ].join(' · '),
    description: title,
    spoken: `${brief && isWhole(brief) ? '' : `Section ${id}, `}${[title, coveredOf(section), ...passLine].join(', ')}. This is not a grade.`,
    tooltip: [
      `**${literal(title)}**`,
      [coveredOf(section), ...passLine].join(', '),
      brief === undefined ? '' : passSentences(brief, 'section', marks),
      notAGrade,
    ]
      .filter(part => part !== '')
      .join('\n\n'),
    ring: marks === 0 ? null : Math.min(1, covered / marks),
    state: 'none',
    checked: null,
    notYet: children.some(({ notYet }) => notYet),
    span: answers.find(({ place }) => place !== undefined)?.place ?? null,
    children,
  }
}
