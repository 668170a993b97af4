import type { AssignmentDocument, ListedEntry } from '../assignment/document.js'
import { foldedName } from '../bibliography/folded.js'
import type { Reference } from '../bibliography/reference.js'
import { plainYear, yearLetter } from '../bibliography/years.js'
import { insertedAt, type Edit } from '../text/edit.js'
import { leadingNames } from './names.js'
import { openLists } from './open-list.js'

/**
 * The work with the letter that tells it from others in References of its team and year: the next, where the list has letters; "b", where one work stands there
 * without any, which is then to become "a" (`twinLettered`). `before` are works that are inserted along with it.
 */
export function lettered(document: AssignmentDocument, work: Reference, before: readonly Reference[] = []): Reference {
  if (work.year === undefined || yearLetter(work.year) !== '') return work
  const years = [...twinsOf(document, work).map(({ reference }) => reference), ...before.filter(isTwinOf(work))].map(
    ({ year }) => year ?? '',
  )
  const last = years.map(yearLetter).sort().at(-1) ?? ''
  const first = last === '' && years.length === 1 && /^\d{4}$/.test(work.year) ? 'a' : last
  return first === '' || first === 'z' ? work : { ...work, year: work.year + nextLetter(first) }
}

/** The works that are cited together, where the first of a team and year has "a" because another was given "b". */
export function firstLettered(works: readonly Reference[]): readonly Reference[] {
  return works.map(work => {
    if (!/^\d{4}$/.test(work.year ?? '')) return work
    const isTwin = isTwinOf(work)
    const hasSecond = works.some(other => isTwin(other) && yearLetter(other.year ?? '') === 'b')
    return hasSecond ? { ...work, year: `${work.year ?? ''}a` } : work
  })
}

/** The edits that give the one listed work of the same team and year its letter, in its entry and wherever it is cited; empty where none is needed. */
export function twinLettered(document: AssignmentDocument, added: readonly Reference[]): readonly Edit[] {
  const twins = new Set(
    added.flatMap(work => {
      const others = yearLetter(work.year ?? '') === 'b' ? twinsOf(document, work) : []
      return others.length === 1 ? others : []
    }),
  )
  return [...twins]
    .filter(({ reference }) => yearLetter(reference.year ?? '') === '')
    .flatMap(twin => letterEdits(document, twin))
}

function letterEdits({ citations }: AssignmentDocument, { entry, yearSpan, reference }: ListedEntry): readonly Edit[] {
  if (yearSpan === undefined || !/^\d{4}$/.test(reference.year ?? '')) return []
  const cited = citations.filter(
    ({ meant, read }) => meant.length === 1 && meant[0] === entry && read.year === reference.year,
  )
  const ends = [yearSpan.end, ...cited.flatMap(({ citation }) => citation.yearSpan?.end ?? [])]
  return [...new Set(ends)].map(end => insertedAt(end, 'a'))
}

/** Works of References by the same team, of the same year. */
function twinsOf(document: AssignmentDocument, work: Reference): readonly ListedEntry[] {
  const { byAuthor } = openLists(document).references
  const isTwin = isTwinOf(work)
  return (byAuthor.get(foldedName(leadingNames(work)[0]?.family ?? '')) ?? []).filter(({ reference }) =>
    isTwin(reference),
  )
}

function isTwinOf(work: Reference): (other: Reference) => boolean {
  const [team, year] = [teamOf(work), plainYear(work.year ?? '')]
  return other => teamOf(other) === team && plainYear(other.year ?? '') === year
}

function teamOf(work: Reference): string {
  return leadingNames(work)
    .map(name => foldedName(name.family))
    .join(' ')
}

function nextLetter(letter: string): string {
  return String.fromCharCode(letter.charCodeAt(0) + 1)
}
