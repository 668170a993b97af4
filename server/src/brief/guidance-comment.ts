import { counted } from '../text/amounts.js'
import { acrossCriteria, criteriaOf, type Brief, type Criterion } from './brief.js'

/** What guidance may belong to. */
interface Guided {
  readonly guidance?: string | undefined
  readonly marks?: number | undefined
}

/** The guidance of a criterion or section as a closed comment, headed by the marks; empty where there is none. */
export function guidanceComment({ guidance = '', marks }: Guided): string {
  if (guidance.trim() === '') return ''
  return comment('Guidance', marks, guidance)
}

/** A criterion that is marked across the assignment as a closed comment: its wording, and its guidance if it has any. */
export function acrossComment(brief: Brief, criterion: Criterion): string {
  return comment('For the whole text', criterion.marks, acrossText(brief, criterion))
}

function comment(heading: string, marks: number | undefined, text: string): string {
  const worth = marks === undefined ? '' : ` (${counted(marks, 'mark')})`
  return `<!-- ${heading}${worth}:\n${harmless(text.trim())}\n-->`
}

function acrossText({ wording }: Brief, criterion: Criterion): string {
  if (wording === 'paraphrased') return guidanceInOurWords(criterion)
  return [criterion.title.trim(), criterion.guidance?.trim() ?? ''].filter(text => text !== '').join('\n\n')
}

/** What asks for the wording of a brief that is built in without it. */
export const askForWording =
  'Put the official wording from your own copy behind each number: comments are in our words.'

/** A title that is ours and not the awarding body's, as it stands in a comment. */
export function inOurWords(title: string): string {
  return `In our words: ${title}`
}

/** What a criterion in our words has for guidance: its title, then what else is said about it. */
export function guidanceInOurWords({ title, guidance = '' }: Criterion): string {
  return [inOurWords(title), guidance].filter(text => text !== '').join('\n\n')
}

/** All that our comments say to the writer of an assignment for this brief, longest first. */
export function guidanceTexts(brief: Brief): readonly string[] {
  const criteria = criteriaOf(brief).map(({ criterion }) => criterion)
  const guidance = [brief, ...brief.sections, ...criteria].map(part => part.guidance ?? '')
  const ours =
    brief.wording === 'paraphrased'
      ? [askForWording, ...brief.sections.map(({ title }) => inOurWords(title)), ...criteria.map(guidanceInOurWords)]
      : []
  const across = acrossCriteria(brief).map(criterion => acrossText(brief, criterion))
  return [...ours, ...across, ...guidance]
    .map(text => harmless(text.trim()))
    .filter(text => text !== '')
    .sort((a, b) => b.length - a.length)
}

/** What a comment holds beside the guidance that was laid out in it: all of its content, where none was. */
export function besideGuidance(content: string, guidance: readonly string[]): string {
  const text = content.replace(/\r\n?/g, '\n').trim()
  const head = laidOut.exec(text)?.[0]
  if (head === undefined) return guidance.includes(text) ? '' : content
  const rest = text.slice(head.length)
  const said = guidance.find(known => rest.startsWith(known))
  return rest.slice(said?.length ?? 0)
}

const laidOut = /^(?:Guidance|For the whole text)(?: \([\d,.]+ marks?\))?:\n/

/** Two hyphens would end the comment, or be forbidden in it: a dash stands in for them. */
function harmless(text: string): string {
  return text.replace(/-{2,}/g, '–').replace(/<!/g, '< !')
}
