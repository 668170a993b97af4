import type { AssignmentDocument, CitedWork } from '../assignment/document.js'
import { nameLikeness } from '../bibliography/name-distance.js'
import type { Reference } from '../bibliography/reference.js'
import { plainYear } from '../bibliography/years.js'
import { leadingNames } from '../insertion/names.js'
import { sameWork } from './same-work.js'

/** How many works are offered at most. */
const mostOffered = 2

/**
 * Works of the libraries and the catalogue that a citation could mean whose author is misspelt: of the same year, with as many names, each the same or a
 * slip away. Empty for a citation without authors.
 */
export function nearWorks({ inputs }: AssignmentDocument, { citation }: CitedWork): readonly Reference[] {
  const { authors, etAl, year } = citation
  if (authors.length === 0 || year === undefined) return []
  const plain = plainYear(year)
  const found: Reference[] = []
  const isNear = (work: Reference): boolean => {
    if (plainYear(work.year ?? 'n.d.') !== plain) return false
    const names = leadingNames(work)
    if (etAl ? names.length <= authors.length && !work.etAl : names.length !== authors.length) return false
    return authors.every((author, at) => nameLikeness(author, names[at]?.family ?? '') !== 'other')
  }
  const known = [
    ...inputs.libraries.map(({ works }) => works),
    inputs.catalogue.sources.map(({ reference }) => reference),
  ]
  for (const work of known.flatMap(works => works.filter(isNear)))
    if (found.length < mostOffered && !found.some(other => sameWork(other, work) !== undefined)) found.push(work)
  return found
}
