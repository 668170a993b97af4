import type { HandoutBlock, HandoutCell } from '../block.js'
import { isAdministrative } from '../wording/administration.js'
import { rowOf } from './rows.js'

/**
 * The blocks with the forms laid out anew that have the fields about the assignment in another order than one below the other: several names above one row
 * of what they are, or names and what they are by turns in one row.
 */
export function withFormsTurned(blocks: readonly HandoutBlock[]): readonly HandoutBlock[] {
  return tablesOf(blocks).flatMap(rows => {
    const pairs = pairsAcross(rows) ?? pairsByTurns(rows)
    return pairs ? pairs.map(pair => rowOf(pair, pair[0]?.line ?? 1, rows[0]?.table)) : rows
  })
}

/** The rows of each table together, any other block alone. */
function tablesOf(blocks: readonly HandoutBlock[]): readonly (readonly HandoutBlock[])[] {
  const runs: HandoutBlock[][] = []
  for (const block of blocks) {
    const last = runs.at(-1)
    if (block.cells && last?.[0]?.cells && last[0].table === block.table) last.push(block)
    else runs.push([block])
  }
  return runs
}

type Pair = readonly HandoutCell[]

/** "Module | Weighting | Word limit" above "Canals | 40% | 2,500". */
function pairsAcross([head, only, ...more]: readonly HandoutBlock[]): readonly Pair[] | undefined {
  const [first, ...others] = head?.cells ?? []
  if (only?.cells?.length !== head?.cells?.length || more.length > 0 || others.length < 1) return undefined
  if (others.length === 1 && !others.every(isField)) return undefined
  if (!isField(first) || others.filter(isField).length * 2 <= others.length) return undefined
  return head?.cells?.map((cell, column) => [cell, only?.cells?.[column]].filter(part => part !== undefined))
}

/** "Module | Canals | Weighting | 40%" in every row. */
function pairsByTurns(rows: readonly HandoutBlock[]): readonly Pair[] | undefined {
  const isForm = rows.every(({ cells = [] }) => cells.length === 4 && isField(cells[0]) && isField(cells[2]))
  return isForm ? rows.flatMap(({ cells = [] }) => [cells.slice(0, 2), cells.slice(2)]) : undefined
}

function isField(cell: HandoutCell | undefined): boolean {
  return isAdministrative(cell?.text ?? '') || /^(?:module|unit|course)\s*:?$/i.test(cell?.text ?? '')
}
