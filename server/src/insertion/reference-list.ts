import type { AssignmentDocument, ListedEntry } from '../assignment/document.js'
import type { Reference } from '../bibliography/reference.js'
import { insertedAt, type Edit } from '../text/edit.js'
import { slice } from '../text/rope.js'
import { entryText } from './entry-text.js'
import { tableEnd, wholeText } from './list-parts.js'
import { newList } from './list-heading.js'
import { numberedJoint, numberingOf, renumbered } from './list-numbers.js'
import { entryOf, openLists, placeFor, type ListKind, type OpenList } from './open-list.js'
import { sortKey } from './sort-key.js'
import { twinLettered } from './year-twins.js'
import { append } from '../text/grouped.js'

/** An entry that is to be written: its text without list marker, and what it is sorted by. */
export interface NewEntry {
  readonly text: string
  readonly reference: Reference
}

/**
 * The edits that put works into References: each in its alphabetical place, in the list's own form; a work that is listed is left out,
 * one that stands in the Bibliography is copied from there as the writer has it. A listed work of the same team and year gets its letter. Makes the list
 * where there is none.
 */
export function worksListed(document: AssignmentDocument, works: readonly Reference[]): readonly Edit[] {
  const missing = works.filter((work, index) => works.indexOf(work) === index)
  const entries = missing.flatMap(work => newEntry(document, work) ?? [])
  const letters = twinLettered(
    document,
    entries.map(({ reference }) => reference),
  )
  return [...letters, ...entriesAdded(document, 'references', entries)]
}

/** The entry that References lack of a work, copied from the Bibliography where it stands there; undefined where it is listed. */
export function newEntry(document: AssignmentDocument, work: Reference): NewEntry | undefined {
  if (entryOf(document, 'references', work) !== undefined) return undefined
  const copy = entryOf(document, 'bibliography', work)
  return copy ? copied(document, copy) : { text: entryText(document, work), reference: work }
}

/** An entry of another list, to be written as it stands there. */
export function copied(document: AssignmentDocument, entry: ListedEntry): NewEntry {
  return { text: wholeText(document, entry), reference: entry.reference }
}

/** The edits that put these entries into the list, whether or not it holds them already. */
export function entriesAdded(
  document: AssignmentDocument,
  kind: ListKind,
  added: readonly NewEntry[],
): readonly Edit[] {
  const open = openLists(document)[kind]
  const keyed = added
    .map(entry => ({ entry, key: sortKey(entry.reference, open.order) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
  if (keyed.length === 0) return []
  if (open.entries.length === 0)
    return [
      firstEntries(
        document,
        open,
        keyed.map(({ entry }) => entry),
      ),
    ]
  const last = open.entries.at(-1)
  const belowTable = last && tableEnd(document, last)
  if (belowTable !== undefined) return [insertedAt(belowTable, keyed.map(({ entry }) => `\n\n${entry.text}`).join(''))]
  const places = new Map<number, NewEntry[]>()
  for (const { entry, key } of keyed) {
    const index = placeFor(open, key)
    append(places, index, entry)
  }
  return intoPlaces(document, open, places)
}

/** The first entries of a list that has none, or is not there at all. */
function firstEntries(document: AssignmentDocument, open: OpenList, added: readonly NewEntry[]): Edit {
  const numbering = /\d/.test(open.joint) ? { first: 1, places: [] } : undefined
  const texts = added
    .map((entry, index) => (index === 0 ? open.marker : numberedJoint(open.joint, numbering, index)) + entry.text)
    .join('')
  if (open.list === undefined) {
    const { offset, before, after } = newList(document, open.kind)
    return insertedAt(offset, before + texts + after)
  }
  const { span } = open.list
  const end = span.start + slice(document.text, span.start, span.end).trimEnd().length
  const below = slice(document.text, end, document.text.length)
  const after = below.trim() === '' || below.startsWith('\n\n') ? '' : '\n'
  return insertedAt(end, `\n\n${texts}${after}`)
}

function intoPlaces(
  document: AssignmentDocument,
  open: OpenList,
  places: ReadonlyMap<number, readonly NewEntry[]>,
): readonly Edit[] {
  const numbering = numberingOf(document, open)
  const movedBy = numbering === undefined ? [] : runningCounts(places, open.entries.length)
  const edits = [...places].map(([index, entries]) =>
    insertedBefore(open, index, entries, at => numberedJoint(open.joint, numbering, at + (movedBy[index - 1] ?? 0))),
  )
  return [...edits, ...renumbered(numbering, index => movedBy[index] ?? 0)]
}

/** For each old entry, how many new ones stand above it. */
function runningCounts(places: ReadonlyMap<number, readonly NewEntry[]>, length: number): readonly number[] {
  const counts: number[] = []
  let count = 0
  for (let index = 0; index < length; index++) {
    count += places.get(index)?.length ?? 0
    counts.push(count)
  }
  return counts
}

/** New entries before the one at `index`: written behind the entry above, or in front of the first. `jointAt` gives the joint before the nth entry. */
function insertedBefore(
  open: OpenList,
  index: number,
  entries: readonly NewEntry[],
  jointAt: (place: number) => string,
): Edit {
  const above = open.entries[index - 1]
  if (above) {
    const { end } = above.span
    return insertedAt(end, entries.map((entry, nth) => jointAt(index + nth) + entry.text).join(''))
  }
  const start = open.entries[0]?.span.start ?? 0
  return insertedAt(start, entries.map((entry, nth) => entry.text + jointAt(nth + 1)).join(''))
}
