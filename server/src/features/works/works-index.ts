import type { Inputs } from '../../assignment/document.js'
import { rememberedFor } from '../../assignment/remembered.js'
import { foldedWords } from '../../search/folded-words.js'
import { searchIndex, type SearchIndex } from '../../search/search-index.js'
import type { ReferenceEntry } from '../../syntax/reference-entry.js'
import { entryItem, modelItem, sourceItem, workItem, type FindableWork } from './findable-work.js'

/** Models and works that can be found; to be made once for a catalogue and its libraries, since sorting takes milliseconds. */
export interface WorksIndex {
  /** All that does not stand in the document itself. */
  readonly index: SearchIndex<FindableWork>
  readonly byId: ReadonlyMap<string, FindableWork>
  /** An entry of the document as it is searched, kept while its line is untouched. */
  readonly ofEntry: (entry: ReferenceEntry) => OwnWork
}

/** A work of the document's own lists with the words it is found by. */
export interface OwnWork {
  readonly value: FindableWork
  readonly words: readonly { readonly word: string; readonly weight: number }[]
}

/** Sorts the catalogue and the libraries for searching; of one work in several places the library's own record is kept. */
export function worksIndex({ catalogue, libraries }: Pick<Inputs, 'catalogue' | 'libraries'>): WorksIndex {
  const models = catalogue.models.map(model => modelItem(catalogue, model))
  const ofLibraries = libraries.flatMap(({ name, works }) =>
    works.map(work => workItem(`library:${name}:${work.id}`, work, name)),
  )
  const known = new Set(ofLibraries.map(({ value }) => value.key))
  const sources = catalogue.sources.map(sourceItem).filter(({ value }) => !known.has(value.key))
  const items = [...models, ...ofLibraries, ...sources]
  return {
    index: searchIndex(items),
    byId: new Map(items.map(({ value }) => [value.id, value])),
    ofEntry: rememberedFor(ownWork),
  }
}

function ownWork(entry: ReferenceEntry): OwnWork {
  const { value, keys } = entryItem(entry)
  const words = keys.flatMap(({ text, weight }) => foldedWords(text).map(word => ({ word, weight })))
  return { value, words }
}
