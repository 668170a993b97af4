import { depths, type Candidate } from './candidate.js'
import { isGradeName } from './asides.js'
import { labelAt } from './labels.js'
import type { Unit } from './units.js'

const heading =
  /^(?:[\d.]+\s*)?(?:(?:the|assessment|assignment|marking|grading|evaluation|key|main)\s+)*(?:marking|assessment|grading|evaluation|assessed|success)\s+criteria(?:\s*[:(].*)?$|^(?:grading |marking )?rubric$/i

/** Criteria without numbers or marks: the list below a heading such as "Marking criteria". The last resort. */
export function unmarkedCandidates(units: readonly Unit[], taken: ReadonlySet<number>): readonly Candidate[] {
  const found: Candidate[] = []
  let isListed = false
  units.forEach(({ block, entry }, unit) => {
    if (taken.has(unit)) return
    if (entry === undefined && heading.test(block.text.replace(/:$/, ''))) isListed = true
    else if (block.kind === 'heading') isListed = false
    else if (entry || (isListed && block.kind === 'item' && block.level === 1)) {
      const title = (/^([^:.]{3,60}?)\s*(?::|\s[–—-])\s/.exec(block.text)?.[1] ?? block.text).replace(/[:.]$/, '')
      if (isGradeName(title)) return
      found.push({
        unit,
        title,
        line: block.line,
        label: labelAt(block.text),
        marks: undefined,
        depth: entry ? depths.entry : depths.item,
        role: 'weighted',
      })
    }
  })
  return found.length > 1 ? found : []
}
