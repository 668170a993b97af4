import { firstIndex } from '../text/first-index.js'

/** The places of a longest run that is in order, whatever stands between; of several such runs the one that ends last. O(n log n). */
export function longestSorted<K extends string | number>(keys: readonly K[]): readonly number[] {
  const tails: number[] = []
  const before: number[] = []
  keys.forEach((key, at) => {
    const place = firstIndex(tails.length, index => {
      const other = keys[tails[index] ?? 0]
      return other === undefined || other > key
    })
    before[at] = tails[place - 1] ?? -1
    tails[place] = at
  })
  const run: number[] = []
  for (let at = tails.at(-1) ?? -1; at !== -1; at = before[at] ?? -1) run.push(at)
  return run.reverse()
}
