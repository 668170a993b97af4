import type { AssignmentDocument, Answer } from '../../assignment/document.js'
import { criterionHeading } from '../../insertion/heading.js'
import { foldedWords } from '../../search/folded-words.js'
import { counted } from '../../text/amounts.js'
import { criterionMarkdown } from '../hover/criterion.js'
import type { CompletionRequest, Suggestion } from './completion-item.js'
import type { HeadingPlace } from './place.js'

/** At the start of a line: the headings of criteria that nothing answers yet, in the brief's order. */
export function headingSuggestions({ document }: CompletionRequest, place: HeadingPlace): readonly Suggestion[] {
  return document.answers
    .filter(answer => (answer.state === 'missing' || isBeingTyped(answer, place)) && fits(answer, place.typed))
    .map(answer => {
      const { id, title, marks: worth } = answer.criterion
      return {
        kind: 'heading',
        label: `${id} ${title}`,
        detail: worth === undefined ? 'not answered yet' : `${counted(worth, 'mark')}, not answered yet`,
        documentation: criterionMarkdown(document, answer, false),
        insert: headingLine(document, answer, place.hashes),
      }
    })
}

/** The line at the caret counts as the heading of a criterion as soon as its number stands there. */
function isBeingTyped({ heading, duplicates, state }: Answer, { span }: HeadingPlace): boolean {
  return state === 'empty' && heading?.start === span.start && duplicates.length === 0
}

/** By its number as far as it was typed, or by words of its wording. */
function fits({ criterion }: Answer, typed: string): boolean {
  const number = /^[\d.]+/.exec(typed)?.[0].replace(/\.$/, '') ?? ''
  if (!criterion.id.startsWith(number)) return false
  const wanted = foldedWords(typed.slice(/^[\d.]*/.exec(typed)?.[0].length ?? 0))
  const words = foldedWords(criterion.title)
  return wanted.every(start => words.some(word => word.startsWith(start)))
}

/** In the document's own style, but with as many hashes as were typed. */
function headingLine(document: AssignmentDocument, answer: Answer, hashes: string): string {
  const heading = criterionHeading(document, answer)
  return hashes === '' ? heading : `${hashes} ${heading.replace(/^#+ /, '')}`
}
