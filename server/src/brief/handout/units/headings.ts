import type { Unit } from './unit.js'

/** The headings of a document, each in the one below which it stands. */
export interface Headings {
  /** The unit of the nearest heading above a unit that is further out than `depth`; undefined where there is none. */
  above(unit: number, depth: number): number | undefined
}

/** The headings among the units. Making them is linear in these; asking goes through the levels at most. */
export function headingsIn(units: readonly Unit[]): Headings {
  /** For each unit the nearest heading above it. */
  const nearest: (number | undefined)[] = []
  /** For each heading the nearest above it that is further out. */
  const outer = new Map<number, number | undefined>()
  const above = (unit: number, depth: number): number | undefined => {
    let heading = nearest[unit]
    while (heading !== undefined && (units[heading]?.block.level ?? 0) >= depth) heading = outer.get(heading)
    return heading
  }
  let last: number | undefined
  for (const [unit, { block }] of units.entries()) {
    nearest.push(last)
    if (block.kind !== 'heading') continue
    outer.set(unit, above(unit, block.level))
    last = unit
  }
  return { above }
}
