import data from '../../../data/telling-words.yaml'
import { once } from '../../text/once.js'
import { fieldsOf, numberOfData } from '../../text/plain-data.js'
import { makeUpOf, type MakeUp } from './make-up.js'
import type { Statement } from './statements.js'

/**
 * Whether a paragraph is made as those are that deny, promise, praise, drop names or heap up key words, and not as those that tell something: by what the kinds
 * of its words weigh (`server/data/telling-words.yaml`), whatever it is about. A few words are not judged. The weights were fitted to points that are named in a
 * few words: where many words are those of what was asked (`isWordy`), more has to speak against a paragraph. Linear in the text.
 */
export function saysLittle(statements: readonly Statement[], spent: ReadonlySet<string>, isWordy = false): boolean {
  const { counts, size } = makeUpOf(statements, spent)
  const { fewest, least } = weights()
  return size >= fewest && weightOf({ counts, size }) < least - (isWordy ? leeway : 0)
}

const leeway = 0.9

/** The sum of the square roots of each kind's share, weighed: the same kinds in a text twice as long weigh the same. */
function weightOf({ counts, size }: MakeUp): number {
  const { base, other, of } = weights()
  let sum = 0
  let others = 0
  for (const [kind, count] of counts) {
    const weight = of.get(kind)
    if (weight !== undefined) sum += weight * Math.sqrt(count)
    else if (kind.startsWith('-')) others += count
  }
  return base + (sum + other * Math.sqrt(others)) / Math.sqrt(size)
}

const weights = once(() => {
  const { base, fewest, least, other, weights: written } = fieldsOf(data())
  const of = Object.entries(fieldsOf(written)).map(([kind, weight]) => [kind, numberOfData(weight) ?? 0] as const)
  return {
    base: numberOfData(base) ?? 0,
    fewest: numberOfData(fewest) ?? Infinity,
    least: numberOfData(least) ?? -Infinity,
    other: numberOfData(other) ?? 0,
    of: new Map(of),
  }
})
