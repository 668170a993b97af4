import { gap } from '../insertion/gaps.js'
import { textOfData } from '../text/plain-data.js'
import type { CslDate, CslItem, CslName } from './csl-item.js'
import { isItsOwnAuthor } from '../bibliography/reference.js'
import { bareDoi, editionOf, isCirca, referenceOf } from './csl-reference.js'
import { closeQuote, openQuote } from './style-variant.js'

/** Stands for authors that a record does not name ("and others"). */
const others = '\uE002'

/** The item as a style can print it rightly: years that are about, editions in words, authors that are not named. Never throws. */
export function printableItem(item: CslItem): CslItem {
  const kept = Object.entries(withoutOwnAuthor(item)).filter(
    ([field, value]) => value !== undefined && !notPrinted.has(field),
  )
  const edition = editionOf(textOfData(item.edition))
  return {
    ...Object.fromEntries(kept.map(([field, value]) => [field, nameFields.has(field) ? namesOf(value) : value])),
    id: String(item.id),
    type: textOfData(item.type) ?? 'document',
    ...(item['et-al'] === true ? { author: [...namesOf(item.author), { literal: others }] } : {}),
    ...dateOf(item.issued),
    ...(typeof item.DOI === 'string' ? { DOI: bareDoi(item.DOI) } : {}),
    // What only an address leads to wants the day on which it was read: the writer knows it, nobody else.
    ...(item.URL !== undefined && item.DOI === undefined && item.accessed === undefined
      ? { accessed: { literal: gap('date') } }
      : {}),
    // "Revised" is no number, so that the style would leave out what it is.
    ...(edition === undefined ? {} : { edition: /^\d+$/.test(edition) ? edition : `${edition} edn` }),
  }
}

/** A law that names itself as its author, as some libraries have it, is printed by its title: "*Equality Act 2010*", "*Equality Act* (2010)". */
function withoutOwnAuthor(item: CslItem): CslItem {
  const reference = referenceOf(item)
  const [author] = reference.authors
  const { author: _, ...others } = item
  if (isItsOwnAuthor(reference)) return others
  const isBracketed = author?.body === true && reference.title === `${author.family} (${reference.year ?? ''})`
  return isBracketed && reference.authors.length === 1 ? { ...others, title: author.family } : item
}

const notPrinted: ReadonlySet<string> = new Set('abstract annote note keyword edition issued et-al custom'.split(' '))
const nameFields: ReadonlySet<string> = new Set(
  'author editor translator director container-author collection-editor composer illustrator interviewer recipient'.split(
    ' ',
  ),
)

function namesOf(value: unknown): readonly CslName[] {
  return Array.isArray(value) ? value.filter((name): name is CslName => typeof name === 'object' && name !== null) : []
}

/** Styles leave out that a year is only about right, and take "n.d." for a year. */
function dateOf(date: CslDate | undefined): { readonly issued?: CslDate } {
  if (date === undefined) return {}
  const text = textOfData(date.literal) ?? textOfData(date.raw)
  const year = date['date-parts']?.[0]?.[0]
  if (year !== undefined) return isCirca(date) ? { issued: { literal: `c. ${String(year)}` } } : { issued: date }
  if (text === undefined || /^(?:n\.?\s?d\.?|no date|undated)$/i.test(text)) return {}
  const lettered = /^(\d{4})[a-z]$/.exec(text)
  return lettered ? { issued: { 'date-parts': [[Number(lettered[1])]] } } : { issued: { literal: text } }
}

/**
 * What citeproc printed as one line of Markdown: quotation marks curly, apostrophes straight, so that each can follow the writer's. A law, or anything
 * else whose title ends with its year, is not given the year again.
 */
export function asMarkdown(text: string, item: CslItem | undefined): string {
  const line = text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/’/g, "'")
    .replaceAll(openQuote, '‘')
    .replaceAll(closeQuote, '’')
    .replace(new RegExp(`,? (?:and|&) ${others}`), ' *et al.*')
  return withoutDoubledYear(withArticleNumber(line, textOfData(item?.page)), item?.issued?.['date-parts']?.[0]?.[0])
}

function withoutDoubledYear(line: string, year: number | string | undefined): string {
  return year === undefined ? line : line.replace(`${String(year)}* (${String(year)})`, `${String(year)}*`)
}

/** "e0159137" is the number of an article and no page of it. */
function withArticleNumber(line: string, page: string | undefined): string {
  return page !== undefined && /^(?:e\d+|\d{5,})$/i.test(page) ? line.replace(`p. ${page}`, page) : line
}
