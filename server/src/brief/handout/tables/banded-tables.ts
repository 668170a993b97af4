import { amountWritten, type Amount } from '../marks/amount.js'
import { marksIn } from '../marks/marks-in.js'
import { sumOf } from '../marks/sum-of.js'
import { isGradeName, isRange } from '../wording/asides.js'
import { labelAt } from '../wording/labels.js'
import { textsOf, type Grid } from './grid.js'
import { noted, type Note, type TableEntry } from './table-entry.js'

/**
 * The criteria that a rubric names in its head, each with its marks, where its rows are the grades: "| Grade | Argument (40%) | Sources (60%) |". None where
 * any other head has no marks. What stands in the corner is their section where it has marks itself.
 */
export function criteriaAcross(grid: Grid): readonly TableEntry[] {
  const below = weightsBelow(grid)
  if (below.length > 0) return below
  const [corner, ...others] = grid[0] ?? []
  const corners = marksIn(corner?.text ?? '')
  const section = corners && corners.rest !== '' ? corner?.text : undefined
  const entries = others.flatMap((cell, index) => {
    const marks = marksIn(cell?.text ?? '')
    if (!cell || marks === undefined || marks.form === 'field' || !isCriterionName(marks.rest)) return []
    return [
      {
        title: marks.rest,
        number: undefined,
        section,
        marks: { value: marks.value, unit: marks.unit },
        line: cell.line,
        notes: notesBelow(grid.slice(1), index + 1),
      },
    ]
  })
  return entries.length > 1 && entries.length === others.length ? entries : []
}

/**
 * The same without marks, where most rows begin with a grade and the other columns describe it: "| Mark range | Argument | Sources |". None where a column has
 * a name that says only that the grade is described, or is as short as a figure.
 */
export function criteriaAbove(grid: Grid): readonly TableEntry[] {
  const [[corner, ...others] = [], ...rows] = grid
  const isNamed = others.every(cell => cell !== undefined && isCriterionName(cell.text) && !general.test(cell.text))
  if (others.length < 2 || !isNamed || !gradeHead.test(corner?.text ?? '')) return []
  const entries = others.map((cell, index) => ({
    title: (cell?.text ?? '').replace(/[\s:]+$/, ''),
    number: undefined,
    section: undefined,
    marks: undefined,
    line: cell?.line ?? 1,
    notes: notesBelow(rows, index + 1),
  }))
  const isDescribed = entries.every(({ notes }) => notes.some(({ text }) => text.length > 25))
  return isDescribed ? entries : []
}

/** What the rows of a column say, each behind what its row begins with. */
function notesBelow(rows: Grid, column: number): readonly Note[] {
  return noted(rows.map(row => ({ head: row[0]?.text ?? '', text: row[column]?.text ?? '' })))
}

const gradeHead =
  /^(?:$|(?:\w+\s+)?(?:mark|grade|band|class|level|range|score|standard|classification|criteri)\w*\b.{0,30}$)/i
const general =
  /^(?:(?:general|generic|grade|level|mark(?:ing)?|assessment|band)\s+)?(?:descri\w*|criteri\w+|characteristics?|standards?|meaning|interpretation|definition|comments?|feedback|class(?:ification)?|grades?|bands?|examples?|indicators?|equivalent.*|range|notes?)\b.{0,20}$/i

/** The same with the weights in the row below the names, which make the whole: "| Knowledge | Skills |" above "| Weighted at 60% | Weighted at 40% |". */
function weightsBelow(grid: Grid): readonly TableEntry[] {
  const [head = [], weights = [], ...rows] = grid
  const entries = head.flatMap((cell, column) => {
    const marks = weightAlone(weights[column]?.text ?? '')
    if (!cell || marks === undefined || !isCriterionName(cell.text)) return []
    const notes = notesBelow(rows, column)
    return [{ title: cell.text, number: undefined, section: undefined, marks, line: cell.line, notes }]
  })
  const sum = sumOf(entries)
  const isRow = head.slice(1).every((cell, index) => !cell?.text || weightAlone(weights[index + 1]?.text ?? ''))
  return entries.length > 1 && isRow && sum === 100 ? entries : []
}

function weightAlone(text: string): Amount | undefined {
  const match =
    /^[([]?(?:weight(?:ed|ing|age)?(?: at| of)?:?\s*)?(\d{1,3})\s*(%|per ?cent|marks?|points?)[)\]]?$/i.exec(text)
  return match ? amountWritten(match[1], match[2]) : undefined
}

function isCriterionName(text: string): boolean {
  return (
    /\p{L}{2}/u.test(text) &&
    !isGradeName(text) &&
    !isRange(text) &&
    !/^(?:marks?|weight\w*|points?|scores?|max\w*)$/i.test(text)
  )
}

/** The criteria of a rubric that has nothing but grades in its head: each stands alone in a row, above the row that says what its grades mean. */
export function criteriaAlone(grid: Grid): readonly TableEntry[] {
  const [head = [], ...body] = grid
  if (head.length < 3 || !head.every(cell => isGrade(cell?.text ?? ''))) return []
  const entries: TableEntry[] = []
  for (const row of body) {
    const notes = noted(textsOf(row).map((text, column) => ({ head: head[column]?.text ?? '', text })))
    const [only] = notes
    const last = entries.at(-1)
    if (notes.length === 1 && only !== undefined && only.text.length < 120)
      entries.push(entryAlone(only.text, row[0]?.line ?? 1))
    else if (last) entries[entries.length - 1] = { ...last, notes: [...last.notes, ...notes] }
  }
  return entries.length > 1 ? entries : []
}

function isGrade(text: string): boolean {
  return isGradeName(text) || isRange(text)
}

function entryAlone(text: string, line: number): TableEntry {
  const found = marksIn(text)
  const own = found && found.form !== 'field' && found.rest !== '' ? found : undefined
  const marks = own && { value: own.value, unit: own.unit }
  return { title: own?.rest ?? text, number: undefined, section: undefined, marks, line, notes: [] }
}

/** "Process (10)": the bare figure in brackets at the end of a name, which is its marks where most names of the table end so. */
export function bareFigure(text: string): { readonly title: string; readonly value: number } | undefined {
  const match = /^(.{2,150}?)\s*[([](\d{1,3})[)\]]\s*$/.exec(text)
  return match && labelAt(text)?.rest !== '' ? { title: match[1] ?? '', value: Number(match[2]) } : undefined
}
