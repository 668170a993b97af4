// How well typed fragments find what is meant: the first of what is found, and the first five.
import { bearers, drawnFragments, drawnNow, handFragments, wantedFor } from './fragments.mjs'

/**
 * A search as the command *Insert citation* does it, over what is built in: the ids that are found for a query, best first. Through the built library.
 */
export async function builtInSearch() {
  const { builtInCatalogue, emptyInputs, findWorks, worksIndex } = await import('../../server/dist/index.mjs')
  const catalogue = builtInCatalogue()
  const index = worksIndex(emptyInputs(catalogue))
  return {
    catalogue,
    find: query => findWorks(undefined, { query, limit: 5 }, index).map(({ id }) => id.replace(/^[\w-]+:/, '')),
  }
}

/** Counts by kind of fragment: `{ kinds: [{ kind, fragments, first, inFive }], errors }`; the last kind is all. */
export function searchScores({ catalogue, find }) {
  const all = bearers(catalogue)
  const drawn = drawnFragments().map(fragment => ({ ...fragment, wanted: wantedFor(fragment, all) }))
  return scoresOf([...drawn, ...handFragments().map(fragment => ({ ...fragment, kind: 'by hand' }))], find)
}

/** The same over fragments drawn by other seeds, which nobody has looked at. */
export function otherSearchScores({ catalogue, find }, seeds = 10) {
  const all = bearers(catalogue)
  const drawn = Array.from({ length: seeds }, (_, seed) => drawnNow(catalogue, seed + 1)).flat()
  return scoresOf(
    drawn.map(fragment => ({ ...fragment, wanted: wantedFor(fragment, all) })),
    find,
  )
}

function scoresOf(fragments, find) {
  const kinds = new Map()
  const errors = []
  for (const { typed, kind, wanted } of fragments) {
    const found = find(typed)
    const place = found.findIndex(id => wanted.includes(id))
    if (place !== 0)
      errors.push(`${kind}: ${typed} → ${found.join(' ') || 'nothing'} instead of ${wanted.join(' or ')}`)
    for (const name of [kind, 'all']) {
      const counts = kinds.get(name) ?? { kind: name, fragments: 0, first: 0, inFive: 0 }
      counts.fragments++
      if (place === 0) counts.first++
      if (place !== -1) counts.inFive++
      kinds.set(name, counts)
    }
  }
  const { all: total, ...each } = Object.fromEntries(kinds)
  return { kinds: [...Object.values(each), total], errors }
}
