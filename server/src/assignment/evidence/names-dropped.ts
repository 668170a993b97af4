import type { Statement } from './statements.js'

/**
 * Whether a paragraph is a list of whom one might read: six names or more outside brackets, one word in twelve at least. What is said round them ("the names that
 * come to mind", "has been covered by") tells nothing, with years or without. A single year tells whose words are told among names that are only mentioned, and a
 * sentence alone may sum up many.
 */
export function dropsNames(statements: readonly Statement[]): boolean {
  if (yearsIn(statements) === 1) return false
  const bare = statements.map(({ own }) => own.replace(/\([^()]{0,120}\)/g, ' '))
  if (bare.length < 2) return false
  const names = new Set(bare.flatMap(namesIn))
  const words = bare.reduce((sum, sentence) => sum + (sentence.match(/\p{L}+/gu) ?? []).length, 0)
  return names.size >= mostNames && names.size * 12 >= words
}

function yearsIn(statements: readonly Statement[]): number {
  return statements.reduce((sum, { own }) => sum + (own.match(years) ?? []).length, 0)
}

function namesIn(sentence: string): readonly string[] {
  const first = sentence.search(/\p{L}/u)
  return [...sentence.matchAll(/(?<![\p{L}’'-])\p{Lu}\p{Ll}\p{L}+/gu)]
    .filter(({ index }) => index > first)
    .map(([name]) => name)
}

const years = /(?:1[89]|20)\d\d|\bn\.d\./g
const mostNames = 6
