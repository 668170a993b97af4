import { foldedWords } from './folded-words.js'
import { wordInKeys, type WordInKeys } from './found-words.js'
import {
  judgedItem,
  judgedKey,
  judgedStart,
  judgedWhole,
  type FoundWord,
  type Judgement,
  type Query,
} from './judgement.js'
import { keyTable, startingWith, tellingWords, type Key, type KeyTable, type SearchItem } from './key-table.js'
import { nearWords, type NearWord } from './near-words.js'

export type { SearchItem, SearchKey } from './key-table.js'

/** What was found, and how well it fits. */
export interface Hit<T> extends Judgement {
  readonly value: T
}

/** Immutable; looks up in microseconds where words are spelt right, in a few milliseconds where they are not. */
export interface SearchIndex<T> {
  /** Best first, stable, items in their own order among equals, at most `limit`; empty for an empty query. With `slips`, also what is mistyped. */
  find(query: string, limit: number, slips?: boolean): readonly Hit<T>[]
}

/** Sorts the keys of all items once; items keep their order among equals. */
export function searchIndex<T>(items: readonly SearchItem<T>[]): SearchIndex<T> {
  const making = searchIndexInSteps(items)
  for (let step = making.next(); ; step = making.next()) if (step.done === true) return step.value
}

/** The same for many items, so that the caller can pause; yields how far it has come, from 0 to 1. */
export function* searchIndexInSteps<T>(items: readonly SearchItem<T>[]): Generator<number, SearchIndex<T>, void> {
  const table = yield* keyTable(items)
  const near = nearWords(table.words.sorted)
  return {
    find: (query, limit, slips = true) => {
      const words = foldedWords(query)
      const telling = tellingWords(words)
      if (telling.length === 0) return []
      return [...judgements(table, { words, telling }, limit, slips ? near : undefined)]
        .sort(([a, x], [b, y]) => x.cost - y.cost || y.weight - x.weight || a - b)
        .slice(0, limit)
        .flatMap(([item, judgement]) => {
          const found = items[item]
          return found === undefined ? [] : [{ value: found.value, ...judgement }]
        })
    },
  }
}

type Judgements = Map<number, Judgement>

/** What holds everything that was typed; where that is little, also what holds it nearly, run together or in part. `near` where slips count. */
function judgements(
  table: KeyTable,
  query: Query,
  limit: number,
  near: ((typed: string) => readonly NearWord[]) | undefined,
): ReadonlyMap<number, Judgement> {
  const best: Judgements = new Map()
  judgeStarts(table, query, best)
  if (best.size >= limit) return best
  // One word alone need not be found everywhere; several may meet in any of the places.
  const mostFound = query.telling.length === 1 ? mostKeys : Infinity
  const asTyped = query.telling.map(word => wordInKeys(table, word, nothingNear, mostFound))
  judgeWords(table, query, asTyped, best)
  // Several words that are found together are hardly mistyped; one word alone may well be the beginning of another.
  if (near === undefined || best.size >= (query.telling.length === 1 ? enough : 1)) return best
  const nearly = query.telling.map(word => wordInKeys(table, word, near, mostFound))
  judgeWords(table, query, nearly, best)
  if (query.words.length > 1) judgeWholes(table, query, nearly, best)
  if (best.size === 0) judgeParts(table, query, nearly, best)
  return best
}

/** With so many finds nothing less likely is looked for. */
const enough = 5

/** More keys than this tell little: whole ones have been judged by then. */
const mostKeys = 2000

const nothingNear = (): readonly NearWord[] => []

function judgeStarts({ keys, wholes }: KeyTable, query: Query, best: Judgements): void {
  const typed = query.telling.join('')
  let judged = 0
  for (const whole of startingWith(wholes.sorted, typed)) {
    for (const index of wholes.keysOf.get(whole) ?? []) {
      const key = keys[index]
      if (key) keepBest(best, key.item, judgedStart(query, key, whole === typed))
      if (++judged === mostKeys) return
    }
  }
}

/** Keys, then items, in which every word is found. */
function judgeWords({ keys }: KeyTable, query: Query, found: readonly WordInKeys[], best: Judgements): void {
  const [rarest, ...others] = [...found].sort((a, b) => a.size - b.size)
  if (rarest === undefined) return
  let judged = 0
  for (const index of rarest.keys()) {
    const key = keys[index]
    const words = found.flatMap(word => word.get(index) ?? [])
    if (key === undefined || words.length < found.length) continue
    keepBest(best, key.item, judgedKey(query, key, words))
    if (++judged === mostKeys) break
  }
  if (others.length > 0) judgeItems(keys, rarest, others, best)
}

function judgeItems(keys: readonly Key[], rarest: WordInKeys, others: readonly WordInKeys[], best: Judgements): void {
  const items = [bestByItem(keys, rarest)]
  for (const word of others) items.push(bestByItem(keys, word, items.at(-1)))
  for (const item of items.at(-1)?.keys() ?? []) judgeItem(item, items, best)
}

function judgeItem(item: number, items: readonly ReadonlyMap<number, WeighedWord>[], best: Judgements): void {
  keepBest(best, item, judgedItem(items.flatMap(word => word.get(item) ?? [])))
}

type WeighedWord = FoundWord & { readonly weight: number }

/** The best place of a word in each item; with `among`, only in those. */
function bestByItem(
  keys: readonly Key[],
  found: WordInKeys,
  among?: ReadonlyMap<number, unknown>,
): ReadonlyMap<number, WeighedWord> {
  const items = new Map<number, WeighedWord>()
  for (const [index, word] of found) {
    const key = keys[index]
    if (key === undefined || among?.has(key.item) === false) continue
    const before = items.get(key.item)
    if (before === undefined || word.cost - key.weight < before.cost - before.weight)
      items.set(key.item, { ...word, weight: key.weight })
  }
  return items
}

/** Keys that hold some word, as wholes: what was typed may run words together, part them, or have its slip in a little one. */
function judgeWholes({ keys }: KeyTable, query: Query, found: readonly WordInKeys[], best: Judgements): void {
  for (const index of heldMost(found)) {
    const key = keys[index]
    const judgement = key && judgedWhole(query, key)
    if (key && judgement) keepBest(best, key.item, judgement)
  }
}

/** Measuring slips of whole keys takes some microseconds each. */
const mostWholes = 500

/** Keys that hold any of the words, those with most of them first. */
function heldMost(found: readonly WordInKeys[]): readonly number[] {
  const counts = new Map<number, number>()
  for (const word of found) for (const index of word.keys()) counts.set(index, (counts.get(index) ?? 0) + 1)
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .slice(0, mostWholes)
    .map(([index]) => index)
}

/** Items that hold more than half of what was typed, by its letters: one word may be wrong altogether. */
function judgeParts({ keys }: KeyTable, query: Query, found: readonly WordInKeys[], best: Judgements): void {
  const items = new Map<number, { readonly words: WeighedWord[]; letters: number }>()
  found.forEach((word, at) => {
    for (const [item, weighed] of bestByItem(keys, word)) {
      const held = items.get(item) ?? { words: [], letters: 0 }
      held.words.push(weighed)
      held.letters += query.telling[at]?.length ?? 0
      items.set(item, held)
    }
  })
  const half = query.telling.join('').length / 2
  for (const [item, { words, letters }] of items)
    if (letters > half) keepBest(best, item, judgedItem(words, found.length - words.length))
}

function keepBest(best: Judgements, item: number, judgement: Judgement): void {
  const before = best.get(item)
  if (before === undefined || judgement.cost < before.cost) best.set(item, judgement)
}
