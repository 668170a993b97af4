import type { HandoutBlock } from '../block.js'
import { labelAt } from '../wording/labels.js'
import type { Unit } from '../units/units.js'
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
  /^(?:[\d.]+\s*)?(?:(?:module|unit|course|intended|assessed|key|the|relevant|assignment|subject)\s+)*(?:(?:learning\s+)?(?:outcomes?|objectives)|learning\s+goals)(?:\s*\(.*\))?(?:\s+(?:assessed|addressed|covered|tested|for|of|being|to be|met|mapped|that|which)\b.{0,80})?\s*[:.]?$/i
const sentence =
  /\b(?:learning|module|course|intended) (?:outcomes|objectives)\b.{0,120}?(?:\bare\b|\bis\b|:|assess|following)|\b(?:you|students?|learners?) (?:will|should) (?:be (?:able|expected)|demonstrate (?:the|your|their) ability) to\s*:?$|\b(?:on|by|at|upon)\b.{0,30}\b(?:completion|end) of (?:the|this|your) (?:module|unit|course)\b.{0,80}:$/i

/** The outcomes of a document, in its order. `held`: units that hold criteria or are some, and so are none. */
export function outcomesOf(units: readonly Unit[], held: ReadonlySet<number>): readonly Outcome[] {
  const found: Outcome[] = []
  const seen = new Set<string>()
  let isListed = false
  let opened = -1
  units.forEach(({ block, entry }, index) => {
    if (entry || held.has(index)) {
      isListed = false
      return
    }
    if (opensList(block)) {
      isListed = true
      opened = index
      return
    }
    const label = labelAt(block.text)
    const isCoded = label?.name === 'outcome' && label.rest.split(' ').length > (isListed ? 1 : 2)
    // "On completion you can:" below the heading leads on to the list.
    if (isListed && index === opened + 1 && block.kind === 'paragraph' && /:$/.test(block.text)) return
    const last = found.at(-1)
    const before = last?.unit === index - 1 ? units[last.unit]?.block : undefined
    if (isListed && !isCoded && !isOutcome(block, before)) isListed = false
    if (!isListed && !isCoded) return
    const code = isCoded ? undefined : /^([A-Z]{1,2}\d{1,2})[:.)]\s+(?=\S)/.exec(block.text)
    const labelled = label && label.rest !== '' && label.kind !== 'letter' ? label.rest : block.text
    const title = code ? block.text.slice(code[0].length) : labelled
    if (seen.has(title)) return
    seen.add(title)
    found.push({ id: isCoded ? label.id : (code?.[1] ?? null), title, line: block.line, unit: index })
  })
  return found
}

function opensList({ kind, text }: HandoutBlock): boolean {
  return heading.test(text) || (kind !== 'item' && text.length < 250 && sentence.test(text))
}

/** Items of the first level; without bullets what begins with a verb, or has the next number. `before`: the outcome right above. */
function isOutcome({ kind, level, text }: HandoutBlock, before: HandoutBlock | undefined): boolean {
  if (kind === 'item') return level <= 1 || before === undefined
  const label = labelAt(text)
  const above = labelAt(before?.text ?? '')
  if (label?.kind === 'whole' && above?.kind === 'whole') return Number(label.id) === Number(above.id) + 1
  return kind === 'paragraph' && startsWithVerb(label?.rest ?? text)
}
