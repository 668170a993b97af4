import { componentsAmong, depths, mayHold, type Candidate } from '../candidates/candidate.js'
import { marksIn } from '../marks/marks-in.js'
import type { Unit } from '../units/unit.js'
import { labelAt } from '../wording/labels.js'
import { withMarksAtListEnd } from './marks-at-list-end.js'
import type { OpenPart, OutlinePart } from './outline-part.js'

/** The candidates, in the document's order, each in what holds it. A heading that is none of them ends what is open on its level. */
export function outlineOf(candidates: readonly Candidate[], units: readonly Unit[]): readonly OutlinePart[] {
  const all = withTableSections(candidates)
  const componentOf = componentsAmong(all)
  const parts = new Map<Candidate, OpenPart>()
  let open: OpenPart[] = []
  let next = 0
  units.forEach(({ block }, unit) => {
    let isCandidate = false
    for (; all[next]?.unit === unit; next++) {
      isCandidate = true
      const candidate = all[next]
      if (candidate === undefined) continue
      open = open.filter(part => part.candidate.depth < candidate.depth)
      const component = componentOf(candidate)
      const parent = parentOf(candidate, open, component && parts.get(component))
      const part: OpenPart = { candidate, parent, children: [] }
      parent?.children.push(part)
      parts.set(candidate, part)
      open.push(part)
    }
    if (!isCandidate && block.kind === 'heading')
      open = open.filter(({ candidate }) => candidate.depth < block.level || candidate.depth > 7)
  })
  return withoutEmptyHolders(withMarksAtListEnd([...parts.values()], units))
}

/** The innermost that is open, or the component, `named`, that a heading further in names. */
function parentOf(candidate: Candidate, open: readonly OpenPart[], named: OpenPart | undefined): OpenPart | undefined {
  const { component } = candidate
  const holder = [...open].reverse().find(part => mayHold(part.candidate, candidate))
  if (component === undefined || (holder && holder.candidate.unit > component.heading)) return holder
  return named ?? holder
}

/** What a table names in a column of sections becomes a section where it holds several rows. */
function withTableSections(candidates: readonly Candidate[]): readonly Candidate[] {
  const counts = new Map<string, number>()
  for (const { section } of candidates) if (section !== undefined) counts.set(section, (counts.get(section) ?? 0) + 1)
  const isSections = [...counts.values()].some(count => count > 1)
  let open: string | undefined
  return candidates.flatMap(candidate => {
    const { section } = candidate
    if (!isSections || section === undefined || section === open) return [candidate]
    open = section
    const marks = marksIn(section)
    const name = marks && marks.rest !== '' ? marks.rest : section
    const label = labelAt(name)
    const isTitled = (label?.kind === 'named' || label?.kind === 'decimal') && label.rest !== ''
    const holder: Candidate = {
      unit: candidate.unit,
      title: isTitled ? label.rest : name,
      line: candidate.line,
      label: isTitled ? label : undefined,
      marks: marks && { value: marks.value, unit: marks.unit },
      depth: depths.tableSection,
      role: 'container',
    }
    return [holder, candidate]
  })
}

/** Something numbered that holds nothing and has no marks is none of ours. */
function withoutEmptyHolders(parts: readonly OpenPart[]): readonly OutlinePart[] {
  return parts.filter(
    ({ candidate, children }) => candidate.role !== 'container' || children.length > 0 || candidate.marks !== undefined,
  )
}
