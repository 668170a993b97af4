import type { IndexedEntries } from './entry-index.js'

/** One look at the entries of an index, and what was there. Plain data: it holds on to no index. */
export interface LookUp {
  readonly at: keyof IndexedEntries
  readonly key: string
  readonly found: readonly unknown[]
}

/** The same entries, noting in `lookUps` what is looked at. */
export function watchedEntries(entries: IndexedEntries, lookUps: LookUp[]): IndexedEntries {
  const noted = <V>(at: LookUp['at'], key: string, found: readonly V[]): readonly V[] => {
    lookUps.push({ at, key, found })
    return found
  }
  return {
    entriesAt: key => noted('entriesAt', key, entries.entriesAt(key)),
    namesFor: folded => noted('namesFor', folded, entries.namesFor(folded)),
  }
}

/** Whether the same is there in this state of the lists. */
export function isStillFound(lookUps: readonly LookUp[], entries: IndexedEntries): boolean {
  return lookUps.every(({ at, key, found }) => {
    const now = entries[at](key)
    return now === found || (now.length === found.length && now.every((item, place) => item === found[place]))
  })
}
