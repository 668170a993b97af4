import { marksIn } from '../marks/marks-in.js'
import type { Unit } from '../units/unit.js'
import { labelAt } from '../wording/labels.js'

/** "Part 2. This is divided into code (25%) and essay (75%)" says again what "Part 2 (60%)" is about. */
export function isNamedBefore(text: string, units: readonly Unit[], found: ReadonlySet<number>): boolean {
  const label = text.length > 100 ? labelAt(text) : undefined
  if (label?.kind !== 'named') return false
  return [...found].some(at => {
    const before = units[at]?.block.text ?? ''
    return labelAt(before)?.id === label.id && marksIn(before) !== undefined
  })
}
