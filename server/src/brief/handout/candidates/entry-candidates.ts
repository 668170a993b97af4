import type { TableEntry } from '../tables/table-entry.js'
import type { Unit } from '../units/unit.js'
import { labelAt, type Label } from '../wording/labels.js'
import { depths, type Candidate } from './candidate.js'
import { withQuestion } from './weighted-candidate.js'

/** The row of a table of criteria as a candidate, with the question before it that its number names; none for a unit that is no such row. */
export function entryCandidates({ entry, block }: Unit, index: number): readonly Candidate[] {
  if (entry === undefined) return []
  const label = labelAt(entry.number === undefined ? entry.title : `${entry.number} ${entry.title}`)
  const own: Candidate = {
    unit: index,
    title: entry.title,
    line: block.line,
    label: label && label.rest !== '' ? label : undefined,
    marks: entry.marks,
    depth: depthOf(entry, label),
    role: 'weighted',
    ...(entry.section === undefined ? {} : { section: entry.section }),
  }
  return withQuestion({ ...own, title: own.label?.rest ?? own.title })
}

/** What stands in no section is as far out as the sections. */
function depthOf({ isAlone }: TableEntry, label: Label | undefined): number {
  if (isAlone) return depths.tableSection
  return label?.kind === 'part' ? depths.part : depths.entry
}
