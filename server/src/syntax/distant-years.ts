import { authorsBefore, type AuthorRun } from './author-run.js'
import { sayingVerbs } from './citation-grammar.js'

/** How far the year of a sentence may stand from the name that begins it. */
const farthest = 400
/** A name that begins a sentence stands among its first signs. */
const opening = 100

/**
 * The author who begins the sentence that a bracket with a year ends: "Brown argues that “people matter” (2020, p. 45)." A verb of saying must follow
 * the name; undefined without one.
 */
export function speakerBefore(text: string, open: number): AuthorRun | undefined {
  const from = Math.max(0, open - farthest)
  const stretch = text.slice(from, open)
  const start = sentenceStart(stretch)
  if (start === undefined && from > 0) return undefined
  const sentence = stretch.slice(start ?? 0, (start ?? 0) + opening)
  for (const { 0: word, index } of sentence.matchAll(/[a-z]+/g)) {
    if (!sayingVerbs.has(word) || !/\s$/.test(sentence.slice(0, index))) continue
    const begin = from + (start ?? 0)
    const run = authorsBefore(text, begin + index, begin, false)
    return run !== undefined && /^(?:\S+\s+){0,2}$/.test(text.slice(begin, run.span.start)) ? run : undefined
  }
  return undefined
}

/** Behind the last stop that ends a sentence; "et al." and initials end none. */
function sentenceStart(stretch: string): number | undefined {
  let start: number | undefined
  for (const match of stretch.matchAll(/[.!?]["”’)]*\s+(?=[A-Z"“‘])|\n\n/g)) {
    const before = stretch.slice(Math.max(0, match.index - 4), match.index)
    if (!/(?:\bal|\bpp?|\b[A-Z]|\bDr|\bcf|\.g|\.e)$/.test(before)) start = match.index + match[0].length
  }
  return start
}
