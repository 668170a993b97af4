import { isFragment, isQuestion } from './hollow.js'
import { saysMore, type Statement } from './statements.js'

/**
 * Whether half of a paragraph's sentences or more tell nothing (`telling` of those looked at do): then the rest leads up to nothing, or goes on with what was
 * promised or denied. Questions, exclamations of a few words and pointers to a source ("More (Starr, 2016).") are left out of account.
 */
export function isMostlyEmpty(
  statements: readonly Statement[],
  telling: number,
  tells: (statement: Statement) => boolean,
): boolean {
  const asserted = statements.filter(({ own }) => !isQuestion(own) && (saysMore(own) || isBareList(own)))
  if (asserted.length < 2 || telling * 2 > asserted.length) return false
  return asserted.filter(tells).length * 2 <= asserted.length
}

/** "Days, weeks, hours." */
function isBareList(sentence: string): boolean {
  return isFragment(sentence) && /(?:[\p{L}\p{N}]+[^\p{L}\p{N}]+){3}/u.test(sentence) && !sentence.includes('(')
}
