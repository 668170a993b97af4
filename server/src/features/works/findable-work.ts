import { isItsOwnAuthor, spokenReference, type Name, type Reference } from '../../bibliography/reference.js'
import { foldedTitle } from '../../insertion/open-list.js'
import type { Catalogue, Model, Source } from '../../catalogue/catalogue.js'
import type { ReferenceEntry } from '../../syntax/reference-entry.js'
import { listed } from '../../text/amounts.js'
import type { SearchItem, SearchKey } from '../../search/search-index.js'

/** A model or a work that can be looked up and inserted. */
export interface FindableWork {
  /** "model:oscar", "built-in:starr-2016", "library:references.bib:starr2016", "entry:starr 2016 the coaching manual" */
  readonly id: string
  readonly kind: 'model' | 'work'
  /** "OSCAR", "Gilbert and Whittleworth (2009)" */
  readonly label: string
  /** "Gilbert and Whittleworth (2009)" for a model, the title for a work. */
  readonly description: string
  /** What it is and where it comes from, in one line. */
  readonly detail: string
  /** "in your list", "refs.bib", "built in" */
  readonly from: string
  /** What is cited when it is inserted, the best first; empty for a model without a source. */
  readonly works: readonly Reference[]
  readonly model: Model | undefined
  /** Equal for two records of one work, and hardly for others (`isOneWork`); "" for a model. */
  readonly key: string
}

/** A model of the catalogue, found by name, alias, misspelling, initials, part and originator. */
export function modelItem(catalogue: Catalogue, model: Model): SearchItem<FindableWork> {
  const works = model.sources.flatMap(id => catalogue.source(id)?.reference ?? [])
  const by = works[0] ? spokenReference(works[0]) : listed(model.originators)
  const { id, name, description } = model
  return {
    value: {
      id: `model:${id}`,
      kind: 'model',
      label: name,
      description: by,
      detail: description,
      from: model.file ?? 'built in',
      works,
      model,
      key: '',
    },
    keys: [
      { text: name, weight: 3 },
      ...[...model.aliases, ...(model.ambiguousAliases ?? [])].map(text => ({ text, weight: 2 })),
      ...model.misspellings.map(text => ({ text, weight: 2 })),
      ...initials(name),
      ...model.components.map(text => ({ text, weight: 1 })),
      ...model.originators.map(text => ({ text, weight: 1 })),
      ...(works[0]?.authors ?? []).map(({ family }) => ({ text: family, weight: 1 })),
    ],
  }
}

/** "balanced scorecard card" can be asked for as "bsc". */
function initials(name: string): readonly SearchKey[] {
  const words = name.split(/[\s-]+/).filter(word => /^[\p{L}\p{N}]/u.test(word))
  return words.length < 3 ? [] : [{ text: words.map(word => word.charAt(0)).join(''), weight: 2 }]
}

/** A source of the catalogue, found also by the other spellings that learners use. */
export function sourceItem({ reference, aliases, misspellings = [], file }: Source): SearchItem<FindableWork> {
  const item = workItem(`built-in:${reference.id}`, reference, file ?? 'built in')
  return {
    value: item.value,
    keys: [...item.keys, ...[...aliases, ...misspellings].map(text => ({ text, weight: 2 }))],
  }
}

/** A work by author, title, year and key; `from` says where it stands. */
export function workItem(id: string, reference: Reference, from: string): SearchItem<FindableWork> {
  const { title, containerTitle, publisher, year, authors, editors } = reference
  const place = containerTitle ?? publisher
  return {
    value: {
      id,
      kind: 'work',
      label: spokenReference(reference),
      description: title ?? '',
      detail: [...(place === undefined ? [] : [place]), from].join(' · '),
      from,
      works: [reference],
      model: undefined,
      key: sameWorkKey(reference),
    },
    keys: [
      { text: spokenReference(reference), weight: 2 },
      ...[...authors, ...editors].map(({ family }, place) => ({ text: family, weight: place === 0 ? 3 : 2 })),
      ...bodyInitials(authors[0]),
      ...optional(year, 2),
      ...optional(title, 1),
      ...(reference.id === '' ? [] : [{ text: reference.id, weight: 1 }]),
    ],
  }
}

/** "Chartered Institute of Personnel and Development" can be asked for as "cipd". */
function bodyInitials(author: Name | undefined): readonly SearchKey[] {
  if (author === undefined || author.given !== '' || !author.family.includes(' ')) return []
  const capitals = author.family.match(/(?<!\p{L})\p{Lu}/gu) ?? []
  return capitals.length < 3 ? [] : [{ text: capitals.join(''), weight: 2 }]
}

function optional(text: string | undefined, weight: number): readonly SearchKey[] {
  return text === undefined ? [] : [{ text, weight }]
}

/** An entry of the document's own lists. */
export function entryItem({ reference }: ReferenceEntry): SearchItem<FindableWork> {
  return workItem(`entry:${sameWorkKey(reference)}`, reference, 'in your list')
}

/** Whether two records are of one work: by first author, year and main title; a subtitle may be missing from one of them, but not differ. */
export function isOneWork(a: FindableWork, b: FindableWork): boolean {
  if (a.key === '' || a.key !== b.key) return a === b
  const [one, other] = [a, b].map(({ works }) => foldedTitle(works[0]?.title ?? ''))
  return one === undefined || other === undefined || one.startsWith(other) || other.startsWith(one)
}

/** First author, year and the beginning of the main title, folded. */
function sameWorkKey(reference: Reference): string {
  const { authors, editors, year, title = '' } = reference
  const [first] = isItsOwnAuthor(reference) ? [] : authors.length > 0 ? authors : editors
  const main = title.slice(0, title.search(/(?<=.{4})(?:[:?–—]|\s-\s)|$/)).split(/\s+/)
  const words = [first?.family ?? '', year?.replace(/[a-z]$/, '') ?? '', ...main.slice(0, 4)]
  return words
    .map(word =>
      word
        .normalize('NFD')
        .replace(/[^\p{L}\p{N}]/gu, '')
        .toLowerCase(),
    )
    .filter(word => word !== '')
    .join(' ')
}
