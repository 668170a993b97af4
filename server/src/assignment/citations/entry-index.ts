import { foldedName } from '../../bibliography/folded.js'
import type { Name, Reference } from '../../bibliography/reference.js'
import { plainYear, plainYears, yearsIn } from '../../bibliography/years.js'
import type { ReferenceEntry } from '../../syntax/reference-entry.js'
import { nameForms, universityForms, withoutParticle } from './name-forms.js'
import { rememberedFor } from '../incremental/remembered.js'
import { acronyms, type ShortNames } from './short-names.js'
import { append } from '../../text/grouped.js'

/** Entries by what a citation may call them. */
export interface EntryIndex {
  /** Entries whose first author, body, short name or title is this (folded), of this plain year. */
  find(name: string, year: string): readonly IndexedEntry[]
  byYear(year: string): readonly IndexedEntry[]
  /** Entries with this surname anywhere among the authors. */
  byName(name: string): readonly IndexedEntry[]
}

/** All that an index looks at: plain keys, so that what was looked at can be looked at again in another state of the lists for next to nothing. */
export interface IndexedEntries {
  entriesAt(key: string): readonly IndexedEntry[]
  /** What else a folded name stands for. */
  namesFor(folded: string): readonly string[]
}

/** An entry and all that a citation may know it by. */
export interface IndexedEntry {
  readonly entry: ReferenceEntry
  /** Surnames and names of bodies, folded; editors where there are no authors. */
  readonly names: readonly string[]
  /** For each of `names` how else it is written: without its particle, the last of two surnames. */
  readonly forms: readonly ReadonlySet<string>[]
  /** What a citation may call it by, folded: first author, body, short name, title. */
  readonly called: ReadonlySet<string>
  readonly year: string
  /** All years that stand with it, its own first: ["1995", "1975"] of "1995 [1975]". */
  readonly years: readonly string[]
  /** The keys of an index under which it is found, each once. */
  readonly keys: readonly string[]
}

/** Reads what an entry can be called; kept with the entry. To be made once and handed from version to version. */
export type EntryReader = (entry: ReferenceEntry) => IndexedEntry

/** A reader whose answers are kept with the entries, so that an untouched entry is read once. */
export function entryReader(): EntryReader {
  return rememberedFor(indexed)
}

/** The entries under the keys of an index; `shortNames` are acronyms that the text explains. Built once for a state of the lists. */
export function indexedEntries(
  entries: readonly ReferenceEntry[],
  shortNames: ShortNames,
  reader: EntryReader,
): IndexedEntries {
  const byKey = new Map<string, IndexedEntry[]>()
  for (const item of entries.map(reader)) for (const key of item.keys) append(byKey, key, item)
  return { entriesAt: key => byKey.get(key) ?? none, namesFor: folded => shortNames.of(folded) }
}

const none: readonly IndexedEntry[] = []

// Folded names hold no white space, so that no two kinds of key are ever alike.
const calledKey = (name: string, year: string): string => `${name} ${year}`
const yearKey = (year: string): string => ` ${year}`
const nameKey = (name: string): string => `${name} `

/** An index over these entries. */
export function entryIndex(entries: IndexedEntries): EntryIndex {
  return {
    find: (name, year) => {
      for (const called of callsOf(name, entries)) {
        const found = entries.entriesAt(calledKey(called, year))
        if (found.length > 0) return found
      }
      return none
    },
    byYear: year => entries.entriesAt(yearKey(year)),
    byName: name => entries.entriesAt(nameKey(foldedName(name))),
  }
}

/** A cited name folded, the likeliest way to call it first. */
function* callsOf(name: string, entries: IndexedEntries): Iterable<string> {
  const folded = foldedName(name)
  yield folded
  yield* entries.namesFor(folded)
  const bare = withoutParticle(name).replace(/^(?:\p{Ll}+\s+)+/u, '')
  if (bare !== name) yield foldedName(bare)
  if (name.includes(' ')) yield* [...acronyms(name), ...universityForms(name).map(foldedName)]
}

