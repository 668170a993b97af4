import { depths, standsAsHeading, type Candidate } from '../candidates/candidate.js'
import { isSameWorth, sumOf } from '../marks/sum-of.js'
import { headingsIn, type Headings } from '../units/headings.js'
import type { Unit } from '../units/unit.js'
import { labelAt } from '../wording/labels.js'

/**
 * The candidates with the headings put before them that part them (`withHolders`): all of them, or else what lies within each that is a heading itself.
 */
export function withHeadingHolders(
  candidates: readonly Candidate[],
  units: readonly Unit[],
  total: number | undefined,
): readonly Candidate[] {
  const document = { units, headings: headingsIn(units) }
  const all = withHolders(candidates, document, total)
  return all.length > candidates.length ? all : groupsOf(candidates).flatMap(group => withinHeading(group, document))
}

interface Document {
  readonly units: readonly Unit[]
  readonly headings: Headings
}

/** Each candidate that is a heading with what follows it up to the next. */
function groupsOf(candidates: readonly Candidate[]): readonly (readonly Candidate[])[] {
  const groups: Candidate[][] = []
  for (const candidate of candidates) {
    const last = groups.at(-1)
    if (last === undefined || standsAsHeading(candidate)) groups.push([candidate])
    else last.push(candidate)
  }
  return groups
}

/** What lies within a heading may make up its marks, or 100 per cent of it. */
function withinHeading(group: readonly Candidate[], document: Document): readonly Candidate[] {
  const [heading, ...within] = group
  if (heading === undefined || !standsAsHeading(heading) || within.length < 4) return group
  const found = [undefined, heading.marks?.value].map(total => withHolders(within, document, total))
  const held = found.find(candidates => candidates.length > within.length) ?? within
  return held.every(({ depth }) => depth > heading.depth) ? [heading, ...held] : group
}

/**
 * The candidates with the headings put before them under which they stand, where these part them: at least two headings of one level, each above two or more
 * things with marks, and all of these together make up the whole or stand in a marking scheme, or in one below each heading. `total`: what the document says it is, else 100.
 */
function withHolders(
  candidates: readonly Candidate[],
  { units, headings }: Document,
  total: number | undefined,
): readonly Candidate[] {
  const [first] = candidates
  if (first === undefined || !candidates.every(candidate => isAlike(candidate, first))) return candidates
  const direct = candidates.map(({ unit, depth }) => headings.above(unit, depth))
  const places = direct.map(place => partAbove(place, { units, headings }))
  const held = [...new Set(places)]
  const holders = held.flatMap(place => (place === undefined ? [] : (holderOf(place, units) ?? [])))
  // What stands below no heading, or below one that says only that criteria follow, is not parted.
  if (holders.length < held.length || !arePart(holders, places)) return candidates
  const haveSchemes = places.every((place, index) => place !== direct[index])
  const isWhole =
    isSameWorth(sumOf(candidates), total ?? 100) || haveSchemes || areInScheme(holders, { units, headings })
  return isWhole ? [...holders, ...candidates].sort((a, b) => a.unit - b.unit) : candidates
}

/** Above "Marking scheme" and the like the heading in which that lies: "Report 2". */
function partAbove(place: number | undefined, { units, headings }: Document): number | undefined {
  for (let part = place; part !== undefined;) {
    const { text = '', level = 0 } = units[part]?.block ?? {}
    if (!generic.test(text)) return part
    part = headings.above(part, level)
  }
  return place
}

/** Several headings of one level, each above several things. `places`: the heading above each of these. */
function arePart(holders: readonly Candidate[], places: readonly (number | undefined)[]): boolean {
  const isOneLevel = new Set(holders.map(({ depth }) => depth)).size === 1
  const counts = new Map<number | undefined, number>()
  for (const place of places) counts.set(place, (counts.get(place) ?? 0) + 1)
  const isParted = holders.every(({ unit }) => (counts.get(unit) ?? 0) > 1)
  return holders.length > 1 && isOneLevel && isParted
}

/** Whether the holders stand right below a heading that says how is marked: they are its parts, whatever they make together. */
function areInScheme(holders: readonly Candidate[], { units, headings }: Document): boolean {
  const above = new Set(holders.map(({ unit }) => headings.above(unit, units[unit]?.block.level ?? 0)))
  const [only] = above
  return above.size === 1 && only !== undefined && scheme.test(units[only]?.block.text ?? '')
}

const scheme = /\b(?:(?:mark(?:ing)?|grading|assessment) (?:scheme|criteria|rubric|breakdown)|rubric)\b/i

function isAlike({ depth, marks, section, isNamedAside, component }: Candidate, first: Candidate): boolean {
  const isFree = !section && !isNamedAside && component === undefined
  const isRow = depth === depths.entry
  return isFree && depth === first.depth && (marks !== undefined || isRow) && marks?.unit === first.marks?.unit
}

/** undefined for a heading that says only that criteria follow. */
function holderOf(unit: number, units: readonly Unit[]): Candidate | undefined {
  const block = units[unit]?.block
  if (block === undefined || generic.test(block.text)) return undefined
  const label = labelAt(block.text)
  const title = label && label.rest !== '' ? label.rest : block.text
  return {
    unit,
    title: title.replace(/[\s:.]+$/, ''),
    line: block.line,
    label,
    marks: undefined,
    depth: Math.min(block.level, depths.outer),
    role: 'container',
    doubt: 'I took this heading for a section, for what is marked stands below it.',
  }
}

const generic =
  /\b(?:criteria|rubric|mark(?:s|ing)?|grad(?:e|es|ing)|assess(?:ment|ed)|breakdown|weight\w*|instructions?|what (?:you|to)|submi(?:t|ssion)|tasks?$|deliverables?$|requirements?$)/i
