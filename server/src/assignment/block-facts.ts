import type { Block } from '../syntax/block.js'
import type { PlacedBlock } from './document.js'
import type { Kept } from './place-blocks.js'

type Fact<V> = (block: Block) => V

/**
 * What can be said of each block alone, for all blocks of one version: arrays that run beside `blocks`. A later version takes over what the
 * version before had been asked, and asks only about the blocks between the ends that were kept.
 */
export class BlockFacts {
  readonly #blocks: readonly PlacedBlock[]
  readonly #kept: Kept
  readonly #known = new Map<Fact<unknown>, readonly unknown[]>()
  /** Of the version before. */
  readonly #before: ReadonlyMap<Fact<unknown>, readonly unknown[]> | undefined

  constructor(blocks: readonly PlacedBlock[], kept: Kept, before: BlockFacts | undefined) {
    this.#blocks = blocks
    this.#kept = kept
    this.#before = before && before.#known
  }

  /** The fact for each block, in order. `fact` is the same function for as long as it would answer the same. */
  of<V>(fact: Fact<V>): readonly V[] {
    const known = this.#known.get(fact)
    if (known) return known as readonly V[]
    const before = this.#before?.get(fact) as readonly V[] | undefined
    const answers = before ? this.#spliced(fact, before) : this.#blocks.map(({ block }) => fact(block))
    this.#known.set(fact, answers)
    return answers
  }

  #spliced<V>(fact: Fact<V>, before: readonly V[]): readonly V[] {
    const { front, back } = this.#kept
    const answers = before.slice(0, front)
    const end = this.#blocks.length - back
    for (let index = front; index < end; index++) {
      const placed = this.#blocks[index]
      if (placed) answers.push(fact(placed.block))
    }
    for (let index = before.length - back; index < before.length; index++) answers.push(before[index] as V)
    return answers
  }
}
