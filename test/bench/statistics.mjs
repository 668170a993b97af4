// Figures of a list of times.

/** The value below which the share `p` of the times lies; null of an empty list. */
export function quantile(times, p) {
  if (times.length === 0) return null
  const sorted = [...times].sort((a, b) => a - b)
  const place = (sorted.length - 1) * p
  const low = Math.floor(place)
  return sorted[low] + (sorted[Math.min(low + 1, sorted.length - 1)] - sorted[low]) * (place - low)
}

/** Count, quantiles and extremes of a list of times; null of an empty list. */
export function figuresOf(times) {
  if (times.length === 0) return null
  return {
    n: times.length,
    p50: quantile(times, 0.5),
    p95: quantile(times, 0.95),
    p99: quantile(times, 0.99),
    min: Math.min(...times),
    max: Math.max(...times),
    iqr: quantile(times, 0.75) - quantile(times, 0.25),
  }
}

/** The median of what `value` reads of each item, passing over what is absent; null where nothing is there. */
export function medianOf(items, value) {
  return quantile(items.map(value).filter(Number.isFinite), 0.5)
}
