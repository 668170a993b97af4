import { searchIndexInSteps, type SearchIndex, type SearchItem } from '../../search/search-index.js'
import type { FindableWork } from './findable-work.js'

/** Works of one origin, to be looked through together: the models, a library, the document's own lists. */
export interface WorksPart {
  readonly index: SearchIndex<FindableWork>
  /** In the order of their origin. */
  readonly works: readonly FindableWork[]
  readonly byId: ReadonlyMap<string, FindableWork>
  /** By `FindableWork.key`, for works that stand in several places. */
  readonly byKey: ReadonlyMap<string, FindableWork>
}

/** Sorts works for searching; a generator, since many take long. Yields how far it has come, from 0 to 1. */
export function* worksPartInSteps(
  items: Iterable<SearchItem<FindableWork>>,
  count: number,
): Generator<number, WorksPart, void> {
  const read: SearchItem<FindableWork>[] = []
  for (const item of items) {
    read.push(item)
    yield read.length / count / 2
  }
  const index = yield* searchIndexInSteps(read)
  const works = read.map(({ value }) => value)
  return {
    index,
    works,
    byId: new Map(works.map(work => [work.id, work])),
    byKey: new Map(works.flatMap(work => (work.key === '' ? [] : [[work.key, work]]))),
  }
}

/** The same at once, for what is small. */
export function worksPart(items: readonly SearchItem<FindableWork>[]): WorksPart {
  return finished(worksPartInSteps(items, items.length))
}

/** Does work that yields how far it has come, to its end. */
export function finished<T>(work: Generator<number, T, void>): T {
  for (let step = work.next(); ; step = work.next()) if (step.done === true) return step.value
}
