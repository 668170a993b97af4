import { entriesOf, textOfData, textsOfData } from '../text/plain-data.js'
import { contentWords } from './label-words.js'
import { sectionsOf, type Part } from './parts.js'
import type { PlacedProblem } from './problem.js'

/** Points that do not say what to look for: nothing can ever be found for them, or only what words of their labels find. */
export function pointProblems(data: unknown): readonly PlacedProblem[] {
  return sectionsOf(data)
    .flatMap(section => section.parts)
    .flatMap(criterion => criterion.parts)
    .flatMap(unreachable)
}

function unreachable(point: Part): readonly PlacedProblem[] {
  const lack = lackOf(point)
  if (point.id === undefined || lack === undefined) return []
  const place = { code: 'brief-point-unreachable', path: [...point.path, 'id'] } as const
  if (isFoundByLabel(point)) {
    const message = `Point ${point.id} does not say what to look for, so I look for words of its label. Add ${lack}.`
    return [{ ...place, severity: 'hint', message }]
  }
  const message = `Nothing can be found for point ${point.id}, so it can only be ticked by hand. Add ${lack}.`
  return [{ ...place, severity: 'information', message }]
}

function isFoundByLabel({ fields }: Part): boolean {
  const isTopic = (textOfData(fields['kind']) ?? 'topic') === 'topic'
  return isTopic && contentWords(textOfData(fields['label']) ?? '').length > 0
}

function lackOf({ fields }: Part): string | undefined {
  const groups = entriesOf(fields['terms']).filter(group => textsOfData(group).length > 0).length
  switch (textOfData(fields['kind']) ?? 'topic') {
    case 'topic':
      return groups === 0 ? '“terms:”, the words to look for' : undefined
    case 'relation':
      return groups < 2 ? 'two groups of “terms:”, one for each side' : undefined
    case 'move':
    case 'example':
      return textOfData(fields['family']) === undefined && groups === 0 ? '“family:”' : undefined
    default:
      return undefined
  }
}
