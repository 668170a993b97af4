import { present, textOfData } from '../text/plain-data.js'
import type { CslDate, CslItem } from './csl-item.js'
import { monthNumber } from './months.js'

/**
 * The item with what its `.bib` entry says of dates outside of plain years: "1850~" is about 1850 (EDTF), `pubstate` stands for a year that is not
 * there yet, and the day on which a page was read is often only in a note.
 */
export function withBibDates(item: CslItem, properties: Readonly<Record<string, unknown>>): CslItem {
  const { issued } = item
  const date = textOfData(properties['date'])?.trim() ?? ''
  const state = states.get(textOfData(properties['pubstate'])?.toLowerCase() ?? '')
  const accessed = item.URL === undefined || item.accessed ? undefined : accessedIn(textOfData(item['note']) ?? '')
  return {
    ...item,
    ...(issued?.['date-parts'] && /^\d{4}[~%]$/.test(date) ? { issued: { ...issued, circa: true } } : {}),
    ...(issued === undefined && state !== undefined ? { issued: { literal: state } } : {}),
    ...(accessed === undefined ? {} : { accessed }),
  }
}

/** The item with dates in parts where they came as text: "2003-04-05". */
export function withIsoDates(item: CslItem): CslItem {
  const parted = (date: CslDate | undefined): CslDate | undefined => {
    const text = date?.['date-parts'] === undefined ? (date?.raw ?? date?.literal) : undefined
    const [, year, month, day] = /^(\d{4})-(\d\d)(?:-(\d\d))?(?!\d)/.exec(text ?? '') ?? []
    if (year === undefined) return date
    return { 'date-parts': [[year, month, day].flatMap(part => (part === undefined ? [] : [Number(part)]))] }
  }
  return { ...item, ...present({ issued: parted(item.issued), accessed: parted(item.accessed) }) }
}

const states: ReadonlyMap<string, string> = new Map([
  ['inpress', 'in press'],
  ['forthcoming', 'forthcoming'],
])

/** "Accessed: 2024-01-05", "[Online; accessed 5-June-2025]", "Accessed on June 5, 2025"; a date of figures alone may be read either way, and is left. */
function accessedIn(note: string): CslDate | undefined {
  const [, written = ''] = /\baccessed(?:\s+on)?\s*:?\s*([\p{L}\d][\p{L}\d\s,.-]{5,24})/iu.exec(note) ?? []
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)/.exec(written) ?? []
  if (year !== undefined) return { 'date-parts': [[Number(year), Number(month), Number(day)]] }
  const [, dayFirst, monthBehind] = /^(\d{1,2})(?:st|nd|rd|th)?[\s-]+(\p{L}{3})/u.exec(written) ?? []
  const [, monthFirst, dayBehind] = /^(\p{L}{3})\p{L}*\.?\s+(\d{1,2})/u.exec(written) ?? []
  const named = monthNumber(monthBehind ?? monthFirst ?? '')
  const [inYear] = /\b(?:19|20)\d\d\b/.exec(written) ?? []
  return named === undefined || inYear === undefined
    ? undefined
    : { 'date-parts': [[Number(inYear), named, Number(dayFirst ?? dayBehind)]] }
}
