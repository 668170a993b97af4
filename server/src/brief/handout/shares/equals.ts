import type { HandoutBlock } from '../block.js'
import type { Unit } from '../units/unit.js'

/** Whether a unit may go on with a list that begins with `first`: a block of its kind and level, and no row of a table. */
function isEqual(unit: Unit, first: HandoutBlock): boolean {
  const { kind, level } = unit.block
  return unit.entry === undefined && kind !== 'row' && kind === first.kind && level === first.level
}

/** What the units from `start` on say, as long as they go on with its list and each says something. */
export function runFrom<T>(
  units: readonly Unit[],
  start: number,
  read: (block: HandoutBlock) => T | undefined,
): readonly T[] {
  const first = units[start]?.block
  const run: T[] = []
  for (let unit = units[start]; first && unit && isEqual(unit, first); unit = units[start + run.length]) {
    const said = read(unit.block)
    if (said === undefined) break
    run.push(said)
  }
  return run
}
