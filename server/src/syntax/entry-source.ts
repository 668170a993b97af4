import type { Reference } from '../bibliography/reference.js'
import { bookOf, opensWithEditors } from './entry-book.js'
import { publisherOf } from './entry-publisher.js'
import { serialOf } from './entry-serial.js'
import { firstStop } from './entry-stops.js'
import { isPlaceAndPublisher } from './title-source.js'
import { isPlace, isPlaceOnly, isTitleCase, withDefined } from './source-words.js'

/** What stands between an entry's title and its address. Fields that do not show are absent. */
export type EntrySource = Partial<
  Pick<
    Reference,
    'type' | 'containerTitle' | 'volume' | 'issue' | 'page' | 'edition' | 'publisher' | 'publisherPlace' | 'editors'
  >
>

/** A stretch behind the title, with the first italics in it. */
export interface SourceText {
  readonly text: string
  readonly italic: string | undefined
}

/**
 * Reads where a work appeared: in a book, in a journal or newspaper, as a thesis, or with a publisher. `isPart` says that the title stood in
 * quotation marks, as articles and chapters have it. Forms: Cite Them Right, APA, Chicago, and what students make of them.
 */
export function entrySource({ text, italic }: SourceText, isPart: boolean): EntrySource {
  const { edition, rest } = withoutEdition(withoutLeadingMarks(text))
  const found = { ...(edition === undefined ? {} : { edition }), ...pagesOf(rest) }
  const book = inBook(rest)
  if (book !== undefined) return { ...found, ...bookOf(book, italic) }
  const thesis = thesisOf(rest)
  if (thesis) return { ...found, ...thesis }
  if (isPart && opensWithEditors(rest)) return { ...found, ...bookOf(rest, italic) }
  const behindSeries = isPart ? undefined : afterSeries(rest)
  if (behindSeries !== undefined) return { ...found, ...publisherOf(behindSeries), type: 'book' }
  const serial = serialOf(rest, italic, isPart)
  if (serial) return { ...found, ...serial }
  const published = publisherOf(rest)
  const isUnpublished = published.publisher === undefined && isPart
  return { ...found, ...published, type: isUnpublished ? 'article-journal' : reportWord.test(text) ? 'report' : 'book' }
}

/** What stands behind the series of a book and its number: "Studies in Walking 21. Leeds: Hedge". */
function afterSeries(text: string): string | undefined {
  const series = /^\p{Lu}[^.,:()]{4,90}\s\d{1,4}\.\s+(?=\p{Lu}[^.:]{2,40}:\s)/u.exec(text)?.[0]
  const behind = series === undefined ? '' : text.slice(series.length)
  return isPlaceAndPublisher(behind.replace(/[\s.]+$/, '')) ? behind : undefined
}

const reportWord =
  /\b(?:technical report|working paper|discussion paper|research report|report no|policy brief|white paper|command paper)\b/i

