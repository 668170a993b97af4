import { countWords, isSpace } from '../text/words.js'

/**
 * The words of a text as runs of letters and digits, apostrophes between letters included: places in UTF-16 units, and for each a number
 * that all its spellings share ("Coach’s", "coach's", "COACHS"), so that most words can be passed over without being cut out.
 * Two different words may share a number; whoever finds one looks at the text.
 */
export interface WordList {
  readonly length: number
  readonly starts: readonly number[]
  readonly ends: readonly number[]
  /** Of the word in lower case without its apostrophes. */
  readonly hashes: readonly number[]
  /** Which of them begin with a capital, by their place in the list, ascending. */
  readonly capitals: readonly number[]
}

/** The words of a text in order. Linear; characters outside the basic plane part words. */
export function wordList(text: string): WordList {
  const [starts, ends, hashes]: [number[], number[], number[]] = [[], [], []]
  const capitals: number[] = []
  const { length } = text
  for (let at = 0; at < length; at++) {
    const first = text.charCodeAt(at)
    let folded = first < 128 ? (foldedAscii[first] ?? 0) : otherUnit(first)
    if (folded === 0) continue
    if (folded !== first) capitals.push(starts.length)
    starts.push(at)
    let hash = 0
    // Written out rather than called: a long text is read when it is opened, before anything here was optimised.
    while (folded !== 0) {
      hash = (Math.imul(hash, 31) + folded) | 0
      if (++at === length) break
      const unit = text.charCodeAt(at)
      folded = unit < 128 ? (foldedAscii[unit] ?? 0) : otherUnit(unit)
      if (folded === 0 && isApostrophe(unit) && isLetter(text, at + 1)) folded = foldedUnit(text, ++at)
    }
    ends.push(at)
    hashes.push(hash)
  }
  return { length: starts.length, starts, ends, hashes, capitals }
}

/** The word as it is compared: in lower case, without its apostrophes. */
export function foldedWord(text: string, words: WordList, index: number): string {
  const word = text.slice(words.starts[index], words.ends[index]).toLowerCase()
  return word.includes("'") || word.includes('’') ? word.replace(/['’]/g, '') : word
}

/** How many words the text holds as `countWords` counts them, by its list: those with no white space between them are one. */
export function countListed(text: string, { length, starts, ends }: WordList): number {
  if (/[\ud800-\udfff]/.test(text)) return countWords(text)
  let count = 0
  for (let index = 0; index < length; index++) {
    const gap = ends[index - 1] ?? 0
    // Nearly all words have one space between them.
    if (index === 0 || text.charCodeAt(gap) === 32 || holdsSpace(text, gap, starts[index] ?? 0)) count++
  }
  return count
}

function holdsSpace(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (isSpace(text.charCodeAt(at))) return true
  return false
}

/** The number that `wordList` gives this word. */
export function hashOfWord(word: string): number {
  return wordList(word).hashes[0] ?? 0
}

function isApostrophe(unit: number): boolean {
  return unit === 0x27 || unit === 0x2019
}

function isLetter(text: string, at: number): boolean {
  const folded = foldedUnit(text, at)
  return folded > 0x39
}

/** A letter in lower case or a digit, as its unit; 0 for all else, and behind the end. */
function foldedUnit(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  return unit < 128 ? (foldedAscii[unit] ?? 0) : unit >= 128 ? otherUnit(unit) : 0
}

const foldedAscii = Uint8Array.from({ length: 128 }, (_, unit) => {
  const sign = String.fromCharCode(unit)
  return /[a-z\d]/i.test(sign) ? sign.toLowerCase().charCodeAt(0) : 0
})

const letterOrDigit = /[\p{L}\p{N}]/u

function otherUnit(unit: number): number {
  // Dashes, quotation marks, bullets, dots: what nearly all of them are.
  if (unit >= 0x2010 && unit <= 0x2064) return 0
  const sign = String.fromCharCode(unit)
  return letterOrDigit.test(sign) ? sign.toLowerCase().charCodeAt(0) : 0
}
