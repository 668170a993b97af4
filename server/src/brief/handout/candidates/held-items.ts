import type { Amount } from '../marks/amount.js'
import type { Unit } from '../units/unit.js'
import { depths, type Candidate } from './candidate.js'

/** The candidates, with bullets lying within the numbered item above them, "(d) Graph (7 marks)", whose marks they make up, be they indented alike. */
export function withHeldItems(candidates: readonly Candidate[], units: readonly Unit[]): readonly Candidate[] {
  const held = new Set(
    candidates.flatMap((candidate, at) =>
      isMarkedItem(candidate) ? itemsOf(candidate, candidates.slice(at + 1), units) : [],
    ),
  )
  return held.size === 0
    ? candidates
    : candidates.map(candidate => (held.has(candidate) ? { ...candidate, depth: candidate.depth + within } : candidate))
}

/** Less than the next level of a list is further in. */
const within = 0.5

/** A numbered item with marks: "(d) Graph (7 marks)". */
function isMarkedItem(candidate: Candidate): candidate is MarkedItem {
  const { depth, marks, label } = candidate
  return depth >= depths.item && marks !== undefined && label !== undefined
}

type MarkedItem = Candidate & { readonly marks: Amount }

/** The bullets up to the next number or heading, where they make up the marks of the item. */
function itemsOf(holder: MarkedItem, after: readonly Candidate[], units: readonly Unit[]): readonly Candidate[] {
  const { depth, marks } = holder
  const next = units.findIndex(({ block }, at) => at > holder.unit && block.kind === 'heading')
  const end = after.findIndex(
    other => other.label !== undefined || other.depth < depth || (next !== -1 && other.unit > next),
  )
  const items = (end === -1 ? after : after.slice(0, end)).filter(other => other.depth === depth)
  const isOfOneUnit = items.every(item => item.marks?.unit === marks.unit)
  const sum = items.reduce((total, item) => total + (item.marks?.value ?? 0), 0)
  return items.length > 1 && isOfOneUnit && Math.abs(sum - marks.value) < 0.01 ? items : []
}
