import type { Amount } from '../marks/amount.js'
import { isSameWorth, sumOf } from '../marks/sum-of.js'
import type { Unit } from '../units/unit.js'
import { depths, type Candidate } from './candidate.js'

/** The candidates, with bullets lying within the numbered item above them, "(d) Graph (7 marks)", whose marks they make up, be they indented alike. */
export function withHeldItems(candidates: readonly Candidate[], units: readonly Unit[]): readonly Candidate[] {
  const stretches = stretchesOf(units)
  const held = new Set(
    candidates.flatMap((candidate, at) =>
      isMarkedItem(candidate) ? itemsOf(candidate, bulletsBelow(candidate, at, candidates, stretches)) : [],
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

/** For each unit how many headings stand above it: units with one figure have no heading between them. */
function stretchesOf(units: readonly Unit[]): readonly number[] {
  let headings = 0
  return units.map(({ block }) => (block.kind === 'heading' ? headings++ : headings))
}

/** Those indented like the item, up to the next number or heading. `at`: the place of the item among the candidates. */
function bulletsBelow(
  { unit, depth }: MarkedItem,
  at: number,
  candidates: readonly Candidate[],
  stretches: readonly number[],
): readonly Candidate[] {
  const bullets: Candidate[] = []
  for (let next = at + 1; next < candidates.length; next++) {
    const other = candidates[next]
    if (!other || other.label || other.depth < depth || stretches[other.unit] !== stretches[unit]) break
    if (other.depth === depth) bullets.push(other)
  }
  return bullets
}

/** The bullets where they make up the marks of the item. */
function itemsOf({ marks }: MarkedItem, bullets: readonly Candidate[]): readonly Candidate[] {
  const isOfOneUnit = bullets.every(bullet => bullet.marks?.unit === marks.unit)
  return bullets.length > 1 && isOfOneUnit && isSameWorth(sumOf(bullets), marks.value) ? bullets : []
}
