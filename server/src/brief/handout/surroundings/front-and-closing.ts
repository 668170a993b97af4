import type { HandoutBlock } from '../block.js'
import type { Unit } from '../units/unit.js'

/** What stands between the title and the first criterion; the heading above the criteria is theirs. */
export function frontOf(units: readonly Unit[], title: HandoutBlock | undefined): readonly Unit[] {
  const at = units.findIndex(({ block }) => block === title)
  let end = units.length
  while (end > at + 1 && units[end - 1]?.block.kind === 'heading') end--
  return units.slice(at + 1, end).slice(0, mostFront)
}

/** What closes the document, up to a heading. */
export function closingOf(units: readonly Unit[]): readonly Unit[] {
  const heading = units.findIndex(({ block }) => block.kind === 'heading')
  return units.slice(0, heading === -1 ? mostClosing : Math.min(heading, mostClosing))
}

const mostClosing = 10

/** More is administration, which is better read where it stands. */
const mostFront = 40
