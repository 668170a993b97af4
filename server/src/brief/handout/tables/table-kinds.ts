import { largest } from '../../../text/extremes.js'
import { marksIn } from '../marks/marks-in.js'
import { isAdministrative } from '../wording/administration.js'
import { isGradeName, isRange, isTotal } from '../wording/asides.js'
import type { Grid, GridRow } from './grid.js'
import { isMarksHead, leadsWithShares } from './marks-column.js'

/** Whether the table has fields about the assignment, not its parts: "Deadline", "Word count", "Weighting" down the first column. */
export function isFields(grid: Grid): boolean {
  return grid.filter(row => row.length === 2 && isAdministrative(row[0]?.text ?? '')).length > 1
}

/** Whether the table is a scale: most rows begin with a grade or a range of marks. */
export function isScale(grid: Grid): boolean {
  const firsts = grid.slice(1).flatMap(row => (isNoFirst(row) ? [] : [row[0]?.text ?? '']))
  const corner = grid[0]?.[0]?.text ?? ''
  if (dateHead.test(corner) || isNumbered(corner, firsts) || isCount(firsts, grid[0] ?? []) || isDoubled(firsts))
    return false
  if (leadsWithShares(grid)) return false
  const graded = firsts.filter(isGrade).length
  return graded >= 2 && graded * 3 >= firsts.length * 2
}

/** "Total", also behind an empty cell, or the dash of such a cell. */
function isNoFirst([first, second]: GridRow): boolean {
  const text = first?.text ?? ''
  return isTotal(text) || /^[-–—]$/.test(text) || (text === '' && isTotal(second?.text ?? ''))
}

/** "No." above rising figures, even where one is missing. */
function isNumbered(corner: string, firsts: readonly string[]): boolean {
  const isRising = firsts.every((text, row) => row === 0 || Number(text) > Number(firsts[row - 1]))
  return numberHead.test(corner) && firsts.every(text => /^\d{1,3}$/.test(text)) && isRising
}

/** 0, 1, 2 … number the rows, with names in brackets maybe; grades fall, or have gaps. Two of them number what has marks. */
function isCount(firsts: readonly string[], head: GridRow): boolean {
  const isEnough = firsts.length > 2 || (firsts.length === 2 && head.some(cell => isMarksHead(cell?.text ?? '')))
  const numbers = firsts.map(text => Number(/^(\d+)(?:\s*\(\p{L}[^()]*\))?$/u.exec(text)?.[1]))
  return isEnough && numbers.every((number, row) => number === Number(numbers[0]) + row)
}

/** Grades stand once each; "A", "A", "B", "B" and "5", "5", "10" are parts or marks. */
function isDoubled(firsts: readonly string[]): boolean {
  return firsts.every(text => /^(?:[A-H]|\d{1,3})?$/.test(text)) && new Set(firsts).size < firsts.length
}

/** Whether the table is a rubric, whose rows are what is judged: the head names grades. */
export function isBanded([head = []]: Grid): boolean {
  return head.slice(1).filter(cell => isGrade(cell?.text ?? '')).length >= 2 || pointsOfBest(head) !== undefined
}

/**
 * The rows without those that say again what the grades are: "Postgraduate | Fail | Pass | Merit". All of them where there are no others, or where these have marks.
 */
export function withoutGrades(body: Grid): Grid {
  const others = body.filter(
    ([first, ...cells]) =>
      cells.length < 3 || marksIn(first?.text ?? '') !== undefined || !cells.every(cell => isGrade(cell?.text ?? '')),
  )
  return others.length === 0 ? body : others
}

/** What the best of the grades in a rubric's head is worth: 20 for "| 20 points | 16 points | 12 points |". Undefined for any other head. */
export function pointsOfBest([, ...heads]: GridRow): number | undefined {
  const points = fromZero(heads) ?? heads.flatMap(cell => pointsOfGrade(cell?.text ?? ''))
  const isFalling = points.every((value, index) => index === 0 || value < (points[index - 1] ?? 0))
  const isRising = points.every((value, index) => index === 0 || value > (points[index - 1] ?? 0))
  return points.length > 2 && points.length >= heads.length - 1 && (isFalling || isRising) ? largest(points) : undefined
}

/** The figures of a head that has nothing else, from none up or down to none: "| 0 | 1 | 2 | 3 |". */
function fromZero(heads: GridRow): readonly number[] | undefined {
  const texts = heads.map(cell => cell?.text ?? '')
  const figures = texts.map(Number)
  return texts.every(text => /^\d{1,2}$/.test(text)) && figures.includes(0) ? figures : undefined
}

function pointsOfGrade(text: string): readonly number[] {
  const match = /^(?:.{0,40}[\s(])?(\d{1,3}(?:\.\d)?)\s*(?:points?|pts|marks?)\)?$/i.exec(text)
  return match ? [Number(match[1])] : []
}

function isGrade(text: string): boolean {
  return text !== '' && (isGradeName(text) || isRange(text))
}

/** Whether a column with this head numbers the rows: "No.", "Serial No." */
export const numberHead =
  /^(?:(?:s(?:r|l|erial)?\.?\s*|item\s*)?(?:no\.?|number)|s\.?\s?n\.?|#|ref|id|q(?:uestion)?\s*(?:no\.?|number))$/i

/** Whether a column with this head says when something is due. */
export const dateHead = /^(?:due|date|deadline|week|when|hand[- ]?in|submission)\b/i
