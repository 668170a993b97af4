import { editDistance } from '../text/distance.js'

/** The word that is at most three letters off, or undefined. */
export function nearestWord(word: string, words: readonly string[]): string | undefined {
  const ranked = words
    .map(candidate => ({ candidate, distance: editDistance(word, candidate, 3) }))
    .sort((a, b) => a.distance - b.distance)
  return ranked[0] && ranked[0].distance <= 3 ? ranked[0].candidate : undefined
}
