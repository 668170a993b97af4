/**
 * Chance that is the same every time for a seed (mulberry32).
 * `fraction` is in [0, 1), `whole` between two numbers with both of them, `oneOf` an item, `happens` true in so many cases of one.
 */
export function chanceFrom(seed) {
  let state = seed >>> 0 || 1
  const fraction = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = state
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  return {
    fraction,
    whole: (low, high) => low + Math.floor(fraction() * (high - low + 1)),
    oneOf: items => items[Math.floor(fraction() * items.length)],
    happens: share => fraction() < share,
  }
}