function indexed(entry: ReferenceEntry): IndexedEntry {
  const people = leading(entry.reference)
  const names = people.map(({ family }) => foldedName(family))
  const forms = people.map(name =>
    name.body ? new Set([...nameForms(name), ...acronyms(name.family)]) : nameForms(name),
  )
  const year = plainYear(entry.reference.year ?? 'n.d.')
  const years = yearsOf(entry, year)
  const called = callNames(entry, people, names)
  return { entry, names, forms, called, year, years, keys: keysOf(names, called, years) }
}

function keysOf(names: readonly string[], called: ReadonlySet<string>, years: readonly string[]): readonly string[] {
  const keys = new Set(names.map(nameKey))
  for (const year of years) for (const name of called) keys.add(calledKey(name, year))
  keys.add(yearKey(years[0] ?? ''))
  return [...keys]
}

function leading({ authors, editors }: Reference): readonly Name[] {
  return authors.length > 0 ? authors : editors
}

/** The year, and others that stand with it before the title: of the first edition, of a reprint. */
function yearsOf({ raw, span, authorSpan, yearSpan, titleSpan }: ReferenceEntry, year: string): readonly string[] {
  if (yearSpan === undefined) return [year]
  const isBeforeTitle = titleSpan === undefined || titleSpan.start > yearSpan.start
  const from = isBeforeTitle && authorSpan && authorSpan.end <= yearSpan.start ? authorSpan.end : yearSpan.start
  const to = titleSpan && titleSpan.start > yearSpan.end ? Math.min(titleSpan.start, yearSpan.end + 40) : yearSpan.end
  const written = raw.slice(from - span.start, to - span.start)
  if (written.length < 9) return [year]
  return [...new Set([year, ...yearsIn(written).flatMap(other => plainYears(other.text))])]
}

/** First author with and without particles, a body's acronym, a body in full where it reads as several names, a title where there is no author. */
function callNames(
  { raw, reference }: ReferenceEntry,
  people: readonly Name[],
  names: readonly string[],
): ReadonlySet<string> {
  const called = new Set<string>()
  const [first] = people
  if (first) addNamesOfFirst(first, reference, raw, called)
  if (names.length > 1) called.add(names.join('and'))
  if (people.length === 0) titleNames(reference, called)
  if (reference.type === 'legislation') {
    titleNames(reference, called)
    // "Health and Safety at Work Act" is what everybody calls it.
    const family = first?.family ?? ''
    if (/ etc\.? /.test(family)) called.add(foldedName(family.replace(/ etc\.? /, ' ')))
  }
  called.delete('')
  return called
}

/** What the first author is called, and what short names for it stand in the entry. */
function addNamesOfFirst(first: Name, reference: Reference, raw: string, called: Set<string>): void {
  for (const form of nameForms(first)) called.add(form)
  if (first.body) for (const short of acronyms(first.family)) called.add(short)
  // "European Parliament, Committee on Legal Affairs"
  const whole = first.body ? /^[^,]+ [^,]+(?=, )/.exec(first.family)?.[0] : undefined
  if (whole !== undefined) called.add(foldedName(whole))
  const published = shortPublisher(reference, first)
  if (published !== undefined) called.add(foldedName(published))
  for (const short of raw.slice(0, 200).matchAll(/\(([A-Z][\w&-]{1,12})\)/g)) called.add(foldedName(short[1] ?? ''))
}

/** A body that publishes for itself tells its short name: "Office for Standards in Education … Manchester: Ofsted". */
function shortPublisher({ publisher = '' }: Reference, { family, given }: Name): string | undefined {
  if (given !== '' || !/^[A-Z][A-Za-z&]{1,9}$/.test(publisher) || publisher.length > family.length / 2) return undefined
  const name = foldedName(family)
  let at = 0
  for (const letter of foldedName(publisher)) {
    at = name.indexOf(letter, at) + 1
    if (at === 0) return undefined
  }
  return name[0] === publisher[0]?.toLowerCase() ? publisher : undefined
}

function titleNames({ title }: Reference, called: Set<string>): void {
  if (title === undefined) return
  called.add(foldedName(title))
  called.add(foldedName(title.split(/[:.]/)[0] ?? title))
}
