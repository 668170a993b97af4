import { readNames } from '../bibliography/read-names.js'
import type { Name } from '../bibliography/reference.js'
import type { Year } from '../bibliography/years.js'
import type { Span } from '../text/span.js'
import { isBodyName } from './body-name.js'
import { givenNames } from './citation-grammar.js'
import { people } from './entry-stretches.js'
import { firstStop } from './entry-stops.js'
import type { EntryText } from './entry-text.js'
import { entryYear, isLawName, namesOnly, type EntryYear } from './entry-year.js'

/** What an entry opens with: who wrote the work, and when. */
export interface EntryHead {
  readonly names: readonly Name[]
  readonly etAl: boolean
  /** Whether the names are those of editors. */
  readonly edited: boolean
  readonly year: Year | undefined
  readonly authors: Span
  /** A title that stands before the year, where there is no author, or that is a law's name. */
  readonly title: Span | undefined
  readonly isLaw: boolean
  /** Where what follows begins. */
  readonly from: number
}

/** Reads the head of an entry from `lead` on. Linear; without names or year these are empty. */
export function entryHead(entry: EntryText, lead: number): EntryHead {
  const { text } = entry
  const year = yearOf(entry, lead)
  const open = year ? Math.max(lead, year.open) : Math.min(text.length, lead + longestNames)
  const late = lateTitle(entry, lead, open, year)
  if (late !== undefined) return headWith(named(text, { start: lead, end: late }), { year: year?.year, from: late })
  if (year === undefined) return headWith(nobody({ start: lead, end: lead }), { year, from: lead })
  const authors = { start: lead, end: open }
  const law = lawTitle(text, authors, year)
  const early = titleBehindInitials(text, authors)
  const behind = { year: year.year, from: year.close }
  if (early) return headWith(named(text, { start: lead, end: early.start }), behind, early)
  const title =
    law ?? ownTitle(entry, authors) ?? filmTitle(text, authors, year.close) ?? pageTitle(text, authors, year.close)
  if (law) return headWith(nobody(authors, [lawName(text, authors, law)]), behind, law, true)
  return headWith(title ? nobody(authors) : named(text, authors), behind, title)
}

/** Who wrote a work, as the head of its entry has it. */
type Writers = Pick<EntryHead, 'names' | 'etAl' | 'edited' | 'authors'>

function headWith(
  { names, etAl, edited, authors }: Writers,
  { year, from }: Pick<EntryHead, 'year' | 'from'>,
  title?: Span,
  isLaw = false,
): EntryHead {
  return { names, etAl, edited, year, authors, title, isLaw, from }
}

function nobody(authors: Span, names: readonly Name[] = []): Writers {
  return { names, etAl: false, edited: false, authors }
}

/** A year in a title in italics ("*France during 1787*") is none of the work's where another stands behind it. */
function yearOf({ text, italics }: EntryText, lead: number): EntryYear | undefined {
  const year = entryYear(text)
  const run =
    year && italics.find(({ start, end }) => start > lead + 2 && start <= year.open && year.year.span.end <= end)
  if (run === undefined) return year
  const { start, end } = run
  return entryYear(text.slice(0, start) + ' '.repeat(end - start) + text.slice(end)) ?? year
}

const longestNames = 400

function named(text: string, authors: Span): Writers {
  const head = text.slice(authors.start, authors.end)
  const edited = /(?<![a-zÀ-ӿ])(?:eds?|editors?|hrsg)(?![a-zÀ-ӿ])\.?[)\]]?[\s.,]*$/i.test(head)
  const { names, etAl } = readNames(head, isBodyName, word => givenNames.has(word))
  return { names, etAl, edited, authors }
}

/**
 * Where the title begins in an entry whose year stands behind it, as in "Bourdieu, P., *Distinction* (London: Routledge, 1984)" or "Starr, J.
 * The Coaching Manual. Harlow: Pearson, 2016." (MHRA, MLA, and many a slip).
 */
