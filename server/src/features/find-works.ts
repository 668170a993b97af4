import type { AssignmentDocument } from '../assignment/document.js'
import type { Brief } from '../brief/brief.js'
import { foldedWords } from '../search/folded-words.js'
import { tellingWords } from '../search/key-table.js'
import type { Hit } from '../search/search-index.js'
import { typedReference } from './typed-reference.js'
import { editionsInOrder } from './works/editions-in-order.js'
import { isOneWork, type FindableWork } from './works/findable-work.js'
import { usualWorks } from './works/usual-works.js'
import type { WorksIndex } from './works/works-index.js'
import type { WorksPart } from './works/works-part.js'

/** A search among works and models. */
export interface WorksQuery {
  /** What was typed: author, year, title, model, alias or a part of a model. */
  readonly query: string
  readonly limit: number
  /** Where the find is to be inserted. For an empty query, what suits the criterion there comes first. */
  readonly offset?: number
  /** Whether misspelt words are found as well; true by default. */
  readonly slips?: boolean
  /** Up to how many finds the list is filled with guesses at misspelt words, where something was found as typed; 5 by default. */
  readonly guesses?: number
}

/**
 * Models and works that fit the query, best first, own lists before libraries before what is built in; without a query, what the writer
 * cites most, what suits the criterion and what the libraries hold.
 */
export function findWorks(
  document: AssignmentDocument | undefined,
  { offset, ...query }: WorksQuery,
  index: WorksIndex,
): readonly FindableWork[] {
  if (query.query.trim() === '') return document ? usualWorks(document, offset, index, query.limit) : []
  return hitsOf(document, query, index).map(({ value }) => value)
}

/** As `findWorks` with a query, with how well each fits. */
export function hitsOf(
  document: AssignmentDocument | undefined,
  { query, limit, slips = true, guesses = 5 }: Omit<WorksQuery, 'offset'>,
  index: WorksIndex,
): readonly Hit<FindableWork>[] {
  const parts = [...(document ? [index.own(document)] : []), ...index.parts]
  const typed = query.slice(0, mostTyped)
  const brief = document?.inputs.brief
  const found = hitsIn(parts, typed, { limit, slips: false, brief })
  // Several words that are found together are hardly mistyped; one word alone may well be the beginning of another.
  const enough = tellingWords(foldedWords(typed)).length > 1 ? 1 : Math.max(1, guesses)
  if (!slips || found.length >= enough) return found
  const near = hitsIn(parts, typed, { limit, slips: true, brief })
  return found.length === 0 ? near : near.filter(({ tier }, at) => tier <= 2 || (tier <= mostSlips && at < guesses))
}

/** The hits of all parts together, each work once; what lacks a word is there only where nothing else is. */
function hitsIn(
  parts: readonly WorksPart[],
  query: string,
  { limit, slips, brief }: { readonly limit: number; readonly slips: boolean; readonly brief: Brief | undefined },
): readonly Hit<FindableWork>[] {
  const best = new Map<FindableWork, Hit<FindableWork>>()
  for (const part of parts) {
    for (const hit of part.index.find(query, limit, slips)) {
      const value = firstOf(parts, hit.value)
      const before = best.get(value)
      if (before === undefined || hit.cost < before.cost) best.set(value, { ...hit, value })
    }
  }
  const sorted = [...best.values()].sort((a, b) => a.cost - b.cost || b.weight - a.weight)
  const whole = sorted.filter(({ tier }) => tier <= mostSlips)
  return editionsInOrder(whole.length === 0 ? sorted : whole, brief).slice(0, limit)
}

/** The worst tier in which all words were found. */
const mostSlips = 9

/** How much of a query is looked at: what is pasted may be a whole page. */
const mostTyped = 200

/** A work in several places is offered once: as the document's own entry, else as the library's record. */
function firstOf(parts: readonly WorksPart[], work: FindableWork): FindableWork {
  if (work.key === '') return work
  for (const { byId, byKey } of parts) {
    // What one place keeps apart are two works.
    if (byId.get(work.id) === work) return work
    const known = byKey.get(work.key)?.find(other => isOneWork(other, work))
    if (known) return known
  }
  return work
}

/** What is shown below a find, in one line without marks: the reference of a work as it will print, the parts of a model. */
export function shownBelow(
  { inputs }: Pick<AssignmentDocument, 'inputs'>,
  { model, works: [work], detail }: FindableWork,
): string {
  if (model) return model.components.length > 0 ? model.components.join(' · ') : detail
  if (work === undefined) return detail
  return (inputs.printed(work) ?? typedReference(work)).replace(/(?<!\\)[*_]/g, '').replace(/\\(.)/g, '$1')
}

/** The model or work of an id that `findWorks` gave, in this version of the document; undefined where it is gone. */
export function findableById(document: AssignmentDocument, id: string, index: WorksIndex): FindableWork | undefined {
  return index.byId(id) ?? index.own(document).byId.get(id)
}
