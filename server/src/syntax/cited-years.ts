import type { Span } from '../text/span.js'
import { pageWords, units } from './citation-grammar.js'
import { isDigit, isLetter, isSpace } from './letters.js'
import { withoutOriginals } from './year-editions.js'

/** A year as it may stand in a citation. */
export interface CitedYear {
  /** "2016", "2012a", "n.d.", "in press"; for the "b" of "2003a, b" it is "2003b". */
  readonly text: string
  /** Where it stands: for the "b" of "2003a, b" the letter alone. */
  readonly span: Span
  /** Several years apart, as a life or a term of office: "1856–1939". */
  readonly isPeriod: boolean
  /** Words such as "submitted", which say something only inside a bracket. */
  readonly isWeak: boolean
  /** For the "b" of "2003a, b": its authors are those of the year before. */
  readonly isLetterOnly: boolean
}

const candidates =
  /(?:1[5-9]|20)\d\d|n\.?\s?d\.?|no[\s-](?:date|year)|undated|date\sunknown|s\.\s?d\.|in[\s-](?:press|preparation|prep\b\.?|review)|forthcoming|to\sappear|under\sreview|submitted/gi

/** All years in the text, in order. Numbers that cannot be years are left out: parts of other numbers, pages, amounts, dates in figures, addresses. */
export function citedYears(text: string): readonly CitedYear[] {
  const years: CitedYear[] = []
  let behind = 0
  candidates.lastIndex = 0
  for (const match of text.matchAll(candidates)) {
    const start = match.index
    if (start < behind || (behind > 0 && start - behind < 4 && /^\s?:\s?$/.test(text.slice(behind, start)))) continue
    const isNumber = isDigit(text.charCodeAt(start))
    const found = isNumber ? numberAt(text, start) : wordsAt(text, start, match[0])
    if (found === undefined) continue
    years.push(found)
    behind = found.span.end
    if (isNumber && isLetter(text.charCodeAt(behind - 1))) {
      const letters = lettersAfter(text, found)
      years.push(...letters)
      behind = letters.at(-1)?.span.end ?? behind
    }
  }
  return withoutOriginals(text, years)
}

const range = /^\s?[/–—-]\s?((?:1[5-9]|20)\d\d|\d\d?)(?![\dA-Za-z]|[/–—-]\d)/

function numberAt(text: string, start: number): CitedYear | undefined {
  if (!mayBegin(text, start) || countsPages(text, start)) return undefined
  const rest = text.slice(start + 4, start + 12)
  const first = Number(text.slice(start, start + 4))
  const [joined = '', to] = range.exec(rest) ?? []
  if (to === undefined ? /^[/–-]\d/.test(rest) : !isRange(first, to, joined.includes('/'))) return undefined
  const end = withLetter(text, start + 4 + joined.length, rest)
  if (!mayEnd(text, end)) return undefined
  return yearOf(text, start, end, to !== undefined && lengthOf(first, to) > 1 && !joined.includes('/'))
}

/** Behind the letter of "2012a" and "2012 a"; the "s" of "1990s" is none. */
function withLetter(text: string, end: number, rest: string): number {
  const isLettered =
    isLetter(text.charCodeAt(end)) && !isLetter(text.charCodeAt(end + 1)) && !/s/i.test(text[end] ?? '')
  if (isLettered) return end + 1
  return apart.test(rest) ? end + 2 : end
}

/** The letter of "2012 a, b" and "(Starr, 2012 a)", which stands apart. */
const apart = /^\s[a-h](?=[);\]]|,\s?[a-h][);\],])/

/** "2019/20" and "2019–21" are; "2019-01" is a month, "2015/51" a number. */
function isRange(first: number, to: string, isSlash: boolean): boolean {
  // "CVE-2016-1699" is a number.
  if (to.length === 4) return isSlash || Number(to) >= first
  const length = lengthOf(first, to)
  return isSlash ? length === 1 : length > 0 || (to.length === 2 && first % 100 > 90 && length < -80)
}

