import { largest } from '../../../text/extremes.js'
import type { Unit } from '../units/unit.js'
import { isGradeName } from '../wording/asides.js'
import { depths, type Candidate } from './candidate.js'
import { criteriaHeading } from './unmarked-candidates.js'

/**
 * The criteria that a list right below "Marking criteria" names, each with what is said about it ("Argument – clear and supported"), where nothing below the
 * heading has marks: what has some elsewhere (`found`) are the components, "Report (60%)" and "Talk (40%)".
 */
export function namedCriteria(
  units: readonly Unit[],
  found: readonly Candidate[],
  taken: ReadonlySet<number>,
): readonly Candidate[] {
  const last = largest(found.map(({ unit }) => unit))
  for (const [at, { block }] of units.entries()) {
    if (at <= last || block.kind !== 'heading' || !criteriaHeading.test(block.text.replace(/:$/, ''))) continue
    const items = itemsBelow(at, units).filter(place => !taken.has(place))
    const named = items.flatMap(place => criterionAt(place, units) ?? [])
    if (named.length > 2 && named.length === items.length) return named
  }
  return []
}

/** The first list below a heading, behind no more than a sentence. */
function itemsBelow(heading: number, units: readonly Unit[]): readonly number[] {
  const isItem = (place: number): boolean => units[place]?.block.kind === 'item'
  const first = [heading + 1, heading + 2].find(isItem)
  if (first === undefined || units.slice(heading + 1, first).some(({ block }) => block.kind === 'heading')) return []
  let end = first
  while (isItem(end)) end++
  const places = [...units.keys()].slice(first, end)
  return places.filter(place => units[place]?.block.level === units[first]?.block.level)
}

function criterionAt(place: number, units: readonly Unit[]): Candidate | undefined {
  const block = units[place]?.block
  const title = /^(\p{Lu}[^:.?!–—]{2,60}?)\s*(?::|\s[–—-])\s+\S/u.exec(block?.text ?? '')?.[1]
  if (!block || title === undefined || isGradeName(title)) return undefined
  const depth = depths.item + block.level
  return { unit: place, title, line: block.line, label: undefined, marks: undefined, depth, role: 'weighted' }
}
