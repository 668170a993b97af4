import { isAside, isGradeName } from '../wording/asides.js'
import { marksIn } from '../marks/marks-in.js'
import type { Unit } from '../units/unit.js'

/**
 * The units that follow each other as equals, each ending with its share, and make up 100 per cent together: a list of what is marked, however long its
 * sentences are.
 */
export function wholeRuns(units: readonly Unit[]): ReadonlySet<number> {
  const found = new Set<number>()
  for (let start = 0; start < units.length;) {
    let end = start
    let sum = 0
    for (let share = shareAt(units, end, start); share !== undefined; share = shareAt(units, end, start)) {
      sum += share
      end++
    }
    if (end - start > 1 && Math.abs(sum - 100) < 0.01) for (let unit = start; unit < end; unit++) found.add(unit)
    start = Math.max(end, start + 1)
  }
  return found
}

/** The per cent that the unit ends with, where it is of the kind of the one at `start`. */
function shareAt(units: readonly Unit[], index: number, start: number): number | undefined {
  const block = units[index]?.block
  const first = units[start]?.block
  if (block === undefined || block.kind === 'row' || block.kind !== first?.kind || block.level !== first.level)
    return undefined
  if (units[index]?.entry || !/[([]\s*\d{1,3}\s*(?:%|per ?cent)\s*[)\]][.;]?$/i.test(block.text)) return undefined
  const marks = marksIn(block.text)
  return marks?.unit === '%' && !isAside(block.text) && !isGradeName(marks.rest) ? marks.value : undefined
}