function lengthOf(first: number, to: string): number {
  const last = to.length === 4 ? Number(to) : Math.floor(first / 10 ** to.length) * 10 ** to.length + Number(to)
  return last - first
}

function yearOf(text: string, start: number, end: number, isPeriod = false, isWeak = false): CitedYear {
  const written = text.slice(start, end)
  return {
    text: end - start > 5 ? written.replace(/^(\d{4})\s+/, '$1').replace(/\s+/g, ' ') : written,
    span: { start, end },
    isPeriod,
    isWeak,
    isLetterOnly: false,
  }
}

/** Not a part of a word, a longer number, an amount or an address. */
function mayBegin(text: string, start: number): boolean {
  if (start === 0) return true
  const sign = text[start - 1] ?? ''
  if (sign === '(') return isSpace(text.charCodeAt(start - 2)) || !inAddress(text, start - 1)
  if (isGlued(text, start))
    return (/[_c]/.test(sign) && !/[\p{L}\d_]/u.test(text[start - 2] ?? ' ')) || isGluedName(text, start)
  if (sign === '.') return wordStop.test(text.slice(Math.max(0, start - 12), start))
  return !isOfNumber(text, start) && !inAddress(text, start)
}

function isGlued(text: string, start: number): boolean {
  const before = text.charCodeAt(start - 1)
  return isLetter(before) || isDigit(before) || /[/\\$£€¥#@=+~%_]/.test(text[start - 1] ?? ' ')
}

/** "(Sales1994)", "Lencioni2002; …", "et al2010,": the space was forgotten between a name and a year that ends there. */
function isGluedName(text: string, start: number): boolean {
  if (!isLetter(text.charCodeAt(start - 1)) || !/^[a-h]?[);:,]/.test(text.slice(start + 4, start + 6))) return false
  return gluedName.test(text.slice(Math.max(0, start - 24), start))
}

const gluedName = /[\s(;&-](?:\p{Lu}\p{Ll}+|al)$/u

/** "c.1990", "et al.2001"; but not "12.2016". */
const wordStop = /(?:^|[^a-z])(?:ca?|al|[a-z]{3,})\.$/i

/** "CVE-2014-3566", "978-1996", "12:2016", "£ 2016", "n = 2016"; but not "(Sales–1994)". */
function isOfNumber(text: string, start: number): boolean {
  const sign = text[start - 1] ?? ' '
  if (sign === '-' && /[A-Z]{3}-$/.test(text.slice(Math.max(0, start - 4), start))) return true
  if (/[-–:,]/.test(sign) && /[\d-]/.test(text[start - 2] ?? ' ')) return true
  return /[£$€]\s$|[=<>]\s?$/.test(text.slice(Math.max(0, start - 2), start))
}

/** Followed by nothing that makes another number of it, or counts something. */
function mayEnd(text: string, end: number): boolean {
  const after = text.slice(end, end + 24)
  if (isLetter(text.charCodeAt(end)) || /^(?:[\d%°$£€]|[.,]\d|\s?%|\s\d{3}\b|:\d\d:)/.test(after)) return false
  const word = /^[\s-]([a-z]+)\b/.exec(after)?.[1]
  return word === undefined || !units.has(word)
}

/** "p. 1999", "no. 2001", "room 2016". */
function countsPages(text: string, start: number): boolean {
  let at = start
  while (at > start - 3 && at > 0 && (isSpace(text.charCodeAt(at - 1)) || text[at - 1] === '.')) at--
  if (at === start) return false
  const from = at
  while (at > from - 12 && at > 0 && (isLetter(text.charCodeAt(at - 1)) || text[at - 1] === '§')) at--
  return from > at && pageWords.has(text.slice(at, from).toLowerCase())
}

/** Inside something like "https://example.org/2016": looks at 120 units at most. */
function inAddress(text: string, start: number): boolean {
  let from = start
  while (from > 0 && start - from < 120 && !isSpace(text.charCodeAt(from - 1)) && text[from - 1] !== '(') from--
  return start - from > 7 && /^(?:<?https?:|www\.|doi:|10\.\d{4})/i.test(text.slice(from, from + 8))
}

const weak = /^(?:to|under|submitted|in\spre(?!ss))/i

function wordsAt(text: string, start: number, match: string): CitedYear | undefined {
  if (isInside(text, start) || (match === 'ND' && !isDateless(text, start))) return undefined
  const end = start + match.length
  // "n.d.a" is read with its stop; "nda" is a word.
  if (isLetter(text.charCodeAt(end - 1)) && isLetter(text.charCodeAt(end))) return undefined
  const letter = letterBehind(text, end, match)
  if (letter === 0 && (isLetter(text.charCodeAt(end)) || isDigit(text.charCodeAt(end)))) return undefined
  return yearOf(text, start, end + letter, false, weak.test(match))
}

function isInside(text: string, start: number): boolean {
  const before = text.charCodeAt(start - 1)
  return isLetter(before) || isDigit(before) || text[start - 1] === '.' || inAddress(text, start)
}

/** In capitals it is a state as well, and behind a comma, before the bracket's end, no date. */
function isDateless(text: string, start: number): boolean {
  return /,\s?ND[);:]/.test(text.slice(start - 2, start + 3))
}

