import { holds, placeOf, writtenFor, type AnswerText } from './answer-text.js'
import type { SearchedPoint } from './criterion-signs.js'
import type { Found } from './found.js'

/** A fair share each: every group of terms holds at least `share` of all mentions of any. */
export function findRelation({ point, groups }: SearchedPoint, { said }: AnswerText): Found | undefined {
  if (groups.length < 2) return undefined
  const mentions = groups.map(group => ({
    group,
    count: said.reduce((sum, { statement }) => sum + statement.hits.filter(({ sign }) => sign === group).length, 0),
  }))
  const all = mentions.reduce((sum, { count }) => sum + count, 0)
  if (mentions.some(({ count }) => count === 0 || count < (point.share ?? 0) * all)) return undefined
  if (groups.length > 2 && !groups.every(group => isTreated(group, groups, said))) return undefined
  const scarcest = [...mentions].sort((a, b) => a.count - b.count)[0]
  const first = said.find(({ statement }) => statement.hits.some(({ sign }) => sign === scarcest?.group))
  const counts = mentions.map(({ group, count }) => `${writtenFor(said, group)[0] ?? ''} ${String(count)} ×`)
  return first && { span: placeOf(first), because: counts.join(', ') }
}

/** Whether one of several groups has a sentence that speaks of no other, or two of them: "Codes and supervision come into it too" treats neither. */
function isTreated(group: number, groups: readonly number[], said: AnswerText['said']): boolean {
  const about = said.filter(one => holds(one, group))
  return about.length > 1 || about.some(one => groups.every(other => other === group || !holds(one, other)))
}
