import type { Answer, AssignmentDocument, PointState } from '../../assignment/document.js'
import type { Brief, BriefSection, Criterion, LevelDescriptors } from '../../brief/brief.js'
import { isWhole } from '../../brief/whole.js'
import type { Catalogue } from '../../catalogue/catalogue.js'
import { touches } from '../../text/span.js'
import { counted } from '../../text/amounts.js'
import { wordsOf } from '../code-lens.js'
import { pointsFound, stateOf } from '../coverage/sentences.js'
import { beginning, literal, literalParagraphs } from '../markdown-text.js'
import { answersHeadedAt } from '../places.js'
import type { Hover, HoverSource } from './hover-answer.js'

/** On a criterion's heading: wording, marks, what its verb asks, guidance, points with their states, words against budget. */
export const criterionHover: HoverSource = (document, offset, full) => {
  const answers = answersHeadedAt(document, offset)
  const first = answers[0]
  const span = first && [first.place, ...first.duplicates].find(place => place !== undefined && touches(place, offset))
  if (first === undefined || span === undefined) return undefined
  const isCut = (guidance = ''): boolean => !full && guidance.length > longestGuidance
  const cut = answers.find(
    ({ criterion }) => isCut(criterion.guidance) || isCut(sectionOf(document, criterion)?.guidance),
  )
  return {
    span,
    markdown: answers.map(answer => criterionMarkdown(document, answer, full)).join('\n\n---\n\n'),
    ...(cut ? { more: moreOf(cut) } : {}),
  }
}

/** Characters of guidance that a hover holds before it is cut. */
const longestGuidance = 700

function moreOf({ criterion }: Answer): NonNullable<Hover['more']> {
  return { title: `All of the guidance for ${criterion.id}`, criterion: criterion.id }
}

/** All about one criterion as Markdown; guidance cut unless `full`. */
export function criterionMarkdown(
  { inputs }: Pick<AssignmentDocument, 'inputs'>,
  answer: Answer,
  full: boolean,
): string {
  const { criterion } = answer
  const section = sectionOf({ inputs }, criterion)
  const marks = criterion.marks === undefined ? '' : ` · ${counted(criterion.marks, 'mark')}`
  return [
    `**${literal(criterion.id)}${marks}** · ${wordsOf(answer)}`,
    literal(criterion.title),
    inputs.brief?.wording === 'paraphrased' ? '*In our words: the official wording is in your copy of the brief.*' : '',
    verbsMarkdown(criterion, inputs.catalogue),
    guidanceMarkdown('Guidance', criterion.guidance, full),
    section ? guidanceMarkdown(`Guidance for ${partOf(inputs.brief, section)}`, section.guidance, full) : '',
    levelsMarkdown(criterion.levels),
    pointsMarkdown(answer),
  ]
    .filter(part => part !== '')
    .join('\n\n')
}

/** "all of 1" */
function partOf(brief: Brief | undefined, { id }: BriefSection): string {
  return brief && isWhole(brief) ? 'the whole assignment' : `all of ${literal(id)}`
}

function verbsMarkdown({ verbs: ids, proposed }: Criterion, catalogue: Catalogue): string {
  const verbs = (ids ?? []).flatMap(id => catalogue.verb(id) ?? [])
  if (verbs.length === 0) return ''
  const lines = verbs.map(
    ({ id, forms, meaning }) => `- *${literal(capitalised(forms[0] ?? id))}*: ${literal(meaning)}`,
  )
  const unchecked = proposed === true ? ' (not checked by a tutor)' : ''
  return `**What the ${verbs.length === 1 ? 'verb asks' : 'verbs ask'}**${unchecked}\n${lines.join('\n')}`
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function sectionOf({ inputs }: Pick<AssignmentDocument, 'inputs'>, { id }: Criterion): BriefSection | undefined {
  return inputs.brief?.sections.find(({ criteria }) => criteria.some(criterion => criterion.id === id))
}

function guidanceMarkdown(title: string, guidance = '', full: boolean): string {
  if (guidance.trim() === '') return ''
  return `**${title}**\n\n${literalParagraphs(full ? guidance : beginning(guidance, longestGuidance))}`
}

function levelsMarkdown(levels: LevelDescriptors | undefined): string {
  const lines = [
    ['Sent back', levels?.refer],
    ['Pass', levels?.pass],
    ['Good pass', levels?.goodPass],
  ].flatMap(([name, text]) => (text === undefined ? [] : [`- *${name ?? ''}*: ${literal(text)}`]))
  return lines.length === 0 ? '' : `**Levels**\n${lines.join('\n')}`
}

function pointsMarkdown(answer: Answer): string {
  if (answer.points.length === 0) return ''
  return `**Points**: ${pointsFound(answer)}\n${answer.points.map(pointMarkdown).join('\n')}`
}

function pointMarkdown(state: PointState): string {
  const box = state.state === 'ticked' || state.state === 'evidenced' ? '☑' : state.state === 'dismissed' ? '–' : '☐'
  const label = literal(state.point.label) + (state.state === 'question' ? '?' : '')
  return `- ${box} ${label} (${literal(stateOf(state))})`
}
