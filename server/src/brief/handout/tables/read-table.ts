import type { HandoutBlock } from '../block.js'
import { marksIn } from '../marks/marks-in.js'
import { sumOf } from '../marks/sum-of.js'
import { isTotal } from '../wording/asides.js'
import { criteriaAbove, criteriaAcross, criteriaAlone } from './banded-tables.js'
import { columnsOf } from './columns.js'
import { criteriaDescribed } from './described-criteria.js'
import { gridOf, type Grid, type GridRow } from './grid.js'
import { withIndentedRows } from './indented-rows.js'
import { criteriaByLevels } from './levels-down.js'
import { amountOf, isMarksHead, isUnmarked } from './marks-column.js'
import { entryOf } from './row-entry.js'
import type { TableEntry } from './table-entry.js'
import { isBanded, isFields, isScale, pointsOfBest } from './table-kinds.js'
import { isParted, sectionInRow, withoutOnlySection } from './table-sections.js'
import { withWholeFractions } from './whole-fractions.js'

/** What a table turns out to be. */
export interface ReadTable {
  readonly entries: readonly TableEntry[]
  /** The figure of its last row, "Total". */
  readonly total: number | undefined
  /** Whether it is a scale of grades, in which nothing is a criterion. */
  readonly isScale: boolean
}

/** The rows of one table as criteria with their marks, where that is what they are; no entries elsewhere. `above`: the text right above the table. */
export function readTable(rows: readonly HandoutBlock[], above = ''): ReadTable {
  const grid = withWholeFractions(withIndentedRows(gridOf(rows)))
  const caption = captionOf(grid)
  if (caption === undefined) return readGrid(grid, above)
  const read = readGrid(grid.slice(1), above)
  return { ...read, entries: read.entries.map(entry => ({ ...entry, section: entry.section ?? caption })) }
}

/** What one cell with marks names across the columns above the head of the table: "Portfolio (75 marks)" above "| | 0–3 | 4–5 |". */
function captionOf([first = [], second = []]: Grid): string | undefined {
  const [only, ...others] = new Set(first.filter(cell => cell !== undefined))
  const isAcross = only !== undefined && others.length === 0 && only.columns > 1 && new Set(second).size > 1
  return isAcross && marksIn(only.text)?.rest ? only.text : undefined
}

function readGrid(grid: Grid, above: string): ReadTable {
  if (grid.length < 2 || isFields(grid)) return nothing
  const named = [criteriaAcross(grid), criteriaAlone(grid), criteriaByLevels(grid)].find(found => found.length > 0)
  if (named) return { ...nothing, entries: named }
  if (isScale(grid)) return readScale(grid)
  const read = readRows(grid)
  return read.entries.length > 0 ? read : { ...read, entries: criteriaDescribed(grid, above) }
}

const nothing: ReadTable = { entries: [], total: undefined, isScale: false }

function readScale(grid: Grid): ReadTable {
  const entries = criteriaAbove(grid)
  return { ...nothing, entries, isScale: entries.length === 0 }
}

function readRows(grid: Grid): ReadTable {
  const columns = columnsOf(grid)
  const { body, marksColumn } = columns
  const rows = withCellsParted(entriesOf(grid, columns), columns.titleColumn, grid[0])
  const total = rows.find(({ entry, row }) => isTotalRow(entry, row) && entry.marks !== undefined)?.entry.marks?.value
  const isUnfilled = rows.every(({ entry }) => entry.marks === undefined)
  const entries = rows
    .filter(({ entry, row }) => !isTotalRow(entry, row))
    .filter(({ entry, row }) => entry.marks !== undefined || isBanded(grid) || isUnmarked(row, marksColumn, grid))
    .map(({ entry }) => withBest(entry, isUnfilled ? pointsOfBest(grid[0] ?? []) : undefined))
  return {
    entries: isList(entries, grid, body) ? withoutOnlySection(entries) : [],
    total,
    isScale: false,
  }
}

/** A criterion without marks of its own is worth as much as the best grade in the head. */
function withBest(entry: TableEntry, best: number | undefined): TableEntry {
  return entry.marks === undefined && best !== undefined ? { ...entry, marks: { value: best, unit: 'marks' } } : entry
}

interface EntryRow {
  readonly entry: TableEntry
  readonly row: GridRow
}

