import type { Reference } from '../bibliography/reference.js'
import type { Span } from '../text/span.js'
import { entrySource, type EntrySource } from './entry-source.js'
import type { EntryText } from './entry-text.js'
import { entryTitle, type EntryTitle } from './entry-title.js'
import { withDefined } from './source-words.js'

/** What an entry says behind its authors and year; the span of the title in places of the block. */
export interface EntryDetails extends Partial<Omit<Reference, 'id'>> {
  readonly titleSpan?: Span
}

/** No entry is longer; what lies behind is not read, so that no text takes longer than its length. */
const longestEntry = 4000

/**
 * What an entry says behind its year (from `from` on): title, container, publisher and the rest, as far as they can be told
 * (forms: Cite Them Right, 12th ed.; other punctuation is accepted). Fields that do not show are absent.
 * `headed` is the place of a title that stands before the year.
 */
export function entryDetails(entry: EntryText, from: number, headed?: Span): EntryDetails {
  const end = Math.min(entry.text.length, from + longestEntry)
  const whole: EntryText = { ...entry, text: entry.text.slice(0, end) }
  const { text } = whole
  const start = from + (/^[\s.,:;)\]*_]*/.exec(text.slice(from))?.[0].length ?? 0)
  const { span, form }: EntryTitle = headed
    ? { span: headed, form: 'plain' }
    : entryTitle(whole, start, /^\s*,/.test(text.slice(from)))
  const written = text.slice(span.start, span.end).trim()
  // "DataBox. (n.d.). Retrieved from https://…", "UNFCCC (2018). https://…" name no title.
  const title = /^(?:(?:Retrieved|Available|Accessed)\b[^.]{0,60}|(?:https?:|www\.)\S*)$/i.test(written) ? '' : written
  const behind = Math.max(span.end, headed ? start : 0)
  const online = onlineStart(text, behind)
  const italic = whole.italics.find(run => run.start >= behind && run.end <= online + 1)
  const source = entrySource(
    { text: text.slice(behind, online), italic: italic && text.slice(italic.start, italic.end).trim() },
    form === 'quoted',
  )
  return {
    ...withDefined({
      title: title === '' ? undefined : unwrapped(title),
      doi: trimmedAddress(/10\.\d{4,9}\/[^\s"<>]+/.exec(text)?.[0]),
      url: trimmedAddress(/https?:\/\/[^\s<>"]+/.exec(text)?.[0] ?? /\bwww\.[^\s<>"]+/.exec(text)?.[0]),
      accessed: accessed.exec(text.slice(behind))?.[1],
      ...unwrappedFields(source),
    }),
    type: typeOf(source, text, form),
    ...(title === '' ? {} : { titleSpan: span }),
  }
}

function unwrappedFields(source: EntrySource): EntrySource {
  return Object.fromEntries(
    Object.entries(source).map(([field, value]) => [field, typeof value === 'string' ? unwrapped(value) : value]),
  )
}

/** On one line; a word that was parted at the end of a line is joined: "McGraw-\nHill". */
function unwrapped(text: string): string {
  return text.replace(/-\s*\n\s*/g, '-').replace(/\s+/g, ' ')
}

/** "(Accessed: 5 June 2025)", "[Accessed 17 Feb. 2025]", "Retrieved March 3, 2021, from" */
const accessed =
  /\b(?:accessed|retrieved|viewed|visited|consulted|acesso em|acceso|consultado(?: el)?|consulté le)\s*(?:on\b\s?)?:?\s*(?!from\b|at\b|https?:)([^)\]]{4,30}?)\s*(?:[)\]]|\.?\s*$|\.\s(?!\d)|,?\s(?:from|at)\b)/i

/** Where the address begins, or its announcement; the end of the text where there is none. */
function onlineStart(text: string, from: number): number {
  const found =
    /(?:\[?<?\b(?:https?:\/\/|www\.|doi\s?:|doi\.org)|[([]?\b(?:(?:Available|Accessible|Found)\s(?:at|from|online|through|via)|Dispon[ií]\w{2,4}\s(?:em|en|sur)\b|Verfügbar\s(?:unter|über)|Retrieved\s|Accessed\b|Last\saccessed|Viewed\s|DOI\b|\[?online\]?[.:\s]*(?:https?|available|$)|\[online\]|10\.\d{4,9}\/))/i.exec(
      text.slice(from),
    )
  return found ? from + found.index : text.length
}

/** Without punctuation at its end, and without a bracket that it did not open. */
function trimmedAddress(address: string | undefined): string | undefined {
  if (address === undefined) return undefined
  let end = address.length
  while (end > 0 && (/[.,;:'’”*_]/.test(address[end - 1] ?? '') || isStrayBracket(address.slice(0, end)))) end--
  return address.slice(0, end)
}

function isStrayBracket(address: string): boolean {
  const last = address.at(-1)
  if (last === ')') return address.split('(').length < address.split(')').length
  return last === ']' && address.split('[').length < address.split(']').length
}

function typeOf(source: Partial<Reference>, text: string, form: EntryTitle['form']): string {
  const isBook = source.type === 'book' || source.type === undefined
  if (isBook && /\[(?:video|film|dvd)\b|\byoutube\b|\bted talk\b/i.test(text)) return 'motion_picture'
  if (isBook && form !== 'quoted' && /\bAvailable (?:at|from)\b|https?:\/\/|\bwww\./i.test(text)) return 'webpage'
  return source.type ?? 'book'
}
