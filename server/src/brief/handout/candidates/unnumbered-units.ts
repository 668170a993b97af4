import type { Unit } from '../units/unit.js'
import { labelAt } from '../wording/labels.js'
import { startsWithVerb } from '../wording/verbs-in.js'
import { depths, type Candidate } from './candidate.js'

/**
 * The outcomes of a unit of a qualification and the criteria below each, where these lost their numbers on the way into a text: below "The learner will" and "The
 * learner can" a line "Understand how a team forms", and below that "Explain …" and "Compare …". None elsewhere, or where one of them has a number.
 */
export function unnumberedCriteria(units: readonly Unit[]): readonly Candidate[] {
  const start = startOf(units)
  const found: Candidate[] = []
  for (let unit = start; unit < units.length; unit++) {
    const candidate = candidateAt(units, unit)
    if (candidate === undefined) break
    found.push(candidate)
  }
  const outcomes = found.filter(({ role }) => role === 'container')
  const isUnit = found[0]?.role === 'container' && outcomes.length > 1 && found.length >= outcomes.length * 2
  return isUnit ? found : []
}

/** Behind the lines that say what stands in which column. */
function startOf(units: readonly Unit[]): number {
  const can = units.findIndex(({ block }) => learnerCan.test(block.text))
  const isUnit =
    can !== -1 && units.slice(Math.max(0, can - 3), can + 2).some(({ block }) => learnerWill.test(block.text))
  if (!isUnit) return units.length
  return learnerWill.test(units[can + 1]?.block.text ?? '') ? can + 2 : can + 1
}

const learnerCan = /\b(?:learners?|candidates?|students?) can\W*$/i
const learnerWill = /\b(?:learners?|candidates?|students?) will\W*$/i

function candidateAt(units: readonly Unit[], unit: number): Candidate | undefined {
  const { block, entry } = units[unit] ?? {}
  if (block === undefined || entry || block.kind === 'heading' || labelAt(block.text) !== undefined) return undefined
  if (!startsWithVerb(block.text)) return undefined
  const isOutcome = isOutcomeWording(block.text)
  return {
    unit,
    title: block.text,
    line: block.line,
    label: undefined,
    marks: undefined,
    depth: isOutcome ? depths.inner : depths.coded,
    role: isOutcome ? 'container' : 'coded',
  }
}

/** "Understand …", "Be able to …": what criteria are criteria for. */
function isOutcomeWording(text: string): boolean {
  return /^(?:understand|know|be able to|be aware of)\b/i.test(text)
}
