import { emptyReference, type Name, type Reference } from '../bibliography/reference.js'
import { textOfData } from '../text/plain-data.js'
import type { CslDate, CslItem, CslName } from './csl-item.js'

/** The work of a CSL-JSON item as the rest of Markwise knows it. Never throws; a field of a wrong kind is as if it were not there. */
export function referenceOf(item: CslItem): Reference {
  return {
    ...emptyReference,
    id: textOfData(item.id) ?? '',
    type: textOfData(item.type) ?? '',
    authors: namesOf(item.author),
    editors: namesOf(item.editor),
    etAl: item['et-al'] === true,
    year: yearOf(item.issued),
    title: plain(item.title),
    containerTitle: plain(item['container-title']),
    edition: editionOf(textOfData(item.edition)),
    volume: textOfData(item.volume),
    issue: textOfData(item.issue),
    page: textOfData(item.page),
    publisher: plain(item.publisher),
    publisherPlace: plain(item['publisher-place']),
    doi: bareDoi(textOfData(item.DOI)),
    url: textOfData(item.URL),
    accessed: dayOf(item.accessed),
  }
}

/** "10.1000/x" of "https://doi.org/10.1000/x" and "doi:10.1000/x". */
export function bareDoi<T extends string | undefined>(doi: T): T {
  return doi?.trim().replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)/i, '') as T
}

/** "2nd", "Second edition", "2nd ed." → "2"; "Revised edn." → "Revised"; a first edition is not told. */
export function editionOf(edition: string | undefined): string | undefined {
  const text = edition?.replace(/\s*\b(?:edition|edn|ed)\b\.?\s*$/i, '').trim() ?? ''
  const ordinal = /^(\d{1,3})(?:st|nd|rd|th)?\.?$/i.exec(text)?.[1]
  const number = ordinal ?? String(ordinals.indexOf(text.toLowerCase()))
  if (text === '' || number === '1') return undefined
  return number === '-1' ? text : number
}

const ordinals: readonly string[] =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ')

/** A body comes as a literal, or as a family without a given name. */
function namesOf(names: unknown): readonly Name[] {
  if (!Array.isArray(names)) return []
  return (names as readonly (CslName | null)[]).flatMap(name => {
    const body = plain(name?.literal)
    if (body !== undefined) return [{ family: body, given: '', body: true }]
    const particles = [name?.['dropping-particle'], name?.['non-dropping-particle']].map(textOfData)
    const family = [...particles, plain(name?.family)].filter(part => part !== undefined).join(' ')
    const given = plain(name?.given) ?? ''
    return family === '' ? [] : [{ family, given, body: given === '' }]
  })
}

/** "2012", "c. 1999", "in press"; a letter after the year belongs to another list, so it is left out. */
function yearOf(date: CslDate | undefined): string | undefined {
  const year = textOfData(partsOf(date)[0])
  if (year !== undefined) return isCirca(date) ? `c. ${year}` : year
  const text = textOfData(date?.literal) ?? textOfData(date?.raw)
  return text?.replace(/^(\d{4})[a-z]$/i, '$1')
}

/** Whether the date is only about right. */
export function isCirca(date: CslDate | undefined): boolean {
  return date?.circa !== undefined && date.circa !== false && date.circa !== 0 && date.circa !== '0'
}

function partsOf(date: CslDate | undefined): readonly (number | string)[] {
  const parts: unknown = date?.['date-parts']
  return Array.isArray(parts) && Array.isArray(parts[0]) ? (parts[0] as readonly (number | string)[]) : []
}

const months: readonly string[] =
  'January February March April May June July August September October November December'.split(' ')

/** "5 June 2025", "June 2025", "2025" */
function dayOf(date: CslDate | undefined): string | undefined {
  const [year, month, day] = partsOf(date)
  if (year === undefined) return textOfData(date?.literal) ?? textOfData(date?.raw)
  const name = month === undefined ? undefined : months[Number(month) - 1]
  return [name === undefined ? undefined : day, name, year].filter(part => part !== undefined).join(' ')
}

/** Text without the few tags that CSL-JSON and BibTeX use for italics and the like; any other mark-up is text of the title's own. */
function plain(text: unknown): string | undefined {
  return textOfData(text)
    ?.replace(/<\/?(?:i|b|em|strong|sup|sub|sc|span(?:\s[^<>]{0,80})?)>/gi, '')
    .replace(/\s+/g, ' ')
}
