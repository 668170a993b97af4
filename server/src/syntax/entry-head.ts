import { readNames } from '../bibliography/read-names.js'
import type { Name } from '../bibliography/reference.js'
import type { Year } from '../bibliography/years.js'
import type { Span } from '../text/span.js'
import { isBodyName } from './body-name.js'
import { givenNames } from './citation-grammar.js'
import type { EntryText } from './entry-text.js'
import { entryYear, isLawName, type EntryYear } from './entry-year.js'
import { lateTitle } from './late-title.js'

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
  if (late !== undefined) {
    const writers = named(text, { start: lead, end: late })
    const isMarked = /,\s+["“‘']?$/.test(text.slice(late - 3, late))
    return headWith(year ? (isMarked ? inNaturalOrder(writers) : writers) : writers, {
      year: year?.year,
      from: late,
    })
  }
  if (year === undefined) return headWith(nobody({ start: lead, end: lead }), { year, from: lead })
  const authors = { start: lead, end: open }
  const law = lawTitle(text, authors, year)
  const editors = editorsBehind.exec(text.slice(year.close, year.close + 20))?.[0].length ?? 0
  const behind = { year: year.year, from: year.close + editors }
  const title =
    law ??
    ownTitle(entry, authors, year.close) ??
    filmTitle(text, authors, year.close) ??
    pageTitle(text, authors, year.close)
  if (law) return headWith(nobody(authors, [lawName(text, authors, law)]), behind, law, true)
  const writers = title ? nobody(authors) : named(text, authors)
  return headWith(editors > 0 ? { ...writers, edited: true } : writers, behind, title)
}

/** "(2000) (eds.) *Handbook*": the mark of editors, behind the year. */
const editorsBehind = /^[\s.,:]*[([][Ee]d(?:s|itors?)?\.?[)\]]/

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

/** "Mancur Osei, *The Logic of Walks*, 1965": before a title and a comma two words that are no body's are a forename and a surname. */
function inNaturalOrder(writers: Writers): Writers {
  const [only, ...others] = writers.names
  const [, given, family] = /^(\p{Lu}\p{Ll}+)\s(\p{Lu}[\p{Ll}’'-]+)$/u.exec(only?.family ?? '') ?? []
  if (only?.given !== '' || only.body || others.length > 0 || given === undefined || family === undefined)
    return writers
  // "Collins Jim"
  if (givenNames.has(family.toLowerCase())) return writers
  return { ...writers, names: [{ family, given, body: false }] }
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

/**
 * A work without author opens with its title: in italics or quotation marks, or in words that are no name. Marks that go on behind the year are those of
 * all that stands there: "**Pathways, 2019. Guide for Walkers.** Available at …".
 */
function ownTitle({ text, italics, opensBold }: EntryText, { start, end }: Span, close: number): Span | undefined {
  const head = text.slice(start, end)
  const length = head.replace(/[\s.,:([]+$/, '').length
  if (length === 0) return undefined
  const isMarked =
    italics.some(
      run => run.start <= start && run.end >= start + length && !/\p{L}{2}/u.test(text.slice(close, run.end)),
    ) && !/,\s\p{Lu}\b/u.test(head)
  const isQuoted = /^['‘"“].*['’"”][\s.,]*$/su.test(head)
  if (isQuoted) return { start: start + 1, end: start + length - 1 }
  if (isMarked && opensBold && (italics.length > 1 || isBoldName(head.slice(0, length)))) return undefined
  return isMarked || isSentence(head.slice(0, length)) ? { start, end: start + length } : undefined
}

/** "**UNESCO** (2021)", "**Vehtari A., Gelman A.** (2017)", "**Moser Consulting** (2022) *Risk*": authors that a writer sets in bold. */
function isBoldName(head: string): boolean {
  return isBodyName(head) || /\p{L},?\s\p{Lu}{1,3}(?:[.,]|$)/u.test(head)
}

/** "The King's Speech (2010) Directed by …", "WarGames. (1983). [film] …": films and games stand under their titles, as Cite Them Right has them. */
function filmTitle(text: string, { start, end }: Span, close: number): Span | undefined {
  const head = text.slice(start, end).replace(/[\s.,:([]+$/, '')
  const behind = text.slice(close, close + 24).replace(/^[.,:;)\s]+/, '')
  const isMade = /^(?:directed|produced) by\s/i.test(behind)
  return isMade || (!head.includes(',') && /^\[(?:film|game|video game)\]/i.test(behind))
    ? { start, end: start + head.length }
    : undefined
}

/** "Our Mission. (2014). Retrieved from …": no title follows the year, so that one stands before it, unless that is who wrote the page. */
function pageTitle(text: string, { start, end }: Span, close: number): Span | undefined {
  if (!/^[.,:;)\s]*(?:\[online\]\.?\s*)?(?:retrieved|available|https?:|www\.)/i.test(text.slice(close, close + 40)))
    return undefined
  const head = text.slice(start, end).replace(/[\s.,:([]+$/, '')
  const isWho =
    /^[^,]+,\s\p{Lu}{1,3}(?:\.|$|[\s,&])|\s\p{Lu}{1,3}$|^(?:\S+\s){1,4}(?:&|and)\s(?:\S+\s?){1,3}$/u.test(head) ||
    isBodyName(head)
  // Two longer words in small letters are in no name of a body: "How to transfer files using SCP".
  const isSaid = (head.match(/(?<=\s)\p{Ll}{4,}/gu) ?? []).length > 1
  const isTitled = /[|:?!]|\.\s|\s[–—]\s/.test(head) || isSaid || !isWho
  return isTitled && head.split(/\s+/).length > 1 ? { start, end: start + head.length } : undefined
}

/** "Learning theories explained": more than two words, some of them small, and no list of names. */
function isSentence(head: string): boolean {
  const words = head.trim().split(/\s+/)
  if (words.length < 3 || /,|&|;/.test(head)) return false
  if (isBodyName(head)) return false
  return words.some(word => /^\p{Ll}{2,}/u.test(word) && !smallInNames.test(word))
}

const smallInNames = /^(?:wa|bin|ibn|and|und|et|al|van|von|de|der|den|du|di|da|la|le|eds?)\b/
