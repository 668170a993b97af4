import type { Statement } from './statements.js'

/**
 * Whether a paragraph is a list of whom one might read: six names or more, one word in twelve at least, and no year that would cite any of them. What is said round them
 * ("the names that come to mind", "I found all of these relevant") tells nothing.
 */
export function dropsNames(statements: readonly Statement[]): boolean {
  const own = statements.map(statement => statement.own)
  if (own.some(sentence => year.test(sentence))) return false
  const names = new Set(own.flatMap(namesIn))
  const words = own.reduce((sum, sentence) => sum + (sentence.match(/\p{L}+/gu) ?? []).length, 0)
  return names.size >= mostNames && names.size * 12 >= words
}

function namesIn(sentence: string): readonly string[] {
  const first = sentence.search(/\p{L}/u)
  return [...sentence.matchAll(/(?<![\p{L}’'-])\p{Lu}\p{Ll}\p{L}+/gu)]
    .filter(({ index }) => index > first)
    .map(([name]) => name)
}

const year = /(?:1[89]|20)\d\d|\bn\.d\./
const mostNames = 6