/** How long the letter of "n.d.-a", "n.d. a" is with what parts it; 0 where there is none. */
function letterBehind(text: string, end: number, match: string): number {
  const letter = /^[\s-]?[a-z](?=[\s,;:)\]]|$)/.exec(text.slice(end, end + 3))?.[0]
  if (letter === undefined || !/^[ns]|date/i.test(match)) return 0
  return letter.length < 2 || /[);,\]]/.test(text[end + 2] ?? ')') ? letter.length : 0
}

/** The "b" and "c" of "2003a, b and c", "2003a,b,c", "2003a–c". */
function lettersAfter(text: string, year: CitedYear): readonly CitedYear[] {
  if (!/^\d{4}[a-z]$/.test(year.text)) return []
  const digits = year.text.slice(0, 4)
  const found: CitedYear[] = []
  const next = /\s?(?:,\s?(?:and\s|&\s?)?|[/&]\s?|\sand\s|[–-])([a-z])(?![A-Za-z\d.])/y
  next.lastIndex = year.span.end
  for (let match = next.exec(text); match !== null; match = next.exec(text)) {
    const end = match.index + match[0].length
    const letter = match[1] ?? ''
    if (/^[–-]/.test(match[0])) found.push(...lettersBetween(digits, year.text[4] ?? 'a', letter, match.index))
    found.push({
      text: digits + letter,
      span: { start: end - 1, end },
      isPeriod: false,
      isWeak: false,
      isLetterOnly: true,
    })
  }
  return found
}

/** The works that "a–c" passes over; the dash stands for them. */
function lettersBetween(digits: string, from: string, to: string, at: number): readonly CitedYear[] {
  const found: CitedYear[] = []
  for (let code = from.charCodeAt(0) + 1; code < to.charCodeAt(0); code++)
    found.push({
      text: digits + String.fromCharCode(code),
      span: { start: at, end: at + 1 },
      isPeriod: false,
      isWeak: false,
      isLetterOnly: true,
    })
  return found
}

const goesOn =
  /^(?:and|or|in|as|cited|quoted|pp?|pages?|para|ch|chapter|see|cf|with|but|also|for|reported|from|by|apud|reprinted|originally|first|section|emphasis|my|trans|translated|quoting|citing|which|who|edition|eds?|vol|volume|where|has|is|are|to|on|at|fig|figure|tables?|appendix|lines?|slides?|pgs?|note|author|ibid|online|again|then|who|whose|this|it|he|she|they)$/i

/** Whether the word behind a year takes it for itself: "(2019 intake)", "(London 2012 Olympics)". */
export function namesAnother(text: string, end: number): boolean {
  const word = /^\s([A-Za-z]{2,})/.exec(text.slice(end, end + 24))?.[1]
  return word !== undefined && !goesOn.test(word)
}
