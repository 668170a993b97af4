import { groupedBy } from '../text/grouped.js'
import { entriesOf, fieldsOf, numberOfData, textOfData } from '../text/plain-data.js'
import type { Brief } from './brief.js'
import type { PlacedProblem } from './problem.js'

type Fields = Readonly<Record<string, unknown>>

/**
 * The data of a provider's variant over the official brief that it extends: what it says itself comes before what the official brief says, save the
 * wording and the marks of official sections and criteria, which stay. Lists of points are taken whole. An official criterion is known by its id, in
 * whatever section the variant has it. Its own sections and criteria come after the official ones, and their marks on top.
 */
export function variantData(official: Brief, data: unknown): Fields {
  // Other names of the official brief would make two briefs of one name.
  const { aliases: _, ...base } = official
  const own = fieldsOf(data)
  const sections = laidOver(official.sections, inOfficialSections(official, own['sections']), sectionOver)
  const added = marksOf(sections) - marksOf(official.sections)
  const totalMarks = own['totalMarks'] ?? withAdded(official.totalMarks, added)
  return { ...base, ...own, ...(totalMarks === undefined ? {} : { totalMarks }), sections }
}

/** The variant's sections, each official criterion in the section that is officially its own. */
function inOfficialSections(official: Brief, own: unknown): readonly Fields[] {
  const homes = new Map(official.sections.flatMap(({ id, criteria }) => criteria.map(criterion => [criterion.id, id])))
  const placed = entriesOf(own).flatMap(section =>
    entriesOf(fieldsOf(section)['criteria']).map(criterion => ({
      home: homes.get(idOf(criterion)) ?? idOf(section),
      criterion,
    })),
  )
  const byHome = groupedBy(placed, ({ home }) => home)
  const sections = byId(own)
  return [...new Set([...sections.keys(), ...byHome.keys()])].map(id => ({
    ...(sections.get(id) ?? { id }),
    criteria: (byHome.get(id) ?? []).map(({ criterion }) => criterion),
  }))
}

function sectionOver(official: Fields, own: Fields): Fields {
  const section = kept(official, own)
  const criteria = laidOver(official['criteria'], own['criteria'], kept)
  const added = marksOf(criteria) - marksOf(official['criteria'])
  return { ...section, marks: withAdded(section['marks'], added), criteria }
}

/** The marks of sections, or of criteria, together; those of a section without a figure of its own are its criteria's. */
function marksOf(entries: unknown): number {
  return entriesOf(entries).reduce<number>((sum, entry) => {
    const { marks, criteria } = fieldsOf(entry)
    return sum + (marks === undefined ? marksOf(criteria) : (numberOfData(marks) ?? 0))
  }, 0)
}

/** A figure with what came on top of it; what is no number stays what it is. */
function withAdded(marks: unknown, added: number): unknown {
  const own = numberOfData(marks)
  return own === undefined || added <= 0 ? marks : own + added
}

function kept(official: Fields, own: Fields): Fields {
  return { ...official, ...own, title: official['title'], marks: official['marks'] ?? own['marks'] }
}

/** The official entries, each with what is said about it, and then those that are not official. */
function laidOver(
  official: unknown,
  own: unknown,
  over: (official: Fields, own: Fields) => Fields,
): readonly unknown[] {
  const ownById = byId(own)
  const officialIds = byId(official)
  return [
    ...entriesOf(official).map(entry => {
      const fields = fieldsOf(entry)
      const found = ownById.get(idOf(fields))
      return found ? over(fields, found) : entry
    }),
    ...entriesOf(own).filter(entry => !officialIds.has(idOf(entry))),
  ]
}

function byId(list: unknown): ReadonlyMap<string, Fields> {
  return new Map(entriesOf(list).map(entry => [idOf(entry), fieldsOf(entry)]))
}

function idOf(entry: unknown): string {
  return textOfData(fieldsOf(entry)['id']) ?? ''
}

/** Where a variant words or marks an official section or criterion in another way. */
export function wordingProblems(official: Brief, data: unknown): readonly PlacedProblem[] {
  const sections = new Map(official.sections.map(section => [section.id, section]))
  const criteria = new Map(official.sections.flatMap(section => section.criteria).map(entry => [entry.id, entry]))
  return entriesOf(fieldsOf(data)['sections']).flatMap((entry, at) => {
    const path = ['sections', at]
    const inner = entriesOf(fieldsOf(entry)['criteria']).flatMap((criterion, index) =>
      changes('criterion', fieldsOf(criterion), criteria, [...path, 'criteria', index], official.id),
    )
    return [...changes('section', fieldsOf(entry), sections, path, official.id), ...inner]
  })
}

function changes(
  kind: string,
  own: Fields,
  official: ReadonlyMap<string, { readonly title: string; readonly marks?: number }>,
  path: PlacedProblem['path'],
  brief: string,
): readonly PlacedProblem[] {
  const id = idOf(own)
  const base = official.get(id)
  if (base === undefined) return []
  const title = textOfData(own['title'])
  const marks = textOfData(own['marks'])
  const problem = (key: string, said: string): PlacedProblem => ({
    code: 'brief-wording-changed',
    severity: 'warning',
    path: [...path, key],
    message: `${said} The official brief holds: put what is yours under “guidance” or “points”.`,
  })
  return [
    ...(title !== undefined && folded(title) !== folded(base.title)
      ? [problem('title', `The wording of ${kind} ${id} is not that of ${brief}.`)]
      : []),
    ...(marks !== undefined && base.marks !== undefined && Number(marks) !== base.marks
      ? [problem('marks', `${brief} gives ${kind} ${id} ${base.marks} marks, not ${marks}.`)]
      : []),
  ]
}

function folded(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
