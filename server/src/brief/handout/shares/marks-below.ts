import { isAside, isTotal } from '../wording/asides.js'
import type { HandoutBlock } from '../block.js'
import { labelAt } from '../wording/labels.js'
import { marksIn } from '../marks/marks-in.js'
import type { Unit } from '../units/units.js'
import { startsWithVerb } from '../wording/verbs-in.js'

/** Marks that stand in a block of their own below what they are for. */
export interface MarksBelow {
  readonly value: number
  readonly unit: 'marks' | '%'
}

/** What a block says about the thing above it, where it says nothing else: "[15 marks]", "This part is worth 85% of the assignment." */
export function marksBelow({ kind, text }: HandoutBlock): MarksBelow | undefined {
  if (kind === 'row' || text.length > 1500) return undefined
  const sentence = ofPart.exec(text)
  if (sentence) return { value: Number(sentence[1]), unit: /%|cent/i.test(sentence[2] ?? '') ? '%' : 'marks' }
  const marks = text.length < 60 ? marksIn(text) : undefined
  return marks?.form === 'tag' && marks.rest === '' ? { value: marks.value, unit: marks.unit } : undefined
}

const ofPart =
  /^\(?this\s+(?:part|section|task|question|element|component|stage|exercise)\b[^.\d]{0,60}?\b(?:worth|accounts?\s+for|carries|contributes|counts?\s+for|makes\s+up|weighted(?:\s+at)?|attracts)\s+(?:a\s+total\s+of\s+)?(\d{1,3})\s*(%|per ?cent|marks?|points?)/i

const ofNamed = [
  /\b(?:each|every|per|weekly)\b[^.]{0,100}?\bworth\s+\d{1,3}\s*(?:points?|marks?|%)[^.]{0,20}?\bfor a total of\s+(\d{1,3})\s*(%|per ?cent|marks?|points?)/i,
  /\bthis\s+(project|essay|paper|report|presentation|exam|quiz|review|portfolio|poster|reflection)\b[^.\d]{0,80}?\bworth\s+(\d{1,3})\s*(%|per ?cent|marks?|points?)/i,
] as const

const ofWork = String.raw`\s*(%|per ?cent)\s+of\s+(?:the|your)\s+(?:overall\s+)?(?:coursework|assignment|assessment|project|portfolio|final|total|overall)\s+(?:mark|grade)s?\b`
const atStart = new RegExp(String.raw`^(\d{1,3})${ofWork}\s+(?:comes|is|are|will be|depends?)\b`, 'i')
const inBrackets = new RegExp(String.raw`\(worth\s+(\d{1,3})${ofWork}`, 'i')

/** "30% of the coursework mark comes from …" below a heading; "software practices (worth 25% of the coursework mark)" below one of these words. */
function shareOfWork(text: string, heading: string): MarksBelow | undefined {
  if (text.length > 3000) return undefined
  const match = text.toLowerCase().includes(heading.toLowerCase())
    ? (inBrackets.exec(text) ?? atStart.exec(text))
    : atStart.exec(text)
  return match ? { value: Number(match[1]), unit: '%' } : undefined
}

/** What a sentence gives to the heading above it, of which it speaks: "This project … is worth 33 points", "Each … is worth 2 points for a total of 24 points". */
export function marksOfHeading(text: string, heading: string): MarksBelow | undefined {
  const total = text.length > 3000 ? null : ofNamed[0].exec(text)
  if (total) return { value: Number(total[1]), unit: /%|cent/i.test(total[2] ?? '') ? '%' : 'marks' }
  const share = shareOfWork(text, heading)
  if (share) return share
  const named = text.length > 3000 ? null : ofNamed[1].exec(text)
  if (!named || !heading.toLowerCase().includes((named[1] ?? '').toLowerCase())) return undefined
  return { value: Number(named[2]), unit: /%|cent/i.test(named[3] ?? '') ? '%' : 'marks' }
}

/**
 * The unit that such a block is for: the nearest heading or numbered wording above it, or the paragraph right above where that says what to do. undefined where
 * there is none, or where that has its marks already (`found`).
 */
export function unitAbove(units: readonly Unit[], index: number, found: ReadonlySet<number>): number | undefined {
  for (let above = index - 1; above >= 0 && above >= index - mostBetween; above--) {
    const unit = units[above]
    if (unit === undefined || unit.entry || found.has(above)) return undefined
    const { block } = unit
    // "3 marks" heads what deserves them.
    if (marksIn(block.text)?.rest === '') return undefined
    const isWording = above === index - 1 && block.kind !== 'heading' && startsWithVerb(block.text)
    const label = labelAt(block.marker === undefined ? block.text : `${block.marker} ${block.text}`)
    if (block.kind !== 'heading' && !isWording && (label === undefined || label.rest === '')) continue
    // "Total: 25 marks" as a heading further out sums up more than "Low (0–2)" right above it.
    const isFurtherOut = block.kind === 'heading' && isHeadingOutside(units[index]?.block, block.level)
    return isAside(block.text) || isTotal(block.text) || isFurtherOut ? undefined : above
  }
  return undefined
}

/** Whether a block is a heading of a level further out than this one. */
function isHeadingOutside(block: HandoutBlock | undefined, level: number): boolean {
  return block?.kind === 'heading' && block.level < level
}

const mostBetween = 12

/** The nearest heading right above a few blocks of text. */
export function headingAbove(units: readonly Unit[], index: number): number | undefined {
  for (let above = index - 1; above >= 0 && above >= index - mostBetween; above--)
    if (units[above]?.block.kind === 'heading') return above
  return undefined
}
