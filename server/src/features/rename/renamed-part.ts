import type { AssignmentDocument, CitedWork, ListedEntry } from '../../assignment/document.js'
import { joinedNames, spokenReference } from '../../bibliography/reference.js'
import { leadingNames } from '../../insertion/names.js'
import { slice } from '../../text/rope.js'
import { touches, type Span } from '../../text/span.js'
import { citationsAt } from '../places.js'
import { workAt, type WorkAt } from '../work-at.js'
import { nameIndex, namePlaces } from './name-places.js'
import type { Refusal } from './refusal.js'
import { withSharing } from './shared-author.js'

/** The part of a work's citations and entries that is to be renamed. */
export type RenamedPart = RenamedAuthor | RenamedYear

/** An author’s name that is to be renamed. */
export interface RenamedAuthor {
  readonly kind: 'author'
  readonly work: WorkAt
  /** Where the cursor is. */
  readonly span: Span
  /** As the entry has it; as the citation has it where there is no entry. */
  readonly name: string
  /** Whether it is an organisation's. */
  readonly body: boolean
  /** Other works that are cited with the very same name, as in "Starr (2008, 2016)": they are among `work`. */
  readonly sharing: readonly CitedWork[]
}

/** A year that is to be renamed. */
export interface RenamedYear {
  readonly kind: 'year'
  readonly work: WorkAt
  readonly span: Span
  /** As the entry has it; as the citation has it where there is no entry. */
  readonly year: string
}

const nothing: Refusal = {
  refusal: 'Rename works on an author or a year, in a citation or in an entry of your lists. Put the cursor on one.',
}

/** The author or year at the offset; a reason where there is none that can be renamed. */
export function renamedPart(document: AssignmentDocument, offset: number): RenamedPart | Refusal {
  const work = workAt(document, offset)
  if (work === undefined) return nothing
  if (work.entry) return partOfEntry(document, work, work.entry, offset)
  const cited = citationsAt(document, offset)
  const [key] = work.keys
  if (key !== undefined) return { refusal: `“@${key}” is a key of your library. Change it there, then here.` }
  const unsure = cited.find(({ entries }) => entries.length > 1)
  if (unsure) {
    const names = joinedNames(unsure.entries.map(({ reference }) => spokenReference(reference))).replace(
      / and /,
      ' or ',
    )
    return { refusal: `This citation can mean ${names}. Make it say which, then rename.` }
  }
  return partOfCitation(document, work, cited, offset)
}

function partOfEntry(
  document: AssignmentDocument,
  work: WorkAt,
  entry: ListedEntry,
  offset: number,
): RenamedPart | Refusal {
  const { text } = document
  const { understood, reference, yearSpan, authorSpan } = entry
  if (!understood) return { refusal: 'I could not read this entry, so I cannot tell where it is cited.' }
  if (yearSpan && touches(yearSpan, offset))
    return { kind: 'year', work, span: yearSpan, year: reference.year ?? slice(text, yearSpan.start, yearSpan.end) }
  const names = leadingNames(reference)
  const families = names.map(({ family }) => family)
  const at = placesIn(text, authorSpan, families).findIndex(place => place !== undefined && touches(place, offset))
  const [span, name] = [placesIn(text, authorSpan, families)[at], names[at]]
  return span && name ? author(document, work, span, name) : nothing
}

function partOfCitation(
  document: AssignmentDocument,
  work: WorkAt,
  cited: readonly CitedWork[],
  offset: number,
): RenamedPart | Refusal {
  const { text } = document
  for (const { citation, entries } of cited) {
    const { yearSpan, year, authors, authorSpan } = citation
    const reference = entries[0]?.reference
    if (yearSpan && year !== undefined && touches(yearSpan, offset))
      return { kind: 'year', work, span: yearSpan, year: reference?.year ?? year }
    const places = placesIn(text, authorSpan, authors)
    const at = places.findIndex(place => place !== undefined && touches(place, offset))
    const [span, written] = [places[at], authors[at]]
    if (span === undefined || written === undefined) continue
    if (reference === undefined) return author(document, work, span, { family: written, body: written.includes(' ') })
    const names = leadingNames(reference)
    const name =
      names[
        nameIndex(
          names.map(({ family }) => family),
          written,
        ) ?? -1
      ]
    return name ? author(document, work, span, name) : otherwiseListed(reference, written)
  }
  return nothing
}

/** The works that share a written name are renamed together. */
function author(
  document: AssignmentDocument,
  work: WorkAt,
  span: Span,
  { family, body }: { readonly family: string; readonly body: boolean },
): RenamedAuthor {
  const { all, sharing } = withSharing(document, work)
  return { kind: 'author', work: all, span, name: family, body, sharing }
}

/** An acronym, or a work that is called by its title. */
function otherwiseListed(reference: ListedEntry['reference'], written: string): Refusal {
  const names = leadingNames(reference).map(({ family }) => family)
  if (names.length === 0)
    return { refusal: 'This work has no author: it is cited by its title, which I do not rename.' }
  return { refusal: `Your list calls “${written}” “${joinedNames(names)}”. Put the cursor there, and rename it.` }
}

/** Where these names stand within the stretch of the text. */
export function placesIn(
  text: AssignmentDocument['text'],
  stretch: Span | undefined,
  names: readonly string[],
): readonly (Span | undefined)[] {
  if (stretch === undefined) return []
  const { start, end } = stretch
  return namePlaces(slice(text, start, end), names).map(
    place => place && { start: start + place.start, end: start + place.end },
  )
}
