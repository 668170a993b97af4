import {
  booleanOfData,
  choiceOfData,
  entriesOf,
  fieldsOf,
  numberOfData,
  present,
  someOf,
  textOfData,
  textsOfData,
} from '../text/plain-data.js'
import {
  defaultWordCount,
  type Brief,
  type BriefSection,
  type Criterion,
  type LevelDescriptors,
  type PassRule,
  type Point,
  type Referencing,
  type WordRange,
} from './brief.js'
import { withLabelTerms } from './label-terms.js'
import { pointFrom } from './point-from.js'

/**
 * The brief that plain data holds, in the fields of `Brief`. What does not fit is left out, of two things with one id the second; a title that is
 * missing is the id. undefined where there is no id. Never throws; says nothing about what it left out (`read-brief.ts` does).
 */
export function briefFrom(data: unknown): Brief | undefined {
  const fields = fieldsOf(data)
  const id = textOfData(fields['id'])
  if (id === undefined) return undefined
  const seen: Seen = { criteria: new Set(), points: new Set() }
  return present<Brief>({
    id,
    title: textOfData(fields['title']) ?? id,
    awardingBody: textOfData(fields['awardingBody']),
    qualification: textOfData(fields['qualification']),
    wording: choiceOfData(fields['wording'], ['official', 'paraphrased']),
    totalMarks: marksFrom(fields['totalMarks']),
    aliases: someOf(textsOfData(fields['aliases'])),
    words: wordsFrom(fields['words']),
    pass: passFrom(fields['pass']),
    referencing: referencingFrom(fields['referencing']),
    submission: someOf(textsOfData(fields['submission'])),
    guidance: textOfData(fields['guidance']),
    levels: levelsFrom(fields['levels']),
    sections: unique(fields['sections'], new Set(), (section, sectionId) => sectionFrom(section, sectionId, seen)),
  })
}

/** Ids of criteria and points that the brief has had so far: they are unique in the whole of it. */
interface Seen {
  readonly criteria: Set<string>
  readonly points: Set<string>
}

function sectionFrom(fields: Readonly<Record<string, unknown>>, id: string, seen: Seen): BriefSection {
  return present<BriefSection>({
    id,
    title: textOfData(fields['title']) ?? id,
    marks: marksFrom(fields['marks']),
    guidance: textOfData(fields['guidance']),
    criteria: unique(fields['criteria'], seen.criteria, (criterion, criterionId) =>
      criterionFrom(criterion, criterionId, seen),
    ),
  })
}

function criterionFrom(fields: Readonly<Record<string, unknown>>, id: string, seen: Seen): Criterion {
  return present<Criterion>({
    id,
    title: textOfData(fields['title']) ?? id,
    marks: marksFrom(fields['marks']),
    across: booleanOfData(fields['across']) === true ? true : undefined,
    need: countFrom(fields['need']),
    verbs: someOf(textsOfData(fields['verbs'])),
    guidance: textOfData(fields['guidance']),
    sources: someOf(textsOfData(fields['sources'])),
    models: someOf(textsOfData(fields['models'])),
    points: someOf(pointsFrom(fields, id, seen)),
    levels: levelsFrom(fields['levels']),
    proposed: booleanOfData(fields['proposed']),
  })
}

/**
 * The points of a criterion. One that is marked by the whole assignment and names none is a question for the writer, by its own wording: how many words
 * there are says nothing about the argument in them.
 */
function pointsFrom(fields: Readonly<Record<string, unknown>>, id: string, seen: Seen): readonly Point[] {
  const points = withLabelTerms(unique(fields['points'], seen.points, pointFrom))
  const own = `${id}-whole`
  if (booleanOfData(fields['across']) !== true || points.length > 0 || seen.points.has(own)) return points
  seen.points.add(own)
  return [{ id: own, label: textOfData(fields['title']) ?? id, kind: 'move', reliability: 'low' }]
}

function levelsFrom(data: unknown): LevelDescriptors | undefined {
  const fields = fieldsOf(data)
  const levels = present<LevelDescriptors>({
    refer: textOfData(fields['refer']),
    pass: textOfData(fields['pass']),
    goodPass: textOfData(fields['goodPass']),
  })
  return Object.keys(levels).length > 0 ? levels : undefined
}

/** The entries that have an id of their own, each made by `make`. */
function unique<T>(
  list: unknown,
  seen: Set<string>,
  make: (fields: Readonly<Record<string, unknown>>, id: string) => T,
): readonly T[] {
  return entriesOf(list).flatMap(entry => {
    const fields = fieldsOf(entry)
    const id = textOfData(fields['id'])
    if (id === undefined || seen.has(id)) return []
    seen.add(id)
    return [make(fields, id)]
  })
}

function wordsFrom(data: unknown): WordRange | undefined {
  const fields = fieldsOf(data)
  const [min, max] = [countFrom(fields['min']), countFrom(fields['max'])]
  const count = fieldsOf(fields['count'])
  const switches = Object.keys(defaultWordCount).map(name => [name, booleanOfData(count[name])] as const)
  const named = Object.fromEntries(switches.filter(([, value]) => value !== undefined))
  if (min === undefined && max === undefined && Object.keys(named).length === 0) return undefined
  const kind = choiceOfData(fields['kind'], ['suggested', 'limit']) ?? 'suggested'
  return present<WordRange>({ min, max, kind, count: Object.keys(named).length > 0 ? named : undefined })
}

function passFrom(data: unknown): PassRule | undefined {
  const fields = fieldsOf(data)
  const percent = numberOfData(fields['percent'])
  if (percent === undefined || percent <= 0 || percent > 100) return undefined
  const scopes = ['section', 'criterion', 'overall'] as const
  const scope = choiceOfData(fields['scope'], scopes) ?? 'overall'
  return present<PassRule>({ scope, percent, alsoAsked: choiceOfData(fields['alsoAsked'], scopes) })
}

function referencingFrom(data: unknown): Referencing | undefined {
  const fields = fieldsOf(data)
  const referencing = present<Referencing>({
    style: textOfData(fields['style']),
    references: headingOfData(fields['references']),
    bibliography: headingOfData(fields['bibliography']),
    bibliographyWanted: choiceOfData(fields['bibliographyWanted'], ['required', 'optional', 'none']),
    example: textOfData(fields['example']),
    guidance: textOfData(fields['guidance']),
  })
  return Object.keys(referencing).length > 0 ? referencing : undefined
}

/** The heading of a list; "true" and "no" are none. */
function headingOfData(data: unknown): string | undefined {
  return booleanOfData(data) === undefined ? textOfData(data) : undefined
}

function marksFrom(data: unknown): number | undefined {
  const marks = numberOfData(data)
  return marks !== undefined && marks > 0 ? marks : undefined
}

function countFrom(data: unknown): number | undefined {
  const count = numberOfData(data)
  return count !== undefined && count >= 0 ? Math.floor(count) : undefined
}
