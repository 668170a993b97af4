import { smallest } from '../../../text/extremes.js'
import { depths, type Candidate } from '../candidates/candidate.js'
import { isSameWorth, sumOf } from '../marks/sum-of.js'
import { isOfModule } from '../wording/asides.js'

/** "Assessment (100 points)" over all the others, and no more than they have together: the whole, not a section. */
export function wholeOf(candidates: readonly Candidate[]): Candidate | undefined {
  const [first, ...others] = candidates
  if (!first?.marks || others.length < 2) return undefined
  if (isAllowed(first) && first.depth < depths.entry && isSumOf(first, others)) return first
  if (others.some(({ depth }) => depth <= first.depth)) return undefined
  const outermost = smallest(others.map(({ depth }) => depth))
  const sum = sumOf(others.filter(({ depth }) => depth === outermost))
  return isSameWorth(sum, first.marks.value) && !isOfModule(first.title) ? first : undefined
}

/** Whether the marks may be those of all: 100, or of something called an assignment or a rubric. */
function isAllowed({ marks, title }: Candidate): boolean {
  return marks?.value === 100 || /\b(?:rubric|assignment|essay|project|assessment|coursework)$/i.test(title)
}

/** "Exam [100 marks]" on the level of all the others, of which the outermost are worth as much together. */
function isSumOf(first: Candidate, others: readonly Candidate[]): boolean {
  const outermost = Math.min(...others.map(({ depth }) => depth))
  const outer = others.filter(({ depth }) => depth === outermost)
  return (
    others.every(({ depth, marks }) => depth >= first.depth && marks?.unit === first.marks?.unit) &&
    [sumOf(others), sumOf(outer)].includes(first.marks?.value ?? 0)
  )
}
