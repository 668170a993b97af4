import type { Amount } from '../marks/amount.js'
import { marksIn } from '../marks/marks-in.js'
import { bareFigure } from './banded-tables.js'
import type { Grid, GridRow } from './grid.js'
import { noted, type TableEntry } from './table-entry.js'

/**
 * The criteria of a table that tells row by row what is given how many marks, from none to all: "Testing | 0 | No tests", "| 1 | Some tests", "| 2 | All of it
 * tested". Each is worth as much as its best row. None for any other table.
 */
export function criteriaByLevels(grid: Grid): readonly TableEntry[] {
  const width = Math.max(...grid.map(row => row.length))
  for (let column = 1; column < Math.min(width, mostColumns); column++) {
    const start = grid.findIndex(row => nameOf(row) !== '' && upperOf(row[column]?.text ?? '') !== undefined)
    if (start === -1 || start > mostHeads) continue
    const found = entriesFrom(grid.slice(start), column)
    if (found.length > 0) return found
  }
  return []
}

const mostColumns = 8
/** A caption and the names of the columns. */
const mostHeads = 2

function nameOf(row: GridRow): string {
  return row[0]?.text ?? ''
}

function entriesFrom(body: Grid, column: number): readonly TableEntry[] {
  const groups: GridRow[][] = []
  for (const row of body) {
    const last = groups.at(-1)
    const isSame = last !== undefined && (nameOf(row) === '' || row[0] === last[0]?.[0])
    if (isSame) last.push(row)
    else groups.push([row])
  }
  const entries = groups.flatMap(group => entryOf(group, column))
  return entries.length === groups.length && entries.length > 1 ? entries : []
}

function entryOf(rows: readonly GridRow[], column: number): readonly TableEntry[] {
  const figures = rows.map(row => upperOf(row[column]?.text ?? ''))
  const cell = rows[0]?.[0]
  if (!cell || rows.length < 2 || !isScale(figures)) return []
  const own = bareFigure(cell.text) ?? ownMarks(cell.text)
  const marks: Amount = { value: own?.value ?? Math.max(...figures.map(value => value ?? 0)), unit: 'marks' }
  const notes = noted(rows.map(row => ({ head: row[column]?.text ?? '', text: textBeside(row, column) })))
  const title = (own?.title ?? cell.text).replace(/[\s:]+$/, '')
  return [{ title, number: undefined, section: undefined, marks, line: cell.line, notes }]
}

function ownMarks(text: string): { readonly title: string; readonly value: number } | undefined {
  const found = marksIn(text)
  return found && found.rest !== '' ? { title: found.rest, value: found.value } : undefined
}

/** From nothing up, or down to nothing. */
function isScale(figures: readonly (number | undefined)[]): boolean {
  const values = figures.filter(value => value !== undefined)
  if (values.length < figures.length || !values.includes(0)) return false
  const sorted = [...values].sort((a, b) => a - b)
  const isRising = values.every((value, index) => value === sorted[index])
  const isFalling = values.every((value, index) => value === sorted[values.length - 1 - index])
  return new Set(values).size === values.length && (isRising || isFalling)
}

/** 8 of "8", "4.1–8", "8 marks". */
function upperOf(text: string): number | undefined {
  const match = /^(?:\d{1,3}(?:\.\d{1,2})?\s*[-–—]\s*)?(\d{1,3}(?:\.\d{1,2})?)\s*(?:marks?|points?|pts)?$/i.exec(text)
  return match ? Number(match[1]) : undefined
}

function textBeside(row: GridRow, column: number): string {
  const others = row.filter((_cell, index) => index > 0 && index !== column)
  return [...new Set(others)]
    .flatMap(cell => cell?.text ?? [])
    .join(' ')
    .trim()
}
