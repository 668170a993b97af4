import { criteriaOf, type Point } from './brief.js'
import { briefsFromData } from './from-data.js'

/** The points of the briefs that Markwise brings: id of the brief → id of the criterion → its points. */
export default function points(): Readonly<Record<string, Readonly<Record<string, readonly Point[]>>>> {
  return Object.fromEntries(
    briefsFromData().map(brief => [
      brief.id,
      Object.fromEntries(criteriaOf(brief).map(({ criterion: { id, points: own = [] } }) => [id, own])),
    ]),
  )
}
