import type { Candidate } from '../candidates/candidate.js'
import type { ImportedBrief, ImportedCriterion, ImportedSection } from '../imported-brief.js'
import { guidanceText } from '../surroundings/guidance.js'
import { describedGrades } from '../tables/described-grades.js'
import type { Unit } from '../units/unit.js'
import { verbsIn } from '../wording/verbs-in.js'
import { marksOf, type OutlinePart } from './outline-part.js'

/** The parts of an outline as the sections and criteria of a brief, each with what the document says below it. */
export function importedParts(
  parts: readonly OutlinePart[],
  ids: ReadonlyMap<OutlinePart, string>,
  units: readonly Unit[],
  across: ReadonlySet<OutlinePart>,
): Pick<ImportedBrief, 'sections' | 'criteria'> {
  const rubric = new Set(parts.flatMap(({ candidate: { rubricRow } }) => units[rubricRow ?? -1] ?? []))
  const sections: ImportedSection[] = []
  const criteria: ImportedCriterion[] = []
  parts.forEach((part, index) => {
    const holder = part.parent === undefined ? null : (ids.get(part.parent) ?? null)
    const shared = { id: ids.get(part) ?? '', ...shownOf(part) }
    const next = parts[index + 1]?.candidate
    const below = guidanceText(unitsBelow(part.candidate, next, units).filter(unit => !rubric.has(unit)))
    if (isSection(part)) sections.push({ ...shared, parent: holder, guidance: isFirstRow(part, next) ? '' : below })
    else
      criteria.push({
        ...shared,
        section: holder,
        verbs: verbsIn(part.candidate.title),
        guidance: criterionGuidance(part, below, units),
        across: across.has(part),
        levels: levelsOf(part, units),
      })
  })
  return { sections, criteria }
}

function isSection({ candidate, children }: OutlinePart): boolean {
  return children.length > 0 || candidate.role === 'container'
}

function shownOf(part: OutlinePart): Pick<ImportedSection, 'title' | 'marks' | 'unit' | 'line'> {
  const { title, line } = part.candidate
  const marks = marksOf(part)
  return { title, marks: marks?.value ?? null, unit: marks?.unit ?? null, line }
}

/** A section of a table begins with its first row. */
function isFirstRow({ candidate }: OutlinePart, next: Candidate | undefined): boolean {
  return next?.unit === candidate.unit
}

function criterionGuidance({ candidate }: OutlinePart, below: string, units: readonly Unit[]): string {
  const row = units[candidate.rubricRow ?? -1]
  return [candidate.more ?? '', below, row ? guidanceText([row]) : ''].filter(text => text !== '').join('\n\n')
}

function levelsOf({ candidate }: OutlinePart, units: readonly Unit[]): ImportedCriterion['levels'] {
  const entry = units[candidate.rubricRow ?? candidate.unit]?.entry
  return entry ? describedGrades(entry).levels : {}
}

/** What stands between a criterion and the next thing: up to a heading on its own level or further out. */
function unitsBelow({ unit, depth }: Candidate, next: Candidate | undefined, units: readonly Unit[]): readonly Unit[] {
  const own = units[unit]
  if (own?.entry) return [own]
  const end = next?.unit ?? units.length
  const below = units.slice(unit + 1, Math.max(end, unit + 1))
  const heading = below.findIndex(({ block }) => block.kind === 'heading' && block.level <= Math.max(depth, 3))
  return heading === -1 ? below : below.slice(0, heading)
}
