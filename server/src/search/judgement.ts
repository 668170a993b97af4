import { editDistance } from '../text/distance.js'
import { tellingWords, type Key } from './key-table.js'
import { slipsAllowed, slipsToBeginning } from './near-words.js'

/** How well an item fits what was typed. */
export interface Judgement {
  /** The smaller the better, 0 at best; comparable between indexes. */
  readonly cost: number
  /** 0 the whole of a key, 1 the start of a key, 2 all words begin words of it, 3 to 9 with so many slips; from 10 on, words are missing. */
  readonly tier: number
  /** Of the key that was hit. */
  readonly weight: number
}

/** What was typed, read once. */
export interface Query {
  /** ["the", "oscar", "model"] */
  readonly words: readonly string[]
  /** ["oscar"] */
  readonly telling: readonly string[]
}

/** One typed word found in a key. */
export interface FoundWord {
  /** The word of the key: "consequences" for "conseq". */
  readonly word: string
  readonly slips: number
  readonly cost: number
}

/** Where in a key what was typed stands; what begins as it was typed comes before what holds it somewhere. */
const places = { whole: 0, start: 4, inside: 8, scattered: 10 } as const

/** A word that is not found at all makes an item worse than any slip does. */
const missingWord = 30

/** One slip costs more than any place and weight; in short words and first letters it is less likely. */
export function slipCost(typed: string, word: string, slips: number): number {
  if (slips === 0) return 0
  return 12 * slips + Math.max(0, 5 - typed.length) * 2 + (typed[0] === word[0] ? 0 : 2)
}

/** A key that is, or begins with, exactly what was typed; little words aside. */
export function judgedStart(query: Query, key: Key, isWhole: boolean): Judgement {
  const place = isWhole ? places.whole : places.start
  return {
    cost: place + weightCost(key.weight) + littleWordCost(query, key),
    tier: isWhole ? 0 : 1,
    weight: key.weight,
  }
}

/** A key that holds every word. */
export function judgedKey(query: Query, key: Key, found: readonly FoundWord[]): Judgement {
  const own = tellingWords(key.text.split(' '))
  const inOrder = found.every(({ word }, index) => own[index] === word)
  const isWhole = inOrder && own.length === found.length && found.every(({ cost, slips }) => slips > 0 || cost === 0)
  const place = isWhole ? places.whole : inOrder ? places.start : places.inside
  const slips = sum(found.map(word => word.slips))
  const cost = place + weightCost(key.weight) + littleWordCost(query, key) + sum(found.map(word => word.cost))
  return { cost, tier: slips > 0 ? 2 + slips : 2, weight: key.weight }
}

/** An item that holds the words in several keys, as author and year; `missing` of them nowhere. */
export function judgedItem(found: readonly (FoundWord & { readonly weight: number })[], missing = 0): Judgement {
  const weight = sum(found.map(word => word.weight))
  const slips = sum(found.map(word => word.slips))
  const cost =
    places.scattered + weightCost(weight / found.length) + sum(found.map(word => word.cost)) + missing * missingWord
  return { cost, tier: missing > 0 ? 9 + missing : Math.min(9, 2 + slips), weight }
}

/** A key that, spaces aside, is nearly or begins nearly as what was typed: "phases of yhe mentor"; undefined where it does not. */
export function judgedWhole({ words }: Query, key: Key): Judgement | undefined {
  const typed = words.join('')
  const text = key.text.replaceAll(' ', '')
  const most = slipsAllowed(typed)
  if (text.length < typed.length - most || !digitsIn(text).startsWith(digitsIn(typed))) return undefined
  const whole = editDistance(typed, text, most)
  const slips = Math.min(whole, slipsToBeginning(typed, text, most))
  if (slips > most) return undefined
  const place = whole === slips ? places.whole : places.start
  return { cost: place + weightCost(key.weight) + slipCost(typed, text, slips), tier: 2 + slips, weight: key.weight }
}

/** A year is never taken for another. */
function digitsIn(text: string): string {
  return text.replace(/\D/g, '')
}

function weightCost(weight: number): number {
  return Math.max(0, 3 - weight) * 2
}

/** "kirkpatrick model" rather means a model than Kirkpatrick's book; other little words hardly tell. */
function littleWordCost({ words, telling }: Query, { text }: Key): number {
  if (words.length === telling.length) return 0
  const own = new Set(text.split(' '))
  return sum(words.filter(word => !own.has(word)).map(word => (word === 'model' || word === 'theory' ? 4 : 1)))
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
