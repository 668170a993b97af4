import type { AssignmentDocument, CitedWork, ListedEntry } from '../assignment/document.js'
import { foldedName } from '../bibliography/folded.js'
import { leadingNames } from '../insertion/names.js'
import { givenNames } from '../syntax/citation-grammar.js'
import type { Citation } from '../syntax/citation.js'
import { sameWork, workKey } from './same-work.js'

/**
 * The works that a citation can mean, where they are several and nothing in it tells which: letters behind the year are missing, or the year, the
 * first name and "et al." fit several teams. Initials or a given name beside the name tell; a work that is listed twice is one work. Empty otherwise.
 */
export function meantEntries(document: AssignmentDocument, cited: CitedWork): readonly ListedEntry[] {
  const { entries, state, differs, citation } = cited
  const isOpen = state === 'ambiguous' || (differs.length === 0 && (state === 'listed' || state === 'bibliography'))
  if (!isOpen || entries.length < 2) return []
  const different = entries.filter((entry, at) => !entries.slice(0, at).some(other => isSame(other, entry)))
  const initial = foldedName(writtenInitial(document, citation))
  const given = initial === '' ? writtenGiven(document, citation) : ''
  const fitting = different.filter(({ reference }) =>
    initial === '' ? isCalled(reference, given) : initialOf(reference) === initial,
  )
  const meant = fitting.length > 0 ? fitting : different
  return meant.length > 1 ? meant : []
}

/** The initial of who stands first in an entry, folded; "" where none is given. */
export function initialOf(reference: ListedEntry['reference']): string {
  return foldedName(leadingNames(reference)[0]?.given ?? '').slice(0, 1)
}

function isSame({ reference: a }: ListedEntry, { reference: b }: ListedEntry): boolean {
  return workKey(a) !== undefined && workKey(a) === workKey(b) && sameWork(a, b) !== undefined && a.year === b.year
}

/** "A" in "A. Smith (2010)" and "(Smith, A., 2010)". */
function writtenInitial(document: AssignmentDocument, { authorSpan, authors }: Citation): string {
  const before = /(\p{Lu})\.(?:[\s-]?\p{Lu}\.)*\s$/u.exec(
    document.written({ start: authorSpan.start - 12, end: authorSpan.start }),
  )
  if (before?.[1]) return before[1]
  const written = document.written({ start: authorSpan.start, end: authorSpan.end + 6 })
  const name = written.indexOf(authors[0] ?? '')
  if (name === -1) return ''
  const beside =
    /^(\p{Lu})\./u.exec(written) ?? /^,?\s(\p{Lu})\./u.exec(written.slice(name + (authors[0] ?? '').length))
  return beside?.[1] ?? ''
}

/** "phil" of "Phil Smith (2010)", folded; any word that stands before the name. */
function writtenGiven(document: AssignmentDocument, { authorSpan: { start } }: Citation): string {
  return foldedName(/(\p{Lu}[\p{L}’'-]+)\s$/u.exec(document.written({ start: start - 24, end: start }))?.[1] ?? '')
}

/** Whether the first author is given this name in full, or its initial where it is surely a given name. */
function isCalled(reference: ListedEntry['reference'], given: string): boolean {
  const first = foldedName(/^[^\s.]+/.exec(leadingNames(reference)[0]?.given ?? '')?.[0] ?? '')
  return first !== '' && (first === given || (first.length === 1 && givenNames.has(given) && given.startsWith(first)))
}