function lateTitle(
  { text, italics }: EntryText,
  lead: number,
  open: number,
  year: EntryYear | undefined,
): number | undefined {
  if (opensWithTitle(text, italics, lead, open)) return lead
  const head = text.slice(lead, open)
  const run = italics.find(
    ({ start, end }) =>
      start > lead + 2 && end <= open && isTitle(text.slice(start, end)) && /[.,:;)]\s*$/.test(text.slice(lead, start)),
  )
  const quote = /[.,:;)]\s+(?=["“‘']{1,2}[\p{Lu}\d])/u.exec(head)
  const marked = Math.min(run?.start ?? Infinity, quote ? lead + quote.index + quote[0].length : Infinity)
  const imprinted = beforeImprint(text, lead, open)
  if (imprinted !== undefined && imprinted < marked) return imprinted
  if (marked < open && (namesOnly(text.slice(lead, marked)) || /^[—–_-]{2,}[\s.,:]*$/.test(text.slice(lead, marked))))
    return marked
  const author = beforePlainTitle.exec(head)?.[0].length
  if (author !== undefined) return lead + author
  if (year === undefined || namesOnly(head)) return undefined
  const team = (teamBeforeTitle.exec(head) ?? naturalBeforeTitle.exec(head))?.[0].length
  if (team !== undefined) return lead + team
  const stop = firstStop(text, lead, open)
  if (stop === undefined || !/,\s?\p{Lu}/u.test(text.slice(lead, stop)) || !namesOnly(text.slice(lead, stop)))
    return undefined
  return text
    .slice(stop + 1, open)
    .trim()
    .split(/\s+/).length < 2
    ? undefined
    : stop + 1 + (/^\s*/.exec(text.slice(stop + 1))?.[0].length ?? 0)
}

/** "LeCun Y, Hinton G. Deep learning. Nature. 2015", "He, K. & Sun, J. Deep residual learning … (2016)": names with initials, and then a sentence. */
const teamBeforeTitle = new RegExp(
  String.raw`^(?:(?:\p{Lu}[\p{L}’'-]+\s\p{Lu}{1,3},\s)*\p{Lu}[\p{L}’'-]+\s\p{Lu}{1,3}\.\s|\p{Lu}{2,8}\.\s|${people}\s)(?=\p{Lu}\p{L}*\s\p{Ll})`,
  'u',
)

const natural = String.raw`(?:\p{Lu}\p{Ll}[\p{L}’'-]*|\p{Lu}\.?)(?:\s\p{Lu}\.?){0,2}(?:\s(?:van|von|de|der|den|du|di|da|la|le))*\s\p{Lu}\p{Ll}[\p{L}’'-]+`
/** "Daniel D Lee and H Sebastian Seung. Learning parts. Nature, 401:788–791, 1999" (BibTeX's plain style): two names or more, or one with initials. */
const naturalBeforeTitle = new RegExp(
  String.raw`^(?:${natural}(?:,\s${natural}){0,20},?\sand\s${natural}(?:\s\p{Lu}\p{Ll}[\p{L}’'-]+)?|\p{Lu}\.?\s(?:\p{Lu}\.?\s){0,2}\p{Lu}\p{Ll}[\p{L}’'-]+|\p{Lu}\p{Ll}[\p{L}’'-]*\s\p{Lu}\.?\s\p{Lu}\p{Ll}[\p{L}’'-]+)(?:,?\set\sal)?\.\s(?=\p{Lu}[\p{L}'’-]*[\s:])`,
  'u',
)

const imprint =
  /[.?!]["”’'*_]{0,2}\s+(?:\d{1,2}(?:st|nd|rd|th)\sed\.\s)?\p{Lu}[\p{L} ,./&-]{1,40}:\s(?:[^.:;()]|(?<=\b\p{Lu})\.){2,80},\s*$/u
const fullName =
  /^\p{Lu}[\p{L}'’-]+,\s(?:\p{Lu}\p{Ll}[\p{L}'’-]*(?:\s\p{Lu}\.)+|(?:\p{Lu}\.\s?){1,4}(?<=\.))\s(?=\p{Lu}\p{L}*\s)/u
const naturalAlone = new RegExp(String.raw`^${natural},\s(?=\p{Lu}[\p{L}'’-]*[\s:])`, 'u')

/**
 * Where the title begins in an entry that ends as "Place: Publisher, year" and has no marks: "Badinter, Robert. L'Abolition. Paris: Fayard, 2000",
 * "Cowan, Robert M. W. The Newspaper …", "Klaus Krippendorff, Content Analysis …" (Chicago).
 */
function beforeImprint(text: string, lead: number, open: number): number | undefined {
  const head = text.slice(lead, open)
  const end = imprint.exec(head)?.index
  if (end === undefined) return undefined
  const name = (fullName.exec(head) ?? naturalAlone.exec(head))?.[0].length
  if (name !== undefined) return name < end ? lead + name : undefined
  const stop = firstStop(text, lead, open)
  if (
    stop === undefined ||
    stop - lead >= end ||
    !/^\p{Lu}[^.]*,\s\p{Lu}/u.test(head) ||
    !namesOnly(text.slice(lead, stop))
  )
    return undefined
  return stop + 1 + (/^\s*/.exec(text.slice(stop + 1, open))?.[0].length ?? 0)
}

/** "Starr, J., The Coaching Manual (Harlow: Pearson, 2016)" */
const beforePlainTitle =
  /^\p{Lu}[\p{L}'’-]+,\s(?:\p{Lu}\.\s?){1,3},\s(?=\p{Lu}\p{L}*\s[^()]{3,200}\([^():]{2,40}:\s[^()]*$)/u

/** "*Distinction*, London: Routledge, 1984": nobody stands before the title. */
function opensWithTitle(text: string, italics: EntryText['italics'], lead: number, open: number): boolean {
  const run = italics.find(({ start, end }) => start <= lead && end > lead && end < open - 4)
  const quoted = /^(?:“[^”]{3,}”|‘[^’]{3,}’)/.exec(text.slice(lead, open))?.[0].length
  const end = run?.end ?? (quoted === undefined ? undefined : lead + quoted)
  return end !== undefined && !/,\s\p{Lu}\b/u.test(text.slice(lead, end)) && /^[.,]\s/.test(text.slice(end))
}

function isTitle(text: string): boolean {
  return /\p{L}{2}/u.test(text) && !/^(?:et\.?\s?al|and others|eds?|in)\b/i.test(text.trim())
}

/** "Equality Act 2010", with the year but without the country before it: what a law is called is its title. */
function lawTitle(text: string, { start, end }: Span, { year }: EntryYear): Span | undefined {
  const head = text.slice(start, end)
  if (!isLawName(head)) return undefined
  const country =
    /^(?:Great Britain|United Kingdom|UK|England and Wales|Scotland|Northern Ireland|Ireland)[.,:]\s+/.exec(head)
  const opened = text.slice(start, year.span.start).trimEnd().endsWith('(')
  return {
    start: start + (country?.[0].length ?? 0),
    end: year.span.end + (opened && text[year.span.end] === ')' ? 1 : 0),
  }
}

/** A law stands for its author: "Equality Act" of "The Equality Act 2010". */
function lawName(text: string, { end }: Span, law: Span): Name {
  const family = text
    .slice(law.start, end)
    .replace(/^The\s/, '')
    .replace(/[\s,*_(]+$/, '')
  return { family: family.replace(/\s+/g, ' '), given: '', body: true }
}

/** A work without author opens with its title: in italics or quotation marks, or in words that are no name. */
function ownTitle({ text, italics, opensBold }: EntryText, { start, end }: Span): Span | undefined {
  const head = text.slice(start, end)
  const length = head.replace(/[\s.,:([]+$/, '').length
  if (length === 0) return undefined
  const isMarked = italics.some(run => run.start <= start && run.end >= start + length) && !/,\s\p{Lu}\b/u.test(head)
  const isQuoted = /^['‘"“].*['’"”][\s.,]*$/su.test(head)
  if (isQuoted) return { start: start + 1, end: start + length - 1 }
  if (isMarked && opensBold && (italics.length > 1 || isBoldName(head.slice(0, length)))) return undefined
  return isMarked || isSentence(head.slice(0, length)) ? { start, end: start + length } : undefined
}

/** "**UNESCO** (2021)", "**Vehtari A., Gelman A.** (2017)", "**Moser Consulting** (2022) *Risk*": authors that a writer sets in bold. */
function isBoldName(head: string): boolean {
  return isBodyName(head) || /\p{L},?\s\p{Lu}{1,3}(?:[.,]|$)/u.test(head)
}

/** "Downey, M. Effective Coaching (2003)": words behind one author's initials, and nobody else joined to them. */
function titleBehindInitials(text: string, { start, end }: Span): Span | undefined {
  const head = text.slice(start, end).replace(/[\s.,:([]+$/, '')
  const found = /^\p{Lu}[\p{L}'’-]+,\s(?:\p{Lu}\.\s?){1,3}\s?(?=\p{Lu}\p{Ll}+,?\s\p{L}[^;&.]*$)/u.exec(head)
  const rest = found ? head.slice(found[0].length) : ''
  if (!found || (rest.includes(',') && !/\s(?:in|the|of|for|to|with)\s/.test(rest)) || /\(eds?\b/i.test(head))
    return undefined
  return { start: start + found[0].length, end: start + head.length }
}

/** "The King's Speech (2010) Directed by …" */
function filmTitle(text: string, { start, end }: Span, close: number): Span | undefined {
  if (!/^[.,\s]*(?:directed|produced) by\s/i.test(text.slice(close, close + 20))) return undefined
  return { start, end: start + text.slice(start, end).replace(/[\s.,:([]+$/, '').length }
}

/** "Our Mission. (2014). Retrieved from …": no title follows the year, so that one stands before it, unless that is who wrote the page. */
function pageTitle(text: string, { start, end }: Span, close: number): Span | undefined {
  if (!/^[.,:;)\s]*(?:\[online\]\.?\s*)?(?:retrieved|available|https?:|www\.)/i.test(text.slice(close, close + 40)))
    return undefined
  const head = text.slice(start, end).replace(/[\s.,:([]+$/, '')
  const isWho = /^[^,]+,\s\p{Lu}{1,3}(?:\.|$|[\s,&])|\s\p{Lu}{1,3}$|\s(?:&|and)\s/u.test(head) || isBodyName(head)
  const isTitled = /[|:?!]|\.\s/.test(head) || !isWho
  return isTitled && head.split(/\s+/).length > 1 ? { start, end: start + head.length } : undefined
}

/** "Learning theories explained": more than two words, some of them small, and no list of names. */
function isSentence(head: string): boolean {
  const words = head.trim().split(/\s+/)
  if (words.length < 3 || /,|&|;/.test(head)) return false
  // "SeeLight: an app that helps people": a subtitle.
  if (isBodyName(head) && !/^[^:]{2,60}:\s(?:\p{Ll}+\s){3}/u.test(head)) return false
  return words.some(word => /^\p{Ll}{2,}/u.test(word) && !smallInNames.test(word))
}

const smallInNames = /^(?:wa|bin|ibn|and|und|et|al|van|von|de|der|den|du|di|da|la|le|eds?)\b/
