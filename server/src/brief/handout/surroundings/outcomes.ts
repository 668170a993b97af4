import type { HandoutBlock } from '../block.js'
import type { Unit } from '../units/unit.js'
import { labelAt, type Label } from '../wording/labels.js'
import { startsWithVerb } from '../wording/verbs-in.js'

/** What the student is to be able to do, where the document lists it apart from its criteria. */
export interface Outcome {
  readonly id: string | null
  readonly title: string
  readonly line: number
  /** The unit of the document that it is. */
  readonly unit: number
}

const heading =
  /^(?:[\d.]+\s*)?(?:(?:module|unit|course|intended|assessed|key|the|relevant|assignment|subject)\s+)*(?:(?:learning\s+)?(?:outcomes?|objectives)|learning\s+goals)(?:\s*\((?!\d+\)).*\))?(?:\s+(?:assessed|addressed|covered|tested|for|of|being|to be|met|mapped|that|which)\b.{0,80})?\s*[:.]?$/i
const sentence =
  /\b(?:learning|module|course|intended) (?:outcomes|objectives)\b.{0,120}?(?:\bare\b|\bis\b|:|assess|following)|\b(?:you|students?|learners?) (?:will|should|must|need to) (?:be (?:able|expected)|demonstrate (?:the|your|their) ability) to\s*:?$|\b(?:on|by|at|upon)\b.{0,30}\b(?:completion|end) of (?:the|this|your) (?:module|unit|course|assignment|lab|project)\b.{0,80}:$/i

/** The outcomes of a document, in its order. `held`: units that hold criteria or are some, and so are none. */
export function outcomesOf(units: readonly Unit[], held: ReadonlySet<number>): readonly Outcome[] {
  const found = new Map<string, Outcome>()
  const list: OpenList = { isOpen: false, opened: -1, last: undefined }
  units.forEach((unit, index) => {
    const isOther = unit.entry !== undefined || held.has(index)
    const outcome = isOther ? closed(list) : outcomeAt(units, index, list)
    if (outcome === undefined || found.has(outcome.title)) return
    found.set(outcome.title, outcome)
    list.last = index
  })
  return [...found.values()]
}

/** Whether a list of outcomes has begun, the unit that said so, and the last outcome. */
interface OpenList {
  isOpen: boolean
  opened: number
  last: number | undefined
}

function closed(list: OpenList): undefined {
  list.isOpen = false
  return undefined
}

function outcomeAt(units: readonly Unit[], index: number, list: OpenList): Outcome | undefined {
  const block = units[index]?.block
  if (block === undefined) return undefined
  if (opensList(block)) {
    list.isOpen = true
    list.opened = index
    return undefined
  }
  const label = labelAt(block.text)
  if (isCoded(label, list.isOpen)) return { id: label.id, title: label.rest, line: block.line, unit: index }
  if (!list.isOpen || leadsOn(units, index, list)) return undefined
  if (!isOutcome(block, list.last === index - 1 ? units[list.last]?.block : undefined)) return closed(list)
  return { ...listedOutcome(block.text, label), line: block.line, unit: index }
}

/** "LO2 Explain …": in a list a few words will do. */
function isCoded(label: Label | undefined, isListed: boolean): label is Label {
  return label?.name === 'outcome' && label.rest.split(' ').length > (isListed ? 1 : 2)
}

/** "On completion you can:" below the heading leads on to the list, and so does any text right above bullets. */
function leadsOn(units: readonly Unit[], index: number, { opened }: OpenList): boolean {
  const { kind, text } = units[index]?.block ?? {}
  return (
    index === opened + 1 && kind === 'paragraph' && (/:$/.test(text ?? '') || units[index + 1]?.block.kind === 'item')
  )
}

function listedOutcome(text: string, label: Label | undefined): Pick<Outcome, 'id' | 'title'> {
  const code = /^([A-Z]{1,2}\d{1,2})[:.)]\s+(?=\S)/.exec(text)
  if (code) return { id: code[1] ?? null, title: text.slice(code[0].length) }
  return { id: null, title: label && label.rest !== '' && label.kind !== 'letter' ? label.rest : text }
}

function opensList({ kind, text }: HandoutBlock): boolean {
  return heading.test(text) || (kind !== 'item' && text.length < 250 && sentence.test(text))
}

/** Items of the first level; without bullets what begins with a verb, or has the next number. `before`: the outcome right above. */
function isOutcome({ kind, level, text }: HandoutBlock, before: HandoutBlock | undefined): boolean {
  if (text.endsWith('?')) return false
  if (kind === 'item') return level <= 1 || before === undefined
  const label = labelAt(text)
  if (label?.kind === 'whole' && before) {
    const above = labelAt(before.text)
    if (above?.kind === 'whole') return Number(label.id) === Number(above.id) + 1
  }
  return kind === 'paragraph' && startsWithVerb(label?.rest ?? text)
}
