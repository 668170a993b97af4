import { areShares, isAmongFields, weightField } from '../wording/administration.js'
import { isOfModule } from '../wording/asides.js'
import type { HandoutBlock } from '../block.js'
import type { Amount } from '../marks/amount.js'

/** A figure with the line it was read on. */
export interface Found<T> {
  readonly value: T
  readonly line: number
}

/** The per cent that the whole assignment is worth in its module. */
export function moduleWeightFound(blocks: readonly HandoutBlock[]): Found<number> | undefined {
  if (areShares(blocks.flatMap(({ text, kind }) => (kind === 'row' ? [] : [text])))) return undefined
  const said = blocks.flatMap(({ text, line }) => {
    const value = weightInModule(text)
    return value === undefined ? [] : [{ value, line }]
  })
  // "Report: 80% of the module. Talk: 20% of the module." are two assignments.
  const sum = said.reduce((total, { value }) => total + value, 0)
  const isParted = new Set(said.map(({ value }) => value)).size > 1 && said.every(({ value }) => value * 2 !== sum)
  if (isParted && sum === 100) return undefined
  if (said[0]) return said[0]
  const fields = blocks.flatMap(({ text, line }, index) => {
    const value = weightField(text)
    return value !== undefined && (isAmongFields(blocks, index) || otherField.test(text)) ? [{ value, line }] : []
  })
  if (fields.length > 0 && fields.every(({ value }) => value === fields[0]?.value)) return fields[0]
  const alone = blocks.flatMap(({ text, line, kind }) => {
    const match = kind === 'paragraph' && text.length < 1000 ? ofFinalMark.exec(text) : null
    const isOfEach = /\beach\b/i.test(text.slice(Math.max(0, (match?.index ?? 0) - 80), match?.index))
    return match && !isOfEach ? [{ value: Number(match[1]), line }] : []
  })
  return alone.length === 1 ? alone[0] : weightInOnlyRow(blocks)
}

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

/** "Weight: 20% Lecturer: …" on one line. */
const otherField = /\d\s*%\s+\p{Lu}\p{L}+:\s/u

/** Where only one thing counts for so much of the final mark, it is the whole. */
const ofFinalMark =
  /\b(?:accounts?\s+for|(?:is\s+)?worth|counts?\s+for|contributes?)\s+(\d{1,3})\s*(?:%|per ?cent)\s+(?:of|to|towards)\s+(?:the|your)\s+(?:final|overall|total)\s+(?:\w+\s+)?(?:mark|grade)\b/i

/** "40%", "40 per cent", of which the figure is the group. */
export const percentFigure = String.raw`(\d{1,3})\s*(?:%|per ?cent)`

const subject = String.raw`\b(?:this|the|your)?\s*(?:\w+\s+){0,2}(?:assignment|assessment|coursework|project|item|piece|report|essay|submission|it|this)\s+(?:item\s+)?(?:is\s+|will\s+be\s+)?(?:(?:is\s+)?worth|constitutes?|accounts?\s+for|counts?\s+(?:for|towards)|contributes?|makes?\s+up|carries|represents|forms)`
const weightPatterns = [
  new RegExp(
    String.raw`\bcontribution to (?:the )?(?:overall )?(?:module|unit|course)(?: (?:assessment|mark|grade))?\s*[:=–-]?\s*${percentFigure}`,
    'i',
  ),
  new RegExp(
    String.raw`^weight(?:ing|age)?\s+of\s+(?:this\s+|the\s+)?(?:assignment|assessment|coursework)\s+${percentFigure}`,
    'i',
  ),
  new RegExp(
    String.raw`\bworth\s+\d{1,4}\s+(?:points|marks)\s+and\s+${percentFigure}\s+of\s+(?:your|the)\s+(?:final|course|overall|total)\b`,
    'i',
  ),
  new RegExp(String.raw`${subject}\s*[^.\d]{0,20}?${percentFigure}`, 'i'),
  new RegExp(
    String.raw`${percentFigure}\s+(?:of|towards)\s+(?:(?:the|your|this)\s+)?(?:(?:overall|final|total|whole)\s+)?(?:(?:mark|grade)s?\s+(?:for|in|of)\s+(?:(?:the|your|this)\s+)?)?(?:module|unit|course|subject)\b`,
    'i',
  ),
  new RegExp(
    String.raw`^contributes?\s+(?:to\s+)?${percentFigure}\s+(?:of|to|towards)\s+(?:the|your)\s+(?:final|overall|total)\s+(?:grade|mark)\b`,
    'i',
  ),
  /(\d{1,3})\s*%\s+(?:of|towards|in|for)\s+[A-Z]{2,5}[ -]?\d{3,5}[A-Z]?\b/,
  new RegExp(
    String.raw`^\W*(?:it is\s+)?(?:worth\s+|weight(?:ing|age)?\s*[:=–-]\s*)?${percentFigure}\s+of\s+(?:(?:the|your)\s+)?(?:final|overall|total)\s+(?:\w+\s+)?(?:mark|grade)\W*$`,
    'i',
  ),
  new RegExp(
    String.raw`\b(?:module|unit|course|assessment|assignment|coursework)\s+weight(?:ing|age)?\s*[:=–-]?\s*${percentFigure}`,
    'i',
  ),
]

