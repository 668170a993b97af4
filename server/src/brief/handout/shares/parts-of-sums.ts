import { sumWritten } from '../marks/sum-written.js'
import type { Unit } from '../units/unit.js'
import { itemsBelow } from './bare-shares.js'
import type { ColonShare } from './colon-shares.js'

/** The items, by their places, of a list below marks that are written as a sum of as many: of "Redirection [5+5+2]" with three items each has its own. */
export function partsOfSums(units: readonly Unit[]): ReadonlyMap<number, ColonShare> {
  return new Map(
    units.flatMap(({ block: { text } }, at) => {
      const figures = sumWritten(text)
      const below = figures.length === 0 ? [] : itemsBelow(at, units)
      const level = below[0]?.block.level
      const items = below.filter(({ block }) => block.level === level)
      if (items.length !== figures.length) return []
      return items.map(({ at: place, block }, index): readonly [number, ColonShare] => [
        place,
        { title: block.text.replace(/[;.]$/, ''), marks: { value: figures[index] ?? 0, unit: 'marks' } },
      ])
    }),
  )
}
