import type { Unit } from '../units/unit.js'
import { itemsBelow } from './bare-shares.js'
import type { ColonShare } from './colon-shares.js'

/** "Tracing (each part out of 4 = 16):" over four items, by their places: what it is worth itself, and each of the items. Only where the sum comes out right. */
export function eachOfList(units: readonly Unit[]): ReadonlyMap<number, ColonShare> {
  return new Map(
    units.flatMap(({ block }, at) => {
      const match = block.kind === 'row' ? null : eachOf.exec(block.text.slice(0, 200))
      if (!match) return []
      const each = Number(match[2] ?? match[3])
      const below = itemsBelow(at, units)
      const items = below.filter(item => item.block.level === below[0]?.block.level)
      if (items.length < 2 || items.length * each !== Number(match[4])) return []
      const shareOf = (title: string, value: number): ColonShare => ({ title, marks: { value, unit: 'marks' } })
      return [
        [at, shareOf(match[1] ?? '', Number(match[4]))] as const,
        ...items.map(item => [item.at, shareOf(item.block.text.replace(/[.;]$/, ''), each)] as const),
      ]
    }),
  )
}

const eachOf =
  /^(\p{L}[^()]{1,80}?)\s*\((?:each\s+(?:\w+\s+)?(?:out\s+of|worth)\s+(\d{1,2})|(\d{1,2})\s*(?:marks?|points?|pts)\s+each)[^()\d]{0,20}(\d{1,3})[^()\d]{0,20}\)\s*:?$/iu
