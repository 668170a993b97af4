import type { Block } from '../../syntax/block.js'
import type { PlacedBlock } from '../document.js'
import type { Kept } from './place-blocks.js'

type Fact<V> = (block: Block) => V

/**
 * What can be said of each block alone, for all blocks of one version: arrays that run beside `blocks`. A later version takes over what the
 * version before had been asked, and asks only about the blocks between the ends that were kept.
 */
export class BlockFacts {
  readonly #blocks: readonly PlacedBlock[]
  readonly #known = new Map<Fact<unknown>, unknown[]>()
  /** What versions before were told, and how much of it still stands. */
  readonly #before: ReadonlyMap<Fact<unknown>, Told>

  /** `sameInputs`: whether what is asked now is what was asked before; else nothing is handed on that nobody asked about last time. */
  constructor(blocks: readonly PlacedBlock[], kept: Kept, before: BlockFacts | undefined, sameInputs = true) {
    this.#blocks = blocks
    this.#before = before ? before.#toldNow(kept, sameInputs) : new Map()
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
    const answers = known ?? this.#spliced<V>(this.#before.get(fact) as Told<V> | undefined)
    this.#blocks.forEach(({ block }, index) => {
      if (answers[index] === undefined && (asks === undefined || asks(index))) answers[index] = fact(block)
    })
    this.#known.set(fact, answers)
    return answers
  }

  /** What was told about the blocks at both ends; undefined for those between. */
  #spliced<V>(told: Told<V> | undefined): (V | undefined)[] {
    const { length } = this.#blocks
    if (told === undefined) return Array.from({ length }, () => undefined)
    const { answers: before, front, back } = told
    const answers = before.slice(0, front)
    for (let index = front; index < length - back; index++) answers.push(undefined)
    for (let index = before.length - back; index < before.length; index++) answers.push(before[index])
    return answers
  }

  /**
   * For the next version. Facts that nobody asked about in this one are handed on for some versions, less what the edits touched: others took the
   * place of some of them, and nobody will ever ask about those again.
   */
  #toldNow(kept: Kept, sameInputs: boolean): ReadonlyMap<Fact<unknown>, Told> {
    const told = new Map<Fact<unknown>, Told>()
    for (const [fact, { answers, front, back, unasked }] of this.#before) {
      if (!sameInputs || this.#known.has(fact) || unasked >= longestUnasked) continue
      const both = { front: Math.min(front, kept.front), back: Math.min(back, kept.back) }
      told.set(fact, { answers, ...both, unasked: unasked + 1 })
    }
    for (const [fact, answers] of this.#known) told.set(fact, { answers, ...kept, unasked: 0 })
    return told
  }
}

/** For so many versions answers are handed on unasked. Blocks themselves remember most of them for longer. */
const longestUnasked = 8

/** Answers of an earlier version, and how many at either end still hold. */
interface Told<V = unknown> extends Kept {
  readonly answers: readonly (V | undefined)[]
  /** For how many versions nobody has asked. */
  readonly unasked: number
}
