import type { Candidate } from '../candidates/candidate.js'
import { madeUpOf } from '../marks/made-up-of.js'

/**
 * The candidates with parts put into what they make up: "Basics (40 points)" right before things with 15, 15 and 10 points. Only where all stand on one level,
 * and where what is left on it makes up the whole, `total`.
 */
export function withSummedParts(candidates: readonly Candidate[], total = 100): readonly Candidate[] {
  const [first] = candidates
  if (first === undefined || candidates.length > most || !candidates.every(candidate => isAlike(candidate, first)))
    return candidates
  const found = madeUpOf(candidates, total)
  if (found === undefined) return candidates
  return found.flatMap(({ head, parts }) => [head, ...parts.map(part => ({ ...part, depth: part.depth + inner }))])
}

const inner = 0.2
const most = 300

function isAlike({ depth, marks, section }: Candidate, first: Candidate): boolean {
  return depth === first.depth && marks !== undefined && marks.unit === first.marks?.unit && section === undefined
}
