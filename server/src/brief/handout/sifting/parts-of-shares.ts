import { depths, type Candidate } from '../candidates/candidate.js'
import { isSameWorth } from '../marks/sum-of.js'

/**
 * The candidates with what has marks put into the shares that it makes up: "Report (25%)" right before things with 5, 10 and 10 marks. Only where two shares or
 * more are made up so and none is made up wrongly, and where all that is left on their level makes 100; undefined elsewhere.
 */
export function withinShares(candidates: readonly Candidate[]): readonly Candidate[] | undefined {
  if (candidates.length > most || !candidates.every(isFree)) return undefined
  const found: Candidate[] = []
  let open = 0
  let held = 0
  let whole = 0
  for (const candidate of candidates) {
    const value = candidate.marks?.value ?? 0
    const isShare = candidate.marks?.unit === '%'
    if (isShare && open !== 0) return undefined
    if (isShare || open === 0) {
      whole += value
      open = isShare ? value : 0
      found.push({ ...candidate, depth: depths.coded })
    } else {
      open -= value
      if (open < 0) return undefined
      if (open === 0) held++
      found.push({ ...candidate, depth: depths.coded + inner })
    }
  }
  return open === 0 && held > 1 && isSameWorth(whole, 100) ? found : undefined
}

const inner = 0.2
const most = 300

function isFree({ depth, marks, section, component }: Candidate): boolean {
  return depth >= depths.coded && marks !== undefined && section === undefined && component === undefined
}