function weightInModule(text: string): number | undefined {
  if (text.length > 3000 || /\b(?:late|penalt|capped)/i.test(text)) return undefined
  const match = weightPatterns.map(pattern => pattern.exec(text)).find(found => found !== null)
  const value = Number(match?.[1])
  const isOfPart = match && ofPart.test(text.slice(Math.max(0, match.index - 40), match.index + match[0].length))
  return match && value > 0 && value <= 100 && !isOfPart && !/each/i.test(match[0]) ? value : undefined
}

/** "The first stage of the project is worth 10%" */
const ofPart =
  /\b(?:stage|phase|part|section|component|half|piece) of (?:the|this|your) \w+ (?:is|counts|accounts|contributes)\b/i

/** "Total: 50 marks", "out of 100 marks". */
export function totalFound(blocks: readonly HandoutBlock[]): Found<number> | undefined {
  for (const { text, line } of blocks) {
    const match =
      /\btotal(?:\s+(?:marks?|points?|score|of|possible|available|for|this|assignment))*\s*[:=–-]?\s*(\d{2,3})\s*(?:marks|points|pts)?\b(?!\s*(?:%|words))/i.exec(
        text,
      ) ??
      /^(?:maximum |max\.? )?(?:points|marks)(?: possible| available)?\s*[:=]\s*(\d{2,3})$/i.exec(text) ??
      /\((\d{2,3})\s*(?:marks?|points?|pts)?\s*(?:in )?total\)/i.exec(text) ??
      /\b(?:marked\s+)?out of\s+(?:a total of\s+)?(\d{2,3})\b(?!\s+(?!marks|points)\w+s\b)/i.exec(text)
    if (match && text.length < 300 && !isOfModule(text) && Number(match[1]) >= 10)
      return { value: Number(match[1]), line }
  }
  return undefined
}

/** "Each criterion is worth 20 %": one weight for all. */
export function weightOfEach(blocks: readonly HandoutBlock[]): Found<Amount> | undefined {
  for (const { text, line } of blocks) {
    const match =
      /\b(?:each|every|all)\s+(?:of\s+(?:the|these)\s+)?(?:\w+\s+){0,3}?(?:criteri(?:on|a)|sections?|questions?|tasks?|parts?|items?|categor(?:y|ies)|components?|elements?|areas?)\b[^.]{0,60}?(?:worth|carr(?:y|ies)|weigh(?:ted|s|ing)(?:\s+at)?|counts?(?:\s+for)?|marked\s+out\s+of|receives?|encompass(?:es)?)\s*(?:up\s+to\s+|a\s+maximum\s+of\s+|:)?\s*(\d{1,3}(?:\.\d)?)\s*(%|per ?cent|marks?|points?)?/i.exec(
        text,
      ) ??
      /\b(?:worth|weighted)\s+(?:up\s+to\s+)?(\d{1,3})\s*(%|per ?cent|marks?|points?)\s+each\b/i.exec(text) ??
      /\b(\d{1,3})\s*(%|per ?cent|marks?|points?)\s+(?:for\s+)?each\s+(?:of\s+(?:the|these)|criteri\w+|section|question|part)\b/i.exec(
        text,
      )
    const found = match ?? /\b0\s*[-–]\s*(\d{1,2})\s*(points?|marks?)?\s*each\b/i.exec(text)
    if (found) return { value: { value: Number(found[1]), unit: /%|cent/i.test(found[2] ?? '') ? '%' : 'marks' }, line }
  }
  return undefined
}
