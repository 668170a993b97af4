import type { AssignmentDocument, ListedEntry } from '../assignment/document.js'
import { switchesInForce } from '../catalogue/harvard.js'
import { gap } from '../insertion/gaps.js'
import { isLaw } from './law-entry.js'
import { bareAddress } from './bare-address.js'

/** A part that an entry lacks. */
export interface MissingPart {
  /** "publisher", as a message names it. */
  readonly name: string
  readonly certainty: 'certain' | 'possible'
  /** What marks the gap, and where in the entry's `raw`. */
  readonly insert: string
  readonly at: number
}

/** What decides whether a part is wanted: the writer's own manner, or the style that is set. */
export interface WantedParts {
  readonly place: 'with' | 'without' | 'required'
  readonly accessed: 'certain' | 'possible'
}

/** What the style asks for; else the writer's manner in the other entries. */
export function wantedParts({ inputs, frontMatter, references: { entries } }: AssignmentDocument): WantedParts {
  const { place, accessed } = switchesInForce(inputs.references, frontMatter.style?.value)
  const givesPlaces = entries.some(({ reference }) => reference.publisherPlace !== undefined)
  const givesDates = entries.some(({ reference }) => reference.accessed !== undefined)
  return {
    place: place === 'required' ? 'required' : givesPlaces && place !== 'omitted' ? 'with' : 'without',
    accessed: accessed === 'required' || givesDates ? 'certain' : 'possible',
  }
}

/**
 * The part that an entry lacks, the most telling one. Told only where nothing stands in its place: a publisher is missing where the entry ends
 * with its title (Cite Them Right, 12th ed., "Books", "Journal articles", "Web pages"; other forms that name a source are accepted).
 */
export function missingPart(entry: ListedEntry, wanted: WantedParts): MissingPart | undefined {
  const authors = authorsWithoutYear(entry)
  if (authors !== undefined) return { name: 'year', certainty: 'certain', insert: ` (${gap('year')})`, at: authors }
  if (!entry.understood || bareAddress(entry) !== undefined || isLaw(entry.reference)) return undefined
  if (entry.titleSpan === undefined) return missingTitle(entry)
  const { raw, reference } = entry
  const end = entry.titleSpan.end - entry.span.start
  const behind = raw.slice(end)
  if (reference.url !== undefined || reference.doi !== undefined || /https?:|www\.|doi/i.test(raw))
    return missingDate(entry, behind, wanted)
  if (isEmpty(behind)) return missingSource(entry, wanted)
  return reference.type === 'book' ? missingPlace(entry, wanted) : missingNumbers(entry, behind)
}

