import type { Unit } from '../units/unit.js'
import { isAlikeIn, wordsNaming } from '../wording/naming-words.js'
import type { Candidate } from './candidate.js'

/**
 * The candidates, those in their component that stand below a heading of its name: "Report (60%)" and "Talk (40%)" in a list, and further down under "Criteria
 * for the report" what makes up 100 per cent of it, or its marks, or the rows of a rubric without marks.
 */
export function withinComponents(candidates: readonly Candidate[], units: readonly Unit[]): readonly Candidate[] {
  const own = new Set(candidates.map(({ unit }) => unit))
  const found = new Map<Candidate, NonNullable<Candidate['component']>>()
  for (const [heading, { block }] of units.entries()) {
    if (block.kind !== 'heading' || own.has(heading)) continue
    const component = componentNamed(block.text, heading, candidates)
    const within = component ? candidatesBelow(heading, candidates, units) : []
    if (!component || !areOf(component, within)) continue
    for (const candidate of within) found.set(candidate, { unit: component.unit, title: component.title, heading })
  }
  return candidates.map(candidate => {
    const component = found.get(candidate)
    return component ? { ...candidate, component } : candidate
  })
}

/** The only one above a heading that this names, where it has an equal with marks beside it. */
function componentNamed(text: string, heading: number, candidates: readonly Candidate[]): Candidate | undefined {
  const words = wordsNaming(text)
  const above = candidates.filter(({ unit, marks }) => unit < heading && marks !== undefined)
  const [only, ...others] = above.filter(candidate => isNamedBy(candidate, words))
  if (only === undefined || others.length > 0) return undefined
  const isOneOfSeveral = above.some(
    other => other !== only && other.depth === only.depth && other.marks?.unit === only.marks?.unit,
  )
  return isOneOfSeveral ? only : undefined
}

/** By its title or its number: "Marking grid – Part A". */
function isNamedBy({ title, label }: Candidate, words: ReadonlySet<string>): boolean {
  const number = label?.kind === 'named' ? wordsNaming(label.id) : undefined
  return isAlikeIn(wordsNaming(title), words) || (number !== undefined && isAlikeIn(number, words))
}

/** What lies between a heading and the next that is as far out. */
function candidatesBelow(
  heading: number,
  candidates: readonly Candidate[],
  units: readonly Unit[],
): readonly Candidate[] {
  const level = units[heading]?.block.level ?? 0
  const next = units.findIndex(({ block }, at) => at > heading && block.kind === 'heading' && block.level <= level)
  const end = next === -1 ? units.length : next
  return candidates.filter(({ unit }) => unit > heading && unit < end)
}

/** Whether the outermost of what stands below the heading makes up the component; rows without marks describe it. */
function areOf({ marks }: Candidate, within: readonly Candidate[]): boolean {
  const outermost = Math.min(...within.map(({ depth }) => depth))
  const top = within.filter(({ depth }) => depth === outermost)
  if (top.length < 2) return false
  if (top.every(candidate => candidate.marks === undefined)) return true
  const units = new Set(top.map(candidate => candidate.marks?.unit))
  const sum = top.reduce((total, candidate) => total + (candidate.marks?.value ?? 0), 0)
  return units.size === 1 && (Math.abs(sum - (marks?.value ?? 0)) < 0.01 || Math.abs(sum - 100) < 0.01)
}
