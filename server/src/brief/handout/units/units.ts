import type { HandoutBlock } from '../block.js'
import { outcomesInTable } from '../tables/outcome-tables.js'
import { readTable } from '../tables/read-table.js'
import { codedRows } from './coded-rows.js'
import { withLabelsJoined } from './joined-labels.js'
import type { Unit } from './unit.js'

/** The units of a document, and the totals that its tables name. */
export function unitsOf(blocks: readonly HandoutBlock[]): {
  readonly units: readonly Unit[]
  readonly totals: readonly number[]
} {
  const totals: number[] = []
  const units: Unit[] = []
  for (let index = 0; index < blocks.length;) {
    const rows = rowsAt(blocks, index)
    const own = rows.length > 0 ? tableUnits(rows, blocks[index - 1]?.text ?? '', totals) : unitOf(blocks[index])
    for (const unit of own) units.push(unit)
    index += Math.max(1, rows.length)
  }
  return { units: withLabelsJoined(units), totals }
}

function unitOf(block: HandoutBlock | undefined): readonly Unit[] {
  return block ? [{ block }] : []
}

/** The rows of the table that begins there; none where none does. */
function rowsAt(blocks: readonly HandoutBlock[], start: number): readonly HandoutBlock[] {
  let end = start
  while (blocks[end]?.kind === 'row' && blocks[end]?.table === blocks[start]?.table) end++
  return blocks.slice(start, end)
}

/** `above`: the text right above the table. */
function tableUnits(rows: readonly HandoutBlock[], above: string, totals: number[]): readonly Unit[] {
  const outcomes = outcomesInTable(rows, above)
  if (outcomes.length > 0) return outcomes.map(block => ({ block }))
  const coded = codedRows(rows)
  if (coded) return coded
  const { entries, total, isScale } = readTable(rows, above)
  if (total !== undefined) totals.push(total)
  if (entries.length > 0) {
    return entries.map(entry => ({
      block: { kind: 'paragraph', text: entry.title, line: entry.line, level: 0 },
      entry,
    }))
  }
  return isScale ? rows.map(block => ({ block })) : rows.flatMap(row => partsOf(row, totals))
}

function partsOf(row: HandoutBlock, totals: number[]): readonly Unit[] {
  const cells = row.cells ?? []
  const units = cells.flatMap(cell => {
    const inner = unitsOf(cell.parts)
    for (const total of inner.totals) totals.push(total)
    return inner.units
  })
  const last = units.at(-1)
  const isParted = cells.filter(({ text }) => text !== '').length > 1
  return last && isParted ? [...units.slice(0, -1), { ...last, endsRow: true }] : units
}
