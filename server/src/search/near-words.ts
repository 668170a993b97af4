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
 * keeps a keystroke cheap, so only words are asked that begin like what was typed, give or take a letter, and hold nearly all its letters. `words`
 * are sorted and folded.
 */
export function nearWords(words: readonly string[]): (typed: string) => readonly NearWord[] {
  const byLetter = new Map<string, LetteredWords>()
  const beginningWith = (letter: string): LetteredWords => {
    const known = byLetter.get(letter)
    if (known) return known
    const made = lettered(words.filter(word => isName(word) && (word[0] === letter || word[1] === letter)))
    byLetter.set(letter, made)
    return made
  }
  return typed => {
    const most = slipsAllowed(typed)
    if (most === 0) return []
    const letters = new Set([typed.charAt(0), typed.charAt(1)])
    const likely = new Set([...letters].flatMap(letter => likelyAmong(beginningWith(letter), typed, most)))
    if (likely.size === 0) return []
    return shortlist(fuzzyWords([...likely]), typed)
      .map(word => judged(typed, word, most))
      .filter(
        ({ word, slips, whole }) => slips <= most && isLongEnough(typed, word, whole) && !isOtherName(typed, word),
      )
      .sort((a, b) => a.slips - b.slips)
  }
}

interface LetteredWords {
  readonly words: readonly string[]
  /** Of each word which letters it holds (`lettersOf`). */
  readonly letters: readonly number[]
}

function lettered(words: readonly string[]): LetteredWords {
  return { words, letters: words.map(lettersOf) }
}

/** The words that can be near: a slip takes away one letter at most. A quick look, since fuse.js costs some microseconds a word. */
function likelyAmong({ words, letters }: LetteredWords, typed: string, most: number): readonly string[] {
  const wanted = lettersOf(typed)
  return words.filter(
    (word, index) => word.length >= typed.length - most && bitsIn(wanted & ~(letters[index] ?? 0)) <= most,
  )
}

/** A bit for each letter from a to z; one more for all others. */
function lettersOf(word: string): number {
  let letters = 0
  for (let at = 0; at < word.length; at++) {
    const letter = word.charCodeAt(at) - 97
    letters |= 1 << (letter >= 0 && letter < 26 ? letter : 26)
  }
  return letters
}

function bitsIn(number: number): number {
  let count = 0
  for (let rest = number; rest !== 0; rest &= rest - 1) count++
  return count
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
  return [...new Set([...words.near(typed, 60), ...words.near(typed.slice(0, -1), 30)])]
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
