import type { AnswerText, Said } from './answer-text.js'
import type { SearchedPoint } from './criterion-signs.js'
import { findMove } from './find-move.js'
import { findRelation } from './find-relation.js'
import { findTheory } from './find-theory.js'
import { findTopic } from './find-topic.js'
import type { Found } from './found.js'

/** Where an answer shows a point; undefined where it was not found. `points` are all of the criterion, for those that stand in for others. */
export function findPoint(
  searched: SearchedPoint,
  points: readonly SearchedPoint[],
  answer: AnswerText,
): Found | undefined {
  const found = findByKind(searched, answer)
  if (found || searched.point.alternative === undefined) return found
  const other = points.find(({ point }) => point.id === searched.point.alternative && point.id !== searched.point.id)
  return other && findByKind(other, answer)
}

function findByKind(searched: SearchedPoint, whole: AnswerText): Found | undefined {
  const answer = searched.point.kind === 'theory' ? whole : aboutPoint(searched, whole)
  switch (searched.point.kind) {
    case 'topic':
      return findTopic(searched, answer)
    case 'theory':
      return findTheory(searched, answer)
    case 'example':
    case 'move':
      return findMove(searched, answer)
    case 'relation':
      return findRelation(searched, answer)
  }
}

/** The answer without the sentences that stand among others about something else. */
function aboutPoint({ point: { id } }: SearchedPoint, answer: AnswerText): AnswerText {
  const isAbout = ({ statement }: Said): boolean => !statement.foreign.includes(id)
  return answer.said.every(isAbout) ? answer : { ...answer, said: answer.said.filter(isAbout) }
}

/** Whether there is anything to look for: a topic without terms or a move of no known family can only be ticked. */
export function isSearchable({ point, groups, signal }: SearchedPoint): boolean {
  switch (point.kind) {
    case 'topic':
      return groups.length > 0
    case 'theory':
      return true
    case 'example':
    case 'move':
      return signal !== undefined
    case 'relation':
      return groups.length > 1
  }
}
