import { depths, type Candidate } from '../candidates/candidate.js'
import type { Unit } from '../units/unit.js'
import { labelAt, type Label } from '../wording/labels.js'

/**
 * The candidates with "(i)" and "(ii)" put into the "(b)" they follow, which comes before them where it has no marks itself: "(b) For the circuit below, find:".
 */
export function withRomanParts(candidates: readonly Candidate[], units: readonly Unit[]): readonly Candidate[] {
  const taken = new Set(candidates.map(({ unit }) => unit))
  const holders = new Map<number, Candidate>()
  const inner = candidates.map(candidate => {
    const above = isRoman(candidate.label) ? letteredAbove(candidate, units) : undefined
    if (above === undefined) return candidate
    if (!taken.has(above.unit)) holders.set(above.unit, above)
    return { ...candidate, depth: depths.part + 0.1 }
  })
  return holders.size === 0 && inner.every((candidate, index) => candidate === candidates[index])
    ? candidates
    : [...holders.values(), ...inner].sort((a, b) => a.unit - b.unit)
}

function isRoman(label: Label | undefined): boolean {
  return label?.kind === 'part' && /^[ivx]+$/.test(label.id)
}

/** The nearest part above with a letter, where only parts with roman numbers stand between; "(h)" is followed by the letter i. */
function letteredAbove({ unit, label }: Candidate, units: readonly Unit[]): Candidate | undefined {
  for (let index = unit - 1; index >= 0 && index > unit - mostBetween; index--) {
    const block = units[index]?.block
    const own = block && partAt(block.text, block.marker)
    if (block === undefined || block.kind === 'heading' || (own && own.kind !== 'part')) return undefined
    if (own === undefined || isRoman(own)) continue
    const isNextLetter = own.id === 'h' && label?.id === 'i'
    const title = own.rest.replace(/[\s:,]+$/, '')
    return isNextLetter || title === ''
      ? undefined
      : { unit: index, title, line: block.line, label: own, marks: undefined, depth: depths.part, role: 'container' }
  }
  return undefined
}

function partAt(text: string, marker: string | undefined): Label | undefined {
  return labelAt(text) ?? (marker === undefined ? undefined : labelAt(`${marker} ${text}`))
}

const mostBetween = 30
