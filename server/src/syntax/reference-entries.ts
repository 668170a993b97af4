import { emptyReference, type Name, type Reference } from '../bibliography/reference.js'
import { readNames } from '../bibliography/read-names.js'
import type { Year } from '../bibliography/years.js'
import type { Span } from '../text/span.js'
import { isBodyName } from './body-name.js'
import { entryDetails, type EntryDetails } from './entry-details.js'
import { entryStretches, listMarker } from './entry-stretches.js'
import { entryText, type EntryText } from './entry-text.js'
import { entryYear, type EntryYear } from './entry-year.js'
import type { Prose } from './prose.js'
import type { ReferenceEntry } from './reference-entry.js'

/**
 * A block of a reference list as entries; places are those of the source. Lines that each begin like an entry, rows of a table and what stands
 * glued behind a full stop are entries of their own, other lines are taken for wrapped ones. The raw text is always kept; what cannot be read has `understood: false`.
 */
export function entriesIn(source: string, prose: Prose, isTable = false): readonly ReferenceEntry[] {
  if (isLinkElsewhere(source)) return []
  return entryStretches(source, prose, isTable).map(stretch => entryAt(source, prose, stretch))
}

/** "[Return to the main page](main.md)" is no work. */
function isLinkElsewhere(source: string): boolean {
  return source.length < 300 && /^\s*\[[^\][]*\]\((?!https?:)[^()]*\)\s*$/.test(source)
}

function entryAt(source: string, prose: Prose, { start, end }: Span): ReferenceEntry {
  const entry = entryText(source, prose, { start, end })
  const { text } = entry
  const lead = listMarker.exec(text)?.[0].length ?? 0
  const year = entryYear(text)
  const head = { start: lead, end: year ? Math.max(lead, year.open) : lead }
  const law = year && lawTitle(text, head, year)
  const headed = law ?? (year && headTitle(entry, head))
  const { names, etAl } = readNames(headed && !law ? '' : text.slice(head.start, head.end), isBodyName)
  const details = entryDetails(entry, year ? year.close : lead, headed)
  const place = (span: Span): Span => prose.sourceSpan({ start: start + span.start, end: start + span.end })
  const span = withMarks(source, place({ start: lead, end: text.length }))
  const raw = source.slice(span.start, span.end)
  const read = referenceOf(names, etAl, year?.year, text.slice(head.start, head.end), details)
  const reference = withTarget(law ? { ...read, type: 'legislation' } : read, raw)
  const authors = text.slice(head.start, head.end).trimEnd().length
  return {
    span,
    raw,
    reference,
    authorSpan: authors > 0 ? place({ start: lead, end: lead + authors }) : undefined,
    yearSpan: year ? place(year.year.span) : undefined,
    titleSpan: details.titleSpan ? place(details.titleSpan) : undefined,
    understood: (names.length > 0 || reference.title !== undefined) && year !== undefined,
  }
}

/** The stretch with the emphasis that opens at its start or closes at its end: an entry that is moved takes its marks along. */
function withMarks(source: string, { start, end }: Span): Span {
  const opening = /[*_]{1,3}$/.exec(source.slice(Math.max(0, start - 3), start))?.[0].length ?? 0
  const closing = /^[*_]{1,3}/.exec(source.slice(end, end + 3))?.[0].length ?? 0
  return { start: start - opening, end: end + closing }
}

function referenceOf(
  names: readonly Name[],
  etAl: boolean,
  year: Year | undefined,
  head: string,
  details: EntryDetails,
): Reference {
  const edited = /\b(?:eds?|editors?|hrsg)\b\.?[)\]]?[\s.,]*$/i.test(head)
  const { titleSpan: _, ...fields } = details
  return {
    ...emptyReference,
    ...fields,
    authors: edited ? [] : names,
    editors: edited ? names : (details.editors ?? []),
    etAl,
    year: year?.text,
  }
}

/** The address that stands behind a link's words, where none is visible. */
function withTarget(reference: Reference, raw: string): Reference {
  if (reference.url !== undefined || !/\]\(|href=/.test(raw)) return reference
  const url = /(?:\]\(\s*<?|href\s*=\s*["']?)(https?:[^\s)>"']+)/i.exec(raw)?.[1]
  return { ...reference, url, doi: reference.doi ?? /doi\.org\/(10\.\d{4,9}\/[^\s)>"']+)/i.exec(raw)?.[1] }
}

/** "Equality Act 2010": the name and the year of a law are its title. */
function lawTitle(text: string, { start, end }: Span, { year }: EntryYear): Span | undefined {
  const isLaw = /(?:^|\s)(?:Act|Regulations|Order|Directive|Bill|Measure)[\s,(]*$/.test(text.slice(start, end))
  if (!isLaw || /,\s\p{Lu}\./u.test(text.slice(start, end))) return undefined
  return { start, end: year.span.end + (text[year.span.end] === ')' ? 1 : 0) }
}

/** A work without author opens with its title: in italics or quotation marks, or in words that are no name. */
function headTitle({ text, italics }: EntryText, { start, end }: Span): Span | undefined {
  const head = text.slice(start, end)
  const length = head.replace(/[\s.,:([]+$/, '').length
  if (length === 0) return undefined
  const isMarked = italics.some(run => run.start <= start && run.end >= start + length) && !initial.test(head)
  const isQuoted = /^['‘"“].*['’"”][\s.,]*$/su.test(head)
  const words = head.trim().split(/\s+/)
  const isPlain =
    words.length > 2 &&
    !/,|&|;/.test(head) &&
    !isBodyName(head) &&
    words.some(
      word => /^\p{Ll}{2,}/u.test(word) && !/^(?:and|und|et|al|van|von|de|der|den|du|di|da|la|le|eds?)\b/.test(word),
    )
  if (!isMarked && !isQuoted && !isPlain) return undefined
  return isQuoted ? { start: start + 1, end: start + length - 1 } : { start, end: start + length }
}

const initial = /,\s\p{Lu}\b/u
