import {
  booleanOfData,
  choiceOfData,
  entriesOf,
  numberOfData,
  present,
  someOf,
  textOfData,
  textsOfData,
} from '../text/plain-data.js'
import { reliabilities } from '../catalogue/catalogue.js'
import { pointKinds, type Point } from './brief.js'

/** A point as plain data has it; what does not fit is left out. A kind or reliability that is missing is the usual one. */
export function pointFrom(fields: Readonly<Record<string, unknown>>, id: string): Point {
  const terms = entriesOf(fields['terms'])
    .map(textsOfData)
    .filter(group => group.length > 0)
  const need = numberOfData(fields['need'])
  const share = numberOfData(fields['share'])
  return present<Point>({
    id,
    label: textOfData(fields['label']) ?? id,
    kind: choiceOfData(fields['kind'], pointKinds) ?? 'topic',
    terms: someOf(terms),
    need: need !== undefined && need > 0 ? Math.ceil(need) : undefined,
    distinct: booleanOfData(fields['distinct']),
    family: textOfData(fields['family']),
    near: someOf(textsOfData(fields['near'])),
    share: share !== undefined && share >= 0 && share <= 1 ? share : undefined,
    where: choiceOfData(fields['where'], ['anywhere', 'last-paragraph']),
    alternative: textOfData(fields['alternative']),
    reliability: choiceOfData(fields['reliability'], reliabilities) ?? 'medium',
    proposed: booleanOfData(fields['proposed']),
    byLabel: booleanOfData(fields['byLabel']),
  })
}
