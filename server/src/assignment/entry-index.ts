import { foldedName } from '../bibliography/folded.js'
import type { Reference } from '../bibliography/reference.js'
import { plainYear } from '../bibliography/years.js'
import type { ReferenceEntry } from '../syntax/reference-entry.js'
import { rememberedFor } from './remembered.js'

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
  /** What a citation may call it by, folded: first author, body, short name, title. */
  readonly called: ReadonlySet<string>
  readonly year: string
}

/** Reads what an entry can be called; kept with the entry. To be made once and handed from version to version. */
export type EntryReader = (entry: ReferenceEntry) => IndexedEntry

export function entryReader(): EntryReader {
  return rememberedFor(indexed)
}

/** An index of the entries; `shortNames` are acronyms that the text explains: "emcc" → "europeanmentoring…". */
export function entryIndex(
  entries: readonly ReferenceEntry[],
  shortNames: ReadonlyMap<string, string>,
  reader: EntryReader,
): EntryIndex {
  const all = entries.map(reader)
  const byKey = new Map<string, IndexedEntry[]>()
  const byYear = new Map<string, IndexedEntry[]>()
  const byName = new Map<string, IndexedEntry[]>()
  for (const item of all) {
    for (const name of item.called) append(byKey, `${name} ${item.year}`, item)
    for (const name of new Set(item.names)) append(byName, name, item)
    append(byYear, item.year, item)
  }
  return {
    entries: all,
    find: (name, year) => {
      const folded = foldedName(name)
      const bare = foldedName(name.replace(/^(?:\p{Ll}+\s+)+/u, ''))
      const known = [folded, shortNames.get(folded), bare].flatMap(called =>
        called === undefined ? [] : [`${called} ${year}`],
      )
      return known.map(key => byKey.get(key)).find(found => found !== undefined) ?? []
    },
    byYear: year => byYear.get(year) ?? [],
    byName: name => byName.get(foldedName(name)) ?? [],
  }
}

function indexed(entry: ReferenceEntry): IndexedEntry {
  const { reference } = entry
  const names = (reference.authors.length > 0 ? reference.authors : reference.editors).map(name =>
    foldedName(name.family),
  )
  return { entry, names, called: callNames(entry, names), year: plainYear(reference.year ?? 'n.d.') }
}

/** First author with and without particles, a body's acronym, a body in full where it reads as several names, a title where there is no author. */
function callNames(entry: ReferenceEntry, names: readonly string[]): ReadonlySet<string> {
  const called = new Set<string>()
  const { reference } = entry
  const people = reference.authors.length > 0 ? reference.authors : reference.editors
  const first = people[0]
  if (first) {
    called.add(foldedName(first.family))
    const last = first.family.split(/\s+/).at(-1)
    if (!first.body && last) called.add(foldedName(last))
    if (first.body) called.add(acronym(first.family))
    for (const short of entry.raw.slice(0, 200).matchAll(/\(([A-Z][\w&-]{1,12})\)/g))
      called.add(foldedName(short[1] ?? ''))
  }
  if (names.length > 1) called.add(names.join('and'))
  if (people.length === 0) titleNames(reference, called)
  called.delete('')
  return called
}

function titleNames({ title }: Reference, called: Set<string>): void {
  if (title === undefined) return
  called.add(foldedName(title))
  called.add(foldedName(title.split(/[:.]/)[0] ?? title))
}

/** "European Mentoring and Coaching Council" → "emcc". */
export function acronym(body: string): string {
  const capitals = body.match(/(?<!\p{L})\p{Lu}/gu) ?? []
  return capitals.length > 1 ? capitals.join('').toLowerCase() : ''
}

function append<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}
