import { firstIndex } from '../text/first-index.js'
import { foldedWords } from './folded-words.js'
import { append } from '../text/grouped.js'

/** A thing that can be found, and the texts by which it is. */
export interface SearchItem<T> {
  readonly value: T
  readonly keys: readonly SearchKey[]
}

/** Something that an item is found by. */
export interface SearchKey {
  /** "OSCAR", "Gilbert", "Choices and consequences", "2009" */
  readonly text: string
  /** 3 for names, 2 for aliases, 1 for whatever else helps. */
  readonly weight: number
}

/** A key as it is compared. */
export interface Key {
  /** The index of its item. */
  readonly item: number
  readonly weight: number
  /** Its words, folded, with single spaces between them: "choices and consequences". */
  readonly text: string
}

/** All keys of some items, sorted so that beginnings of words and of whole keys are found by bisection. */
export interface KeyTable {
  readonly keys: readonly Key[]
  /** Telling words run together, "choicesconsequences": spaces and little words in what is typed do not matter. */
  readonly wholes: SortedTexts
  /** Single telling words. */
  readonly words: SortedTexts
}

/** Texts in order, each with the indexes of the keys that have it. */
export interface SortedTexts {
  readonly sorted: readonly string[]
  readonly keysOf: ReadonlyMap<string, readonly number[]>
}

/** Reads the keys of all items; a generator that can pause after any item, and yields how far it has come, from 0 to 1. */
export function* keyTable<T>(items: readonly SearchItem<T>[]): Generator<number, KeyTable, void> {
  const keys: Key[] = []
  const wholes = new Map<string, number[]>()
  const words = new Map<string, number[]>()
  for (const [item, { keys: texts }] of items.entries()) {
    for (const { text, weight } of texts) {
      const read = foldedWords(text)
      const telling = tellingWords(read)
      if (telling.length <= mostRunTogether) add(wholes, telling.join(''), keys.length)
      for (const word of new Set(telling.flatMap(withNumeral))) add(words, word, keys.length)
      if (text.includes('-')) for (const part of foldedWords(text.replace(/-/g, ' '))) add(words, part, keys.length)
      keys.push({ item, weight, text: read.join(' ') })
    }
    yield item / items.length
  }
  const wholesInOrder = inOrder(wholes)
  yield 1
  return { keys, wholes: wholesInOrder, words: inOrder(words) }
}

/** Titles are found by their words: nobody runs so many together, and sorting them all would take long. */
const mostRunTogether = 6

/** Little words help nobody to find anything, unless they are all there is. */
export function tellingWords(words: readonly string[]): readonly string[] {
  const telling = words.filter(word => !littleWords.has(word))
  return telling.length === 0 ? words : telling
}

/** The texts that begin with `start`. */
export function startingWith(sorted: readonly string[], start: string): readonly string[] {
  const from = firstNotBefore(sorted, start)
  let to = from
  while (to < sorted.length && sorted[to]?.startsWith(start)) to++
  return sorted.slice(from, to)
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

const numerals = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']

/** "seven" is found by "7" as well, and the other way round. */
function withNumeral(word: string): readonly string[] {
  const number = numerals.indexOf(word)
  if (number !== -1) return [word, String(number + 1)]
  const name = /^\d+$/.test(word) ? numerals[Number(word) - 1] : undefined
  return name === undefined ? [word] : [word, name]
}

function add(texts: Map<string, number[]>, text: string, key: number): void {
  if (text !== '') append(texts, text, key)
}

function inOrder(keysOf: ReadonlyMap<string, readonly number[]>): SortedTexts {
  return { sorted: [...keysOf.keys()].sort(), keysOf }
}

function firstNotBefore(sorted: readonly string[], word: string): number {
  return firstIndex(sorted.length, index => (sorted[index] ?? '') >= word)
}
