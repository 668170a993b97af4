import { yearsIn, type Year } from '../bibliography/years.js'
import { issueDate } from './source-grammar.js'

/** The year of an entry, and what surrounds it. */
export interface EntryYear {
  readonly year: Year
  /** Where the authors end. */
  readonly open: number
  /** Where what follows the year begins. */
  readonly close: number
}

/** A year in brackets stands at most this far into an entry, behind very many authors; a bare one no further than the second. */
const longestHead = 600
const longestBareHead = 300
const longestLaw = 200

/** "Equality Act", "The Working Time (Amendment) Regulations", "Care Act (": what a law is called before its year; a list of names is none. */
export function isLawName(head: string): boolean {
  return (
    /(?:^|\s)(?:Act|Regulations?|Order|Rules|Directive|Bill|Measure)(?:\s\((?:\p{Lu}[\p{L}.]*\s?){1,4}\))?[\s,*_(]*$/u.test(
      head,
    ) && !/,\s\p{Lu}\.|[\d;:“"]/u.test(head)
  )
}

/** The year that stands behind the authors: the first one in brackets, else the first bare one behind what can be names. Linear. */
export function entryYear(text: string): EntryYear | undefined {
  const years = yearsIn(text.slice(0, longestHead + 60)).filter(({ span }) => !isOfReading(text, span.start))
  const ofLaw = years.find(({ span }) => span.start < longestLaw && isLawName(text.slice(0, span.start)))
  if (ofLaw) return inBrackets(text, ofLaw) ?? bareYear(text, ofLaw)
  // "Finkelstein, N. D., Pollock" has initials, no missing date.
  const bare = years.find(year => !/^N\.\s?D/.test(year.text) && !isOfTitle(year, years) && isBare(text, year))
  const bracketed = years.map(year => inBrackets(text, year)).find(found => found !== undefined)
  if (bare && (bracketed === undefined || bare.span.start < bracketed.open)) return bareYear(text, bare)
  return bracketed ?? lateYear(text, years)
}

/** "The Newspaper in Scotland, 1816-1860. Glasgow: Outram, 1946": a period, and behind it a year alone. */
function isOfTitle({ text, span }: Year, years: readonly Year[]): boolean {
  return (
    /^\d{4}\s?[–-]\s?\d{4}$/.test(text) &&
    years.some(other => other.span.start > span.end && /^\d{4}[a-z]?$/.test(other.text))
  )
}

/** "[Accessed 9 Nov. 2015]": when the page was read, which is no year of the work. */
function isOfReading(text: string, start: number): boolean {
  return /\b(?:accessed|retrieved|viewed|downloaded|acesso em|consultado|abgerufen)(?:\s(?:on|el|am))?:?\s[^()[\]]{0,20}$/i.test(
    text.slice(Math.max(0, start - 36), start),
  )
}

const opening = new RegExp(
  String.raw`[([]\s*(?:(?:c|ca|orig|originally|first)\.?\s?(?:published\s)?|[[(]?\d{4}[\])]?[\s,;:/–-]*|${issueDate}[\s,-]+)?[[(]?$`,
  'i',
)

/** "(CDP, " of "Carbon Disclosure Project (CDP, 2017)": the short name of a body, beside the year. */
const shortNameBefore = /\(\p{Lu}[\p{Lu}\d&-]{1,9},\s$/u

/** "(2016)", "[2016]", "(December 1998)", "(c. 1998)", "([1962] 2002)" */
function inBrackets(text: string, year: Year): EntryYear | undefined {
  if (year.span.start > longestHead) return undefined
  const lead = text.slice(Math.max(0, year.span.start - 40), year.span.start)
  const before = shortNameBefore.exec(lead) ?? opening.exec(lead)
  if (!before || /^[\])]\s?\d{4}(?!\s\p{L})/u.test(text.slice(year.span.end, year.span.end + 9))) return undefined
  const open = year.span.start - before[0].length
  const behind = text.slice(year.span.end, year.span.end + 80)
  const nested = /^[^()[\]]{0,40}[[(][^()[\]]{0,40}[\])][^()[\]]{0,20}[)\]]/.exec(behind)?.[0].length
  const closing = nested ?? /^[^()[\]]*[)\]]/.exec(behind)?.[0].length ?? 0
  return { year, open, close: closing < 1 ? year.span.end : year.span.end + closing }
}

