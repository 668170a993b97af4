import type { HandoutCell } from '../block.js'
import { marksIn } from '../marks/marks-in.js'
import { isTotal } from '../wording/asides.js'
import { labelAt } from '../wording/labels.js'
import { bareFigure } from './banded-tables.js'
import { firstText } from './first-text.js'
import type { Grid, GridRow } from './grid.js'
import { amountOf, columnOfMarks, isMarksHead } from './marks-column.js'
import { dateHead, isBanded, numberHead, withoutGrades } from './table-kinds.js'

/** Which column of a table of criteria has what. */
export interface Columns {
  readonly titleColumn: number
  readonly marksColumn: number | undefined
  readonly sectionColumn: number | undefined
  /** Whether a bare figure in brackets behind a title is its marks. */
  readonly isBare: boolean
}

/** The columns of a table, and its rows below the head. */
export function columnsOf(grid: Grid): Columns & { readonly body: Grid } {
  const marksColumn = columnOfMarks(grid)
  const titleColumn = columnOfTitles(grid, marksColumn)
  const rows = grid.slice(isHeadRow(grid, marksColumn) ? 1 : 0)
  const body = filledDown(isBanded(grid) ? withoutGrades(rows) : rows, titleColumn)
  const sectionColumn = columnOfSections(body, titleColumn, marksColumn)
  const isBare = marksColumn === undefined && isBareFigures(body, titleColumn)
  return { titleColumn, marksColumn, sectionColumn, isBare, body }
}

function isHeadRow(grid: Grid, marksColumn: number | undefined): boolean {
  const head = grid[0] ?? []
  if (isOneOfRows(grid)) return false
  if (head.filter(cell => cell?.isHead).length > (head.length > 1 && head[0]?.isHead ? 1 : 0)) return true
  return marksColumn === undefined ? isBanded(grid) : amountOf(head[marksColumn]?.text ?? '') === undefined
}

/** "Play (10%) | Good | Poor" above "Talk (10%) | Good | Poor": every criterion has its grades beside it. */
function isOneOfRows([head = [], ...body]: Grid): boolean {
  const isNamed = /\p{L}{2}/u.test(marksIn(head[0]?.text ?? '')?.rest ?? '')
  const isSame = (row: GridRow): boolean => row.slice(1).every((cell, at) => cell?.text === head[at + 1]?.text)
  return isNamed && head.length > 2 && body.some(isSame)
}

const titleHead =
  /\b(?:criteri(?:on|a)|tasks?|questions?|components?|items?|elements?|description|specification|requirements?|aspects?|categor(?:y|ies)|activit(?:y|ies)|deliverables?|topics?|dimensions?|areas?|facets?|assessments?|assignments?|what|content)\b/i
/** A head that with the number below it makes a name: "Iteration 1". */
export const numberedHead =
  /^(?:iteration|milestone|sprint|phase|stage|task|question|part|problem|exercise|lab|quiz|assignment|assessment|deliverable)s?$/i
const sectionHead = /\b(?:section|part|outcome|phase|stage)\b|^LO$/i
function columnOfTitles(grid: Grid, marksColumn: number | undefined): number {
  const head = grid[0]?.map(cell => cell?.text ?? '') ?? []
  const column = columnNamed(grid, head, marksColumn)
  if (!isOnlyNumbers(grid, column)) return column
  const next = head.findIndex(
    (text, at) => at > column && at !== marksColumn && !dateHead.test(text) && !isDates(grid, at),
  )
  if (next === -1 && numberedHead.test(head[column] ?? '')) return column
  // "Task 1 | 2 | 4 | 7": beside nothing but figures a number is what there is of a name.
  if (hasWords(grid, column) && !hasWords(grid, next)) return column
  return next === -1 ? column + 1 : next
}

/** "8pm Sunday 6th October", "Week 3" in every row. */
function isDates(grid: Grid, column: number): boolean {
  return grid.slice(1).every(row => date.test(row[column]?.text ?? ''))
}

const date =
  /\b(?:week \d|\d{1,2}(?:st|nd|rd|th)?\s+(?:of\s+)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?\s+\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day)/i

