import type { HandoutBlock } from './block.js'
import { bulletsOfRubrics } from './candidates/bullets-of-rubrics.js'
import type { Candidate } from './candidates/candidate.js'
import { codedCandidates } from './candidates/coded-candidates.js'
import { unmarkedCandidates } from './candidates/unmarked-candidates.js'
import { unnumberedCriteria } from './candidates/unnumbered-units.js'
import { weightedCandidates } from './candidates/weighted-candidates.js'
import { withinComponents } from './candidates/within-components.js'
import type { Found } from './facts/found.js'
import { weightOfEach } from './facts/weight-of-each.js'
import type { Amount } from './marks/amount.js'
import { isSameWorth, sumOf } from './marks/sum-of.js'
import { withHeadingHolders } from './outline/heading-holders.js'
import { withNamedHolders } from './outline/named-holders.js'
import { sift } from './sifting/sift.js'
import { outcomesOf } from './surroundings/outcomes.js'
import type { Unit } from './units/unit.js'
import { labelAt } from './wording/labels.js'

/** What the units of a document ask for. */
export interface AskedFor {
  readonly candidates: readonly Candidate[]
  readonly moduleWeight: number | undefined
  readonly total: number | undefined
  readonly outcomes: ReturnType<typeof outcomesOf>
  /** One weight for all, where it was used. */
  readonly each: Found<Amount> | undefined
}

/**
 * Criteria and what holds them, known by their numbers, or else by their marks, or else by a heading that calls them so. `title`: the block that is the title
 * of the document. `texts`: its blocks one by one.
 */
export function askedFor(
  units: readonly Unit[],
  title: HandoutBlock | undefined,
  texts: readonly HandoutBlock[],
): AskedFor {
  const coded = codedIn(units)
  const held = new Set(coded.map(({ unit }) => unit))
  const outcomes = outcomesOf(units, held)
  const taken = new Set([...held, ...outcomes.map(({ unit }) => unit)])
  const titleUnit = title === undefined ? undefined : units.findIndex(({ block }) => block === title)
  const marked = withinComponents(weightedCandidates(units, taken), units)
  const weighted = sift(marked, titleUnit, levelsOf(units))
  const { moduleWeight, total } = weighted
  const own = coded.some(({ role }) => role === 'coded')
  const found = own ? withMarksOf(coded, weighted.candidates) : withHolders(weighted.candidates, units, taken, total)
  const candidates =
    found.length > 0 ? withBullets(found, units) : withHeadingHolders(unmarkedCandidates(units, taken), units, total)
  const each = candidates.every(({ marks }) => marks === undefined) ? weightOfEach(texts) : undefined
  return { candidates: withWeightOfEach(candidates, each), moduleWeight, total, outcomes, each }
}

/** With the criteria without marks that a rubric lists within them. */
function withBullets(found: readonly Candidate[], units: readonly Unit[]): readonly Candidate[] {
  return [...found, ...bulletsOfRubrics(units, found)].sort((a, b) => a.unit - b.unit)
}

function levelsOf(units: readonly Unit[]): ReadonlyMap<number, number> {
  return new Map(units.flatMap(({ block }, unit) => (block.kind === 'heading' ? [[unit, block.level] as const] : [])))
}

/** With what holds them put before them: what is called a task or part, or else the headings that part them. */
function withHolders(
  candidates: readonly Candidate[],
  units: readonly Unit[],
  taken: ReadonlySet<number>,
  total: number | undefined,
): readonly Candidate[] {
  const named = withNamedHolders(candidates, units, taken)
  return named.length > candidates.length ? named : withHeadingHolders(candidates, units, total)
}

/** Criteria known by their numbers; none where "1.1 Aim (5%)" below "1. Introduction (10%)" stands beside "2. Method (30%)", for then the marks tell them all. */
function codedIn(units: readonly Unit[]): readonly Candidate[] {
  const numbered = codedCandidates(units)
  const coded = numbered.length === 0 ? unnumberedCriteria(units) : numbered
  if (areOfOneTask(coded, units) || areOnlyNumbered(coded, units) || areInTables(coded, units)) return []
  const isMarked = coded.every(
    ({ role, label, marks }) =>
      marks !== undefined && (role === 'container' ? label?.kind === 'whole' : label?.kind === 'decimal'),
  )
  if (areBesideOthers(coded, units) || areBesideShares(coded, units)) return []
  if (!isMarked || !coded.some(({ role }) => role === 'container')) return coded
  const others = weightedCandidates(units, new Set(coded.map(({ unit }) => unit)))
  return others.some(({ label }) => label?.kind === 'whole') ? [] : coded
}

