import type { Reference } from '../bibliography/reference.js'
import type { Span } from '../text/span.js'

/** What is still to be filled in by the writer: `[publisher?]`. Nothing is ever invented in its place. */
export function gap(name: GapName): string {
  return `[${name}?]`
}

/** What a gap may stand for. */
export const gapNames = [
  'title',
  'year',
  'initials',
  'editor',
  'journal',
  'book',
  'volume',
  'page',
  'pages',
  'place',
  'publisher',
  'address',
  'date',
] as const
/** What an entry may lack: `[publisher?]` stands for it. */
export type GapName = (typeof gapNames)[number]

/** The gaps in a source, in order; "[why?]" is none. */
export function gapsIn(source: string): readonly Span[] {
  if (!source.includes('?]')) return []
  return [...source.matchAll(/\[([a-z]{4,9})\?\]/g)]
    .filter(({ 1: name }) => gapNames.some(known => known === name))
    .map(({ index, 0: { length } }) => ({ start: index, end: index + length }))
}

type Field = Exclude<keyof Reference, 'authors' | 'editors' | 'etAl' | 'unverified' | 'id' | 'type'>

/** Names of fields as data files write them, in CSL's and in our own spelling. */
const fieldNames: ReadonlyMap<string, Field> = new Map([
  ['issued', 'year'],
  ['container-title', 'containerTitle'],
  ['publisher-place', 'publisherPlace'],
  ['place', 'publisherPlace'],
  ['title wording', 'title'],
  ['last page', 'page'],
  ['pages', 'page'],
  ['DOI', 'doi'],
  ['URL', 'url'],
])

/** The reference without the fields that its source does not vouch for. */
export function vouchedFor(reference: Reference): Reference {
  if (reference.unverified.length === 0) return reference
  const left = { ...reference }
  for (const name of reference.unverified) {
    const field = fieldNames.get(name) ?? name
    if (isField(reference, field)) left[field] = undefined
    if (/given/.test(name)) left.authors = reference.authors.map(author => ({ ...author, given: '' }))
  }
  return left
}

function isField(reference: Reference, name: string): name is Field {
  return name in reference && !['authors', 'editors', 'etAl', 'unverified', 'id', 'type'].includes(name)
}
