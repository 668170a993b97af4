import { marksIn } from '../marks/marks-in.js'
import { isAdministrative } from '../wording/administration.js'
import { isAside, isTotal } from '../wording/asides.js'
import { labelAt } from '../wording/labels.js'
import { textsOf, type Grid, type GridRow } from './grid.js'
import type { TableEntry } from './table-entry.js'

/**
 * The name of a section that stands alone in its row, above rows with marks; undefined for other rows. Where the row has other cells, empty ones, it has to
 * be numbered or to have marks of its own, for it may be a criterion that nobody gave marks to; or all rows lie in such sections (`isAll`).
 */
export function sectionInRow(
  row: GridRow,
  next: GridRow | undefined,
  marksColumn: number | undefined,
  isAll: boolean,
): string | undefined {
  const text = aloneIn(row)
  if (text === undefined || next === undefined || aloneIn(next) !== undefined) return undefined
  if (!isAboveMarks(row, next, marksColumn) || isNoSection(text, isAll)) return undefined
  const isSure = isAll || new Set(row).size === 1 || labelAt(text)?.kind === 'named' || marksIn(text) !== undefined
  return isSure ? text : undefined
}

/** Without a column of marks, a section is one cell across all columns. */
function isAboveMarks(row: GridRow, next: GridRow, marksColumn: number | undefined): boolean {
  if (marksColumn === undefined) return row.length > 2 && new Set(row).size === 1
  return /\d/.test(next[marksColumn]?.text ?? '')
}

function isNoSection(text: string, isAll: boolean): boolean {
  return text.length > 120 || isTotal(text) || isAside(text) || (!isAll && isAdministrative(text))
}

/** Whether all rows of a table lie in sections, by what stands alone in the first row and at least in another. */
export function isParted(body: Grid): boolean {
  const alone = body.filter(row => aloneIn(row) !== undefined && !isTotal(aloneIn(row) ?? '')).length
  return aloneIn(body[0] ?? []) !== undefined && alone > 1 && alone * 2 <= body.length
}

/** Without the one section that holds all of the table and has no marks: it says what its rows are. */
export function withoutOnlySection(entries: readonly TableEntry[]): readonly TableEntry[] {
  const [first] = entries
  const name = first?.section
  if (name === undefined || marksIn(name) !== undefined || labelAt(name) !== undefined) return entries
  if (entries.some(({ section }) => section !== name)) return entries
  return entries.map(entry => ({ ...entry, section: undefined }))
}

/** The text of the only cell that has some, in a table of several columns. */
function aloneIn(row: GridRow): string | undefined {
  const texts = textsOf(row).filter(text => !/^[-–—]*$/.test(text))
  return row.length > 1 && texts.length === 1 ? texts[0] : undefined
}