/** What the rows say, each in the section that stands above it. */
function entriesOf(grid: Grid, { body, ...columns }: ReturnType<typeof columnsOf>): readonly EntryRow[] {
  const isAll = isParted(body)
  let section: string | undefined
  return body.flatMap((row, index) => {
    const named = sectionInRow(row, body[index + 1], columns.marksColumn, isAll)
    section = named ?? section
    const entry = named === undefined ? entryOf(row, columns, grid[0]) : undefined
    return entry ? [{ row, entry: { ...entry, section: entry.section ?? section } }] : []
  })
}

/** The rows with those parted of which a cell, or their other cells, say what makes them up; the others then stand beside these. */
function withCellsParted(rows: readonly EntryRow[], titleColumn: number, head: GridRow = []): readonly EntryRow[] {
  const isMatrix = rows.every(({ entry, row }) => isTotalRow(entry, row) || partsAcross(entry, row, head).length > 1)
  const parted = rows.map(({ entry, row }) =>
    (isMatrix && !isTotalRow(entry, row) ? partsAcross(entry, row, head) : partsOf(entry, row[titleColumn])).map(
      part => ({ row, entry: part }),
    ),
  )
  if (parted.every(({ length }) => length === 1)) return rows
  return parted.flatMap(parts =>
    parts.map(part =>
      parts.length === 1 && part.entry.section === undefined
        ? { ...part, entry: { ...part.entry, isAlone: true } }
        : part,
    ),
  )
}

/** What the cell of a row names below it with marks that make up those of the row, in the place of the row; else the row itself. */
function partsOf(entry: TableEntry, cell: GridRow[number]): readonly TableEntry[] {
  const parts = (cell?.parts ?? []).slice(1).map(({ text }) => ({ text, marks: marksIn(text) }))
  const sum = sumOf(parts)
  if (parts.length < 2 || sum !== entry.marks?.value || parts.some(({ marks }) => !marks?.rest)) return [entry]
  return parts.map(({ marks }) => ({
    ...entry,
    title: (marks?.rest ?? '').replace(/^[•·*–-]\s*/, ''),
    number: undefined,
    section: entry.title,
    marks: marks && { value: marks.value, unit: marks.unit },
    notes: [],
  }))
}

/** "Task 1 | 5 | 20 | 25" below "| Style | Result | Total |": the parts of a row that make up its total. */
function partsAcross(entry: TableEntry, row: GridRow, head: GridRow): readonly TableEntry[] {
  const last = head.length - 1
  const { marks: whole } = entry
  if (whole === undefined || !/^(?:total|sum)$/i.test(head[last]?.text ?? '')) return []
  const parts = head
    .slice(1, last)
    .map((cell, at) => ({ title: cell?.text ?? '', marks: amountOf(row[at + 1]?.text ?? '') }))
  const areNamed = parts.every(({ title, marks }) => /\p{L}{2}/u.test(title) && marks !== undefined)
  if (parts.length < 2 || !areNamed || sumOf(parts) !== whole.value) return []
  const section = `${entry.title} (${String(whole.value)} ${whole.unit})`
  return parts.map(part => ({ ...entry, ...part, number: undefined, section, notes: [] }))
}

function isTotalRow({ title }: TableEntry, [first]: GridRow): boolean {
  return isTotal(title) || isTotal(first?.text ?? '')
}

/** Whether these are the criteria of a table: several, most of them with marks unless the head names grades. */
function isList(entries: readonly TableEntry[], grid: Grid, body: Grid): boolean {
  if (isBanded(grid)) return entries.length > 1 || (entries.length === 1 && isOfCriteria(grid))
  const marked = entries.filter(entry => entry.marks !== undefined).length
  if (marked === 0) return entries.length > 2 && entries.length === body.length
  return (marked > 1 || isOnlyOne(entries, grid)) && marked * 2 >= body.length
}

/** "| Criteria | Excellent | Good | Poor |" above one row. */
function isOfCriteria([head = [], ...body]: Grid): boolean {
  return body.length === 1 && /^criteri(?:on|a)$/i.test(head[0]?.text ?? '')
}

/** A table of criteria, by its head, that has only one, which is worth the whole. */
function isOnlyOne([only, ...others]: readonly TableEntry[], [head = []]: Grid): boolean {
  const names = head.map(cell => cell?.text ?? '')
  const isHeaded = names.some(text => isMarksHead(text)) && names.some(text => /\bcriteri(?:on|a)\b/i.test(text))
  return isHeaded && others.length === 0 && only?.marks?.value === 100
}
