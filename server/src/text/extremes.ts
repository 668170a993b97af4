/** The smallest of the numbers, Infinity where there are none. `Math.min` takes its numbers as arguments, and throws where there are 100,000 of them. */
export function smallest(numbers: readonly number[]): number {
  return numbers.reduce((least, number) => Math.min(least, number), Infinity)
}

/** The largest of the numbers, -Infinity where there are none; any number of them, as for {@link smallest}. */
export function largest(numbers: readonly number[]): number {
  return numbers.reduce((most, number) => Math.max(most, number), -Infinity)
}
