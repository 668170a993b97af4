import type { Block } from './block.js'
import { isBodyName } from './body-name.js'
import { entryYear, isLawName } from './entry-year.js'

/**
 * How surely a block opens with an entry of a reference list, wherever it stands. "likely": names with initials or an organisation, a year, and
 * a title. "sure": it also says where the work appeared. Sentences that cite in running text are "none".
 */
export function entryStrength({ kind, level, prose, source }: Block): 'none' | 'likely' | 'sure' {
  if (level !== undefined || kind === 'code' || kind === 'comment' || kind === 'quotation' || kind === 'footnote')
    return 'none'
  return textStrength(prose.text, source)
}

/** The same for a text by itself; `source` is the text with its marks. */
export function textStrength(prose: string, source: string): 'none' | 'likely' | 'sure' {
  const text = prose.slice(0, 700).replace(/^[\s\\]*(?:[•·*†‡–-]\s*|\[?\d{1,3}[\].)]\s+)?/, '')
  if (!/^(?:\p{Lu}|\p{Lo}|(?:van|von|de|der|den|du|di|da|la|le|al)[\s-])/u.test(text)) return 'none'
  if (opensInProse(text)) return 'none'
  if (isDatedAtEnd(text, source)) return 'sure'
  const year = entryYear(text)
  if (year === undefined || year.open < 2 || year.open > 500) return 'none'
  const behind = text.slice(year.close)
  if (isLawName(text.slice(0, year.open)) && /^[\s,.)]*\(?c\.\s?\d/.test(behind)) return 'sure'
  if (!isHead(text.slice(0, year.open).trim()) || !hasTitle(behind, source)) return 'none'
  return hasSource(behind) ? 'sure' : 'likely'
}

const person = String.raw`\p{Lu}[\p{L}’'-]*\.?(?:\s\p{Lu}[\p{L}’'-]*\.?){1,3}`
/** "Gordon Tullock and James Buchanan, " before the marks of a title; the year stands at the end (Chicago, MHRA, OSCOLA). */
const peopleAndTitle = new RegExp(
  String.raw`^${person}(?:,\s${person}){0,6}(?:,?\s(?:and|&)\s${person})?,\s(?=(["“‘])?)`,
  'u',
)

const fullName = String.raw`\p{Lu}[\p{L}’'-]+,\s\p{Lu}[\p{L}-]*\.?(?:\s\p{Lu}[\p{L}-]*\.?){0,2}`
const inverted = new RegExp(String.raw`^${fullName}(?:;\s${fullName}){0,6}(?<=\.)\s["“*_\p{Lu}]`, 'u')

function isDatedAtEnd(text: string, source: string): boolean {
  if (!/(?:1[5-9]|20)\d\d[).\s]*$/.test(text)) return false
  // "NOBEL, Safiya Umoja. Walks of Oppression. New York: Hedge Press, 2018."
  if (inverted.test(text) && /:\s\p{Lu}[^:]{2,50},\s(?:1[5-9]|20)\d\d\.?\s*$/u.test(text)) return true
  const found = peopleAndTitle.exec(text)
  return found !== null && (found[1] !== undefined || /,\s[*_]{1,2}\p{Lu}/u.test(source.slice(0, found[0].length + 8)))
}

/** Whether small words follow one another before anything that may be a year: no head of an entry does so. Most paragraphs are told by it at once. */
function opensInProse(text: string): boolean {
  const opening = /^[^\d([]{0,200}?\s[a-z]{5,}\s[a-z]{2,}/.exec(text)
  return opening !== null && !/n\.?\s?d\b|date|press|forthcoming/i.test(opening[0])
}

/** "Starr, J.", "Starr J, Hawkins P", "STARR, Julie", "Department for Education" */
function isHead(head: string): boolean {
  const bare = head.replace(/[.,:]$/, '')
  if (/\s\p{Ll}{5,}\s\p{Ll}{2,}/u.test(bare)) return false
  if (/^[^,;.]{2,40}[,;.]\s*\p{Lu}/u.test(bare) || /^[^,;]{2,40}\s\p{Lu}{1,3}(?:[,;&\s]|$)/u.test(bare)) return true
  return head.length < 120 && !/[.!?]\s/.test(bare) && (isBodyName(bare) || !/\s\p{Ll}{2,}/u.test(bare))
}

/** What follows the year is no verb: a title in italics or quotation marks, or one that begins with a capital. */
function hasTitle(behind: string, source: string): boolean {
  return /^[\s.,:)]*['‘"“«]?[\p{Lu}\p{Lo}\d]/u.test(behind) || /[)\].,:]\s*[*_]/.test(source.slice(0, 700))
}

/** A publisher, a journal's numbers, pages or an address behind the title. */
function hasSource(behind: string): boolean {
  return (
    /https?:|www\.|\bdoi\b|10\.\d{4}\/|(?:Available|Accessible) (?:at|from)|Retrieved /i.test(behind) ||
    /[.,)*’'"”?!]\s+[^.]{2,60}:\s?\p{Lu}/u.test(behind) ||
    /\d\s?\(\d{1,3}[^)]{0,6}\)|\b(?:pp?|vol|no)\.\s?\d|\d{1,4}\s?[,:]\s?\d{1,5}\s?[–-]\s?\d|\bed(?:n|ition)\b/i.test(
      behind,
    ) ||
    /[.*_]\s+(?:\p{Lu}[\p{L}&’'-]*\s?){1,7}\.?\s*$/u.test(behind)
  )
}
