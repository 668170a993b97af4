import type { AssignmentDocument } from '../assignment/document.js'
import type { Hit } from '../search/search-index.js'
import { ownHits } from './works/own-works.js'
import type { FindableWork } from './works/findable-work.js'
import { usualWorks } from './works/usual-works.js'
import { worksIndex, type WorksIndex } from './works/works-index.js'

export interface WorksQuery {
  /** What was typed: author, year, title, model, alias or a part of a model. */
  readonly query: string
  readonly limit: number
  /** Where it is to go; for an empty query, what suits the criterion there comes first. */
  readonly offset?: number
  /** Whether misspelt words are to be found as well; yes where it is not said. */
  readonly slips?: boolean
}

/**
 * Models and works that fit the query, best first, own lists before libraries before what is built in; without a query, what the writer
 * cites most and what suits the criterion. `index` is to be kept by the caller for as long as catalogue and libraries stay the same.
 */
export function findWorks(
  document: AssignmentDocument | undefined,
  { query, limit, offset, slips = true }: WorksQuery,
  index: WorksIndex,
): readonly FindableWork[] {
  if (query.trim() === '') return document ? usualWorks(document, offset, index).slice(0, limit) : []
  return hitsOf(document, query, limit, index, slips).map(({ value }) => value)
}

/** As `findWorks` with a query, with how well each fits. */
export function hitsOf(
  document: AssignmentDocument | undefined,
  query: string,
  limit: number,
  index: WorksIndex,
  slips: boolean,
): readonly Hit<FindableWork>[] {
  const own = document ? ownHits(document, query, index, slips) : []
  const listed = new Set(own.map(({ value }) => value.key))
  const others = index.index
    .find(query, limit + own.length, slips)
    .filter(({ value }) => value.kind === 'model' || !listed.has(value.key))
  return withoutNeedlessSlips([...own, ...others])
    .map((hit, order) => ({ hit, order }))
    .sort((a, b) => a.hit.tier - b.hit.tier || b.hit.weight - a.hit.weight || a.order - b.order)
    .slice(0, limit)
    .map(({ hit }) => hit)
}

/** What begins as it was typed makes guesses at slips needless. */
function withoutNeedlessSlips(hits: readonly Hit<FindableWork>[]): readonly Hit<FindableWork>[] {
  return hits.some(({ tier }) => tier <= 1) ? hits.filter(({ tier }) => tier <= 2) : hits
}

/** The model or work of an id that `findWorks` gave, in this version of the document; undefined where it is gone. */
export function findableById(document: AssignmentDocument, id: string, index: WorksIndex): FindableWork | undefined {
  const known = index.byId.get(id)
  if (known || !id.startsWith('entry:')) return known
  for (const entry of document.references.entries) {
    const own = index.ofEntry(entry.entry)
    if (own.value.id === id) return own.value
  }
  return undefined
}

/** A `worksIndex` that is made again only when the catalogue or the libraries are others than last time. */
export function rememberedWorksIndex(): (inputs: AssignmentDocument['inputs']) => WorksIndex {
  let last: { readonly inputs: AssignmentDocument['inputs']; readonly index: WorksIndex } | undefined
  return inputs => {
    if (last?.inputs.catalogue !== inputs.catalogue || last.inputs.libraries !== inputs.libraries)
      last = { inputs, index: worksIndex(inputs) }
    return last.index
  }
}
