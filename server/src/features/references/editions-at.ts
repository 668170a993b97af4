import type { AssignmentDocument, ListedEntry } from '../../assignment/document.js'
import type { Reference } from '../../bibliography/reference.js'
import { yearLetter } from '../../bibliography/years.js'
import type { Source } from '../../catalogue/catalogue.js'
import { entryText } from '../../insertion/entry-text.js'
import type { Edit } from '../../text/edit.js'
import { contains } from '../../text/span.js'
import { entryAt } from '../places.js'
import { isRefusal } from '../rename/refusal.js'
import { yearEdits } from '../rename/year-edits.js'
import { workAt } from '../work-at.js'
import { editionsOf, type Edition } from './editions.js'
import { fromCatalogue } from './from-catalogue.js'

/** An edition, and whether the entry at hand names it. */
export interface EditionAt extends Edition {
  readonly isListed: boolean
}

/** The editions that Markwise knows of the work whose entry stands at the offset, where that entry is from its list; empty for any other. */
export function editionsAt(document: AssignmentDocument, offset: number): readonly EditionAt[] {
  const found = listedAt(document, offset)
  if (found === undefined) return []
  return editionsOf(found.source).map(known => ({ ...known, isListed: known.source === found.source }))
}

/** The edits of `editionChanged` for the entry at the offset; empty where it is not from Markwise's list. */
export function editionEdits(
  document: AssignmentDocument,
  offset: number,
  wanted: Pick<Edition, 'year' | 'edition'>,
): readonly Edit[] {
  const found = listedAt(document, offset)
  return found === undefined ? [] : editionChanged(document, found.entry, found.source, wanted)
}

function listedAt(document: AssignmentDocument, offset: number): { entry: ListedEntry; source: Source } | undefined {
  const entry = entryAt(document, offset)
  const source = entry && fromCatalogue(document)(entry)
  return source && { entry, source }
}

/**
 * The edits that make an entry from Markwise's list, and every citation of it, those of another edition: whatever the list does not know of that
 * edition is a gap for the writer to fill in. Empty where nothing changes, or where the citations cannot be told apart.
 */
function editionChanged(
  document: AssignmentDocument,
  entry: ListedEntry,
  source: Source,
  { year, edition }: Pick<Edition, 'year' | 'edition'>,
): readonly Edit[] {
  const wanted = workOf(source, year, edition)
  const work = entry.yearSpan && workAt(document, entry.yearSpan.start)
  if (work === undefined || entry.yearSpan === undefined) return []
  const part = { kind: 'year' as const, work, span: entry.yearSpan, year: entry.reference.year ?? '' }
  const years = yearEdits(document, part, year)
  if (isRefusal(years)) return []
  const lettered = { ...wanted, year: year + yearLetter(entry.reference.year ?? '') }
  const insert = entryText(document, lettered)
  const elsewhere = years.filter(({ span }) => !contains(entry.span, span))
  return insert === entry.raw ? elsewhere : [...elsewhere, { span: entry.span, insert }]
}

/** An edition that the list holds, or the same work with what may be another's left open. */
function workOf(source: Source, year: string, edition: string | undefined): Reference {
  const known = editionsOf(source).find(other => other.source && other.year === year && other.edition === edition)
  if (known?.source) return known.source.reference
  const { reference } = source
  const unverified = [...reference.unverified, 'publisher', 'publisherPlace']
  return { ...reference, year, edition: edition === '1' ? undefined : edition, unverified }
}
