import { isBodyName } from './body-name.js'
import { people } from './entry-stretches.js'
import { firstStop } from './entry-stops.js'
import type { EntryText } from './entry-text.js'
import { namesOnly, type EntryYear } from './entry-year.js'
import { isPlaceOnly } from './source-words.js'

/**
 * Where the title begins in an entry whose year stands behind it, as in "Bourdieu, P., *Distinction* (London: Routledge, 1984)" or "Starr, J.
 * The Coaching Manual. Harlow: Pearson, 2016." (MHRA, MLA, and many a slip).
 */
export function lateTitle(
  { text, italics }: EntryText,
  lead: number,
  open: number,
  year: EntryYear | undefined,
): number | undefined {
  if (opensWithTitle(text, italics, lead, open)) return lead
  const marked = markedStart({ text, italics }, lead, open)
  const imprinted = beforeImprint(text, lead, open)
  if (imprinted !== undefined && imprinted < marked) return imprinted
  if (marked < open && isWho(text.slice(lead, marked))) return marked
  const head = text.slice(lead, open)
  const author = beforePlainTitle.exec(head)?.[0].length
  if (author !== undefined) return lead + author
  if (year === undefined) return behindPeople(head, lead)
  const firm = endsEntry.test(text.slice(year.close)) ? beforeFirm(head) : undefined
  if (firm !== undefined) return lead + firm
  if (namesOnly(head)) return endsEntry.test(text.slice(year.close)) ? behindLoneName(text, lead, open) : undefined
  const team = teamEnd(head)
  return team === undefined ? behindFirstStop(text, lead, open) : lead + team
}

const teamWithInitials = new RegExp(String.raw`^${people}(?:,?\s\([Ee]ds?\.?\))?[.,]?\s+(?=\p{Lu})`, 'u')

/** "March, J., and Simon, H. Organizations, Wiley, New York, 1958": names with initials, a title, and who published it where, parted by commas. */
function beforeFirm(head: string): number | undefined {
  const team = teamWithInitials.exec(head)?.[0].length
  if (team === undefined) return undefined
  const parts = head
    .slice(team)
    .replace(/[\s,]+$/, '')
    .split(/,\s+/)
  const isPlaced = isPlaceOnly(parts.slice(-1).join()) || isPlaceOnly(parts.slice(-2).join(', '))
  return parts.length > 2 && isPlaced ? team : undefined
}

/** "Haraway, D. Staying with the Trouble", without a year. */
function behindPeople(head: string, lead: number): number | undefined {
  const team = teamBeforeTitle.exec(head)?.[0].length
  return team === undefined ? undefined : lead + team
}

function teamEnd(head: string): number | undefined {
  return (teamBeforeTitle.exec(head) ?? naturalBeforeTitle.exec(head))?.[0].length
}

const endsEntry = /^(?:[\s.)]*$|;\s?\d|\s\((?:orig|first|reprint)[^()]{1,60}\)[\s.]*$)/i

/** "Adair J. Action Centred Leadership. McGraw Hill. 1973": what stands behind a name with initials and ends with a stop, where nothing but numbers follow the year. */
function behindLoneName(text: string, lead: number, open: number): number | undefined {
  const name = /^\p{Lu}[\p{L}’'-]+,?\s(?:\p{Lu}\.?\s?){1,3}(?<=\.)\s?(?=\p{Lu}\p{L}+\s\p{L}{2}[^.]+\.\s\S)/u.exec(
    text.slice(lead, open),
  )
  return name === null ? undefined : lead + name[0].length
}

/** Where the first italics or quotation begin that can be a title; infinity where there are none. */
function markedStart({ text, italics }: Pick<EntryText, 'text' | 'italics'>, lead: number, open: number): number {
  const run = italics.find(
    ({ start, end }) =>
      start > lead + 2 && end <= open && isTitle(text.slice(start, end)) && /[.,:;)]\s*$/.test(text.slice(lead, start)),
  )
  const quote = /(?:[.,:;)]|\s\p{Lu})\s+(?=["“‘']{1,2}[\p{L}\d])/u.exec(text.slice(lead, open))
  return Math.min(run?.start ?? Infinity, quote ? lead + quote.index + quote[0].length : Infinity)
}

/** Names, or the dashes that stand for those of the entry above. */
function isWho(head: string): boolean {
  return namesOnly(head) || /^[—–_-]{2,}[\s.,:]*$/.test(head)
}

/** Behind the names that a full stop ends: "Starr, Julie. The Coaching Manual. Harlow: Pearson, 2016." A word alone behind it is no title. */
function behindFirstStop(text: string, lead: number, open: number): number | undefined {
  const stop = firstStop(text, lead, open)
  if (stop === undefined || !isInvertedOrBody(text.slice(lead, stop))) return undefined
  const behind = text.slice(stop + 1, open)
  return behind.trim().split(/\s+/).length < 2 ? undefined : stop + 1 + behind.search(/\S/)
}

const vancouver = String.raw`(?:\p{Lu}[\p{L}’'-]+\s\p{Lu}{1,3},\s)*\p{Lu}[\p{L}’'-]+\s\p{Lu}{1,3}\.\s`
/** "Starr, Julie", "National Audit Office" */
function isInvertedOrBody(name: string): boolean {
  if (!namesOnly(name)) return false
  return /,\s?\p{Lu}/u.test(name) || (/^\p{Lu}\S+(?:\s\S+){1,7}$/u.test(name) && isBodyName(name))
}

/** "LeCun Y, Hinton G. Deep learning. Nature. 2015", "He, K. & Sun, J. Deep residual learning … (2016)": names with initials, and then a sentence. */
const teamBeforeTitle = new RegExp(
  String.raw`^(?:${vancouver}(?=\p{Lu}[\p{L}—–-]*\s(?:\p{Ll}|\p{Lu}\p{L}{3}))|(?:\p{Lu}{2,8}\.\s|${people}\s)(?=\p{Lu}\p{L}*\s\p{Ll}))`,
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
  if (end === undefined || /,\s\p{Lu}\b/u.test(text.slice(lead, end))) return false
  // The stop may stand inside the quotation: "“Walks of Leeds.” Indepth. December 7, 2025."
  return /^[.,]\s/.test(text.slice(end)) || (/[.?!][”’]$/.test(text.slice(lead, end)) && /^\s/.test(text.slice(end)))
}

function isTitle(text: string): boolean {
  return /\p{L}{2}/u.test(text) && !/^(?:et\.?\s?al|and others|eds?|in)\b/i.test(text.trim())
}
