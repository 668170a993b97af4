import { componentsAmong, depths, standsAsHeading, type Candidate } from '../candidates/candidate.js'

/** Each candidate with its component, or else what stands below a heading with marks of its own, fewer than the whole, with this heading: one thing may be asked for in several parts. */
export function markedParts(found: readonly Candidate[]): ReadonlyMap<Candidate, Candidate> {
  const parts = new Map<Candidate, Candidate>()
  const componentOf = componentsAmong(found)
  let part: Candidate | undefined
  let heading: Candidate | undefined
  for (const [index, candidate] of found.entries()) {
    const component = componentOf(candidate)
    if (component) parts.set(candidate, component)
    else if (standsAsHeading(candidate) || isAboveItems(candidate, found[index + 1])) {
      if (isHeading(candidate)) heading = isPart(candidate) ? candidate : undefined
      else if (heading) parts.set(candidate, heading)
      part = isPart(candidate) ? candidate : undefined
    } else if (part) parts.set(candidate, part)
  }
  return parts
}

/** "Step 1" on a line of its own may lie in it. */
function isHeading({ depth }: Candidate): boolean {
  return depth <= 7
}

/** A line such as "Tracing (16):" right above the items of a list. */
function isAboveItems({ depth }: Candidate, next: Candidate | undefined): boolean {
  return depth < depths.item && depth !== depths.entry && next !== undefined && next.depth >= depths.item
}

function isPart({ marks }: Candidate): boolean {
  return marks !== undefined && marks.value < 100
}

/** Whether two candidates stand in parts of their own, so that neither says the other again. */
export function areInOtherParts(one: Candidate, other: Candidate, parts: ReadonlyMap<Candidate, Candidate>): boolean {
  const [first, second] = [parts.get(one), parts.get(other)]
  return first !== undefined && second !== undefined && first !== second
}
