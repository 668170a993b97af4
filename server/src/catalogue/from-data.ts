import { emptyReference, type Name, type Reference } from '../bibliography/reference.js'
import type { Model, Source, Verb } from './catalogue.js'

/** An entry of `data/models/*.yaml`; what is absent is empty, false or unknown. */
export type ModelData = Pick<Model, 'id' | 'name' | 'description' | 'confidence'> &
  Partial<Omit<Model, 'id' | 'name' | 'description' | 'confidence'>>

/** An entry of `data/sources.yaml`: CSL-JSON and what is ours. */
export interface SourceData {
  readonly id: string
  readonly type: string
  readonly author?: readonly NameData[]
  readonly editor?: readonly NameData[]
  readonly issued?: { readonly 'date-parts': readonly (readonly number[])[] }
  readonly title: string
  readonly edition?: string | number
  readonly volume?: string | number
  readonly issue?: string | number
  readonly page?: string | number
  readonly publisher?: string
  readonly 'publisher-place'?: string
  readonly 'container-title'?: string
  readonly DOI?: string
  readonly URL?: string
  readonly custom?: {
    readonly confidence?: Source['confidence']
    readonly unverified?: readonly string[]
    readonly aliases?: readonly string[]
    readonly otherYears?: Source['otherYears']
    readonly note?: string
  }
}

interface NameData {
  readonly family?: string
  readonly given?: string
  readonly literal?: string
  readonly 'non-dropping-particle'?: string
}

export type VerbData = Pick<Verb, 'id' | 'forms' | 'meaning' | 'reliability'> & Partial<Verb>

/** A model with every field there. */
export function modelOf(data: ModelData): Model {
  return {
    ...data,
    aliases: data.aliases ?? [],
    misspellings: data.misspellings ?? [],
    confusableWith: data.confusableWith ?? [],
    components: data.components ?? [],
    ordered: data.ordered ?? false,
    use: data.use ?? [],
    originators: data.originators ?? [],
    year: data.year,
    sources: data.sources ?? [],
    note: data.note,
    caseSensitive: data.caseSensitive ?? false,
    everydayWord: data.everydayWord ?? false,
    unconfirmed: data.unconfirmed ?? false,
  }
}

/** A source as a reference with what is known about how it is written. */
export function sourceOf(data: SourceData): Source {
  const { custom = {} } = data
  return {
    reference: referenceOf(data),
    aliases: custom.aliases ?? [],
    otherYears: custom.otherYears ?? [],
    confidence: custom.confidence ?? 'medium',
    note: custom.note,
  }
}

export function verbOf(data: VerbData): Verb {
  return { ...data, needs: data.needs ?? {}, weakSubstitute: data.weakSubstitute }
}

const fieldNames: Readonly<Record<string, string>> = {
  'publisher-place': 'publisherPlace',
  'container-title': 'containerTitle',
  DOI: 'doi',
  URL: 'url',
}

function referenceOf(data: SourceData): Reference {
  const year = data.issued?.['date-parts'][0]?.[0]
  return {
    ...emptyReference,
    id: data.id,
    type: data.type,
    authors: (data.author ?? []).map(nameOf),
    editors: (data.editor ?? []).map(nameOf),
    year: year === undefined ? undefined : String(year),
    title: data.title,
    containerTitle: data['container-title'],
    edition: text(data.edition),
    volume: text(data.volume),
    issue: text(data.issue),
    page: text(data.page),
    publisher: data.publisher,
    publisherPlace: data['publisher-place'],
    doi: data.DOI,
    url: data.URL,
    unverified: (data.custom?.unverified ?? []).map(field => fieldNames[field] ?? field),
  }
}

function nameOf({ family = '', given = '', literal, 'non-dropping-particle': particle }: NameData): Name {
  if (literal !== undefined) return { family: literal, given: '', body: true }
  return { family: particle === undefined ? family : `${particle} ${family}`, given, body: given === '' }
}

function text(value: string | number | undefined): string | undefined {
  return value === undefined ? undefined : String(value)
}
