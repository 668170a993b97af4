import type { Name, Reference } from '../bibliography/reference.js'
import type { CslDate, CslItem, CslName } from './csl-item.js'
import { monthNumber } from './months.js'

/** A work that comes without CSL data (from the catalogue, or typed by the writer) as a CSL-JSON item. Fields that its source does not vouch for stay as they are. */
export function itemOf(work: Reference, id = work.id): CslItem {
  const { title, containerTitle, edition, volume, issue, page, publisher, publisherPlace, doi, url } = work
  const texts = {
    title,
    'container-title': containerTitle,
    edition,
    volume,
    issue,
    page,
    publisher,
    'publisher-place': publisherPlace,
    DOI: doi,
    URL: url,
  }
  return {
    ...Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== undefined)),
    id,
    type: work.type === '' ? typeOf(work) : work.type,
    ...(work.authors.length > 0 ? { author: work.authors.map(nameOf) } : {}),
    ...(work.editors.length > 0 ? { editor: work.editors.map(nameOf) } : {}),
    ...(work.etAl ? { 'et-al': true } : {}),
    ...(work.year === undefined ? {} : { issued: dateOf(work.year) }),
    ...(work.accessed === undefined ? {} : { accessed: dayOf(work.accessed) }),
  }
}

/** By the fields that it has: an entry of the list does not say what it is. */
function typeOf({ containerTitle, editors, volume, issue, url, publisher }: Reference): string {
  if (containerTitle !== undefined) return editors.length > 0 && volume === undefined ? 'chapter' : 'article-journal'
  if (volume !== undefined || issue !== undefined) return 'article-journal'
  return url !== undefined && publisher === undefined ? 'webpage' : 'book'
}

function nameOf({ family, given, body }: Name): CslName {
  return body || given === '' ? { literal: family } : { family, given }
}

/** A letter behind the year is the writer's own, and stays. */
function dateOf(year: string): CslDate {
  const about = /^c(?:irca|a)?\.?\s*(\d{4})$/i.exec(year)
  if (about) return { 'date-parts': [[Number(about[1])]], circa: true }
  return /^\d{4}$/.test(year) ? { 'date-parts': [[Number(year)]] } : { literal: year }
}

/** "5 June 2025"; other forms are printed as they are written. */
function dayOf(text: string): CslDate {
  const [, day, month, year] = /^(\d{1,2})(?:st|nd|rd|th)?\s+(\p{L}{3})\p{L}*\.?,?\s+(\d{4})$/u.exec(text.trim()) ?? []
  const number = monthNumber(month ?? '')
  return number === undefined ? { literal: text } : { 'date-parts': [[Number(year), number, Number(day)]] }
}
