/** The places of a longest run that is in order, whatever stands between; of several such runs the one that ends last. O(n log n). */
export function longestSorted<K extends string | number>(keys: readonly K[]): readonly number[] {
  const tails: number[] = []
  const before: number[] = []
  keys.forEach((key, at) => {
    let low = 0
    let high = tails.length
    while (low < high) {
      const middle = (low + high) >> 1
      const other = keys[tails[middle] ?? 0]
      if (other !== undefined && other <= key) low = middle + 1
      else high = middle
    }
    before[at] = tails[low - 1] ?? -1
    tails[low] = at
  })
  const run: number[] = []
  for (let at = tails.at(-1) ?? -1; at !== -1; at = before[at] ?? -1) run.push(at)
  return run.reverse()
}