/** "Starr, J., 2016. ", "Starr, Julie 2016 The", "Schnell: 2011." */
function isBare(text: string, { span }: Year): boolean {
  if (span.start > longestBareHead || span.start < 2) return false
  const head = text.slice(0, span.start)
  const behind = text.slice(span.end, span.end + 8)
  // "Index for September 2020. (2020, September)."
  if (/^[.,]?\s\((?:1[5-9]|20)\d\d[a-z]?[),]/.test(text.slice(span.end, span.end + 12))) return false
  if (/[([/]\s*$/.test(head) || !/^(?:[.,:;]|\s*$|\s+[\p{Lu}\p{Lo}"'“‘«*_]|\s?[[(]\d{4}|\t|\s*\n)/u.test(behind))
    return false
  return namesOnly(head) || /^\W*[—–_-]{2,}\s*$/.test(head)
}

/** Whether nothing but names, initials and what joins them stands there: at most one word in ten begins small. */
export function namesOnly(head: string): boolean {
  const words = head
    .replace(/^\W*\d{0,3}\W*/, '')
    .replace(/[“”"‘«»].*/su, ' stop stop stop')
    .split(/[\s,;/]+/)
    .filter(word => /\p{L}/u.test(word))
  const small = words.filter(word => /^\p{Ll}/u.test(word) && !joining.has(word.replace(/\.$/, '')))
  return (
    words.length > 0 &&
    small.length === 0 &&
    !/[.?!]\s+\p{Lu}\p{Ll}+\s+\p{Lu}?\p{Ll}+\s.*[.]/u.test(head.replace(/\p{Lu}\./gu, ''))
  )
}

const joining = new Set(
  'and und y e et al van von de der den del della di da dos du la le ten ter zu for of the in on ed eds editor editors hrsg others al-'.split(
    ' ',
  ),
)

const beforeLate = new RegExp(`(?:[.,;]|[.,]\\s(?:${issueDate}))\\s*$`)

/** "2019, June. Title": how search engines print a conference. */
const monthBehind = new RegExp(`^,\\s${issueDate}(?=\\.\\s)`, 'i')

function bareYear(text: string, year: Year): EntryYear {
  const behind = text.slice(year.span.end, year.span.end + 40)
  const more = /^\s?[[(]\d{4}[\])]/.exec(behind) ?? monthBehind.exec(behind)
  const before = text.slice(Math.max(0, year.span.start - 40), year.span.start)
  const date = namedAsMonth.test(before) ? 0 : (dateBefore.exec(before)?.[0].length ?? 0)
  return { year, open: year.span.start - date, close: year.span.end + (more?.[0].length ?? 0) }
}

/** "July" of "Scikit-learn, July 1988." */
const dateBefore = new RegExp(`(?<=[.,]\\s{1,2})${issueDate},?\\s+$`, 'i')

/** "S. T. March. 1991": a surname behind initials. */
const namedAsMonth = /(?:^|[\s.])\p{Lu}\.\s(?:March|April|May|June|August)\.\s+$/u

/** "Int J Fatigue 2017;94:178", "BMJ 2017 Jan 12;356:j6" (Vancouver), "Phys. Procedia 2010, 5, 551–560" (ACS) */
const ofJournal = /^(?:\s[A-Z][a-z]{2}(?:\s\d{1,2})?)?;\s?\d{1,4}\s?[(:]|^,\s\d{1,4}(?:\s?\(\d{1,3}\))?,\s\d/

/** Behind a full stop, a comma or a month, near the start where one is there, whatever stands before: "Learning theories explained, 2019." */
function lateYear(text: string, years: readonly Year[]): EntryYear | undefined {
  const late = years.filter(
    year =>
      !isOfTitle(year, years) &&
      (beforeLate.test(text.slice(0, year.span.start)) ||
        ofJournal.test(text.slice(year.span.end, year.span.end + 24))),
  )
  const year = late.find(({ span }) => span.start < 200) ?? late[0]
  return year && bareYear(text, year)
}
