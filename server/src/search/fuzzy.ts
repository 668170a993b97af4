import Fuse from 'fuse.js'
import { once } from '../text/once.js'

/** Words among which near ones can be looked up. */
export interface FuzzyWords {
  /** Candidates for a mistyped word or the mistyped start of one, nearest first; a shortlist to be judged, not an answer. Empty for "". */
  near(word: string, limit: number): readonly string[]
}

/** Builds the look-up over words that are folded already (`foldedWords`). Costs some milliseconds per thousand words. */
export function fuzzyWords(words: readonly string[]): FuzzyWords {
  const fuse = new Fuse(words, { ...settings, threshold: 0.4 })
  const short = once(
    () =>
      new Fuse(
        words.filter(word => word.length <= shortest + 1),
        { ...settings, threshold: 0.7 },
      ),
  )
  return {
    near: (word, limit) => {
      if (word.trim() === '') return []
      const found = word.length > shortest ? fuse.search(word, { limit }) : short().search(word, { limit: limit * 2 })
      return found.map(({ item }) => item)
    },
  }
}

/** fuse.js counts a swap of two letters as two faults: half of a word of four letters. At 0.35 "ocsar" misses OSCAR. */
const shortest = 4

/** Without `ignoreLocation` a place far into a long word is never found. */
const settings = { ignoreLocation: true, includeScore: true }
