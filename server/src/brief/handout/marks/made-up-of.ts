interface Marked {
  readonly marks?: { readonly value: number } | undefined
}

/** Something with the things right behind it, two at least, that are together worth as much; none for what stands alone. */
export interface MadeUp<T> {
  readonly head: T
  readonly parts: readonly T[]
}

/**
 * The things in order, each with those that it is made up of. Undefined where none is made up of others, or where the heads are not worth `total`
 * together: then rows of equal sums are chance. `all` holds some hundreds at most.
 */
export function madeUpOf<T extends Marked>(all: readonly T[], total: number): readonly MadeUp<T>[] | undefined {
  const found: MadeUp<T>[] = []
  for (let index = 0; index < all.length;) {
    const [head, ...below] = all.slice(index)
    if (head === undefined) break
    const parts = partsOf(head, below)
    found.push({ head, parts })
    index += 1 + parts.length
  }
  const whole = found.reduce((sum, { head }) => sum + valueOf(head), 0)
  return whole === total && found.some(({ parts }) => parts.length > 0) ? found : undefined
}

function partsOf<T extends Marked>(head: T, below: readonly T[]): readonly T[] {
  const wanted = valueOf(head)
  let sum = 0
  let count = 0
  while (sum < wanted && count < below.length) sum += valueOf(below[count++])
  return sum === wanted && count > 1 ? below.slice(0, count) : []
}

function valueOf(thing: Marked | undefined): number {
  return thing?.marks?.value ?? 0
}
