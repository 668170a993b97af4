import { counted, range } from '../../../text/amounts.js'
import type { ImportedBrief } from '../imported-brief.js'

/** "4 sections, 9 criteria, 100 marks, pass 18/8/16/8, 4,000–5,000 words"; only what was found. */
export function foundSummary(imported: ImportedBrief): string {
  const { sections, criteria, totalMarks, words, outcomes } = imported
  const unit = criteria.find(criterion => criterion.unit !== null)?.unit
  return [
    ...(sections.length > 0 ? [counted(sections.length, 'section')] : []),
    counted(criteria.length, 'criterion', 'criteria'),
    ...(outcomes.length > 0 ? [counted(outcomes.length, 'learning outcome')] : []),
    ...(totalMarks === null ? [] : [unit === '%' ? `${totalMarks} per cent` : counted(totalMarks, 'mark')]),
    ...passText(imported),
    ...(words === null ? [] : [wordsText(words)]),
  ].join(', ')
}

/** The marks that each section has to reach, where that is the rule; else the per cent. */
function passText({ pass, sections }: ImportedBrief): readonly string[] {
  if (pass === null) return []
  const tops = sections.filter(({ parent }) => parent === null)
  const isBySection =
    pass.scope === 'section' && tops.length > 0 && tops.every(({ marks, unit }) => marks !== null && unit === 'marks')
  if (isBySection)
    return [`pass ${tops.map(({ marks }) => Number((((marks ?? 0) * pass.percent) / 100).toFixed(2))).join('/')}`]
  return [`pass ${pass.percent} per cent${pass.scope === 'overall' ? '' : ` of each ${pass.scope}`}`]
}

function wordsText({ min, max }: NonNullable<ImportedBrief['words']>): string {
  if (min !== null && max !== null) return `${range(min, max)} words`
  return max === null ? `at least ${range(min ?? 0, min ?? 0)} words` : `up to ${range(max, max)} words`
}