/** Without the punctuation behind the title, and without a bracket about the kind of work: "(Policy Brief 12)", "[Online]". */
function withoutLeadingMarks(text: string): string {
  const bare = text.replace(/^[\s.,:;'’"”»)\]*_]+/, '').trimEnd()
  if (opensWithFirm(bare)) return bare
  return bare
    .replace(paperNumber, '')
    .replace(
      /^(?:[([](?![a-zÀ-ӿ][^()[\]:]{1,40}:|[^()[\]]*\d(?:st|nd|rd|th)?\s?ed|(?:classic|global|international|student|anniversary|centenary|concise|abridged|new) ed|[^()[\]]*(?:thesis|dissertation|pp?\.|vol))[^()[\]]{0,80}[)\]][\s.,:;]*|vol(?:ume)?\.\s\d{1,3}[.,]?\s+(?=[a-zÀ-ӿ]))/i,
      '',
    )
}

/** "HC 788 Session 2008-09. London: …": the number that Parliament gave a paper. */
const paperNumber = /^(?:HC|HL|Cm|Cmd|Cmnd|CP)\.?\s?\d+(?:\sSession\s\d{4}[–-]\d{2,4})?[.,]\s+/

/** "(Hedge, London)", "(Hedge; Reading, MA)": who published it where. */
function opensWithFirm(text: string): boolean {
  const [first = '', ...others] = /^\(([^()[\]:]{4,80})\)/.exec(text)?.[1]?.split(/[,;]\s+/) ?? []
  return others.length > 0 && isTitleCase(first) && (isPlace(others[0] ?? '') || isPlaceOnly(others.join(', ')))
}

const editionMark =
  /[([]?(?<![a-zÀ-ӿ\d])(?:(\d{1,2}(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)\s(?:(?:revised|rev\.?|international|int\.|student|updated)\s)?(?:and\s\w+\s)?(?:rev\.\s)?ed(?:n|ition)?(?![a-zÀ-ӿ])|(rev(?:ised|\.)?(?:\sand\s\w+)?|classic|global|international|student|anniversary|centenary|concise|abridged|new)\sed(?:n|ition)?(?![a-zÀ-ӿ])|(\d{1,2})(?:\.ª\s|\.\s)(?:ed\.|edn|Aufl))\.?[\])]?/i

/** "2nd edn", "(10th ed.)", "Revised edition"; the mark itself goes, since it parts nothing. */
function withoutEdition(text: string): { readonly edition: string | undefined; readonly rest: string } {
  const found = editionMark.exec(text)
  if (!found) return { edition: undefined, rest: text }
  const isOpen = /^[([]/.test(found[0]) && !/[)\]]$/.test(found[0])
  const rest = text.slice(0, found.index) + (isOpen ? '(' : '') + text.slice(found.index + found[0].length)
  return {
    edition: found[1] ?? found[2] ?? found[3],
    rest: rest.replace(/\(\s*[,.;]?\s*/, '(').replace(/^[\s.,:;)\]]+/, ''),
  }
}

const pages = [
  /(?<!\p{L})(?:pp?\s?\.?|pages?|S\.)\s?(\p{L}{0,2}\d[\d–—‑-]*(?:\s?[–—-]\s?\p{L}?\d+)?(?:,\s?\d+[–-]\d+)*)/u,
  /\)\s?:\s?(\d{1,5})(?![\d–—-])/,
  /[\d)]\s?[,:]\s?(?:\d{1,3}\s?[,:]\s)?([eEsS]?\d{1,5}\s?[–—-]\s?[eEsS]?\d{1,5}|[eE]\d{3,})(?![\d/])/,
  /(?:^|[\s.,:])(\d{1,5}\s?[–—-]{1,2}\s?\d{1,5})(?=[\s.,;]*(?:$|[.,;]\s))/,
  /\((\d{1,4}\s?[–—-]\s?\d{1,4})\)/,
  // The number of an article that has no pages: "56(3), 102304", "342, d549".
  /\d\)?\s?,\s(?!(?:1[89]|20)\d\d(?!\d))([a-z]?\d{3,7})(?=[\s.]*$)/,
]

function pagesOf(text: string): EntrySource {
  const found = pages.map(pattern => pattern.exec(text)?.[1]).find(page => page !== undefined)
  return found === undefined ? {} : { page: found.replace(/\s+/g, '').replace(/[–—-]$/, '') }
}

/** What stands behind "in", be it behind the title or behind its subtitle. */
function inBook(text: string): string | undefined {
  const found =
    /(?:^|[.?!]['’"”»]?\s+)(?:In|in|IN|En|Dans)(?!\s(?:Search|Defen[cs]e|Praise|Pursuit)\sof\b)(?:\s?:\s*|\s+)(?=[“"'‘*_]?[\p{Lu}\p{Lo}\d])/u.exec(
      text,
    )
  return found ? text.slice(found.index + found[0].length).replace(/;\s[Rr]epr(?:inted|\.)\s.*$/s, '') : undefined
}

const degrees = String.raw`Ph\.?\s?D\.?|D\.?Phil\.?|Ed\.?D\.?|M\.?Sc\.?|M\.?A\.?|M\.?Phil\.?|M\.?Ed\.?|MBA|B\.?[AS]c?\.?|Doctoral|Master['’]?s?|Bachelor['’]?s|Undergraduate|Unpublished`
const thesis = new RegExp(
  String.raw`(?:${degrees})\s(?:[a-zÀ-ӿ]+['’.]?[a-zÀ-ӿ]*\s){0,2}?(?:thesis|dissertation)(?![a-zÀ-ӿ])[\s.,:;)\]]*`,
  'i',
)

/** "PhD thesis, University of Leeds", "[Doctoral dissertation, University of Leeds]" */
function thesisOf(text: string): EntrySource | undefined {
  const found = thesis.exec(text)
  if (!found || found.index > 40) return undefined
  const behind = text.slice(found.index + found[0].length)
  const stop = firstStop(behind) ?? behind.length
  const first = behind.slice(0, Math.min(stop, /[\])]/.exec(behind)?.index ?? stop)).replace(/[\s.,]+$/, '')
  const before = text.slice(0, found.index).replace(/[\s.,:;([]+$/, '')
  const publisher = /\p{L}{2}/u.test(first) ? first : before
  return withDefined({ type: 'thesis', publisher: /\p{L}{2}/u.test(publisher) ? publisher : undefined })
}
