import { isAside, isTotal } from './asides.js'
import type { HandoutBlock } from './block.js'
import { labelAt } from './labels.js'
import { marksIn } from './marks-in.js'
import type { Unit } from './units.js'
import { startsWithVerb } from './verbs-in.js'

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

/**
 * The unit that such a block is for: the nearest heading or numbered wording above it, or the paragraph right above where that says what to do. undefined where
 * there is none, or where that has its marks already (`found`).
 */
export function unitAbove(units: readonly Unit[], index: number, found: ReadonlySet<number>): number | undefined {
  for (let above = index - 1; above >= 0 && above >= index - mostBetween; above--) {
    const unit = units[above]
    if (unit === undefined || unit.entry || found.has(above)) return undefined
    const { block } = unit
    const isWording = above === index - 1 && block.kind !== 'heading' && startsWithVerb(block.text)
    const label = labelAt(block.marker === undefined ? block.text : `${block.marker} ${block.text}`)
    if (block.kind !== 'heading' && !isWording && (label === undefined || label.rest === '')) continue
    return isAside(block.text) || isTotal(block.text) ? undefined : above
  }
  return undefined
}

const mostBetween = 12
