import { emptyReference, type Reference } from '../bibliography/reference.js'
import type { Span } from '../text/span.js'
import { entryDetails, type EntryDetails } from './entry-details.js'
import { entryHead, type EntryHead } from './entry-head.js'
import { entryStretches, listMarker } from './entry-stretches.js'
import { entryText } from './entry-text.js'
import { cleanName } from './letters.js'
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

/** "[Return to the main page](main.md)" is no work, nor is "[Link] (https://…)" below one. */
function isLinkElsewhere(source: string): boolean {
  // "`methodology/paths.md` — what walks rest on": a file beside the text.
  if (source.length < 300 && /^[\s*+-]*`[^`\n]+\.\w{1,5}`/.test(source)) return true
  if (source.length < 300 && /^\s*\[(?:link|source|url|website)\]\s\(https?:[^()\s]+\)\s*$/i.test(source)) return true
  return source.length < 300 && /^\s*\[[^\][]*\]\((?!https?:)[^()]*\)\s*$/.test(source)
}

function entryAt(source: string, prose: Prose, { start, end }: Span): ReferenceEntry {
  const entry = entryText(source, prose, { start, end })
  const { text } = entry
  const lead = listMarker.exec(text)?.[0].length ?? 0
  const head = entryHead(entry, lead)
  const { titleSpan, ...details } = entryDetails(entry, head.from, head.title)
  const place = (span: Span): Span => prose.sourceSpan({ start: start + span.start, end: start + span.end })
  const span = withMarks(source, place({ start: lead, end: text.length }))
  const raw = source.slice(span.start, span.end)
  const reference = referenceOf(head, details, raw)
  const authors = text.slice(lead, head.authors.end).trimEnd().length
  return {
    span,
    raw,
    reference,
    authorSpan: authors > 0 ? place({ start: lead, end: lead + authors }) : undefined,
    yearSpan: head.year && place(head.year.span),
    titleSpan: titleSpan && place(titleSpan),
    understood: (head.names.length > 0 || reference.title !== undefined) && head.year !== undefined,
  }
}

/** The stretch with the emphasis that opens at its start or closes at its end: an entry that is moved takes its marks along. */
function withMarks(source: string, { start, end }: Span): Span {
  const opening = /[*_]{1,3}$/.exec(source.slice(Math.max(0, start - 3), start))?.[0].length ?? 0
  // Marks before a letter open what is glued behind.
  const closing = /^[*_]{1,3}(?![*_\p{L}])/u.exec(source.slice(end, end + 4))?.[0].length ?? 0
  return { start: start - opening, end: end + closing }
}

function referenceOf({ names, etAl, edited, year, isLaw }: EntryHead, details: EntryDetails, raw: string): Reference {
  const reference = {
    ...emptyReference,
    ...details,
    authors: edited ? [] : names,
    editors: edited ? names : (details.editors ?? []),
    etAl,
    year: year?.text,
    ...(invisible.test(raw) ? visible({ names, title: details.title }, edited) : {}),
  }
  if (isLaw) return withTarget({ ...reference, type: 'legislation' }, raw)
  return withTarget(isCase.test(raw) ? { ...reference, type: 'legal_case' } : reference, raw)
}

/** Soft hyphens and signs without width, pasted along with names. */
const invisible = /[\u00ad\u200b-\u200f\u2060\ufeff]/

function visible(
  { names, title }: Pick<EntryHead, 'names'> & Pick<Reference, 'title'>,
  edited: boolean,
): Partial<Reference> {
  const people = names.map(name => ({ ...name, family: cleanName(name.family), given: cleanName(name.given) }))
  return { [edited ? 'editors' : 'authors']: people, title: title && title.replaceAll(new RegExp(invisible, 'g'), '') }
}

/** "R v Brown [1994] 1 AC 212" */
const isCase = /^[*_]{0,2}[^.,()[\]]{1,80}\sv\.?\s\p{Lu}[^()[\]]{0,80}[([](?:1[5-9]|20)\d\d[)\]]/u

/** The address that stands behind a link's words, where none is visible. */
function withTarget(reference: Reference, raw: string): Reference {
  if (reference.url !== undefined || !/\]\(|href=/.test(raw)) return reference
  const url = /(?:\]\(\s*<?|href\s*=\s*["']?)(https?:[^\s)>"']+)/i.exec(raw)?.[1]
  return { ...reference, url, doi: reference.doi ?? /doi\.org\/(10\.\d{4,9}\/[^\s)>"']+)/i.exec(raw)?.[1] }
}
