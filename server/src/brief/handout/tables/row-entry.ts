import type { HandoutCell } from '../block.js'
import type { Amount } from '../marks/amount.js'
import { marksIn } from '../marks/marks-in.js'
import { isAside, isGradeName } from '../wording/asides.js'
import { labelAt } from '../wording/labels.js'
import { bareFigure } from './banded-tables.js'
import { numberedHead, type Columns } from './columns.js'
import { firstText } from './first-text.js'
import type { GridRow } from './grid.js'
import { amountOf, amountOfBest } from './marks-column.js'
import { noted, type Note, type TableEntry } from './table-entry.js'

/** What a row of a table of criteria says; undefined for one that names nothing, or a grade. `head`: the first row of the table. */
export function entryOf(row: GridRow, columns: Columns, head: GridRow = []): TableEntry | undefined {
  const titleCell = row[columns.titleColumn] ?? row[0]
  const written = firstText(titleCell)
  if (
    titleCell === undefined ||
    written === '' ||
    isAside(written.replace(/(?<=[.!?])\s.*$/s, '')) ||
    ofGrades.test(written)
  )
    return undefined
  const own = ownMarks(written, columns.isBare)
  const title = withHead(titleIn(written, own), head[row.indexOf(titleCell)]?.text ?? '')
  if (isGradeName(title) && labelAt(title) === undefined) return undefined
  const sectionText = row[columns.sectionColumn ?? -1]?.text.replace(/[\s:]+$/, '')
  const section = sectionText && withHead(sectionText, head[columns.sectionColumn ?? -1]?.text ?? '')
  const isAlone = section === '–'
  return {
    title,
    number: numberBefore(row, titleCell, columns),
    section: isAlone ? undefined : section,
    ...(isAlone ? { isAlone } : {}),
    marks: marksInColumn(row, columns, head) ?? own?.marks,
    line: titleCell.line,
    notes: notesIn(row, titleCell, columns, head),
  }
}

/** "Mark range out of 100": below a rubric what its grades stand for. */
const ofGrades = /^(?:marks?|grades?|scores?|percentage) (?:ranges?|bands?|boundar(?:y|ies))\b/i

/** "Iteration 1" of the "1" below "Iteration". */
function withHead(title: string, head: string): string {
  return /^\d{1,2}$/.test(title) && numberedHead.test(head) ? `${head.replace(/s$/i, '')} ${title}` : title
}

function titleIn(written: string, own: OwnMarks | undefined): string {
  const title = (own && own.rest !== '' ? own.rest : written).replace(/[\s:]+$/, '')
  return numberedName.exec(title)?.[1] ?? title
}

/** "2 (Interviews)" */
const numberedName = /^\d{1,2}\s*\((\p{L}[^()]+)\)$/u

interface OwnMarks {
  readonly marks: Amount
  /** The title without them. */
  readonly rest: string
}

/** Marks that stand with the title. */
function ownMarks(written: string, isBare: boolean): OwnMarks | undefined {
  const bare = isBare ? bareFigure(written) : undefined
  if (bare) return { marks: { value: bare.value, unit: 'marks' }, rest: bare.title }
  const own = marksIn(written)
  return own && own.form !== 'field' ? { marks: { value: own.value, unit: own.unit }, rest: own.rest } : undefined
}

function marksInColumn(row: GridRow, { marksColumn }: Columns, head: GridRow): Amount | undefined {
  const text = row[marksColumn ?? -1]?.text ?? ''
  return marksColumn === undefined ? undefined : (amountOf(text, head[marksColumn]?.text) ?? amountOfBest(text))
}

/** The number of the row in a cell before its title. */
function numberBefore(
  row: GridRow,
  titleCell: HandoutCell,
  { titleColumn, marksColumn, sectionColumn }: Columns,
): string | undefined {
  const before = row
    .slice(0, titleColumn)
    .filter((cell, index) => cell !== titleCell && index !== sectionColumn && index !== marksColumn)
  return before.map(cell => cell?.text ?? '').find(text => labelAt(`${text} x`) !== undefined)
}

function notesIn(row: GridRow, titleCell: HandoutCell, { marksColumn }: Columns, head: GridRow): readonly Note[] {
  const marksCell = row[marksColumn ?? -1]
  const others = [...new Set(row)].filter(cell => cell !== titleCell && cell !== marksCell)
  return noted(others.map(cell => ({ head: head[row.indexOf(cell)]?.text ?? '', text: cell?.text ?? '' })))
}
