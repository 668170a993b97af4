import { isGradeName } from '../wording/asides.js'
import type { HandoutBlock } from '../block.js'
import { labelAt } from '../wording/labels.js'
import { isMarksHead } from '../tables/marks-column.js'
import type { Amount } from '../marks/amount.js'
import { marksIn } from '../marks/marks-in.js'
import { outcomesInTable } from '../tables/outcome-tables.js'
import { readTable } from '../tables/read-table.js'
import type { TableEntry } from '../tables/table-entry.js'

/** A block as criteria are looked for in it: tables are read by then, as criteria or as the text in their cells. */
export interface Unit {
  readonly block: HandoutBlock
  /** What the row of a table of criteria says. */
  readonly entry?: TableEntry
  /** Marks that stand in another cell of the row. */
  readonly rowMarks?: Amount
  /** Whether it ends a row of several cells: what follows belongs to the next row. */
  readonly endsRow?: true
}

/** The units of a document, and the totals that its tables name. */
export function unitsOf(blocks: readonly HandoutBlock[]): {
  readonly units: readonly Unit[]
  readonly totals: readonly number[]
} {
  const totals: number[] = []
  const units: Unit[] = []
  for (let index = 0; index < blocks.length;) {
    const block = blocks[index]
    if (block?.kind !== 'row') {
      if (block) units.push({ block })
      index++
      continue
    }
    let end = index + 1
    while (blocks[end]?.kind === 'row' && blocks[end]?.table === block.table) end++
    const rows = blocks.slice(index, end)
    const outcomes = outcomesInTable(rows, blocks[index - 1]?.text ?? '')
    units.push(...(outcomes.length > 0 ? outcomes.map(outcome => ({ block: outcome })) : tableUnits(rows, totals)))
    index = end
  }
  return { units: withLabelsJoined(units), totals }
}

function tableUnits(rows: readonly HandoutBlock[], totals: number[]): readonly Unit[] {
  if (rows.some(row => isCoded(row, rows[0]) && !isGrades(row))) return rows.flatMap(row => codedRow(row, rows[0]))
  const { entries, total, isScale } = readTable(rows)
  if (total !== undefined) totals.push(total)
  if (entries.length > 0) {
    return entries.map(entry => ({
      block: { kind: 'paragraph', text: entry.title, line: entry.line, level: 0 },
      entry,
    }))
  }
  return isScale ? rows.map(block => ({ block })) : rows.flatMap(row => partsOf(row, totals))
}

function partsOf(row: HandoutBlock, totals: number[]): readonly Unit[] {
  const cells = row.cells ?? []
  const units = cells.flatMap(cell => {
    const inner = unitsOf(cell.parts)
    totals.push(...inner.totals)
    return inner.units
  })
  const last = units.at(-1)
  const isParted = cells.filter(({ text }) => text !== '').length > 1
  return last && isParted ? [...units.slice(0, -1), { ...last, endsRow: true }] : units
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
  const label = labelAt(text)
  return label?.kind === 'decimal' || label?.kind === 'graded' || label?.name === 'objective'
}

/** Every paragraph of the row; the figure in another cell goes to the one criterion of the row. */
function codedRow(row: HandoutBlock, head: HandoutBlock | undefined): readonly Unit[] {
  const cells = row.cells ?? []
  const coded = cells.filter(cell => isCode(cell.text))
  const figure = cells
    .filter((cell, index) => !coded.includes(cell) && !isOtherNumber(cell.text, head?.cells?.[index]?.text))
    .map(cell => figureIn(cell.text))
    .find(found => found !== undefined)
  let isGiven = false
  return cells.flatMap(cell => {
    if (figure !== undefined && coded.length === 1 && !coded.includes(cell) && figureIn(cell.text) !== undefined)
      return []
    return cell.parts.flatMap(partedCodes).map((block): Unit => {
      if (figure === undefined || coded.length !== 1 || isGiven || !isCode(block.text)) return { block }
      isGiven = true
      return { block, rowMarks: figure }
    })
  })
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

function figureIn(text: string): Unit['rowMarks'] {
  if (text.length > 60) return undefined
  if (/^\(?\d{1,4}\)?$/.test(text.trim())) return { value: Number(text.replace(/\D/g, '')), unit: 'marks' }
  const marks = marksIn(text)
  return marks && marks.rest.length < 12 ? { value: marks.value, unit: marks.unit } : undefined
}

/** "Weighting: 10%", "(10 marks)": about what stands before it, and no wording. */
function isFigure(text: string): boolean {
  const marks = marksIn(text)
  return marks !== undefined && (marks.form === 'field' || marks.rest === '')
}

/** "1" on a line of its own, a little above "1.1": the number of an outcome. */
function isLoneNumber(text: string, below: readonly Unit[]): boolean {
  return /^\d{1,2}$/.test(text) && below.some(({ block }) => block.text.startsWith(`${text}.1`))
}

/** A number alone ("AC 1.1" in a cell, "1.1" on a line) belongs to the wording that follows it. */
function withLabelsJoined(units: readonly Unit[]): readonly Unit[] {
  const joined: Unit[] = []
  for (const [index, unit] of units.entries()) {
    const last = joined.at(-1)
    const label = last && last.entry === undefined ? labelAt(last.block.text) : undefined
    const isAlone =
      label === undefined
        ? last !== undefined && isLoneNumber(last.block.text, units.slice(index, index + 8))
        : label.rest === '' && (label.kind !== 'named' || label.name === 'outcome' || label.name === 'objective')
    if (
      last &&
      isAlone &&
      !last.endsRow &&
      unit.entry === undefined &&
      labelAt(unit.block.text) === undefined &&
      !isFigure(unit.block.text)
    ) {
      const rowMarks = last.rowMarks ?? unit.rowMarks
      joined[joined.length - 1] = {
        block: { ...last.block, text: `${last.block.text} ${unit.block.text}` },
        ...(rowMarks ? { rowMarks } : {}),
        ...(unit.endsRow ? { endsRow: unit.endsRow } : {}),
      }
    } else joined.push(unit)
  }
  return joined
}
