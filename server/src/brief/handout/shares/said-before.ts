import type { HandoutBlock } from '../block.js'
import { marksIn, type Marks } from '../marks/marks-in.js'
import type { Unit } from '../units/unit.js'
import { labelAt } from '../wording/labels.js'

/** "Part 2. This is divided into code (25%) and essay (75%)" says again what "Part 2 (60%)" is about. */
export function isNamedBefore(text: string, units: readonly Unit[], found: ReadonlySet<number>): boolean {
  const label = text.length > 100 ? labelAt(text) : undefined
  if (label?.kind !== 'named') return false
  return [...found].some(at => {
    const before = units[at]?.block.text ?? ''
    return labelAt(before)?.id === label.id && marksIn(before) !== undefined
  })
}

/**
 * The numbered item that ends in the paragraph at `index` with its marks, "Only these lines are wanted. (30 marks)" a few paragraphs below "2. …", where "1. …" has its
 * marks too (`found`).
 */
export function endOfItem(
  units: readonly Unit[],
  index: number,
  found: ReadonlySet<number>,
): { readonly item: HandoutBlock; readonly unit: number; readonly marks: Marks } | undefined {
  const marks = marksAtEnd(units[index]?.block)
  if (marks === undefined) return undefined
  for (let above = index - 1; above >= 0 && above >= index - mostOfItem; above--) {
    const unit = units[above]
    if (unit === undefined || unit.entry || unit.block.kind !== 'paragraph' || found.has(above)) return undefined
    const label = unit.block.marker === undefined ? undefined : labelAt(unit.block.text)
    if (label?.kind !== 'whole') continue
    const isNext = [...found].some(at => labelAt(units[at]?.block.text ?? '')?.id === String(Number(label.id) - 1))
    return isNext ? { item: unit.block, unit: above, marks } : undefined
  }
  return undefined
}

const mostOfItem = 6

/** The marks in brackets behind the sentences of a paragraph that has no number itself. */
function marksAtEnd(block: HandoutBlock | undefined): Marks | undefined {
  if (block?.kind !== 'paragraph' || block.marker !== undefined || !sentenceAndTag.test(block.text)) return undefined
  const marks = labelAt(block.text) === undefined ? marksIn(block.text) : undefined
  return marks?.form === 'tag' ? marks : undefined
}

const sentenceAndTag = /[.?!]\s*[([][^()[\]]+[)\]]\.?$/
