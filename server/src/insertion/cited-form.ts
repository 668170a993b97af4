import type { AssignmentDocument } from '../assignment/document.js'
import { isNamedByYear, type Reference } from '../bibliography/reference.js'
import { gap, vouchedFor } from './gaps.js'
import { withApostrophes, habitsOf, type Habits } from './habits.js'
import { citationNames, leadingNames, undated } from './names.js'
import { entryOf } from './open-list.js'
import { firstLettered, lettered } from './year-twins.js'

/** A work as a citation names it. */
export interface CitedForm {
  /** As the list has it, year letter included: what the entry is written from. */
  readonly reference: Reference
  /** "Gilbert and Whittleworth"; the title in italics where there is no author. */
  readonly names: string
  /** "2009", "2016a", "n.d."; a gap where it is not known; "" where the name says it: "Equality Act 2010". */
  readonly year: string
}

/** How works are cited in this document: as its own lists have them where they are listed. */
export function citedForms(document: AssignmentDocument, works: readonly Reference[]): readonly CitedForm[] {
  const added: Reference[] = []
  const cited = works.map(work => {
    const entry = entryOf(document, 'references', work) ?? entryOf(document, 'bibliography', work)
    if (entry?.understood) return { ...entry.reference, id: work.id }
    const reference = lettered(document, work, added)
    added.push(reference)
    return reference
  })
  const habits = habitsOf(document)
  return firstLettered(cited).map(reference => ({
    reference,
    names: namesOf(reference, habits),
    year: isNamedByYear(reference) ? '' : yearOf(reference, habits),
  }))
}

/** "2016a"; where there is none "n.d." or "no date", as the rest of the text has it. */
function yearOf(reference: Reference, habits: Habits): string {
  return undated(reference, habits) ?? vouchedFor(reference).year ?? gap('year')
}

/** "Starr (2016)"; "Equality Act 2010" */
export function narrative({ names, year }: CitedForm): string {
  return year === '' ? names : `${names} (${year})`
}

/** "Starr, 2016", "Equality Act 2010", to stand in a bracket. */
export function bracketed({ names, year }: CitedForm): string {
  return year === '' ? names : `${names}, ${year}`
}

function namesOf(reference: Reference, habits: Habits): string {
  const names = leadingNames(reference)
  if (names.length > 0) return withApostrophes(citationNames(names, reference.etAl, habits), habits.apostrophe)
  if (isNamedByYear(reference)) return withApostrophes(reference.title ?? '', habits.apostrophe)
  return `${habits.emphasis}${withApostrophes(reference.title ?? gap('title'), habits.apostrophe)}${habits.emphasis}`
}
