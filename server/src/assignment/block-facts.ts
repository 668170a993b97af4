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
  readonly #known = new Map<Fact<unknown>, unknown[]>()
  /** Of the version before. */
  readonly #before: ReadonlyMap<Fact<unknown>, readonly unknown[]> | undefined

  constructor(blocks: readonly PlacedBlock[], kept: Kept, before: BlockFacts | undefined) {
    this.#blocks = blocks
    this.#kept = kept
    this.#before = before && before.#known
  }

  /**
   * The fact for each block, in order. `fact` is the same function for as long as it would answer the same. Where `asks` says no, nothing is
   * asked, and the answer may be undefined.
   */
  of<V>(fact: Fact<V>): readonly V[]
  of<V>(fact: Fact<V>, asks: (index: number) => boolean): readonly (V | undefined)[]
  of<V>(fact: Fact<V>, asks?: (index: number) => boolean): readonly (V | undefined)[] {
    const known = this.#known.get(fact) as (V | undefined)[] | undefined
    if (known && asks === undefined) return known
    const answers = known ?? this.#spliced<V>(this.#before?.get(fact) as readonly (V | undefined)[] | undefined)
    this.#blocks.forEach(({ block }, index) => {
      if (answers[index] === undefined && (asks === undefined || asks(index))) answers[index] = fact(block)
    })
    this.#known.set(fact, answers)
    return answers
  }

  /** What the version before was told about the blocks at both ends; undefined for those between. */
  #spliced<V>(before: readonly (V | undefined)[] | undefined): (V | undefined)[] {
    const { length } = this.#blocks
    if (before === undefined) return Array.from({ length }, () => undefined)
    const { front, back } = this.#kept
    const answers = before.slice(0, front)
    for (let index = front; index < length - back; index++) answers.push(undefined)
    for (let index = before.length - back; index < before.length; index++) answers.push(before[index])
    return answers
  }
}
