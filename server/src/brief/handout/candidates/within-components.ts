import { smallest } from '../../../text/extremes.js'
import { isSameWorth, sumOf } from '../marks/sum-of.js'
import type { Unit } from '../units/unit.js'
import { isAlikeIn, wordsNaming } from '../wording/naming-words.js'
import type { Candidate } from './candidate.js'

/**
 * The candidates, those in their component that stand below a heading of its name: "Report (60%)" and "Talk (40%)" in a list, and further down under "Criteria
 * for the report" what makes up 100 per cent of it, or its marks, or the rows of a rubric without marks.
 */
export function withinComponents(candidates: readonly Candidate[], units: readonly Unit[]): readonly Candidate[] {
  const marked = candidates.filter(({ marks }) => marks !== undefined).map(named)
  if (marked.length > most) return candidates
  const own = new Set(candidates.map(({ unit }) => unit))
  const found = new Map<Candidate, NonNullable<Candidate['component']>>()
  for (const [heading, { block }] of units.entries()) {
    if (block.kind !== 'heading' || own.has(heading)) continue
    const component = componentNamed(block.text, heading, marked)
    const within = component ? candidatesBelow(heading, candidates, units) : []
    if (!component || !areOf(component, within)) continue
    for (const candidate of within) found.set(candidate, { unit: component.unit, title: component.title, heading })
  }
  return candidates.map(candidate => {
    const component = found.get(candidate)
    return component ? { ...candidate, component } : candidate
  })
}

/** Each heading is held against each of so many candidates at most: more than a handout names, and few enough not to be waited for. */
const most = 1000

/** A candidate with the words by which a heading may name it: those of its title, or its number, as in "Marking grid – Part A". */
interface Named {
  readonly candidate: Candidate
  readonly names: readonly ReadonlySet<string>[]
}

function named(candidate: Candidate): Named {
  const { title, label } = candidate
  return { candidate, names: [title, ...(label?.kind === 'named' ? [label.id] : [])].map(wordsNaming) }
}

/** The only one above a heading that this names, where it has an equal beside it. `marked`: the candidates that have marks. */
function componentNamed(text: string, heading: number, marked: readonly Named[]): Candidate | undefined {
  const words = wordsNaming(text)
  const above = marked.filter(({ candidate }) => candidate.unit < heading)
  const [only, ...others] = above.filter(({ names }) => names.some(name => isAlikeIn(name, words)))
  if (only === undefined || others.length > 0) return undefined
  const { depth, marks } = only.candidate
  const equals = above.filter(({ candidate }) => candidate.depth === depth && candidate.marks?.unit === marks?.unit)
  return equals.length > 1 ? only.candidate : undefined
}

/** What lies between a heading and the next that is as far out. */
function candidatesBelow(
  heading: number,
  candidates: readonly Candidate[],
  units: readonly Unit[],
): readonly Candidate[] {
  const level = units[heading]?.block.level ?? 0
  let end = heading + 1
  while (end < units.length && !isHeadingOf(level, units[end])) end++
  return candidates.filter(({ unit }) => unit > heading && unit < end)
}

function isHeadingOf(level: number, unit: Unit | undefined): boolean {
  return unit?.block.kind === 'heading' && unit.block.level <= level
}

/** Whether the outermost of what stands below the heading makes up the component; rows without marks describe it. */
function areOf({ marks }: Candidate, within: readonly Candidate[]): boolean {
  const outermost = smallest(within.map(({ depth }) => depth))
  const top = within.filter(({ depth }) => depth === outermost)
  if (top.length < 2) return false
  if (top.every(candidate => candidate.marks === undefined)) return true
  const units = new Set(top.map(candidate => candidate.marks?.unit))
  const sum = sumOf(top)
  return units.size === 1 && (isSameWorth(sum, marks?.value ?? 0) || isSameWorth(sum, 100))
}
