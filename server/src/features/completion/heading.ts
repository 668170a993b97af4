import type { AssignmentDocument, Answer } from '../../assignment/document.js'
import { foldedWords } from '../../search/folded-words.js'
import { counted } from '../../text/amounts.js'
import { criterionMarkdown } from '../hover/criterion.js'
import type { CompletionRequest, Suggestion } from './completion-item.js'
import type { CompletionPlace } from './place.js'

/** At the start of a line: the headings of criteria that nothing answers yet, in the brief's order. */
export function headingSuggestions(
  { document }: CompletionRequest,
  place: CompletionPlace & { kind: 'heading' },
): readonly Suggestion[] {
  const marks = place.hashes === '' ? '#'.repeat(criterionLevel(document)) : place.hashes
  return document.answers
    .filter(answer => answer.state === 'missing' && fits(answer, place.typed))
    .map(answer => {
      const { id, title, marks: worth } = answer.criterion
      return {
        kind: 'heading',
        label: `${id} ${title}`,
        detail: worth === undefined ? 'not answered yet' : `${counted(worth, 'mark')}, not answered yet`,
        documentation: criterionMarkdown(document, answer, false),
        insert: `${marks} ${id} ${title.replace(/\s+/g, ' ')}`,
      }
    })
}

/** By its number as far as it was typed, or by words of its wording. */
function fits({ criterion }: Answer, typed: string): boolean {
  const number = /^[\d.]+/.exec(typed)?.[0].replace(/\.$/, '') ?? ''
  if (!criterion.id.startsWith(number)) return false
  const wanted = foldedWords(typed.slice(/^[\d.]*/.exec(typed)?.[0].length ?? 0))
  const words = foldedWords(criterion.title)
  return wanted.every(start => words.some(word => word.startsWith(start)))
}

/** The level that the writer gives other criteria, or the third. */
function criterionLevel({ answers, text }: AssignmentDocument): number {
  for (const { heading } of answers) {
    const hashes = heading && /^#{1,6}(?=\s)/.exec(text.lineAt(heading.start).text)?.[0]
    if (hashes) return hashes.length
  }
  return 3
}
