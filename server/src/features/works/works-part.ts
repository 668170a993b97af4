import { searchIndexInSteps, type SearchIndex, type SearchItem } from '../../search/search-index.js'
import type { FindableWork } from './findable-work.js'
import { append } from '../../text/grouped.js'

/** Works of one origin, to be looked through together: the models, a library, the document's own lists. */
export interface WorksPart {
  readonly index: SearchIndex<FindableWork>
  /** In the order of their origin. */
  readonly works: readonly FindableWork[]
  readonly byId: ReadonlyMap<string, FindableWork>
  /** By `FindableWork.key`, for works that stand in several places. */
  readonly byKey: ReadonlyMap<string, readonly FindableWork[]>
}

/** Sorts works for searching; a generator, since many take long. Yields how far it has come, from 0 to 1. */
export function* worksPartInSteps(
  items: Iterable<SearchItem<FindableWork>>,
  count: number,
): Generator<number, WorksPart, void> {
  const read: SearchItem<FindableWork>[] = []
  const works: FindableWork[] = []
  const byId = new Map<string, FindableWork>()
  const byKey = new Map<string, FindableWork[]>()
  for (const item of items) {
    const { value } = item
    read.push(item)
    works.push(value)
    byId.set(value.id, value)
    if (value.key !== '') append(byKey, value.key, value)
    yield read.length / count / 2
  }
  return { index: yield* searchIndexInSteps(read), works, byId, byKey }
}

/** The part in one go, for a small number of works. */
export function worksPart(items: readonly SearchItem<FindableWork>[]): WorksPart {
  return finished(worksPartInSteps(items, items.length))
}

/** The result of work that yields its progress. */
export function finished<T>(work: Generator<number, T, void>): T {
  for (let step = work.next(); ; step = work.next()) if (step.done === true) return step.value
}
