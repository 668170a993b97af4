import { slipCost, type FoundWord } from './judgement.js'
import { startingWith, type KeyTable } from './key-table.js'
import type { NearWord } from './near-words.js'

/** One typed word wherever it begins, or nearly begins, a word: by key. */
export type WordInKeys = ReadonlyMap<number, FoundWord>

/** Where a typed word is found, and where `near` ones are; hardly more keys than `most`. */
export function wordInKeys(
  { words }: KeyTable,
  typed: string,
  near: (typed: string) => readonly NearWord[],
  most: number,
): WordInKeys {
  const found = new Map<number, FoundWord>()
  for (const word of startingWith(words.sorted, typed)) {
    if (found.size >= most) break
    addTo(found, words.keysOf.get(word), { word, slips: 0, cost: word === typed ? 0 : 1 })
  }
  for (const { word, slips, whole } of near(typed)) {
    const cost = slipCost(typed, word, slips) + (whole ? 0 : 3)
    addTo(found, words.keysOf.get(word), { word, slips, cost })
  }
  return found
}

function addTo(found: Map<number, FoundWord>, keys: readonly number[] = [], word: FoundWord): void {
  for (const key of keys) {
    const before = found.get(key)
    if (before === undefined || word.cost < before.cost) found.set(key, word)
  }
}
