import type { Candidate } from '../candidates/candidate.js'
import { sumOf } from '../marks/sum-of.js'
import { wordsOf } from './said-again.js'

/**
 * The candidates with what is named in brackets more than once put together, where all that is named so makes 100 per cent: "(Knowledge, 10%)" behind one task and
 * "(Knowledge, 20%)" behind another are 30 for knowledge. Elsewhere the same share is only said again.
 */
export function withAsidesSummed(found: readonly Candidate[]): readonly Candidate[] {
  const asides = found.filter(({ isNamedAside, marks }) => isNamedAside && marks?.unit === '%')
  if (sumOf(asides) !== 100) return found
  const alikeOf = ({ title }: Candidate): readonly Candidate[] =>
    asides.filter(other => wordsOf(other.title) === wordsOf(title))
  return found.flatMap(candidate => {
    const [first = candidate, ...others] = asides.includes(candidate) ? alikeOf(candidate) : []
    if (first !== candidate) return []
    return others.length === 0 ? candidate : { ...candidate, marks: { value: sumOf([first, ...others]), unit: '%' } }
  })
}
