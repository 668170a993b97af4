import { amountWritten, type Amount } from '../marks/amount.js'
import type { Unit } from '../units/unit.js'
import { labelAt, labelName, type Label } from '../wording/labels.js'
import { depths, type Candidate } from './candidate.js'

/**
 * What is called a task or part, with the marks that one sentence gives to all of them: "Task 1 is worth 20%, Tasks 2 and 5 are each worth 10% …". None unless
 * each that the sentence names stands in the document, or where anything outside the sentence has marks of its own. `found`: what is known by these.
 */
export function weightsOfNamed(units: readonly Unit[], found: readonly Candidate[]): readonly Candidate[] {
  for (const [from, { block }] of units.entries()) {
    const weights = weightsIn(block.text)
    if (weights.size < 2 || found.some(({ unit }) => unit !== from)) continue
    const named = [...weights].flatMap(([id, marks]) => candidateNamed(id, marks, units, from) ?? [])
    if (named.length === weights.size) return named.sort((a, b) => a.unit - b.unit)
  }
  return []
}

/** What is called so, but for the sentence at `from`. */
function candidateNamed(id: string, marks: Amount, units: readonly Unit[], from: number): Candidate | undefined {
  const unit = units.findIndex(({ block: { text } }, index) => index !== from && nameAt(text)?.id === id)
  const block = units[unit]?.block
  const label = nameAt(block?.text ?? '')
  if (!block || !label) return undefined
  const title = label.rest.replace(/[\s:.]+$/, '')
  const depth = block.kind === 'heading' ? block.level : depths.outer
  return { unit, title: title === '' ? label.id : title, line: block.line, label, marks, depth, role: 'weighted' }
}

const number = String.raw`\b(?:\d{1,2}|[A-H]|one|two|three|four|five|six|seven|eight|nine|ten)\b`
const sentence = new RegExp(
  String.raw`\b(task|question|part|section|component|element)s?\s+(${number}(?:\s*(?:,|and|&)\s*(?:and\s+)?${number})*)\s+(?:(?:is|are|carry|carries|will be|counts? for)\s+)?(?:each\s+)?(?:worth\s+)?(?:each\s+)?(\d{1,3})\s*(%|per ?cent|marks|points)`,
  'gi',
)

function weightsIn(text: string): ReadonlyMap<string, Amount> {
  const weights = new Map<string, Amount>()
  if (text.length > 1500) return weights
  for (const [, name = '', list = '', value, unit = ''] of text.matchAll(sentence)) {
    const marks = amountWritten(value, unit)
    for (const [one] of list.matchAll(new RegExp(number, 'gi'))) weights.set(labelName(name, one), marks)
  }
  return weights
}

/** "Task 1" of "Task 1. Essay" and of "1. Task 1. Essay". */
function nameAt(text: string): Label | undefined {
  const label = labelAt(text)
  const inner = label?.kind === 'whole' ? labelAt(label.rest) : undefined
  return inner?.kind === 'named' ? inner : label
}
