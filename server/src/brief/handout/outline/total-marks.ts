import { isSameWorth } from '../marks/sum-of.js'
import { marksOf, type OutlinePart } from './outline-part.js'

/**
 * What the outermost parts have together, where all of them have marks, or the stated total where that is more: then some of the parts were not found.
 * A stated total that is less is that of a part.
 */
export function totalMarksOf(parts: readonly OutlinePart[], stated: number | undefined): number | undefined {
  const top = parts.filter(({ parent }) => parent === undefined).map(marksOf)
  const sum = top.reduce((total, amount) => total + (amount?.value ?? 0), 0)
  // "Task (25 marks)" beside "Language (25%)": what makes 100 is the whole, however it is called.
  const isOneUnit = top.every(amount => amount?.unit === top[0]?.unit) || sum === 100
  const isWhole = top.length > 0 && top.every(amount => amount !== undefined) && isOneUnit
  // Shares of the module, or of what was found in part, make no whole.
  const isPart = isWhole && top[0]?.unit === '%' && !isSameWorth(sum, 100)
  if (!isWhole || isPart || (stated ?? 0) > sum) return stated
  return Number(sum.toFixed(4))
}
