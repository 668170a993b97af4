import type { HandoutBlock } from '../block.js'
import type { Unit } from '../units/unit.js'
import { isTotal } from '../wording/asides.js'
import type { Share } from './share.js'
import { runFrom } from './equals.js'

/**
 * The units, by their places, that name something, describe it, and end with a box for its marks: "SOURCES: Several are used. They are listed. /15". Three or
 * more that follow each other: elsewhere such an end may be anything.
 */
export function boxedDescriptions(units: readonly Unit[]): ReadonlyMap<number, Share> {
  const found = new Map<number, Share>()
  for (let start = 0; start < units.length;) {
    const run = runFrom(units, start, shareIn)
    if (run.length > 2) run.forEach((share, place) => found.set(start + place, share))
    start += Math.max(1, run.length)
  }
  return found
}

function shareIn({ text }: HandoutBlock): Share | undefined {
  const match = text.length < 1500 && !isTotal(text) ? boxed.exec(text) : null
  return match && Number(match[2]) > 0
    ? { title: match[1] ?? '', marks: { value: Number(match[2]), unit: 'marks' } }
    : undefined
}

const boxed = /^(\p{Lu}[^:.;?!\d]{2,70}):\s.{20,}[.?!)][\s_]*\/\s*(\d{1,3})$/u
