import { smallest } from '../../../text/extremes.js'
import { depths, standsAsHeading, type Candidate } from '../candidates/candidate.js'
import { isSameWorth, sumOf } from '../marks/sum-of.js'
import { isOfModule } from '../wording/asides.js'

/** "Assessment (100 points)" over all the others, and no more than they have together: the whole, not a section. */
export function wholeOf(candidates: readonly Candidate[]): Candidate | undefined {
  const [first, ...others] = candidates
  if (!first?.marks || others.length < 2) return undefined
  if (first.marks.value === 100 && first.depth < depths.entry && isSumOf(first, others)) return first
  if (others.some(({ depth }) => depth <= first.depth)) return undefined
  const outermost = smallest(others.map(({ depth }) => depth))
  const sum = sumOf(others.filter(({ depth }) => depth === outermost))
  return isSameWorth(sum, first.marks.value) && !isOfModule(first.title) ? first : undefined
}

/** "Exam [100 marks]" on the level of all the others, which are worth as much together. */
function isSumOf(first: Candidate, others: readonly Candidate[]): boolean {
  return (
    others.every(({ depth, marks }) => depth >= first.depth && marks?.unit === first.marks?.unit) &&
    sumOf(others) === 100
  )
}

/** "Assessment 1 (40%)" over all the others, which have 100 per cent together, or marks and no percentages: what the whole is worth in its module. */
export function assessmentOf(candidates: readonly Candidate[]): Candidate | undefined {
  const [first, ...others] = candidates
  if (first?.marks?.unit !== '%' || first.marks.value >= 100 || others.length < 2) return undefined
  if (others.some(({ depth }) => depth <= first.depth)) return undefined
  if (standsAsHeading(first) && others.every(({ marks }) => marks?.unit === 'marks')) return first
  if (others.some(({ marks }) => marks?.unit !== '%')) return undefined
  const outermost = smallest(others.map(({ depth }) => depth))
  return isSameWorth(sumOf(others.filter(({ depth }) => depth === outermost)), 100) ? first : undefined
}
