import { emptyWords } from './empty-words.js'

/** Whether so many words in a row are in no order at all. A few words cannot tell. */
export function isHeap(words: readonly string[]): boolean {
  const broken = brokenPairs(words)
  return broken >= 2 && broken * 40 > words.length
}

/**
 * How many pairs of words in a row no English sentence has: "the of", "is was", "from and". Text has next to none; words in a heap have one
 * in every twenty or so.
 */
function brokenPairs(words: readonly string[]): number {
  let broken = 0
  for (let index = 1; index < words.length; index++) {
    const [before, word] = [words[index - 1] ?? '', words[index] ?? '']
    if (articles().has(before) && neverBehindArticles().has(word)) broken++
    else if (prepositions().has(before) && (finite().has(word) || conjunctions().has(word))) broken++
    else if (finite().has(before) && finite().has(word)) broken++
  }
  return broken
}

const articles = emptyWords('articles')
const prepositions = emptyWords('prepositions')
const conjunctions = emptyWords('conjunctions')
const finite = emptyWords('finiteVerbs')
const neverBehindArticles = emptyWords('neverBehindArticles')