/** Whether "3.1 Start (5 marks)" and the like stand beside several things that have marks and no number, while no number holds others. */
function areBesideOthers(coded: readonly Candidate[], units: readonly Unit[]): boolean {
  const areMarked = coded.every(({ role, label, marks }) => role === 'coded' && label?.kind === 'decimal' && marks)
  if (coded.length === 0 || !areMarked) return false
  const others = weightedCandidates(units, new Set(coded.map(({ unit }) => unit)))
  return others.filter(({ label }) => label === undefined).length > 1
}

/** Whether steps of a task, "1.1 Explain …", have no marks, while a list above them gives shares of the whole to four things or more. */
function areBesideShares(coded: readonly Candidate[], units: readonly Unit[]): boolean {
  const [first] = coded
  if (first === undefined || coded.some(({ label, marks }) => marks || label?.kind === 'graded')) return false
  if (coded.some(({ label, unit }) => label?.kind === 'decimal' && units[unit]?.block.kind === 'row')) return false
  const others = weightedCandidates(units, new Set(coded.map(({ unit }) => unit)))
  const shares = others.filter(
    ({ unit, marks }) => unit < first.unit && marks?.unit === '%' && units[unit]?.block.kind === 'item',
  )
  return shares.length > 3 && isSameWorth(sumOf(shares), 100)
}

/**
 * Whether the numbers are those of the document's own headings, some of them without marks, while the rows of a table make up the whole; or while more with marks
 * stands without numbers.
 */
function areOnlyNumbered(coded: readonly Candidate[], units: readonly Unit[]): boolean {
  const own = coded.filter(({ role }) => role === 'coded')
  const marked = own.filter(({ marks }) => marks !== undefined).length
  if (marked * 2 >= own.length && marked < own.length && own.every(({ label }) => label?.kind === 'decimal')) {
    const others = weightedCandidates(units, new Set(coded.map(({ unit }) => unit)))
    if (others.length > own.length) return true
  }
  const isOfHeadings = own.every(
    ({ unit, label }) => label?.kind === 'decimal' && units[unit]?.block.kind === 'heading',
  )
  if (own.length === 0 || !isOfHeadings || own.every(({ marks }) => marks !== undefined)) return false
  const rows = units.flatMap(({ entry }) => entry?.marks?.value ?? [])
  return rows.reduce((sum, value) => sum + value, 0) === 100
}

/** Whether tables say of all of the numbered what makes it up. */
function areInTables(coded: readonly Candidate[], units: readonly Unit[]): boolean {
  const sections = new Set(units.flatMap(({ entry }) => labelAt(entry?.section ?? '')?.id ?? []))
  const own = coded.filter(({ role }) => role === 'coded')
  return own.length > 0 && own.every(({ label }) => label !== undefined && sections.has(label.id))
}

/** Whether "2.1 Pairs (3 marks)" and the like stand in one of several tasks, of which others have marks without such parts. */
function areOfOneTask(coded: readonly Candidate[], units: readonly Unit[]): boolean {
  const own = coded.filter(({ role }) => role === 'coded')
  const numbers = new Set(own.map(({ label }) => label?.id.split('.')[0]))
  if (numbers.size !== 1 || own.some(({ label, marks }) => label?.kind !== 'decimal' || marks === undefined))
    return false
  const others = weightedCandidates(units, new Set(own.map(({ unit }) => unit)))
  return others.filter(({ label }) => label?.kind === 'named').length > 1
}

/** Numbered criteria keep to themselves; a table that names them with their marks lends these. */
function withMarksOf(coded: readonly Candidate[], weighted: readonly Candidate[]): readonly Candidate[] {
  const byLabel = new Map(weighted.flatMap(({ label, marks }) => (label ? [[label.id, marks] as const] : [])))
  return coded.map(candidate => ({ ...candidate, marks: candidate.marks ?? byLabel.get(candidate.label?.id ?? '') }))
}

/** "Each criterion is worth 20 %" holds where none has a weight of its own. */
function withWeightOfEach(candidates: readonly Candidate[], each: Found<Amount> | undefined): readonly Candidate[] {
  return each
    ? candidates.map(candidate => (candidate.role === 'container' ? candidate : { ...candidate, marks: each.value }))
    : candidates
}
