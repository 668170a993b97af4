import type { HandoutBlock } from '../block.js'
import { marksIn } from '../marks/marks-in.js'
import { isSameWorth } from '../marks/sum-of.js'
import type { Unit } from '../units/unit.js'
import { isAside, isGradeName } from '../wording/asides.js'
import { runFrom } from './equals.js'

/**
 * The units that follow each other as equals, each ending with its share, and make up 100 per cent together: a list of what is marked, however long its
 * sentences are.
 */
export function wholeRuns(units: readonly Unit[]): ReadonlySet<number> {
  const found = new Set<number>()
  for (let start = 0; start < units.length;) {
    const shares = runFrom(units, start, shareOf)
    const sum = shares.reduce((total, share) => total + share, 0)
    if (shares.length > 1 && isSameWorth(sum, 100)) shares.forEach((_share, place) => found.add(start + place))
    start += Math.max(1, shares.length)
  }
  return found
}

/** The per cent that a block ends with. */
function shareOf({ text }: HandoutBlock): number | undefined {
  if (!/[([]\s*\d{1,3}\s*(?:%|per ?cent)\s*[)\]][.;]?$/i.test(text)) return undefined
  const marks = marksIn(text)
  return marks?.unit === '%' && !isAside(text) && !isGradeName(marks.rest) ? marks.value : undefined
}
