import data from '../../../data/companion-words.yaml'
import { once } from '../../text/once.js'
import { fieldsOf, numberOfData, textOfData } from '../../text/plain-data.js'
import type { WordCounts } from './make-up.js'
import type { Statement } from './statements.js'

/** What the words beside those of a point weigh: "landfill" speaks against that the environment is the one in which a coach works. */
export interface Company {
  /** The point's id. */
  readonly point: string
  /** Word → weight, where that is other than it is for all points. */
  readonly weights: ReadonlyMap<string, number>
}

/** The company of a point as `server/data/companion-words.yaml` has it by the point's label; undefined for a point that it does not know. */
export function companyOf({ id, label }: { readonly id: string; readonly label: string }): Company | undefined {
  const weights = known().points.get(label)
  return weights && { point: id, weights }
}

/**
 * For a sentence of a block, by its number: ids of the points that what stands round it does not speak of, though it may hold their words in another sense. What
 * is looked at is the sentence with its neighbours, seven in all. None where the words are few, or where they are well in the company of any point of the criterion:
 * a writer may treat several in one paragraph. `countedIn` remembers what was counted in sentences.
 */
export function foreignPoints(
  statements: readonly Statement[],
  companies: readonly Company[],
  countedIn: (sentence: string) => WordCounts,
): (index: number) => readonly string[] {
  if (companies.length === 0) return () => none
  const judged = new Map<number, readonly string[]>()
  return index => {
    const first = Math.max(0, Math.min(index - beside, statements.length - 1 - 2 * beside))
    const before = judged.get(first)
    if (before) return before
    const round = statements.slice(first, first + 1 + 2 * beside)
    const foreign = foreignTo(joined(round.map(({ own }) => countedIn(own))), companies)
    judged.set(first, foreign)
    return foreign
  }
}

const beside = 3
const none: readonly string[] = []

function foreignTo(counts: WordCounts, companies: readonly Company[]): readonly string[] {
  const { fewest, before, base, least, further, everywhere } = known()
  const size = [...counts.values()].reduce((sum, count) => sum + count, 0)
  if (size < fewest) return none
  const roots = [...counts].map(([word, count]) => ({ word, root: Math.sqrt(count) }))
  const anywhere = sumOf(roots, everywhere)
  const weighed = companies.map(({ point, weights }) => ({
    point,
    weight: base + (anywhere + sumOf(roots, weights)) / Math.sqrt(size + before),
  }))
  if (weighed.some(({ weight }) => weight >= least + further)) return none
  return weighed.filter(({ weight }) => weight < least).map(({ point }) => point)
}

function sumOf(
  roots: readonly { readonly word: string; readonly root: number }[],
  weights: ReadonlyMap<string, number>,
): number {
  return roots.reduce((sum, { word, root }) => sum + root * (weights.get(word) ?? 0), 0)
}

function joined(all: readonly WordCounts[]): WordCounts {
  const counts = new Map<string, number>()
  for (const one of all) for (const [word, count] of one) counts.set(word, (counts.get(word) ?? 0) + count)
  return counts
}

const known = once(() => {
  const { fewest, before, base, least, further, everywhere, points } = fieldsOf(data())
  const entries = Object.entries(fieldsOf(points)).map(([label, words]) => [label, weightsIn(words)] as const)
  return {
    fewest: numberOfData(fewest) ?? Infinity,
    before: numberOfData(before) ?? 0,
    base: numberOfData(base) ?? 0,
    least: numberOfData(least) ?? -Infinity,
    further: numberOfData(further) ?? 0,
    everywhere: weightsIn(everywhere),
    points: new Map(entries),
  }
})

/** Weight in tenths → words, as word → weight. */
function weightsIn(words: unknown): ReadonlyMap<string, number> {
  const entries = Object.entries(fieldsOf(words)).flatMap(([weight, some]) =>
    (textOfData(some) ?? '').split(' ').map(word => [word, (numberOfData(weight) ?? 0) / 10] as const),
  )
  return new Map(entries)
}
