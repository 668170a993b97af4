import { plugins } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import { withBibDates, withIsoDates } from './bib-dates.js'
import { wholeOrganisations } from './bib-names.js'
import type { CslItem } from './csl-item.js'
import { withRisTags } from './ris-tags.js'

// The sole door to Citation.js. Nothing here reaches a network: no plug-in that looks something up is registered, what an input is is always
// said and never guessed, and the one reader of addresses that the core brings is taken out.
plugins.input.remove('@else/url')

/** A BibTeX or BibLaTeX entry as Citation.js reads it, before it becomes CSL. */
export interface BibEntry {
  readonly type: string
  readonly label: string
  readonly properties: Readonly<Record<string, unknown>>
}

/** One BibTeX or BibLaTeX entry, with the `@string`s that it uses before it. Throws, with the reason, where it cannot be read. */
export function bibEntryOf(source: string): BibEntry {
  const entry = (plugins.input.data(source as never, '@biblatex/text' as never) as readonly BibEntry[]).at(-1)
  if (entry === undefined) throw new Error('there is no entry')
  return entry
}

/** The work of an entry; `parents` are entries that it may inherit from (`crossref`). Throws where it cannot be read. */
export function itemOfBibEntry(entry: BibEntry, parents: readonly BibEntry[] = []): CslItem {
  const { properties, etAl } = prepared(entry.properties)
  const entries = [{ ...entry, properties }, ...parents.map(parent => asParent(parent, entry.type))]
  const [item] = plugins.input.data(entries as never, '@biblatex/entries+list' as never) as readonly CslItem[]
  if (item === undefined) throw new Error('there is no entry')
  const { genre, ...rest } = withBibDates(joined(item), entry.properties)
  const subtype = item.type === 'article-journal' ? articleTypes.get(genre?.toLowerCase() ?? '') : undefined
  const kind = subtype === undefined ? (genres.get(genre ?? '') ?? genre) : ''
  return {
    ...rest,
    type: subtype ?? (isBookInPart(item, entry) ? 'book' : item.type),
    ...(kind === undefined || kind === '' ? {} : { genre: kind }),
    ...(etAl ? { 'et-al': true } : {}),
  }
}

/** BibTeX calls a part of a book by one hand `@inbook`, by the title of the book and the number of the chapter. */
function isBookInPart(item: CslItem, { type }: BibEntry): boolean {
  return type === 'inbook' && item['container-title'] === undefined
}

/** BibTeX lets a chapter refer to a `@book`, which BibLaTeX calls a `@collection`. */
function asParent(parent: BibEntry, of: string): BibEntry {
  const isPart = parent.type === 'book' && /^(?:incollection|inreference|inproceedings|conference)$/.test(of)
  return isPart
    ? { ...parent, type: of.startsWith('in') && of !== 'inproceedings' ? 'collection' : 'proceedings' }
    : parent
}

/** "Sage and Pitman" comes as a list of two publishers. */
function joined(item: CslItem): CslItem {
  const lists = Object.entries(item).filter(
    ([, value]) => Array.isArray(value) && value.length > 0 && value.every(part => typeof part === 'string'),
  )
  return { ...item, ...Object.fromEntries(lists.map(([field, value]) => [field, (value as string[]).join(' and ')])) }
}

/** Long texts about a work that no style prints; reading them would take half of the time. */
const notPrinted: readonly string[] = ['abstract', 'annotation', 'annote', 'file', 'keywords', 'comment', 'review']
const nameFields: readonly string[] = ['author', 'editor', 'translator']
const articleTypes: ReadonlyMap<string, string> = new Map([
  ['newspaper', 'article-newspaper'],
  ['magazine', 'article-magazine'],
])
/** BibLaTeX's words for kinds of theses and reports, as they print. */
const genres: ReadonlyMap<string, string> = new Map([
  ['phdthesis', 'PhD thesis'],
  ['mathesis', 'Master’s dissertation'],
  ['bathesis', 'Undergraduate dissertation'],
  ['techreport', ''],
  ['resreport', ''],
])

function prepared(properties: BibEntry['properties']): { properties: Record<string, unknown>; etAl: boolean } {
  const kept: Record<string, unknown> = { ...properties }
  for (const field of notPrinted) Reflect.deleteProperty(kept, field)
  let etAl = false
  for (const field of nameFields) {
    const value = kept[field]
    if (typeof value !== 'string') continue
    const whole = wholeOrganisations(value)
    kept[field] = whole.names
    etAl ||= whole.etAl && field === 'author'
  }
  return { properties: kept, etAl }
}

/** One record of a RIS file. Throws where it cannot be read. */
export function itemOfRis(source: string): CslItem {
  return withRisTags(itemThrough(source.replace(/^(?:AB|N1|N2|KW|L1|L2) {0,2}-.*$\n?/gm, ''), '@ris/file'), source)
}

/** One item of a CSL-JSON file, cleaned: fields of a wrong kind are left out. Throws where it is none. */
export function itemOfJson(source: string): CslItem {
  const data: unknown = JSON.parse(source)
  const [item] = plugins.input.util.clean([data as never], true) as unknown as readonly CslItem[]
  if (item === undefined) throw new Error('there is no item')
  return withIsoDates(item)
}

function itemThrough(source: string, forceType: string): CslItem {
  const options = { forceType, generateGraph: false, maxChainLength: 10, strict: true, target: '@csl/list+object' }
  const [item] = plugins.input.chain(source, options) as unknown as readonly CslItem[]
  if (item === undefined) throw new Error('there is no record')
  return item
}
