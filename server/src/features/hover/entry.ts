import type { AssignmentDocument, ListedEntry } from '../../assignment/document.js'
import { counted } from '../../text/amounts.js'
import { literalWithItalics } from '../markdown-text.js'
import { entryAt } from '../places.js'
import { printedEntry } from '../printed-entry.js'
import type { HoverSource } from './hover-answer.js'

/** On an entry of a list: how it will print and how often it is cited. */
export const entryHover: HoverSource = (document, offset) => {
  const entry = entryAt(document, offset)
  if (entry === undefined) return undefined
  const spans = document.citations
    .filter(({ entries }) => entries.some(({ span }) => span.start === entry.span.start))
    .map(({ citation }) => citation.span)
  return {
    span: entry.span,
    markdown: `${literalWithItalics(printedEntry(document.inputs, entry))}\n\n${citedMarkdown(entry, spans.length, document)}`,
    ...(spans.length === 0 ? {} : { places: { title: 'Cited', spans } }),
  }
}

function citedMarkdown(entry: ListedEntry, times: number, { references }: AssignmentDocument): string {
  if (!entry.understood) return 'I could not read this entry, so it was not checked.'
  if (times > 0) return `Cited in ${counted(times, 'place')}.`
  if (entry.list === 'references') {
    const bibliography = references.lists.some(({ kind }) => kind === 'bibliography')
    return `Not cited in your text. What was only read belongs in ${bibliography ? 'your' : 'a'} Bibliography.`
  }
  return 'Not cited in your text, and need not be: this list is for what you read.'
}
