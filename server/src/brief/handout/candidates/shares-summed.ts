import { sumOf } from '../marks/sum-of.js'
import type { Candidate } from './candidate.js'

/**
 * The candidates with those named in brackets put together: where one is named in several places, and only all its weights make the whole, or they differ, it
 * is worth their sum. Elsewhere its weight is said more than once.
 */
export function withSharesSummed(candidates: readonly Candidate[]): readonly Candidate[] {
  const named = candidates.filter(({ isNamedAside }) => isNamedAside)
  const sums = new Map<string, number>()
  for (const { title, marks } of named)
    sums.set(title.toLowerCase(), (sums.get(title.toLowerCase()) ?? 0) + (marks?.value ?? 0))
  const whole = sumOf(named)
  if (sums.size === named.length || (whole !== 100 && !doDiffer(named))) return candidates
  return candidates.flatMap(candidate => {
    const { title, marks, isNamedAside } = candidate
    if (!isNamedAside || !marks) return [candidate]
    const value = sums.get(title.toLowerCase())
    sums.delete(title.toLowerCase())
    if (value === undefined || value === marks.value) return value === undefined ? [] : [candidate]
    const doubt = `“${title}” is named with a weight in several places. I gave it all of them together.`
    return [{ ...candidate, marks: { ...marks, value }, doubt }]
  })
}

/** "(Criticality, 10%)" in one place and "(Criticality, 5%)" in another are two shares of it. */
function doDiffer(named: readonly Candidate[]): boolean {
  const weights = new Map<string, number | undefined>()
  return named.some(({ title, marks }) => {
    const before = weights.get(title.toLowerCase())
    weights.set(title.toLowerCase(), marks?.value)
    return before !== undefined && before !== marks?.value
  })
}
