import type { HandoutBlock, HandoutCell } from '../block.js'
import { isAdministrative } from '../wording/administration.js'
import { bareFigure, criteriaAbove, criteriaAcross, criteriaAlone } from './banded-tables.js'
import { isAside, isGradeName, isRange, isTotal } from '../wording/asides.js'
import { labelAt } from '../wording/labels.js'
import { amountOf, columnOfMarks, isMarksHead, isUnmarked, type Grid } from './marks-column.js'
import { marksIn } from '../marks/marks-in.js'
import { isParted, sectionInRow, withoutOnlySection, withSummedSections } from './table-sections.js'
import type { TableEntry } from './table-entry.js'

/** What a table turns out to be. */
export interface ReadTable {
  readonly entries: readonly TableEntry[]
  /** The figure of its last row, "Total". */
  readonly total: number | undefined
  /** Whether it is a scale of grades, in which nothing is a criterion. */
  readonly isScale: boolean
}

/** The rows of one table as criteria with their marks, where that is what they are; no entries elsewhere. */
export function readTable(rows: readonly HandoutBlock[]): ReadTable {
  // A table of a word processor has an empty head in Markdown, and empty rows between its parts.
  const grid = gridOf(rows).filter(row => row.some(cell => cell?.text))
  const nothing = { entries: [], total: undefined, isScale: false }
  if (grid.length < 2) return nothing
  if (isFields(grid)) return nothing
  const named = [criteriaAcross(grid), criteriaAlone(grid)].find(found => found.length > 0)
  if (named) return { ...nothing, entries: named }
  if (isScale(grid)) {
    const entries = criteriaAbove(grid)
    return { ...nothing, entries, isScale: entries.length === 0 }
  }
  const marksColumn = columnOfMarks(grid)
  const banded = isBanded(grid)
  const titleColumn = columnOfTitles(grid, marksColumn)
  const body = filledDown(grid.slice(isHeadRow(grid, marksColumn) ? 1 : 0), titleColumn)
  const sectionColumn = columnOfSections(body, titleColumn, marksColumn)
  const isBare = marksColumn === undefined && isBareFigures(body, titleColumn)
  const isAll = isParted(body)
  const entries: TableEntry[] = []
  let total: number | undefined
  let section: string | undefined
  for (const [index, row] of body.entries()) {
    const named = sectionInRow(row, body[index + 1], marksColumn, isAll)
    section = named ?? section
    const found =
      named === undefined ? entryOf(row, { titleColumn, marksColumn, sectionColumn, isBare }, grid) : undefined
    if (found === undefined) continue
    const entry = { ...found, section: found.section ?? section }
    if (isTotal(entry.title) || isTotal(row[0]?.text ?? '')) total ??= entry.marks?.value
    else if (entry.marks !== undefined || banded || isUnmarked(row, marksColumn, grid)) entries.push(entry)
  }
  const marked = entries.filter(entry => entry.marks !== undefined).length
  const isList = banded ? entries.length > 1 : (marked > 1 || isOnlyOne(entries, grid)) && marked * 2 >= body.length
  return { entries: isList ? withSummedSections(withoutOnlySection(entries), total) : [], total, isScale: false }
}

/** A table of criteria, by its head, that has only one, which is worth the whole. */
function isOnlyOne([only, ...others]: readonly TableEntry[], [head = []]: Grid): boolean {
  const names = head.map(cell => cell?.text ?? '')
  const isHeaded = names.some(text => isMarksHead(text)) && names.some(text => /\bcriteri(?:on|a)\b/i.test(text))
  return isHeaded && others.length === 0 && only?.marks?.value === 100
}

/** With cells that span rows or columns in each of their places. */
function gridOf(rows: readonly HandoutBlock[]): Grid {
  const grid: (HandoutCell | undefined)[][] = rows.map(() => [])
  rows.forEach((row, index) => {
    let column = 0
    for (const cell of row.cells ?? []) {
      while (grid[index]?.[column] !== undefined) column++
      for (let down = 0; down < cell.rows && index + down < grid.length; down++) {
        for (let across = 0; across < cell.columns; across++) {
          const line = grid[index + down]
          if (line && column + across < mostColumns) line[column + across] = cell
        }
      }
      column += cell.columns
    }
  })
  return grid
}

const mostColumns = 60

/** "Deadline", "Word count", "Weighting" down the first column: about the assignment, not about its parts. */
function isFields(grid: Grid): boolean {
  return grid.filter(row => row.length === 2 && isAdministrative(row[0]?.text ?? '')).length > 1
}

/** Most rows begin with a grade or a range of marks. */
function isScale(grid: Grid): boolean {
  const firsts = grid.slice(1).map(row => row[0]?.text ?? '')
  if (dateHead.test(grid[0]?.[0]?.text ?? '')) return false
  // 0, 1, 2 … number the rows; grades fall, or have gaps.
  if (
    firsts.length > 2 &&
    firsts.every((text, index) => /^\d+$/.test(text) && Number(text) === Number(firsts[0]) + index)
  )
    return false
  // Grades stand once each; "A", "A", "B", "B" are parts.
  if (firsts.every(text => /^[A-H]?$/.test(text)) && new Set(firsts).size < firsts.length) return false
  const graded = firsts.filter(text => text !== '' && (isGradeName(text) || isRange(text))).length
  return graded >= 2 && graded * 3 >= firsts.length * 2
}

