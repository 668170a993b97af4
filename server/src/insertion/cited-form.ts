import type { AssignmentDocument } from '../assignment/document.js'
import { foldedName } from '../bibliography/folded.js'
import type { Reference } from '../bibliography/reference.js'
import { plainYear, yearLetter } from '../bibliography/years.js'
import { gap, vouchedFor } from './gaps.js'
import { withApostrophes, type Habits } from './habits.js'
import { citationNames, leadingNames } from './names.js'
import { entryOf, openLists, type OpenList } from './open-list.js'

/** A work as a citation names it. */
export interface CitedForm {
  /** As the list has it, year letter included: what the entry is written from. */
  readonly reference: Reference
  /** "Gilbert and Whittleworth"; the title in italics where there is no author. */
  readonly names: string
  /** "2009", "2016a", "n.d."; a gap where it is not known. */
  readonly year: string
}

/** How works are cited in this document: as its own lists have them where they are listed. */
export function citedForms(
  document: AssignmentDocument,
  works: readonly Reference[],
  { references, bibliography } = openLists(document),
): readonly CitedForm[] {
  return works.map(work => {
    const entry = entryOf(document, references, work) ?? entryOf(document, bibliography, work)
    const reference = entry?.understood ? { ...entry.reference, id: work.id } : lettered(work, references)
    return { reference, names: namesOf(reference, references.habits), year: vouchedFor(reference).year ?? gap('year') }
  })
}

/** "Starr (2016)" */
export function narrative({ names, year }: CitedForm): string {
  return `${names} (${year})`
}

/** "Starr, 2016", to stand in a bracket. */
export function bracketed({ names, year }: CitedForm): string {
  return `${names}, ${year}`
}

function namesOf(reference: Reference, habits: Habits): string {
  const names = leadingNames(reference)
  if (names.length > 0)
    return withApostrophes(citationNames(names, habits.citationJoiner, reference.etAl), habits.apostrophe)
  return `${habits.emphasis}${withApostrophes(reference.title ?? gap('title'), habits.apostrophe)}${habits.emphasis}`
}

/** Where the list tells works of one team and year apart by letters, a new one takes the next letter. */
function lettered(work: Reference, { byAuthor }: OpenList): Reference {
  if (work.year === undefined || yearLetter(work.year) !== '') return work
  const team = teamOf(work)
  const same = (byAuthor.get(foldedName(leadingNames(work)[0]?.family ?? '')) ?? [])
    .filter(
      ({ reference }) => teamOf(reference) === team && plainYear(reference.year ?? '') === plainYear(work.year ?? ''),
    )
    .map(({ reference }) => yearLetter(reference.year ?? ''))
  const last = same
    .filter(letter => letter !== '')
    .sort()
    .at(-1)
  return last === undefined || last === 'z'
    ? work
    : { ...work, year: work.year + String.fromCharCode(last.charCodeAt(0) + 1) }
}

function teamOf(work: Reference): string {
  return leadingNames(work)
    .map(name => foldedName(name.family))
    .join(' ')
}
