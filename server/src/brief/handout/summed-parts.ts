import type { Candidate } from './candidate.js'

/**
 * The candidates with parts put into what they make up: "Basics (40 points)" right before things with 15, 15 and 10 points. Only where all stand on one level,
 * and where what is left on it makes up the whole, `total`.
 */
export function withSummedParts(candidates: readonly Candidate[], total = 100): readonly Candidate[] {
  const [first] = candidates
  if (first === undefined || candidates.length > most || !candidates.every(candidate => isAlike(candidate, first)))
    return candidates
  const found: Candidate[] = []
  let tops = 0
  for (let index = 0; index < candidates.length;) {
    const [head, ...below] = candidates.slice(index)
    if (head === undefined) break
    const count = heldBy(head, below)
    const parts = below.slice(0, count).map(part => ({ ...part, depth: part.depth + inner }))
    found.push(head, ...parts)
    tops += head.marks?.value ?? 0
    index += 1 + count
  }
  return tops === total && found.some(({ depth }) => depth !== first.depth) ? found : candidates
}

const inner = 0.2
const most = 300

function isAlike({ depth, marks, section }: Candidate, first: Candidate): boolean {
  return depth === first.depth && marks !== undefined && marks.unit === first.marks?.unit && section === undefined
}

/** How many of the next, two at least, make up the marks of the head. */
function heldBy(head: Candidate, below: readonly Candidate[]): number {
  const wanted = head.marks?.value ?? 0
  let sum = 0
  let count = 0
  while (sum < wanted && count < below.length) sum += below[count++]?.marks?.value ?? 0
  return sum === wanted && count > 1 ? count : 0
}
