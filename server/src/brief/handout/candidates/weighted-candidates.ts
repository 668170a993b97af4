import { bracketedFigures } from '../shares/bracketed-figures.js'
import { figuresInRuns } from '../shares/figures-in-runs.js'
import { leadingHeadings } from '../shares/leading-headings.js'
import { leadingMarks } from '../shares/leading-marks.js'
import { saidShares } from '../shares/said-shares.js'
import { namesOfSteps } from '../shares/step-lists.js'
import type { Unit } from '../units/unit.js'
import { areShares, weightField } from '../wording/administration.js'
import { labelAt } from '../wording/labels.js'
import { blockCandidates, type Search } from './block-candidates.js'
import type { Candidate } from './candidate.js'
import { entryCandidates } from './entry-candidates.js'
import { unitsAside } from './units-aside.js'

/** What is known as asked for by the marks or the weight that stands with it, in the document's order. `taken`: units that are something else. */
export function weightedCandidates(units: readonly Unit[], taken: ReadonlySet<number>): readonly Candidate[] {
  const found: Candidate[] = []
  const held = new Set<number>()
  const search = searchIn(units, held)
  const aside = unitsAside(units, search.title)
  units.forEach((unit, index) => {
    if (aside.has(index) || taken.has(index) || unit.entry?.isLastResort) return
    const own = unit.entry ? entryCandidates(unit, index) : blockCandidates(index, search)
    for (const candidate of own) held.add(candidate.unit)
    found.push(...own)
  })
  return found.sort((a, b) => a.unit - b.unit)
}

function searchIn(units: readonly Unit[], found: ReadonlySet<number>): Search {
  return {
    units,
    found,
    title: titleHeading(units),
    components: new Map([
      ...bracketedFigures(units),
      ...saidShares(units),
      ...leadingMarks(units),
      ...leadingHeadings(units),
      ...namesOfSteps(units),
      ...figuresInRuns(units),
    ]),
    // Components with their own length and deadline.
    isShares: areShares(units.map(({ block }) => block.text)) || areBelowTasks(units),
  }
}

/** "Weighting: 20%" right below several headings such as "Task 1". */
function areBelowTasks(units: readonly Unit[]): boolean {
  const headings = units.filter(({ block }, index) => {
    const below = units[index + 1]?.block.text ?? ''
    return block.kind === 'heading' && labelAt(block.text)?.kind === 'named' && weightField(below) !== undefined
  })
  return headings.length > 1
}

/** The first heading, where all others lie within it: "Resit coursework" opens no part about resits. */
function titleHeading(units: readonly Unit[]): number | undefined {
  const first = units.findIndex(({ block }) => block.kind === 'heading')
  const level = units[first]?.block.level ?? 0
  const isTitle = units.every(({ block }, index) => index <= first || block.kind !== 'heading' || block.level > level)
  return first === -1 || !isTitle ? undefined : first
}
