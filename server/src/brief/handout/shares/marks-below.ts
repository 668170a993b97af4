import type { HandoutBlock } from '../block.js'
import { amountWritten, type Amount } from '../marks/amount.js'
import { marksIn } from '../marks/marks-in.js'
import type { Unit } from '../units/unit.js'
import { isAdministrative } from '../wording/administration.js'
import { isAside, isOfModule, isTotal } from '../wording/asides.js'
import { labelAt } from '../wording/labels.js'
import { startsWithVerb } from '../wording/verbs-in.js'

/** What a block says about the thing above it, where it says nothing else: "[15 marks]", "This part is worth 85% of the assignment." */
export function marksBelow({ kind, text }: HandoutBlock): Amount | undefined {
  if (kind === 'row' || text.length > 1500 || isTotal(text)) return undefined
  const sentence = ofPart.exec(text)
  if (sentence) return amountWritten(sentence[1], sentence[2])
  const marks = text.length < 60 || remarkedTag.test(text) ? marksIn(text) : undefined
  return marks?.form === 'tag' && marks.rest === '' ? { value: marks.value, unit: marks.unit } : undefined
}

/** What a block says of the thing above it by the last word of its name: "This talk is worth 10% of the mark." below "1. River talk: …". */
export function saidOfName({
  kind,
  text,
}: HandoutBlock): { readonly noun: string; readonly marks: Amount } | undefined {
  const match = kind === 'heading' || kind === 'row' || text.length > 300 ? null : ofName.exec(text)
  const [, noun = '', value, unit] = match ?? []
  return noun === '' || isOfModule(text) ? undefined : { noun, marks: amountWritten(value, unit) }
}

const ofName =
  /^this (?:\w+ )?(\w{3,})\s+(?:is worth|accounts for|counts for|contributes|carries)\s+(\d{1,3})\s*(%|per ?cent|marks?|points?)/i

/** "(10 points - A reason is enough for half of them)" */
const remarkedTag = /^[([]\s*\d{1,3}\s*(?:marks?|points?|pts)\s*[-–—:]\s+[^()[\]]{1,300}[)\]]\.?$/

const ofPart =
  /^\(?this\s+(?:part|section|task|question|element|component|stage|exercise)\b[^.\d]{0,60}?\b(?:worth|accounts?\s+for|carries|contributes|counts?\s+for|makes\s+up|weighted(?:\s+at)?|attracts)\s+(?:a\s+total\s+of\s+)?(\d{1,3})\s*(%|per ?cent|marks?|points?)/i

/**
 * The unit that such a block is for: the nearest heading or numbered wording above it, or the paragraph right above where that says what to do. undefined where
 * there is none, or where that has its marks already (`found`).
 */
export function unitAbove(units: readonly Unit[], index: number, found: ReadonlySet<number>): number | undefined {
  for (let above = index - 1; above >= 0 && above >= index - mostBetween; above--) {
    const unit = units[above]
    if (unit === undefined || isTaken(unit, found.has(above))) return undefined
    if (!mayBeMarked(unit.block, above === index - 1)) continue
    return isOtherHeading(unit.block, units[index]?.block) ? undefined : above
  }
  return undefined
}

/** "3 marks" alone heads what deserves them. */
function isTaken({ block, entry }: Unit, isFound: boolean): boolean {
  return entry !== undefined || isFound || marksIn(block.text)?.rest === ''
}

/** A heading, a numbered wording, or right above the marks a text that says what to do. */
function mayBeMarked({ kind, text, marker }: HandoutBlock, isRightAbove: boolean): boolean {
  if (kind === 'heading' || (isRightAbove && (startsWithVerb(text) || isShortName(text)))) return true
  const label = labelAt(marker === undefined ? text : `${marker} ${text}`)
  return label !== undefined && label.rest !== ''
}

/** "Presentation" on a line of its own. */
export function isShortName(text: string): boolean {
  return text.length < 60 && /^\p{Lu}[^.:;?!\d]*\p{L}\)?$/u.test(text) && !isAdministrative(text)
}

/** What is aside; "Total: 25 marks" as a heading further out sums up more than "Low (0–2)" right above it. */
function isOtherHeading({ kind, text, level }: HandoutBlock, marks: HandoutBlock | undefined): boolean {
  return isAside(text) || isTotal(text) || (kind === 'heading' && isHeadingOutside(marks, level))
}

/** Whether a block is a heading of a level further out than this one. */
function isHeadingOutside(block: HandoutBlock | undefined, level: number): boolean {
  return block?.kind === 'heading' && block.level < level
}

const mostBetween = 12
