import { marksIn } from '../marks/marks-in.js'
import { labelAt } from '../wording/labels.js'
import type { Unit } from './unit.js'

/** The units with a number alone ("AC 1.1" in a cell, "1.1" on a line) put before the wording that follows it. */
export function withLabelsJoined(units: readonly Unit[]): readonly Unit[] {
  const joined: Unit[] = []
  for (const [index, unit] of units.entries()) {
    const last = joined.at(-1)
    if (last && isLabel(last, units, index) && isWording(unit)) joined[joined.length - 1] = together(last, unit)
    else joined.push(unit)
  }
  return joined
}

/** Whether a unit is a number and nothing else, in whose row something follows. `next`: the unit behind it. */
function isLabel({ block, entry, endsRow }: Unit, units: readonly Unit[], next: number): boolean {
  if (endsRow) return false
  const label = entry === undefined ? labelAt(block.text) : undefined
  if (label === undefined) return isLoneNumber(block.text, units.slice(next, next + 8))
  return label.rest === '' && (label.kind !== 'named' || label.name === 'outcome' || label.name === 'objective')
}

/** "1" on a line of its own, a little above "1.1": the number of an outcome. */
function isLoneNumber(text: string, below: readonly Unit[]): boolean {
  return /^\d{1,2}$/.test(text) && below.some(({ block }) => block.text.startsWith(`${text}.1`))
}

function isWording({ block, entry }: Unit): boolean {
  return entry === undefined && labelAt(block.text) === undefined && !isFigure(block.text)
}

/** "Weighting: 10%", "(10 marks)": about what stands before it, and no wording. */
function isFigure(text: string): boolean {
  const marks = marksIn(text)
  return marks !== undefined && (marks.form === 'field' || marks.rest === '')
}

function together(label: Unit, { block, rowMarks, endsRow }: Unit): Unit {
  const marks = label.rowMarks ?? rowMarks
  return {
    block: { ...label.block, text: `${label.block.text} ${block.text}` },
    ...(marks ? { rowMarks: marks } : {}),
    ...(endsRow ? { endsRow } : {}),
  }
}
