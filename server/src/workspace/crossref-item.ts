import { entriesOf, fieldsOf, present, textOfData, textsOfData } from '../text/plain-data.js'
import type { CslDate, CslItem, CslName } from './csl-item.js'
import { workKind } from './work-kinds.js'

/**
 * A work as Crossref, DataCite and mEDRA describe it, in CSL-JSON or in Crossref's own JSON, as a CSL item: what an entry prints, and nothing else.
 * A field of a wrong kind is as if it were not there. Never throws.
 */
export function itemOfCrossref(data: unknown): CslItem {
  const fields = fieldsOf(data)
  const first = (name: string): string | undefined => written(textsOfData(fields[name])[0])
  const { type } = workKind(textOfData(fields['type']))
  return present<CslItem>({
    id: first('DOI') ?? '',
    type,
    ...authorsOf(fields['author']),
    editor: namesOf(fields['editor']),
    issued: dateOf(fields),
    title: withSubtitle(first('title'), first('subtitle')),
    'container-title': first('container-title'),
    edition: first('edition-number') ?? first('edition'),
    volume: first('volume'),
    issue: first('issue'),
    page: first('page') ?? first('article-number'),
    publisher: first('publisher') ?? written(textOfData(fieldsOf(entriesOf(fields['institution'])[0])['name'])),
    'publisher-place': first('publisher-location') ?? first('publisher-place'),
    DOI: first('DOI'),
  })
}

/** No title is longer than this, and no list names more people. */
const longestText = 1000
const mostNames = 40

/** Titles come with references to signs, line breaks and doubled spaces. */
function written(text: string | undefined): string | undefined {
  if (text === undefined || text.length > longestText) return undefined
  return text
    .replace(/&(amp|lt|gt|quot|apos|nbsp|#39|#x27);/gi, (whole, name: string) => signs.get(name.toLowerCase()) ?? whole)
    .replace(/\s+/g, ' ')
}

const signs: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', ' '],
  ['#39', "'"],
  ['#x27', "'"],
])

function withSubtitle(title: string | undefined, subtitle: string | undefined): string | undefined {
  if (title === undefined || subtitle === undefined || title.toLowerCase().includes(subtitle.toLowerCase()))
    return title
  return `${title.replace(/\s*:$/, '')}: ${subtitle}`
}

/** Works of physicists have thousands of authors. */
function authorsOf(data: unknown): Pick<CslItem, 'author'> & { readonly 'et-al'?: boolean } {
  const author = namesOf(data)
  if (author === undefined) return {}
  return author.length > mostNames ? { author: author.slice(0, 1), 'et-al': true } : { author }
}

/** Bodies come as `name` or `literal`, persons as `family` and `given`. */
function namesOf(data: unknown): readonly CslName[] | undefined {
  const names = entriesOf(data).flatMap((each): readonly CslName[] => {
    const fields = fieldsOf(each)
    const text = (name: string): string | undefined => written(textOfData(fields[name]))
    const body = text('literal') ?? text('name')
    if (body !== undefined) return [{ literal: body }]
    const family = text('family')
    if (family === undefined) return []
    const [given, particle] = [text('given'), text('non-dropping-particle')]
    return [present<CslName>({ family, given, 'non-dropping-particle': particle })]
  })
  return names.length === 0 ? undefined : names
}

/**
 * The year of print where there is one: `issued` is the earliest date, which for an article is often the year before its volume (Crossref REST API,
 * "issued: earliest of published-print and published-online").
 */
function dateOf(fields: Readonly<Record<string, unknown>>): CslDate | undefined {
  for (const name of ['published-print', 'issued', 'published-online', 'published', 'posted']) {
    const year = yearIn(fields[name])
    if (year !== undefined) return { 'date-parts': [[year]] }
  }
  return undefined
}

/** The years under which a registry knows the work: of print, online and as it was issued. */
export function yearsOf(data: unknown): readonly string[] {
  const fields = fieldsOf(data)
  const names = ['published-print', 'issued', 'published-online', 'published', 'posted']
  return [...new Set(names.flatMap(name => String(yearIn(fields[name]) ?? '') || []))]
}

function yearIn(date: unknown): number | undefined {
  const parts = entriesOf(entriesOf(fieldsOf(date)['date-parts'])[0])
  const year = Number(textOfData(parts[0]) ?? textOfData(fieldsOf(date)['raw'])?.slice(0, 4))
  return Number.isInteger(year) && year > 1000 && year < 3000 ? year : undefined
}