/** The head names grades: a rubric, whose rows are what is judged. */
function isBanded(grid: Grid): boolean {
  const head = grid[0]?.map(cell => cell?.text ?? '') ?? []
  const graded = head.slice(1).filter(text => text !== '' && (isGradeName(text) || isRange(text))).length
  return graded >= 2
}

function isHeadRow(grid: Grid, marksColumn: number | undefined): boolean {
  const head = grid[0] ?? []
  if (head.some(cell => cell?.isHead)) return true
  return marksColumn === undefined ? isBanded(grid) : amountOf(head[marksColumn]?.text ?? '') === undefined
}

const titleHead =
  /\b(?:criteri(?:on|a)|tasks?|questions?|components?|items?|elements?|description|requirements?|aspects?|categor(?:y|ies)|activit(?:y|ies)|deliverables?|topics?|dimensions?|areas?|assessments?|assignments?|what|content)\b/i
const sectionHead = /\b(?:section|part|outcome|phase|stage)\b|^LO$/i
const numberHead = /^(?:no\.?|#|number|ref|id|q(?:uestion)?\s*(?:no\.?|number))$/i

function columnOfTitles(grid: Grid, marksColumn: number | undefined): number {
  const head = grid[0]?.map(cell => cell?.text ?? '') ?? []
  const candidates = head.map((text, column) => ({ text, column })).filter(({ column }) => column !== marksColumn)
  const named = candidates.find(({ text }) => titleHead.test(text) && !numberHead.test(text) && !sectionHead.test(text))
  // What is described has its name before the description.
  const isDescribed = named?.column === 1 && describing.test(named.text) && isNames(grid)
  const column = isDescribed ? 0 : (named?.column ?? 0)
  if (!isOnlyNumbers(grid, column)) return column
  const next = head.findIndex((text, at) => at > column && at !== marksColumn && !dateHead.test(text))
  return next === -1 ? column + 1 : next
}

const dateHead = /^(?:due|date|deadline|week|when|hand[- ]?in|submission)\b/i

const describing = /^(?:description|details?|content|what\b.*)$/i

/** Whether the first column has words in every row, none of them twice. */
function isNames(grid: Grid): boolean {
  const texts = grid.slice(1).map(row => row[0]?.text ?? '')
  return (
    texts.every(text => /\p{L}{3}/u.test(text) && labelAt(text)?.rest !== '') && new Set(texts).size === texts.length
  )
}

function isOnlyNumbers(grid: Grid, column: number): boolean {
  const texts = grid.slice(1).map(row => row[column]?.text ?? '')
  return (
    texts.every(text => text === '' || /^(?:[A-Za-z]{0,10}\s*)?[\d.]{1,5}[a-z]?[.)]?$/i.test(text)) &&
    texts.some(text => text !== '')
  )
}

interface Columns {
  readonly titleColumn: number
  readonly marksColumn: number | undefined
  readonly sectionColumn: number | undefined
  /** Whether a bare figure in brackets behind a title is its marks. */
  readonly isBare: boolean
}

/** At least two titles end with one, and most of them. */
function isBareFigures(body: Grid, titleColumn: number): boolean {
  const titles = body.map(row => firstText(row[titleColumn])).filter(text => text !== '')
  const figures = titles.filter(text => bareFigure(text) !== undefined).length
  return figures > 1 && figures * 2 > titles.length
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

function entryOf(
  row: Grid[number],
  { titleColumn, marksColumn, sectionColumn, isBare }: Columns,
  grid: Grid,
): TableEntry | undefined {
  const titleCell = row[titleColumn] ?? row[0]
  const written = firstText(titleCell)
  if (written === '' || isAside(written)) return undefined
  const bare = isBare ? bareFigure(written) : undefined
  const own = bare ? { ...bare, rest: bare.title, unit: 'marks' as const, form: 'tag' } : marksIn(written)
  const column =
    marksColumn === undefined ? undefined : amountOf(row[marksColumn]?.text ?? '', grid[0]?.[marksColumn]?.text)
  const marks = column ?? (own && own.form !== 'field' ? { value: own.value, unit: own.unit } : undefined)
  const title = (own && own.form !== 'field' && own.rest !== '' ? own.rest : written).replace(/[\s:]+$/, '')
  if (isGradeName(title) && labelAt(title) === undefined) return undefined
  const section = sectionColumn === undefined ? undefined : row[sectionColumn]?.text
  const before = row.slice(0, titleColumn).filter((cell, index) => cell !== titleCell && index !== sectionColumn)
  const number = before.map(cell => cell?.text ?? '').find(text => labelAt(`${text} x`) !== undefined)
  const notes = [...new Set(row)].filter(
    cell => cell !== titleCell && cell !== undefined && cell !== row[marksColumn ?? -1],
  )
  return {
    title,
    number,
    section,
    marks,
    line: titleCell?.line ?? 1,
    notes: notes.map(cell => cell?.text ?? '').filter(text => text !== ''),
  }
}

/** Of several paragraphs in a cell the first is the name. */
function firstText(cell: HandoutCell | undefined): string {
  const [first, ...more] = cell?.parts ?? []
  const text = (first === undefined || more.length === 0 ? cell?.text : first.text) ?? ''
  return text.replace(exported, '')
}

/** What Canvas writes before the name of a criterion. */
const exported = /^this criterion is linked to a learning outcome\s*/i
