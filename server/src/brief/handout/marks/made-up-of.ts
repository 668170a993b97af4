interface Marked {
  readonly marks?: { readonly value: number } | undefined
}

/** Something with the things right behind it that are together worth as much; none for what stands alone. */
export interface MadeUp<T> {
  readonly head: T
  readonly parts: readonly T[]
}

/**
 * The things in order, each with those that it is made up of: several, or else in some of them only one. Undefined where none is made up of several, or where the
 * heads are not worth `total` together: then rows of equal sums are chance. `all` holds some hundreds at most.
 */
export function madeUpOf<T extends Marked>(all: readonly T[], total: number): readonly MadeUp<T>[] | undefined {
  return madeUpOfAtLeast(2, all, total) ?? madeUpOfAtLeast(1, all, total)
}

function madeUpOfAtLeast<T extends Marked>(
  fewest: number,
  all: readonly T[],
  total: number,
): readonly MadeUp<T>[] | undefined {
  const found: MadeUp<T>[] = []
  for (let index = 0; index < all.length;) {
    const [head, ...below] = all.slice(index)
    if (head === undefined) break
    const parts = partsOf(head, below, fewest)
    found.push({ head, parts })
    index += 1 + parts.length
  }
  const whole = found.reduce((sum, { head }) => sum + valueOf(head), 0)
  return whole === total && found.some(({ parts }) => parts.length > 1) ? found : undefined
}

function partsOf<T extends Marked>(head: T, below: readonly T[], fewest: number): readonly T[] {
  const wanted = valueOf(head)
  let sum = 0
  let count = 0
  while (sum < wanted && count < below.length) sum += valueOf(below[count++])
  return sum === wanted && count >= fewest ? below.slice(0, count) : []
}

function valueOf(thing: Marked | undefined): number {
  return thing?.marks?.value ?? 0
}
