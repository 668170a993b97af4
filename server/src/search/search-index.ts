import { editDistance } from '../text/distance.js'
import { foldedWords } from './folded-words.js'
import { fuzzyWords, type FuzzyWords } from './fuzzy.js'

/** A thing that can be found, and the texts by which it is. */
export interface SearchItem<T> {
  readonly value: T
  readonly keys: readonly SearchKey[]
}

export interface SearchKey {
  /** "OSCAR", "Gilbert", "Choices and consequences", "2009" */
  readonly text: string
  /** 3 for names, 2 for aliases, 1 for whatever else helps. */
  readonly weight: number
}

export interface Hit<T> {
  readonly value: T
  /** 0 the whole of a key, 1 the start of a key, 2 all words begin words of it, 3 and more with so many slips. */
  readonly tier: number
  /** Of the best key that was hit. */
  readonly weight: number
}

/** Immutable; looks up in microseconds where words are spelt right, in about a millisecond where they are not. */
export interface SearchIndex<T> {
  /** Best first, stable, at most `limit`; empty for an empty query. With `slips`, also what is mistyped. */
  find(query: string, limit: number, slips?: boolean): readonly Hit<T>[]
}

/** Sorts the keys of all items once, so that starts of words are found by bisection; items keep their order among equals. */
export function searchIndex<T>(items: readonly SearchItem<T>[]): SearchIndex<T> {
  const table = keyTable(items)
  const near = nearWords(table.words)
  const find = (query: string, limit: number, slips = true): readonly Hit<T>[] => {
    const words = wanted(foldedWords(query))
    if (words.length === 0) return []
    const hits = new Map<number, { tier: number; weight: number }>()
    for (const word of startingWith(table.keys, words.join(' '))) {
      for (const { item, weight } of table.postings.get(word) ?? []) {
        keepBest(hits, item, word === words.join(' ') ? 0 : 1, weight)
      }
    }
    for (const [item, hit] of everyWord(table, words, slips ? near : () => []))
      keepBest(hits, item, hit.tier, hit.weight)
    return [...hits]
      .sort(([a, x], [b, y]) => x.tier - y.tier || y.weight - x.weight || a - b)
      .slice(0, limit)
      .flatMap(([item, hit]) => {
        const found = items[item]
        return found === undefined ? [] : [{ value: found.value, ...hit }]
      })
  }
  return { find }
}

type Hits = Map<number, { tier: number; weight: number }>

interface Posting {
  readonly item: number
  readonly weight: number
}

interface KeyTable {
  /** Whole keys without little words, folded, sorted. */
  readonly keys: readonly string[]
  /** Single words, folded, sorted. */
  readonly words: readonly string[]
  readonly postings: ReadonlyMap<string, readonly Posting[]>
  readonly wordPostings: ReadonlyMap<string, readonly Posting[]>
}

function keyTable<T>(items: readonly SearchItem<T>[]): KeyTable {
  const postings = new Map<string, Posting[]>()
  const wordPostings = new Map<string, Posting[]>()
  items.forEach(({ keys }, item) => {
    for (const { text, weight } of keys) {
      const words = foldedWords(text)
      add(postings, wanted(words).join(' '), { item, weight })
      for (const word of words) add(wordPostings, word, { item, weight })
      if (text.includes('-'))
        for (const part of foldedWords(text.replace(/-/g, ' '))) add(wordPostings, part, { item, weight })
    }
  })
  return { keys: [...postings.keys()].sort(), words: [...wordPostings.keys()].sort(), postings, wordPostings }
}

function add(postings: Map<string, Posting[]>, key: string, posting: Posting): void {
  if (key === '') return
  const list = postings.get(key)
  if (list) list.push(posting)
  else postings.set(key, [posting])
}

/** Little words help nobody to find anything, unless they are all there is. */
function wanted(words: readonly string[]): readonly string[] {
  const telling = words.filter(word => !littleWords.has(word))
  return telling.length === 0 ? words : telling
}

const littleWords: ReadonlySet<string> = new Set([
  'the',
  'a',
  'an',
  'and',
  'of',
  'for',
  'in',
  'et',
  'al',
  'model',
  'theory',
])

/** Items in which each of the words begins, or nearly begins, some word. */
function everyWord(table: KeyTable, words: readonly string[], near: (word: string) => readonly Near[]): Hits {
  let all: Hits | undefined
  for (const word of words) {
    const here: Hits = new Map()
    for (const key of startingWith(table.words, word)) {
      for (const { item, weight } of table.wordPostings.get(key) ?? []) keepBest(here, item, 2, weight)
    }
    if (here.size < enough) {
      for (const { word: key, slips } of near(word)) {
        for (const { item, weight } of table.wordPostings.get(key) ?? []) keepBest(here, item, 2 + slips, weight)
      }
    }
    all = all === undefined ? here : inBoth(all, here)
    if (all.size === 0) break
  }
  return all ?? new Map<number, { tier: number; weight: number }>()
}

/** Slips are looked for only where spelling as typed finds fewer than this. */
const enough = 3

function inBoth(a: Hits, b: Hits): Hits {
  const both: Hits = new Map()
  for (const [item, hit] of a) {
    const other = b.get(item)
    if (other) both.set(item, { tier: Math.max(hit.tier, other.tier), weight: hit.weight + other.weight })
  }
  return both
}

function keepBest(hits: Hits, item: number, tier: number, weight: number): void {
  const before = hits.get(item)
  if (before === undefined || tier < before.tier || (tier === before.tier && weight > before.weight))
    hits.set(item, { tier, weight })
}

/** The words of a sorted list that begin with `start`. */
function startingWith(sorted: readonly string[], start: string): readonly string[] {
  const from = firstNotBefore(sorted, start)
  let to = from
  while (to < sorted.length && sorted[to]?.startsWith(start)) to++
  return sorted.slice(from, to)
}

function firstNotBefore(sorted: readonly string[], word: string): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? '') < word) low = middle + 1
    else high = middle
  }
  return low
}

interface Near {
  readonly word: string
  readonly slips: number
}

/**
 * Words that the typed one may stand for: a shortlist by fuse.js among words with the same first letter (slips there are rare, and
 * the shorter list keeps a keystroke cheap), judged by the number of slips in the typed part.
 */
function nearWords(words: readonly string[]): (word: string) => readonly Near[] {
  const byLetter = new Map<string, FuzzyWords>()
  const shortlist = (letter: string): FuzzyWords => {
    const before = byLetter.get(letter)
    if (before) return before
    const made = fuzzyWords(startingWith(words, letter).filter(word => word.length > 2 && !/^\d/.test(word)))
    byLetter.set(letter, made)
    return made
  }
  return word => {
    if (word.length < 4 || /^\d/.test(word)) return []
    const candidates = new Set([
      ...shortlist(word.slice(0, 1)).near(word, 30),
      ...shortlist(word.slice(0, 1)).near(word.slice(0, -1), 15),
    ])
    return [...candidates]
      .map(candidate => ({ word: candidate, slips: slipsBetween(word, candidate) }))
      .filter(({ slips }) => slips <= (word.length <= 7 ? 1 : 2))
      .sort((a, b) => a.slips - b.slips)
  }
}

/** The fewest slips between what was typed and the word or a beginning of it. */
function slipsBetween(typed: string, word: string): number {
  const lengths = new Set([typed.length - 1, typed.length, typed.length + 1, word.length])
  return Math.min(...[...lengths].map(length => editDistance(typed, word.slice(0, length), mostSlips)))
}

const mostSlips = 2
