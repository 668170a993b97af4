import { largest } from '../../../text/extremes.js'
import type { Amount } from '../marks/amount.js'
import { sumOf } from '../marks/sum-of.js'
import type { Grid, GridRow } from './grid.js'

const marksHead =
  /^(?:%\s*)?(?:(?:max(?:imum)?\.?|total|available|possible|allocated|indicative)\s*)?(?:max(?:imum)?\.?|out of|marks?(?: \(out of\))?|weight(?:ing|age|s)?|points?(?: possible)?|pts|value|percentage|%|possible|score|worth)(?:\s*(?:available|given|allocated|possible|awarded|\(?%\)?|\((?:total |out of |max\.? )?\w+\)|\(of (?:the )?(?:total|module|unit|final)(?: mark)?\)|out of \d+|of total|\/\s*\d+))*\s*$/i

/** "% of credit", "Percentage of total mark", "Contribution to module mark" */
const shareHead =
  /^(?:(?:grade|mark|assessment)s?\s+(?:contribution|weight(?:ing|age)?|allocation|share|percentage)|(?:%|percentage|proportion)\s+of\s+(?:(?:the|your)\s+)?|contribution(?:\s+(?:to|towards)\s+(?:(?:the|your)\s+)?|$))(?:(?:total|final|overall)\s+)?(?:credit|module|unit|course|mark|grade|assessment|total)?(?:\s+(?:mark|grade|assessment))?s?\s*(?:\(%\))?$/i

/** Whether a column with this head has the marks. */
export function isMarksHead(text: string): boolean {
  return marksHead.test(text) || shareHead.test(text.trim())
}

/** The column that has the marks, by its head or by what stands in it; undefined where none has. */
export function columnOfMarks(grid: Grid): number | undefined {
  const [head = [], ...body] = grid
  const named = head.findIndex(cell => isMarksHead(cell?.text ?? ''))
  if (named > 0 || (named === 0 && isFigures(body))) return named
  if (leadsWithShares(grid)) return 0
  const width = largest(grid.map(row => row.length))
  return lastOfSums(head, body) ?? columnOfFigures(body, width) ?? columnOfBrackets(grid, width)
}

/** "Points | What for": marks stand before names where each of them is a figure with words beside it. */
function isFigures(body: Grid): boolean {
  return body.every(
    ([figure, name]) => amountOf(figure?.text ?? '') !== undefined && /\p{L}{3}/u.test(name?.text ?? ''),
  )
}

/** Whether the rows begin with shares that make up the whole and have words beside them. */
export function leadsWithShares(grid: Grid): boolean {
  const shares = grid.map(([first]) => ({ marks: amountOf(first?.text ?? '') }))
  const others = shares.filter(({ marks }) => marks?.unit !== '%').length
  return others <= 1 && shares.length - others > 1 && sumOf(shares) === 100 && isFigures(grid.slice(others))
}

/** The last column of several, headed "Total", with a figure in each row. */
function lastOfSums(head: GridRow, body: Grid): number | undefined {
  const last = head.length - 1
  if (last < 2 || body.length < 2 || !/^(?:total|sum)$/i.test(head[last]?.text ?? '')) return undefined
  return body.every(row => amountOf(row[last]?.text ?? '') !== undefined) ? last : undefined
}

/** The first column behind the names in which most rows have a figure that is said to be marks. */
function columnOfFigures(body: Grid, width: number): number | undefined {
  for (let column = 1; column < width; column++) {
    const figures = body.filter(row => isMarks(row[column]?.text ?? '')).length
    if (figures > 1 && figures * 2 > body.length) return column
  }
  return undefined
}

/** The first column that has a figure in square brackets before some words in every row of a table without a head. */
function columnOfBrackets(grid: Grid, width: number): number | undefined {
  const columns = Array.from({ length: width }, (_, column) => column).slice(1)
  return columns.find(column => grid.length > 2 && grid.every(row => isBracketed(row[column], row[column + 1])))
}

function isBracketed(figure: GridRow[number], name: GridRow[number]): boolean {
  return /^\[\s*\d{1,3}(?:\.\d{1,2})?\s*\]$/.test(figure?.text ?? '') && /\p{L}{2}/u.test(name?.text ?? '')
}

function isMarks(text: string): boolean {
  return amountOf(text) !== undefined && /%|marks?|points?|pts|\//i.test(text)
}

/** "20", "20%", "/20", "20 marks", "(20)"; not "25–30". */
export function amountOf(text: string, head = ''): Amount | undefined {
  const match =
    /^[\s_(.[~]*\/?\s*(\d,\d{3}|\d{1,4}(?:\.\d{1,2})?)\s*(%|marks?|points?|pts?)?\s*(?:max(?:imum)?|total)?\s*[)\].]?(?:\s*\(?min[^)]*\)?)?\s*$/i.exec(
      text,
    )
  if (!match) return undefined
  return {
    value: Number(match[1]?.replace(',', '')),
    unit:
      match[2] === '%' || (match[2] === undefined && /%|weight|percent|proportion|contribution/i.test(head))
        ? '%'
        : 'marks',
  }
}

/** "5 marks for a well-founded choice; 3 for a sensible one; 0 for none": what the best is given. */
export function amountOfBest(text: string): Amount | undefined {
  const [best, ...others] = [...text.matchAll(/(?:^|[;,.]\s*)(\d{1,3})(?:\s*(?:marks?|points?|pts))?\s+for\s/gi)].map(
    match => Number(match[1]),
  )
  const isFalling = others.every((value, at) => value < ([best, ...others][at] ?? 0))
  return best !== undefined && others.length > 0 && isFalling && /^\d/.test(text)
    ? { value: best, unit: 'marks' }
    : undefined
}

/** Whether a row of a table of criteria has words in the place of marks: "Limiting criterion", "Pass/fail". */
export function isUnmarked(row: GridRow, marksColumn: number | undefined, [head = []]: Grid): boolean {
  const text = row[marksColumn ?? -1]?.text ?? ''
  const isCriteria = head.some(cell => /^(?:\w+ )?criteri(?:on|a)$/i.test(cell?.text ?? ''))
  return isCriteria && text.length < 40 && /\p{L}{3}/u.test(text) && !/\d/.test(text)
}
