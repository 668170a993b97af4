import type { AssignmentDocument, CitedWork, ListedEntry } from '../assignment/document.js'
import { foldedName } from '../bibliography/folded.js'
import type { Reference } from '../bibliography/reference.js'
import { leadingNames } from '../insertion/names.js'
import { sameTitle } from '../insertion/open-list.js'
import type { Citation } from '../syntax/citation.js'
import { touches, type Span } from '../text/span.js'
import { citationsAt, entryAt } from './places.js'

/** The work that is cited, or listed, at a place. */
export interface WorkAt {
  /** What stands at the place: a citation, or the names and year of an entry. */
  readonly span: Span
  /** The entry that stands at the place; undefined where it is a citation. */
  readonly entry: ListedEntry | undefined
  /** Its entries: several where it stands in two lists, or where the citation does not say which is meant. */
  readonly entries: readonly ListedEntry[]
  /** Everywhere it is cited, in the order of the text. */
  readonly citations: readonly CitedWork[]
  /** The keys by which it is cited: of works that libraries hold. */
  readonly keys: readonly string[]
}

/** The work at the offset; undefined where neither a citation nor an entry touches it. */
export function workAt(document: AssignmentDocument, offset: number): WorkAt | undefined {
  const cited = citedAt(document, offset)
  const entry = cited.length === 0 ? entryAt(document, offset) : undefined
  const [first] = cited
  if (first === undefined && entry === undefined) return undefined
  const meant = new Set([...(entry ? [entry] : []), ...cited.flatMap(({ entries }) => entries)])
  const entries = withTwins(document, [...meant])
  return {
    span: first?.citation.span ?? entryName(entry),
    entry,
    entries,
    citations: citationsOf(document, cited, entries),
    keys: [...new Set(cited.flatMap(({ citation }) => citation.key ?? []))],
  }
}

/** The names and the year of an entry, where it has both; else the line. */
export function entryName(entry: ListedEntry | undefined): Span {
  const { span, yearSpan } = entry ?? { span: { start: 0, end: 0 }, yearSpan: undefined }
  return yearSpan ? { start: span.start, end: Math.max(span.start, yearSpan.end) } : span
}

/** Where several works share one author, the year at the offset says which is asked about. */
function citedAt(document: AssignmentDocument, offset: number): readonly CitedWork[] {
  const cited = citationsAt(document, offset)
  const byYear = cited.filter(({ citation: { yearSpan } }) => yearSpan && touches(yearSpan, offset))
  return byYear.length > 0 ? byYear : cited
}

/** The same work in the other list, as when it was both read and cited. */
function withTwins({ references }: AssignmentDocument, entries: readonly ListedEntry[]): readonly ListedEntry[] {
  if (entries.length === 0) return entries
  return references.entries.filter(
    other => entries.includes(other) || entries.some(entry => entry.list !== other.list && isSame(entry, other)),
  )
}

function isSame(a: ListedEntry, b: ListedEntry): boolean {
  const [one, other] = [a.reference, b.reference]
  if (!a.understood || !b.understood || one.year !== other.year) return false
  return teamOf(one) === teamOf(other) && sameTitle(one.title, other.title)
}

function teamOf(reference: Reference): string {
  return leadingNames(reference)
    .map(({ family }) => foldedName(family))
    .join(' ')
}

/** Citations that mean one of the entries; where none is listed, those that name the same work in the same words. */
function citationsOf(
  { citations }: AssignmentDocument,
  cited: readonly CitedWork[],
  entries: readonly ListedEntry[],
): readonly CitedWork[] {
  const wanted = new Set(entries.map(({ entry }) => entry))
  const names = new Set(cited.filter(work => work.meant.length === 0).map(work => citedNameKey(work.read)))
  if (wanted.size === 0 && names.size === 0) return []
  return citations.filter(work =>
    work.meant.length === 0
      ? names.size > 0 && names.has(citedNameKey(work.read))
      : work.meant.some(entry => wanted.has(entry)),
  )
}

/** Equal for citations that name one work in the same words: "starr 2016", "@starr2016". */
export function citedNameKey({ key, authors, etAl, year = '' }: Citation): string {
  return key === undefined ? `${authors.map(foldedName).join(' ')}${etAl ? ' +' : ''} ${year.toLowerCase()}` : `@${key}`
}
