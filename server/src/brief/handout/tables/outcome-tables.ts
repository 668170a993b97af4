import type { HandoutBlock } from '../block.js'
import { labelAt, type Label } from '../wording/labels.js'

/**
 * The outcomes that a table lists, as blocks of their own; none where it lists something else. `above`: the text right above the table. The codes stand in
 * the first column ("LO1", "CLO 2", "3."), the wording in the next; figures in further columns say nothing about the assignment.
 */
export function outcomesInTable(rows: readonly HandoutBlock[], above: string): readonly HandoutBlock[] {
  const heads = rows[0]?.cells?.map(cell => cell.text) ?? []
  const isNamed = namesOutcomes.test(above) || outcomeHead.test(heads[1] ?? '')
  if (!isNamed || heads.slice(1).some(text => otherHead.test(text))) return []
  const found = rows.flatMap(outcomeOf)
  return found.length > 1 && found.length * 3 >= (rows.length - 1) * 2 ? found : []
}

const namesOutcomes =
  /^(?!.*\bcriteria\b.*\bmarks\b).{0,60}\b(?:learning|module|course|unit|intended) (?:outcomes?|objectives)\b.{0,80}$/i
const outcomeHead = /^(?:(?:module|course|unit|intended)\s+)?(?:learning\s+)?outcomes?$/i
const otherHead = /\b(?:task|question|criteri(?:on|a)|assessment|activity)\b/i

function outcomeOf({ cells: [first, second] = [] }: HandoutBlock): readonly HandoutBlock[] {
  if (first === undefined) return []
  const code = labelAt(first.text)
  const wording = wordingOf(code, second?.text ?? '')
  if (!isCode(first.text, code) || wordCount(wording) < (code ? 2 : 3)) return []
  const text = code?.name === 'outcome' ? `${code.id} ${wording}` : wording
  return [{ kind: 'item', text, line: first.line, level: 1 }]
}

/** What stands behind the code in its cell, or else in the next. */
function wordingOf(code: Label | undefined, next: string): string {
  return code && wordCount(code.rest) > 2 ? code.rest : next
}

function isCode(text: string, label: Label | undefined): boolean {
  return label?.name === 'outcome' || /^\d{1,2}[.)]?$/.test(text)
}

function wordCount(text: string): number {
  return text.split(' ').length
}
