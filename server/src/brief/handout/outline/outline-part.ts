import type { Candidate } from '../candidates/candidate.js'
import type { Amount } from '../marks/amount.js'

/** A section or criterion in its place. */
export interface OutlinePart {
  readonly candidate: Candidate
  readonly parent: OutlinePart | undefined
  readonly children: readonly OutlinePart[]
}

/** A part while the outline is built. */
export interface OpenPart extends OutlinePart {
  readonly parent: OpenPart | undefined
  readonly children: OpenPart[]
}

/** The marks of a part: its own, or those of its children together where all of them have some of one unit. */
export function marksOf(part: OutlinePart): Amount | undefined {
  const { candidate, children } = part
  if (candidate.marks || children.length === 0) return candidate.marks
  const marks = children.map(marksOf)
  const [first] = marks
  if (first === undefined || marks.some(amount => amount?.unit !== first.unit)) return undefined
  return { value: Number(marks.reduce((sum, amount) => sum + (amount?.value ?? 0), 0).toFixed(4)), unit: first.unit }
}
