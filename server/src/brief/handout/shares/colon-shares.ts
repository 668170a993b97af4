import type { Amount } from '../marks/amount.js'
import { sumOf } from '../marks/sum-of.js'
import type { Unit } from '../units/unit.js'

/** Something with the share that stands right behind its name. */
export interface ColonShare {
  readonly title: string
  readonly marks: Amount
}

/**
 * The units "Report: 60% (2,500 words)" and the like that follow each other and make up 100 per cent together, whatever is said behind the figures. Elsewhere a
 * figure in the middle of a line may be anything.
 */
export function colonShares(units: readonly Unit[]): ReadonlyMap<number, ColonShare> {
  const found = new Map<number, ColonShare>()
  for (let start = 0; start < units.length;) {
    const run: ColonShare[] = []
    for (let share = shareAt(units[start]); share; share = shareAt(units[start + run.length])) run.push(share)
    const sum = sumOf(run)
    if (run.length > 1 && sum === 100) run.forEach((share, place) => found.set(start + place, share))
    start += Math.max(1, run.length)
  }
  return found
}

const share = /^(\p{L}[^:]{2,80}?)\s*:\s*(\d{1,3})\s*(?:%|per ?cent)(?=$|[\s,;(]).{0,80}$/iu

function shareAt(unit: Unit | undefined): ColonShare | undefined {
  const match = unit && !unit.entry && unit.block.kind !== 'row' ? share.exec(unit.block.text) : null
  return match ? { title: (match[1] ?? '').trim(), marks: { value: Number(match[2]), unit: '%' } } : undefined
}
