import { editDistance } from '../text/distance.js'
import { fuzzyWords, type FuzzyWords } from './fuzzy.js'

/** A word that a typed one may stand for. */
export interface NearWord {
  readonly word: string
  /** Letters left out, put in, changed or swapped in what was typed. */
  readonly slips: number
  /** Whether the typed one is near the whole word, not only to a beginning of it. */
  readonly whole: boolean
}

/**
 * Words near a typed one: a shortlist by fuse.js, judged by the number of slips. Two of the first letters agree in nearly all slips, and a short list
 * keeps a keystroke cheap, so only words are asked that begin like what was typed, give or take a letter. `words` are sorted and folded.
 */
export function nearWords(words: readonly string[]): (typed: string) => readonly NearWord[] {
  const byLetter = new Map<string, FuzzyWords>()
  const beginningWith = (letter: string): FuzzyWords => {
    const known = byLetter.get(letter)
    if (known) return known
    const made = fuzzyWords(words.filter(word => isName(word) && (word[0] === letter || word[1] === letter)))
    byLetter.set(letter, made)
    return made
  }
  return typed => {
    const most = slipsAllowed(typed)
    if (most === 0) return []
    const letters = new Set([typed.charAt(0), typed.charAt(1)])
    const candidates = new Set([...letters].flatMap(letter => shortlist(beginningWith(letter), typed)))
    return [...candidates]
      .map(word => judged(typed, word, most))
      .filter(
        ({ word, slips, whole }) => slips <= most && isLongEnough(typed, word, whole) && !isOtherName(typed, word),
      )
      .sort((a, b) => a.slips - b.slips)
  }
}

/** How many slips a typed text may have and still be taken for another: none below three letters, and in numbers. */
export function slipsAllowed(typed: string): number {
  if (typed.length < 3 || /^\d/.test(typed)) return 0
  return typed.length < 8 ? 1 : 2
}

/** Three letters are only near to whole words of three and four: with a slip in them, they begin half of all words. */
function isLongEnough(typed: string, word: string, whole: boolean): boolean {
  return typed.length > 3 || (whole && word.length >= 3)
}

/** "Bent" is not "Kent": in four letters and fewer a changed first letter makes another name. */
function isOtherName(typed: string, word: string): boolean {
  return typed.length <= 4 && typed.length === word.length && typed[0] !== word[0] && typed[0] !== word[1]
}

/** Keys such as "starr2016" are written whole or not at all. */
function isName(word: string): boolean {
  return word.length > 1 && !/\d/.test(word)
}

function shortlist(words: FuzzyWords, typed: string): readonly string[] {
  return [...words.near(typed, 30), ...words.near(typed.slice(0, -1), 15)]
}

function judged(typed: string, word: string, most: number): NearWord {
  const whole = editDistance(typed, word, most)
  const beginning = slipsToBeginning(typed, word, most)
  return { word, slips: Math.min(whole, beginning), whole: whole <= beginning }
}

/** The fewest slips between what was typed and a beginning of the text; more than `most` where there are more. */
export function slipsToBeginning(typed: string, text: string, most: number): number {
  let fewest = most + 1
  for (let length = typed.length - most; length <= Math.min(typed.length + most, text.length); length++)
    if (length > 0) fewest = Math.min(fewest, editDistance(typed, text.slice(0, length), most))
  return fewest
}