/** The column whose head says that it has the titles, or the first. What is described, or has its marks before that, has its name first: "Part | Weight | Criteria". */
function columnNamed(grid: Grid, head: readonly string[], marksColumn: number | undefined): number {
  const named = head.findIndex((text, column) => column !== marksColumn && headsTitles(text))
  const fuller = named === -1 || marksColumn === undefined ? -1 : fullerColumn(grid, named, marksColumn)
  if (fuller !== -1) return fuller
  const isBehindMarks = marksColumn !== undefined && marksColumn > 0 && named > marksColumn
  const isDescribed = named > 0 && (isBehindMarks || describing.test(head[named] ?? '')) && isNames(grid)
  if (hasNoHead(grid, marksColumn) && !isFull(grid, 0)) return Math.max(0, fullColumn(grid, marksColumn))
  return isDescribed ? 0 : Math.max(0, named)
}

/** "| Criteria | Component | Marks |", where a criterion stands only in the first row of several with marks: what has a name in each of these. */
function fullerColumn(grid: Grid, named: number, marksColumn: number): number {
  const marked = withoutTotals(grid.slice(1)).filter(row => amountOf(row[marksColumn]?.text ?? '') !== undefined)
  const isFullIn = (column: number): boolean => marked.every(row => /\p{L}{2}/u.test(row[column]?.text ?? ''))
  if (marked.length < 2 || isFullIn(named)) return -1
  return (grid[0] ?? []).findIndex(
    (cell, column) =>
      column > named &&
      column < marksColumn &&
      isFullIn(column) &&
      !dateHead.test(cell?.text ?? '') &&
      !isDates(grid, column),
  )
}

function hasNoHead([first]: Grid, marksColumn: number | undefined): marksColumn is number {
  return marksColumn !== undefined && amountOf(first?.[marksColumn]?.text ?? '') !== undefined
}

/** Behind the marks, the first column that has words in all rows: before them stands only in some what the next rows belong to. */
function fullColumn(grid: Grid, marksColumn: number): number {
  return (grid[0] ?? []).findIndex((_cell, column) => column > marksColumn && isFull(grid, column))
}

function isFull(grid: Grid, column: number): boolean {
  return grid.every(row => /\p{L}{2}/u.test(row[column]?.text ?? ''))
}

function headsTitles(text: string): boolean {
  return titleHead.test(text) && !numberHead.test(text) && !sectionHead.test(text) && !isMarksHead(text)
}

function hasWords(grid: Grid, column: number): boolean {
  return grid.slice(1).some(row => /\p{L}{2}/u.test(row[column]?.text ?? ''))
}

const describing = /^(?:(?:\w+ )?(?:description|details?|content)|what\b.*)$/i

/** Whether the first column has words in every row, none of them twice. */
function isNames(grid: Grid): boolean {
  const texts = grid.slice(1).map(row => row[0]?.text ?? '')
  return (
    texts.every(text => /\p{L}{3}/u.test(text) && labelAt(text)?.rest !== '') && new Set(texts).size === texts.length
  )
}

function isOnlyNumbers(grid: Grid, column: number): boolean {
  const texts = withoutTotals(grid.slice(1)).map(row => row[column]?.text ?? '')
  return (
    texts.every(text => text === '' || /^(?:[A-Za-z]{0,10}\s*)?[\d.]{1,5}[a-z]?[.)]?$/i.test(text)) &&
    texts.some(text => text !== '')
  )
}

function withoutTotals(body: Grid): Grid {
  return body.filter(row => !isTotal(row[0]?.text ?? ''))
}

/** At least two titles end with one, or the only one, and most of them. */
function isBareFigures(body: Grid, titleColumn: number): boolean {
  const titles = body.map(row => firstText(row[titleColumn])).filter(text => text !== '')
  const figures = titles.filter(text => bareFigure(text) !== undefined).length
  return (figures > 1 || titles.length === 1) && figures * 2 > titles.length
}

/** A column before the titles in which some texts stand more than once. */
function columnOfSections(body: Grid, titleColumn: number, marksColumn: number | undefined): number | undefined {
  for (let column = 0; column < titleColumn; column++) {
    if (column === marksColumn) continue
    const texts = body.map(row => row[column]?.text ?? '').filter(text => text !== '' && !isTotal(text))
    if (new Set(texts).size < texts.length) return column
  }
  return undefined
}

/** Before the titles an empty cell goes on with the name above it. */
function filledDown(body: Grid, titleColumn: number): Grid {
  const above: (HandoutCell | undefined)[] = []
  return body.map(row =>
    row.map((cell, column) => {
      if (column >= titleColumn || (row[titleColumn]?.text ?? '') === '') return cell
      if (cell?.text) above[column] = cell
      return cell?.text === '' && /\p{L}{2}/u.test(above[column]?.text ?? '') ? above[column] : cell
    }),
  )
}
