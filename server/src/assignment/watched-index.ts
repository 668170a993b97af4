import type { EntryIndex, IndexedEntry } from './entry-index.js'

/** One question to an index, and what it answered. */
export interface LookUp {
  readonly ask: (index: EntryIndex) => readonly IndexedEntry[]
  readonly found: readonly IndexedEntry[]
}

/** An index that notes what is looked up in it. */
export function watchedIndex(index: EntryIndex): { readonly index: EntryIndex; readonly lookUps: readonly LookUp[] } {
  const lookUps: LookUp[] = []
  const noted = (ask: LookUp['ask']): readonly IndexedEntry[] => {
    const found = ask(index)
    lookUps.push({ ask, found })
    return found
  }
  return {
    lookUps,
    index: {
      get entries() {
        return noted(({ entries }) => entries)
      },
      find: (name, year) => noted(from => from.find(name, year)),
      byYear: year => noted(from => from.byYear(year)),
      byName: name => noted(from => from.byName(name)),
    },
  }
}

/** Whether an index of the same entries, or of others, would answer the same. */
export function isStillFound(lookUps: readonly LookUp[], index: EntryIndex): boolean {
  return lookUps.every(({ ask, found }) => {
    const now = ask(index)
    return now.length === found.length && now.every((item, at) => item === found[at])
  })
}
