import type { HandoutBlock } from '../block.js'
import type { Amount } from '../marks/amount.js'
import { labelAt } from '../wording/labels.js'
import { depths, type Candidate } from './candidate.js'

/** A block as a candidate with these marks, by the place that it has in the document. */
export function weightedCandidate(
  block: HandoutBlock,
  index: number,
  written: string,
  { value, unit }: Amount,
): Candidate {
  const title = (whatFor.exec(written)?.[1] ?? written).replace(/\s[–—-]\s*$/, '')
  const label = labelAt(title)
  const isNamed = label !== undefined && label.rest !== ''
  const isBare = label?.kind === 'named' && shareWord.test(label.rest)
  const depth =
    block.kind === 'heading' ? block.level : block.kind === 'item' ? depths.item + block.level : labelDepth(title)
  // "1." before an item is a number of it.
  const numbered = label ?? (block.marker === undefined ? undefined : labelAt(`${block.marker} ${title}`))
  return {
    unit: index,
    title: isBare ? label.id : isNamed ? label.rest : title,
    line: block.line,
    label: numbered,
    marks: { value, unit },
    depth,
    role: 'weighted',
  }
}

/** "The remaining marks are based on its presentation": what for. */
const whatFor =
  /^the (?:rest|remain(?:ing|der))\b.{0,60}?\b(?:based on|given for|awarded for|are for|is for)\s+(?:(?:the|its|your)\s+)?(.+?)\.?$/i

/** "Part A contribution – 5%" says nothing of Part A but its share. */
const shareWord = /^(?:contribution|weight(?:ing|age)?)$/i

/** Of paragraphs, those called "Task 1" or "II." are further out than numbered ones. */
function labelDepth(title: string): number {
  const label = labelAt(title)
  if (label?.kind === 'named' || /^[IVX]+$/.test(label?.id ?? '')) return depths.outer
  if (label?.kind === 'part') return depths.part
  return label?.kind === 'whole' || label?.kind === 'letter' ? depths.inner : depths.coded
}

/** "Q3 (a) Recommend …" is part (a) of a question 3, which holds the (b) that follows. */
export function withQuestion(candidate: Candidate): readonly Candidate[] {
  const { label, title } = candidate
  const inner = label && label.kind !== 'part' ? labelAt(title) : undefined
  if (label === undefined || inner?.kind !== 'part' || inner.rest === '') return [candidate]
  const question: Candidate = { ...candidate, title: label.id, marks: undefined, role: 'container' }
  return [question, { ...candidate, title: inner.rest, label: inner, depth: Math.max(candidate.depth, depths.part) }]
}
