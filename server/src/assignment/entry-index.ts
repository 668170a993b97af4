import { foldedName } from '../bibliography/folded.js'
import type { Name, Reference } from '../bibliography/reference.js'
import { plainYear, yearsIn } from '../bibliography/years.js'
import type { ReferenceEntry } from '../syntax/reference-entry.js'
import { nameForms } from './name-forms.js'
import { rememberedFor } from './remembered.js'
import { acronyms, type ShortNames } from './short-names.js'

/** Entries by what a citation may call them. Built once for a state of the lists. */
export interface EntryIndex {
  readonly entries: readonly IndexedEntry[]
  /** Entries whose first author, body, short name or title is this (folded), of this plain year. */
  find(name: string, year: string): readonly IndexedEntry[]
  byYear(year: string): readonly IndexedEntry[]
  /** Entries with this surname anywhere among the authors. */
  byName(name: string): readonly IndexedEntry[]
}

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
}

/** Reads what an entry can be called; kept with the entry. To be made once and handed from version to version. */
export type EntryReader = (entry: ReferenceEntry) => IndexedEntry

export function entryReader(): EntryReader {
  return rememberedFor(indexed)
}

/** An index of the entries; `shortNames` are acronyms that the text explains. */
export function entryIndex(
  entries: readonly ReferenceEntry[],
  shortNames: ShortNames,
  reader: EntryReader,
): EntryIndex {
  const all = entries.map(reader)
  const byKey = new Map<string, IndexedEntry[]>()
  const byYear = new Map<string, IndexedEntry[]>()
  const byName = new Map<string, IndexedEntry[]>()
  for (const item of all) {
    for (const year of item.years) for (const name of item.called) append(byKey, `${name} ${year}`, item)
    for (const name of new Set(item.names)) append(byName, name, item)
    append(byYear, item.year, item)
  }
  return {
    entries: all,
    find: (name, year) => {
      const folded = foldedName(name)
      const bare = foldedName(name.replace(/^(?:\p{Ll}+\s+)+/u, ''))
      const short = name.includes(' ') ? acronyms(name) : []
      const known = [folded, ...shortNames.of(folded), bare, ...short]
      return known.map(called => byKey.get(`${called} ${year}`)).find(found => found !== undefined) ?? []
    },
    byYear: year => byYear.get(year) ?? [],
    byName: name => byName.get(foldedName(name)) ?? [],
  }
}

function indexed(entry: ReferenceEntry): IndexedEntry {
  const people = leading(entry.reference)
  const names = people.map(({ family }) => foldedName(family))
  const forms = people.map(({ family, body }) => nameForms(family, body))
  const year = plainYear(entry.reference.year ?? 'n.d.')
  return { entry, names, forms, called: callNames(entry, people, names), year, years: yearsOf(entry, year) }
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
  return [...new Set([year, ...yearsIn(written).map(other => plainYear(other.text))])]
}

/** First author with and without particles, a body's acronym, a body in full where it reads as several names, a title where there is no author. */
function callNames(
  { raw, reference }: ReferenceEntry,
  people: readonly Name[],
  names: readonly string[],
): ReadonlySet<string> {
  const called = new Set<string>()
  const [first] = people
  if (first) {
    for (const form of nameForms(first.family, first.body)) called.add(form)
    if (first.body) for (const short of acronyms(first.family)) called.add(short)
    for (const short of raw.slice(0, 200).matchAll(/\(([A-Z][\w&-]{1,12})\)/g)) called.add(foldedName(short[1] ?? ''))
  }
  if (names.length > 1) called.add(names.join('and'))
  if (people.length === 0) titleNames(reference, called)
  if (reference.type === 'legislation') titleNames(reference, called)
  called.delete('')
  return called
}

function titleNames({ title }: Reference, called: Set<string>): void {
  if (title === undefined) return
  called.add(foldedName(title))
  called.add(foldedName(title.split(/[:.]/)[0] ?? title))
}

function append<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}
