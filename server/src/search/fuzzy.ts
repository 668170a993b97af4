import Fuse from 'fuse.js'

/** Words among which near ones can be looked up. */
export interface FuzzyWords {
  /** Candidates for a mistyped word or the mistyped start of one, nearest first; a shortlist to be judged, not an answer. Empty for "". */
  near(word: string, limit: number): readonly string[]
}

/** Builds the look-up over words that are folded already (`foldedWords`). Costs some milliseconds per thousand words. */
export function fuzzyWords(words: readonly string[]): FuzzyWords {
  const fuse = new Fuse(words, settings)
  return {
    near: (word, limit) => (word.trim() === '' ? [] : fuse.search(word, { limit }).map(result => result.item)),
  }
}

/** At 0.35 "ocsar" misses OSCAR; without `ignoreLocation` a place far into a long word is never found. */
const settings = { threshold: 0.4, ignoreLocation: true, includeScore: true, ignoreDiacritics: true }
