import type { CitedWork, ListedEntry } from '../assignment/document.js'
import { foldedName } from '../bibliography/folded.js'
import { nameLikeness } from '../bibliography/name-distance.js'
import { plainYear } from '../bibliography/years.js'
import { citationNames, leadingNames } from '../insertion/names.js'
import type { Citation } from '../syntax/citation.js'
import type { Edit } from '../text/edit.js'
import { slice, type Text } from '../text/rope.js'

/** Anything with a work: an entry, or a work that has none yet. */
type OfWork = Pick<ListedEntry, 'reference'>

/** The edits that make a citation say what the entry says: only the names or the year that differ, in the citation's own form. */
export function citationChanged(text: Text, { citation }: CitedWork, entry: OfWork): readonly Edit[] {
  const edits: Edit[] = []
  const written = slice(text, citation.authorSpan.start, citation.authorSpan.end)
  const names = namesFor(citation, entry, written.includes('&') ? '&' : 'and')
  if (!sameNames(citation, entry)) edits.push({ span: citation.authorSpan, insert: names })
  const year = entry.reference.year
  if (citation.yearSpan && year !== undefined && citation.year !== year && !sameNoDate(citation.year, year))
    edits.push({ span: citation.yearSpan, insert: year })
  return edits
}

/** "Gilbert and Whittleworth (2009)": what the citation reads like once it is changed. */
export function changedName({ citation }: CitedWork, entry: OfWork): string {
  return `${namesFor(citation, entry, 'and')} (${entry.reference.year ?? citation.year ?? ''})`
}

/** The edits that make an entry say what the citation says, where one name or the year differs. */
export function entryChanged(text: Text, { citation, differs }: CitedWork, entry: ListedEntry): readonly Edit[] {
  if (differs.length !== 1) return []
  if ((differs[0] === 'year' || differs[0] === 'letter') && entry.yearSpan && citation.year !== undefined)
    return [{ span: entry.yearSpan, insert: citation.year }]
  if (differs[0] !== 'spelling' || entry.authorSpan === undefined) return []
  const authors = slice(text, entry.authorSpan.start, entry.authorSpan.end)
  const edits: Edit[] = []
  for (const author of citation.authors) {
    const family = leadingNames(entry.reference).find(name => nameLikeness(name.family, author) === 'slip')?.family
    const at = family === undefined ? -1 : authors.indexOf(family)
    if (family === undefined || at === -1) continue
    edits.push({
      span: { start: entry.authorSpan.start + at, end: entry.authorSpan.start + at + family.length },
      insert: author,
    })
  }
  return edits
}

function sameNames({ authors, etAl }: Citation, { reference }: OfWork): boolean {
  const names = leadingNames(reference)
  if (!etAl && authors.length !== names.length && !reference.etAl) return false
  return authors.every((author, at) => foldedName(author) === foldedName(names[at]?.family ?? ''))
}

/** A citation with "et al." keeps it, outside of the names. */
function namesFor({ etAl }: Citation, { reference }: OfWork, joiner: 'and' | '&'): string {
  const names = leadingNames(reference)
  if (etAl && (names.length > 1 || reference.etAl)) return names[0]?.family ?? ''
  return citationNames(names, reference.etAl, { citationJoiner: joiner })
}

function sameNoDate(a: string | undefined, b: string): boolean {
  return a !== undefined && plainYear(a) === 'n.d.' && plainYear(b) === 'n.d.'
}