/** Where the names end in an entry that opens with names and shows no year: "Starr, J. *The Coaching Manual*", "Eh.net. Hours of work. [online]". */
export function authorsWithoutYear({ raw, reference, authorSpan, titleSpan, span }: ListedEntry): number | undefined {
  if (reference.year !== undefined || raw.length > 2000) return undefined
  const isSite = reference.authors.length === 1 && reference.authors[0]?.body === true
  if (isSite && titleSpan !== undefined && authorSpan !== undefined)
    return raw.slice(0, authorSpan.end - span.start).replace(/[\s.,:“"]+$/, '').length
  const names =
    /^(?:(?:,?\s+(?:and|&)\s+|,\s+)?(?:(?:van|von|de|der|den)\s)*\p{Lu}[\p{L}'’-]+,\s\p{Lu}\.(?:[\s-]?\p{Lu}\.)*)+/u
  return names.exec(raw)?.[0].length
}

function missingTitle({ raw, yearSpan, span }: ListedEntry): MissingPart | undefined {
  if (yearSpan === undefined) return undefined
  const year = yearSpan.end - span.start
  const at = year + (raw.charAt(year) === ')' ? 1 : 0)
  return { name: 'title', certainty: 'possible', insert: ` *${gap('title')}*`, at }
}

/** A true web page, with nothing between its title and its address, wants the day on which it was read. */
function missingDate({ raw, reference }: ListedEntry, behind: string, wanted: WantedParts): MissingPart | undefined {
  const { url, doi } = reference
  if (url === undefined || doi !== undefined || /doi/i.test(raw)) return undefined
  if (/accessed|retrieved|viewed|visited|consulted/i.test(raw)) return undefined
  const address = behind.search(/\[?<?(?:https?:|www\.)/)
  if (
    address === -1 ||
    !isEmpty(behind.slice(0, address).replace(/\b(?:Available|Accessible|Retrieved)\s(?:at|from)\b/gi, ''))
  )
    return undefined
  return {
    name: 'date on which you read the page',
    certainty: wanted.accessed,
    insert: ` (Accessed: ${gap('date')})`,
    at: writtenEnd(raw),
  }
}

/** The entry ends with its title: a book without publisher, an article without its journal. */
function missingSource(entry: ListedEntry, { place }: WantedParts): MissingPart | undefined {
  const { raw, reference } = entry
  const marks = delimiterOf(entry)
  // Without italics or quotation marks the publisher may stand inside what was read as the title.
  if (marks === '' && /[,:.]/.test(reference.title ?? '')) return undefined
  const certainty = marks === '' ? 'possible' : 'certain'
  if (reference.type !== 'book' || /['’"”]/.test(marks))
    return {
      name: 'journal or book',
      certainty,
      insert: `, *${gap('journal')}*, ${gap('volume')}, pp. ${gap('pages')}`,
      at: writtenEnd(raw),
    }
  const publisher = place === 'without' ? gap('publisher') : `${gap('place')}: ${gap('publisher')}`
  return { name: 'publisher', certainty, insert: `. ${publisher}`, at: writtenEnd(raw) }
}

function missingPlace({ raw, reference }: ListedEntry, { place }: WantedParts): MissingPart | undefined {
  const { publisher, publisherPlace } = reference
  if (place !== 'required' || publisher === undefined || publisherPlace !== undefined) return undefined
  const at = raw.lastIndexOf(publisher)
  if (at === -1 || /[,:]/.test(raw.slice(at))) return undefined
  return { name: 'place of publication', certainty: 'certain', insert: `${gap('place')}: `, at }
}

/** An article with a journal and no number at all, a chapter without its pages. */
function missingNumbers({ raw, reference }: ListedEntry, behind: string): MissingPart | undefined {
  if (/\d|press|forthcoming|online|advance|supplement|issue|thesis|dissertation|film|directed by/i.test(behind))
    return undefined
  const isChapter = reference.type === 'chapter' || reference.type === 'paper-conference'
  // "‘Induction’. Advisory booklet. London: Acas" appeared by itself.
  if (!isChapter && /\p{L}:\s\p{Lu}/u.test(behind)) return undefined
  return {
    name: isChapter ? 'pages' : 'volume and pages',
    certainty: 'possible',
    insert: isChapter ? `, pp. ${gap('pages')}` : `, ${gap('volume')}, pp. ${gap('pages')}`,
    at: writtenEnd(raw),
  }
}

/** Whether nothing but an edition, brackets and marks stands there. */
function isEmpty(text: string): boolean {
  return !/[\p{L}\p{N}]/u.test(
    text
      .replace(/\b(?:\d{1,2}(?:st|nd|rd|th)|revised|second|third|fourth|fifth)\s+ed(?:n|ition)?\b\.?/gi, '')
      .replace(/\[(?:online|e-?book|kindle[^\]]*|internet)\]/gi, ''),
  )
}

/** The marks that end the title: "*", "'"; empty where it ends with a word or a full stop alone. */
function delimiterOf({ raw, span, titleSpan }: ListedEntry): string {
  const start = (titleSpan?.start ?? span.start) - span.start
  return /[*_'‘"“]+$/.exec(raw.slice(0, start))?.[0] ?? ''
}

/** Before the full stop that ends the entry. */
function writtenEnd(raw: string): number {
  return raw.trimEnd().replace(/[.\s]+$/, '').length
}
