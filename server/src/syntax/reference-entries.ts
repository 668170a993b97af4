import { emptyReference, type Name, type Reference } from '../bibliography/reference.js'
import { readNames } from '../bibliography/read-names.js'
import { yearsIn, type Year } from '../bibliography/years.js'
import type { Span } from '../text/span.js'
import { bodyWords } from './citation-grammar.js'
import { entryDetails } from './entry-details.js'
import type { Prose } from './prose.js'
import type { ReferenceEntry } from './reference-entry.js'

/**
 * A block of a reference list as entries; places are those of the source. Lines that each begin like an entry are entries of their own,
 * others are taken for wrapped lines. The raw text is always kept; what cannot be read has `understood: false`.
 */
export function entriesIn(source: string, prose: Prose): readonly ReferenceEntry[] {
  return stretches(prose.text).map(stretch => entryAt(source, prose, stretch))
}

/** A marker that Markdown does not know as one; a line that is nothing else is no entry. */
const listMarker = /^(?:[•·*–-]|\[?\d{1,3}[\].)])?\s*/

/** The stretches of prose that are an entry each. */
function stretches(text: string): readonly Span[] {
  const lines = linesOf(text).filter(({ start, end }) =>
    /[\p{L}\p{N}]/u.test(text.slice(start, end).replace(listMarker, '')),
  )
  const starts = lines.map(({ start, end }) => startsEntry(text.slice(start, end)))
  const found: { start: number; end: number }[] = []
  lines.forEach((line, index) => {
    const last = found.at(-1)
    const apart = last === undefined || /\n\s*\n/.test(text.slice(last.end, line.start))
    if (apart || starts[index] === true) found.push({ ...line })
    else last.end = line.end
  })
  return found
}

function linesOf(text: string): readonly Span[] {
  const lines: Span[] = []
  for (const match of text.matchAll(/[^\n]+/g)) {
    const trimmed = match[0].trim()
    const start = match.index + match[0].indexOf(trimmed)
    if (trimmed !== '') lines.push({ start, end: start + trimmed.length })
  }
  return lines
}

/** A line begins an entry when names and a year open it. */
function startsEntry(line: string): boolean {
  return (
    /^[^\p{L}]{0,6}(?:\p{Lu}|\p{Lo}|(?:van|von|de|der|den|du|di|da|la|le|d')\s)/u.test(line) &&
    yearsIn(line.slice(0, 220)).length > 0 &&
    /^[^(]{0,200}\(|^[^.]{0,120}[.,]\s/.test(line) &&
    authorLike(line)
  )
}

function authorLike(line: string): boolean {
  return /^[^\p{L}]{0,6}[\p{L}'’-]+(?:\s[\p{L}'’-]+){0,8}\s?[,.(]/u.test(line)
}

function entryAt(source: string, prose: Prose, { start, end }: Span): ReferenceEntry {
  const text = prose.text.slice(start, end)
  const lead = listMarker.exec(text)?.[0].length ?? 0
  const year = entryYear(text)
  const authorsEnd = year ? year.open : titleEnd(text, lead)
  const { names, etAl } = readNames(text.slice(lead, year ? authorsEnd : lead), isBody)
  const details = entryDetails(text, year ? year.close : lead, offset =>
    isItalic(source, prose.sourceOffset(start + offset)),
  )
  const place = (span: Span): Span => prose.sourceSpan({ start: start + span.start, end: start + span.end })
  const span = withMarks(source, place({ start: lead, end: text.length }))
  const reference = referenceOf(names, etAl, year?.year, text.slice(lead, authorsEnd), details)
  return {
    span,
    raw: source.slice(span.start, span.end),
    reference,
    authorSpan:
      year && authorsEnd > lead
        ? place({ start: lead, end: lead + text.slice(lead, authorsEnd).trimEnd().length })
        : undefined,
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
  details: Partial<Reference>,
): Reference {
  const edited = /\beds?\b\.?\)?\s*$/i.test(head.trim())
  const { titleSpan: _, ...fields } = details as Partial<Reference> & { titleSpan?: Span }
  return {
    ...emptyReference,
    ...fields,
    authors: edited ? [] : names,
    editors: edited ? names : (details.editors ?? []),
    etAl,
    year: year?.text,
  }
}

interface EntryYear {
  readonly year: Year
  /** Where the authors end and what follows the year begins. */
  readonly open: number
  readonly close: number
}

/** The year that stands behind the authors: the first one in round brackets, else the first bare one near the start. */
function entryYear(text: string): EntryYear | undefined {
  const years = yearsIn(text)
  for (const year of years) {
    const before = /[([]\s*(?:c\.|ca\.|orig\.?|first published)?\s*(?:[[(]?\d{4}[\])]?[\s,;:/–-]*)?$/.exec(
      text.slice(Math.max(0, year.span.start - 40), year.span.start),
    )
    if (!before || year.span.start > 600) continue
    const closing = text.slice(year.span.end).search(/[)\]]/)
    const close = closing === -1 ? year.span.end : year.span.end + closing + 1
    return { year, open: year.span.start - before[0].length, close }
  }
  const bare = years.find(year => year.span.start < 200 && /[.,]\s*$/.test(text.slice(0, year.span.start)))
  return bare && { year: bare, open: bare.span.start, close: bare.span.end }
}

function titleEnd(text: string, lead: number): number {
  const stop = text.indexOf('. ', lead)
  return stop === -1 ? text.length : stop
}

function isItalic(source: string, offset: number): boolean {
  return /[*_]/.test(source[offset - 1] ?? '') && !/\\/.test(source[offset - 2] ?? '')
}

function isBody(name: string): boolean {
  const words = name.split(/[\s,]+/)
  return (
    words.some(word => bodyWords.has(word.toLowerCase())) ||
    /^\p{Lu}{3,}(?:\s|$)/u.test(name) ||
    /\b(?:of|for|the)\b/.test(name)
  )
}
