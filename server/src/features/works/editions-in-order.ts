import { rememberedFor } from '../../assignment/incremental/remembered.js'
import { criteriaOf, type Brief } from '../../brief/brief.js'
import type { Hit } from '../../search/search-index.js'
import { append } from '../../text/grouped.js'
import type { FindableWork } from './findable-work.js'

/**
 * The same finds in the same order, but for editions of one book from one place that fit equally well: among these, the ones that the brief names come
 * first, then the newest, which is most likely on the writer's desk.
 */
export function editionsInOrder(
  hits: readonly Hit<FindableWork>[],
  brief: Brief | undefined,
): readonly Hit<FindableWork>[] {
  const alike = new Map<string, Hit<FindableWork>[]>()
  for (const hit of hits) append(alike, bookOf(hit), hit)
  if (alike.size === hits.length) return hits
  const named = brief === undefined ? undefined : namedIn(brief)
  for (const editions of alike.values()) editions.sort((a, b) => compared(a.value, b.value, named))
  const next = new Map<string, number>()
  return hits.map(hit => {
    const book = bookOf(hit)
    const at = next.get(book) ?? 0
    next.set(book, at + 1)
    return alike.get(book)?.[at] ?? hit
  })
}

/** Equal for editions that fit equally well: first author and main title, without the year. */
function bookOf({ value: { id, key, from, works }, cost, weight }: Hit<FindableWork>): string {
  const year = yearOf(works)
  return key === '' || year === '' ? id : [cost, weight, from, key.replace(` ${year} `, ' ')].join(' ')
}

function compared(a: FindableWork, b: FindableWork, named: ReadonlySet<string> | undefined): number {
  const [one, other] = [a, b].map(({ id }) => Number(named?.has(id) ?? false))
  return (other ?? 0) - (one ?? 0) || Number(yearOf(b.works)) - Number(yearOf(a.works))
}

/** "2017"; "" for what is no plain year. */
function yearOf([work]: FindableWork['works']): string {
  return /^\d{4}(?=[a-z]?$)/.exec(work?.year ?? '')?.[0] ?? ''
}

/** Works of the catalogue that any criterion of the brief names. */
const namedIn = rememberedFor(
  (brief: Brief): ReadonlySet<string> =>
    new Set(criteriaOf(brief).flatMap(({ criterion }) => (criterion.sources ?? []).map(id => `built-in:${id}`))),
)
