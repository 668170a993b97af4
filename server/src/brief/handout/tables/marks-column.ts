import type { HandoutCell } from '../block.js'
import type { Amount } from '../marks/amount.js'

/** The rows of a table, with cells that span several in each of their places. */
export type Grid = readonly (readonly (HandoutCell | undefined)[])[]

const marksHead =
  /^(?:%\s*)?(?:(?:max(?:imum)?\.?|total|available|possible|allocated|indicative)\s*)?(?:max(?:imum)?\.?|out of|marks?|weight(?:ing|age|s)?|points?(?: possible)?|pts|value|percentage|%|possible|score|worth)(?:\s*(?:available|given|allocated|possible|awarded|\(?%\)?|\(\w+\)|out of \d+|of total|\/\s*\d+))*\s*$/i

/** Whether a column with this head has the marks. */
export function isMarksHead(text: string): boolean {
  return marksHead.test(text)
}

/** The column that has the marks, by its head or by what stands in it; undefined where none has. */
export function columnOfMarks(grid: Grid): number | undefined {
  const head = grid[0] ?? []
  const named = head.findIndex(cell => marksHead.test(cell?.text ?? ''))
  if (named > 0) return named
  const last = head.length - 1
  const sums = grid.slice(1).filter(row => amountOf(row[last]?.text ?? '') !== undefined).length
  if (last > 1 && /^(?:total|sum)$/i.test(head[last]?.text ?? '') && sums > 1 && sums === grid.length - 1) return last
  const width = Math.max(...grid.map(row => row.length))
  for (let column = 1; column < width; column++) {
    const texts = grid.slice(1).map(row => row[column]?.text ?? '')
    const figures = texts.filter(text => amountOf(text) !== undefined && /%|marks?|points?|pts|\//i.test(text)).length
    if (figures > 1 && figures * 2 > texts.length) return column
  }
  return undefined
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
    unit: match[2] === '%' || (match[2] === undefined && /%|weight|percent/i.test(head)) ? '%' : 'marks',
  }
}

/** Whether a row of a table of criteria has words in the place of marks: "Limiting criterion", "Pass/fail". */
export function isUnmarked(row: Grid[number], marksColumn: number | undefined, [head = []]: Grid): boolean {
  const text = row[marksColumn ?? -1]?.text ?? ''
  const isCriteria = head.some(cell => /^(?:\w+ )?criteri(?:on|a)$/i.test(cell?.text ?? ''))
  return isCriteria && text.length < 40 && /\p{L}{3}/u.test(text) && !/\d/.test(text)
}
