import type { HandoutBlock } from '../block.js'
import { areShares, isAmongFields, weightField } from '../wording/administration.js'
import type { Found } from './found.js'
import { weightInSentence } from './weight-in-sentence.js'

/** The per cent that the whole assignment is worth in its module: by a sentence, among the fields about it, or in a table of one row. */
export function moduleWeightFound(blocks: readonly HandoutBlock[]): Found<number> | undefined {
  if (areShares(blocks.flatMap(({ text, kind }) => (kind === 'row' ? [] : [text])))) return undefined
  const said = foundIn(blocks, ({ text }) => weightInSentence(text))
  if (arePartsOfWhole(said) || arePartsOfWhole(worthIn(blocks))) return undefined
  const rest = foundIn(blocks, ({ text }) => Number(restWorth.exec(text)?.[1] ?? NaN) || undefined)
  if (rest.some(({ value }) => value + (said[0]?.value ?? 0) === 100)) return undefined
  return said[0] ?? weightInFields(blocks) ?? weightOfFinalMark(blocks) ?? weightInOnlyRow(blocks)
}

/** "The report makes up the remaining 75%": what was said before is that of another part. */
const restWorth =
  /\b(?:is\s+worth|makes?\s+up|accounts?\s+for|counts?\s+for)\s+the\s+(?:remaining|other)\s+(\d{1,2})\s*%/i

function foundIn(
  blocks: readonly HandoutBlock[],
  read: (block: HandoutBlock, index: number) => number | undefined,
): readonly Found<number>[] {
  return blocks.flatMap((block, index) => {
    const value = read(block, index)
    return value === undefined ? [] : [{ value, line: block.line }]
  })
}

/** What texts say that something is worth, "a talk that is worth 10% of the final mark", each once. */
function worthIn(blocks: readonly HandoutBlock[]): readonly Found<number>[] {
  const found = foundIn(blocks, ({ kind, text }) =>
    kind === 'row'
      ? undefined
      : Number(/\bworth\s+(\d{1,3})\s*%\s+of\b/i.exec(text.slice(0, 600))?.[1] ?? NaN) || undefined,
  )
  return found.filter(({ line }, index) => found.findIndex(other => other.line === line) === index)
}

/** "Report: 80% of the module. Talk: 20% of the module." are two assignments. */
function arePartsOfWhole(said: readonly Found<number>[]): boolean {
  const sum = said.reduce((total, { value }) => total + value, 0)
  return sum === 100 && new Set(said.map(({ value }) => value)).size > 1 && said.every(({ value }) => value * 2 !== sum)
}

/** Of fields that name several weights none is that of the whole. */
function weightInFields(blocks: readonly HandoutBlock[]): Found<number> | undefined {
  const fields = foundIn(blocks, ({ text }, index) =>
    isAmongFields(blocks, index) || otherField.test(text) || ofMark.test(text) ? weightField(text) : undefined,
  )
  return fields.every(({ value }) => value === fields[0]?.value) ? fields[0] : undefined
}

/** "Percentage in final mark: 50%" */
const ofMark = /^\W*(?:%|per ?cent(?:age)?)\s+(?:in|of|towards)\s/i

/** "Weight: 20% Lecturer: …" on one line. */
const otherField = /\d\s*%\s+\p{Lu}\p{L}+:\s/u

/** Where only one thing counts for so much of the final mark, it is the whole. */
function weightOfFinalMark(blocks: readonly HandoutBlock[]): Found<number> | undefined {
  const alone = foundIn(blocks, ({ kind, text }) => {
    const match = kind === 'paragraph' && text.length < 1000 ? ofFinalMark.exec(text) : null
    const isOfEach = match !== null && /\beach\b/i.test(text.slice(Math.max(0, match.index - 80), match.index))
    return match && !isOfEach ? Number(match[1]) : undefined
  })
  return alone.length === 1 ? alone[0] : undefined
}

const ofFinalMark =
  /\b(?:accounts?\s+for|(?:is\s+)?worth|counts?\s+for|contributes?(?:\s+to)?|^assignment number:[^(\d]{0,30}\()\s*(\d{1,3})\s*(?:%|per ?cent)\s+(?:of|to|towards)\s+(?:(?:the|your)\s+)?(?:final|overall|total)\s+(?:\w+\s+)?(?:mark|grade)s?\b/i

/** "| Assessment | Length | Weight |" above the one row "| Report | 20 pages | 15% |". */
function weightInOnlyRow(blocks: readonly HandoutBlock[]): Found<number> | undefined {
  const rows = blocks.filter(({ kind }) => kind === 'row')
  for (const [index, { cells = [] }] of rows.entries()) {
    if (!headsOneRow(rows, index)) continue
    const row = rows[index + 1]
    const column = cells.findIndex(({ text }) => /^weight(?:ing|age)?$/i.test(text))
    const value = Number(/^(\d{1,2})\s*%$/.exec(row?.cells?.[column]?.text ?? '')?.[1])
    if (row && value > 0) return { value, line: row.line }
  }
  return undefined
}

function headsOneRow(rows: readonly HandoutBlock[], index: number): boolean {
  const tables = [-1, 0, 1, 2].map(step => rows[index + step]?.table)
  return tables[1] === tables[2] && tables[0] !== tables[1] && tables[3] !== tables[1]
}
