import type { Unit } from '../units/unit.js'
import { isGradeName } from '../wording/asides.js'
import { depths, type Candidate } from './candidate.js'

/**
 * The criteria that a list right below "Poster rubric" names in a part that has marks, "Poster (40%)", each above items that tell of good and poor work: none
 * of them has marks of its own. `found`: what has marks.
 */
export function bulletsOfRubrics(units: readonly Unit[], found: readonly Candidate[]): readonly Candidate[] {
  const marked = new Set(found.map(({ unit }) => unit))
  let part: number | undefined
  return units.flatMap(({ block }, at) => {
    if (block.kind !== 'heading') return []
    if (part === undefined || block.level <= part) part = marked.has(at) ? block.level : undefined
    const isRubric = part !== undefined && !marked.has(at) && /\b(?:rubric|criteria):?$/i.test(block.text)
    return isRubric ? namesBelow(at, units, marked) : []
  })
}

/** What the items right below a heading name, where each of the outermost is a name. */
function namesBelow(heading: number, units: readonly Unit[], marked: ReadonlySet<number>): readonly Candidate[] {
  const places: number[] = []
  for (let place = heading + 1; units[place]?.block.kind === 'item'; place++) places.push(place)
  const tops = places.filter(place => units[place]?.block.level === units[heading + 1]?.block.level)
  const named = tops.flatMap(place => criterionAt(place, units) ?? [])
  const isAll = named.length > 1 && named.length === tops.length
  return isAll && places.every(place => !marked.has(place)) ? named : []
}

/** A short name above items that lie within it. */
function criterionAt(place: number, units: readonly Unit[]): Candidate | undefined {
  const block = units[place]?.block
  const next = units[place + 1]?.block
  if (!block || next?.kind !== 'item' || next.level <= block.level) return undefined
  const title = block.text.replace(/:$/, '')
  if (!/^\p{Lu}[^.?!]{2,60}$/u.test(title) || isGradeName(title)) return undefined
  const depth = depths.item + block.level
  return { unit: place, title, line: block.line, label: undefined, marks: undefined, depth, role: 'weighted' }
}
