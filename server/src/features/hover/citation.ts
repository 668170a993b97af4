import { joinedNames, type Reference } from '../../bibliography/reference.js'
import type { AssignmentDocument, CitedWork } from '../../assignment/document.js'
import { counted } from '../../text/amounts.js'
import { literal, literalWithItalics } from '../markdown-text.js'
import { citationsAt } from '../places.js'
import { printedEntry } from '../printed-entry.js'
import { typedReference } from '../typed-reference.js'
import type { Hover, HoverSource } from './hover-answer.js'

/** On a citation: the entry as it will print, where else the work is cited, and whether it is only in the Bibliography. */
export const citationHover: HoverSource = (document, offset) => {
  const [cited] = citationsAt(document, offset)
  if (cited === undefined) return undefined
  const others = citationsOfSameWork(document, cited).filter(other => other !== cited)
  return {
    span: cited.citation.span,
    markdown: [entryMarkdown(document, cited), stateMarkdown(cited), othersMarkdown(others)]
      .filter(part => part !== '')
      .join('\n\n'),
    ...placesOf(others),
  }
}

/** Citations that mean the same entry or, without one, the same work. */
function citationsOfSameWork({ citations }: AssignmentDocument, cited: CitedWork): readonly CitedWork[] {
  const entry = cited.entries[0]
  if (cited.entries.length > 1) return []
  if (entry)
    return citations.filter(({ entries }) => entries.length === 1 && entries[0]?.span.start === entry.span.start)
  const same = nameOf(cited)
  return citations.filter(other => other.entries.length === 0 && nameOf(other) === same)
}

/** "Gilbert and Whittleworth (2009)", or the key. */
function nameOf({ citation }: CitedWork): string {
  if (citation.key !== undefined) return `@${citation.key}`
  return `${joinedNames(citation.authors, citation.etAl)}${citation.year === undefined ? '' : ` (${citation.year})`}`
}

function entryMarkdown(document: AssignmentDocument, cited: CitedWork): string {
  const { entries, work } = cited
  if (entries.length > 1)
    return entries.map(entry => `- ${literalWithItalics(printedEntry(document.inputs, entry))}`).join('\n')
  const [entry] = entries
  if (entry) return literalWithItalics(printedEntry(document.inputs, entry))
  if (work) return literalWithItalics(printedWork(document, work))
  return `**${literal(nameOf(cited))}**`
}

function printedWork(document: AssignmentDocument, work: Reference): string {
  return document.inputs.printed(work) ?? typedReference(work)
}

function stateMarkdown(cited: CitedWork): string {
  switch (cited.state) {
    case 'bibliography':
      return 'Only in your Bibliography: a work that is cited belongs in References.'
    case 'unlisted':
      return 'I did not find it in your References.'
    case 'ambiguous':
      return `It can mean ${cited.entries.length === 2 ? 'either' : 'any'} of these entries. A letter after the year tells them apart.`
    case 'exempt':
      return cited.citation.personal
        ? 'Personal communication: it needs no entry.'
        : 'Quoted from another work: it needs no entry of its own.'
    case 'not-checked':
      return 'Its library was not read, so it was not checked.'
    case 'listed':
      return cited.differs.length === 0
        ? ''
        : `Citation and entry differ: ${cited.differs.map(difference => differenceWords[difference]).join(', ')}.`
  }
}

const differenceWords = {
  year: 'the year',
  spelling: 'the spelling of a name',
  authors: 'the number of authors',
  order: 'the order of authors',
  letter: 'the letter after the year',
} as const

function othersMarkdown(others: readonly CitedWork[]): string {
  return others.length === 0 ? 'Cited only here.' : `Cited in ${counted(others.length, 'other place')}.`
}

function placesOf(others: readonly CitedWork[]): Pick<Hover, 'places'> {
  return others.length === 0
    ? {}
    : { places: { title: 'Also cited', spans: others.map(({ citation }) => citation.span) } }
}
