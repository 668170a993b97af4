import type { HandoutBlock, HandoutCell } from '../block.js'
import type { Amount } from '../marks/amount.js'
import { marksIn } from '../marks/marks-in.js'
import { isInnerMark } from '../tables/indented-rows.js'
import { isMarksHead } from '../tables/marks-column.js'
import { isGradeName } from '../wording/asides.js'
import { labelAt } from '../wording/labels.js'
import type { Unit } from './unit.js'

/** The paragraphs of a table in which a row begins with the number of a criterion; undefined for other tables. */
export function codedRows(rows: readonly HandoutBlock[]): readonly Unit[] | undefined {
  const [head] = rows
  const isOfCodes = rows.some(row => isCoded(row, head) && !isGrades(row))
  return isOfCodes && !namesOutcomesBeside(rows) && !marksInnerRows(rows)
    ? rows.flatMap(row => codedRow(row, head))
    : undefined
}

/** Whether a rubric names its criteria first and the codes of outcomes in another column, below no grade: "Design | 4.1 | 1 Beginning | 2 Secure". */
function namesOutcomesBeside([head, ...body]: readonly HandoutBlock[]): boolean {
  const grades = (head?.cells ?? []).map(({ text }) => text !== '' && isGradeName(text))
  const isBeside = ({ cells: [first, ...others] = [] }: HandoutBlock): boolean =>
    /\p{L}{3}/u.test(first?.text ?? '') &&
    !isCode(first?.text ?? '') &&
    others.every(({ text }, index) => !isCode(text) || grades[index + 1] === false)
  return grades.filter(isGrade => isGrade).length > 1 && body.every(isBeside)
}

/** Whether what makes up a numbered row follows it in rows of their own: "Task 2.1 | Tests | 5", "→ | All of them pass | 2". */
function marksInnerRows(rows: readonly HandoutBlock[]): boolean {
  return rows.filter(({ cells }) => isInnerMark(cells?.[0])).length > 1
}

/** Whether a cell begins with the number of a criterion: "AC 1.1", "A.2P1", "AO2". Below "Marks" a "2.5" is none. */
function isCoded({ cells }: HandoutBlock, head: HandoutBlock | undefined): boolean {
  return (cells ?? []).some((cell, index) => isCode(cell.text) && !isMarksHead(head?.cells?.[index]?.text ?? ''))
}

/** "1st | 2.1 (60-69) | 2.2 (50-59)": the head of a rubric. */
function isGrades({ cells }: HandoutBlock): boolean {
  return (cells ?? []).filter(({ text }) => text !== '' && isGradeName(text)).length > 2
}

function isCode(text: string): boolean {
  if (figures.test(text)) return false
  const label = labelAt(text)
  return label?.kind === 'decimal' || label?.kind === 'graded' || label?.name === 'objective'
}

/** "0.0", "4.5–6.0": marks, for criteria are numbered from 1. */
const figures = /^(?:0\.\d{1,2}|\d{1,3}(?:\.\d{1,2})?\s*[-–—]\s*\d{1,3}(?:\.\d{1,2})?)$/

/** Every paragraph of the row; the figure in another cell goes to the one criterion of the row. */
function codedRow({ cells = [] }: HandoutBlock, head: HandoutBlock | undefined): readonly Unit[] {
  const coded = cells.filter(cell => isCode(cell.text))
  const figure = coded.length === 1 ? figureBeside(cells, coded, head) : undefined
  if (figure === undefined) return cells.flatMap(cell => blocksOf(cell).map(block => ({ block })))
  const wordings = cells.filter(cell => coded.includes(cell) || figureIn(cell.text) === undefined).flatMap(blocksOf)
  const criterion = wordings.findIndex(block => isCode(block.text))
  return wordings.map((block, index) => (index === criterion ? { block, rowMarks: figure } : { block }))
}

function blocksOf({ parts }: HandoutCell): readonly HandoutBlock[] {
  return parts.flatMap(partedCodes)
}

function figureBeside(
  cells: readonly HandoutCell[],
  coded: readonly HandoutCell[],
  head: HandoutBlock | undefined,
): Amount | undefined {
  return cells
    .filter((cell, index) => !coded.includes(cell) && !isOtherNumber(cell.text, head?.cells?.[index]?.text))
    .map(cell => figureIn(cell.text))
    .find(found => found !== undefined)
}

/** "P1 Explain …. P2 Describe …" in one paragraph are two criteria. */
function partedCodes(block: HandoutBlock): readonly HandoutBlock[] {
  if (!isCode(block.text)) return [block]
  const texts = block.text.split(nextCode)
  return texts.length === 1 ? [block] : texts.map(text => ({ ...block, text }))
}

const nextCode = /(?<=[.;:]) (?=(?:[A-H]\.)?(?:\d?[PMD]\d{1,2}|\d{1,2}\.\d{1,2})[.:)]? \p{Lu}\p{Ll})/u

/** A number alone below "Task no." or "Page". */
function isOtherNumber(text: string, head = ''): boolean {
  return /^\d+$/.test(text.trim()) && /\p{L}/u.test(head) && !/mark|point|weight|max|score|value|%/i.test(head)
}

function figureIn(text: string): Amount | undefined {
  if (text.length > 60) return undefined
  if (/^\(?\d{1,4}\)?$/.test(text.trim())) return { value: Number(text.replace(/\D/g, '')), unit: 'marks' }
  const marks = marksIn(text)
  return marks && marks.rest.length < 12 ? { value: marks.value, unit: marks.unit } : undefined
}
