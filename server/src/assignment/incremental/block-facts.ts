import type { PlacedBlock } from '../document.js'
import type { BlockView, Fact, FactTable } from './block-view.js'
import { nothingKept, type Kept } from './placed-blocks.js'

/**
 * The facts of all blocks of one version: for each fact an array of answers that runs beside `blocks`. Answers of the version before are taken over for
 * the blocks that were kept; only the blocks in between are asked.
 */
export class BlockFacts {
  readonly #blocks: readonly PlacedBlock[]
  readonly #answers = new Map<Fact, unknown[]>()
  /** The facts that every block was asked for. */
  readonly #complete = new Set<Fact>()
  readonly #earlier: ReadonlyMap<Fact, EarlierAnswers>

  /** `sameInputs`: whether `before` was read with the same inputs; if not, answers that it did not use itself are dropped. */
  constructor(blocks: readonly PlacedBlock[], kept: Kept, before: BlockFacts | undefined, sameInputs = true) {
    this.#blocks = blocks
    this.#earlier = before ? before.#handedOn(kept, sameInputs) : new Map()
  }

  /**
   * The fact for each block, in the order of the text. `fact` has to be the same function for as long as its answers hold. With `asks`, blocks that it says no
   * to are not asked, and their answer may be undefined.
   */
  of<V>(fact: Fact<V>): readonly V[]
  of<V>(fact: Fact<V>, asks: (index: number) => boolean): readonly (V | undefined)[]
  of<V>(fact: Fact<V>, asks?: (index: number) => boolean): readonly (V | undefined)[] {
    const answers = this.#answersOf(fact)
    if (this.#complete.has(fact)) return answers
    const earlier = this.#earlier.get(fact)
    const { front, back } = earlier?.isComplete ? earlier : nothingKept
    for (let index = front; index < answers.length - back; index++) {
      const placed = this.#blocks[index]
      if (placed && answers[index] === undefined && (asks === undefined || asks(index)))
        answers[index] = fact(placed.block)
    }
    if (asks === undefined) this.#complete.add(fact)
    return answers
  }

  /** The fact for the block at `index` alone; undefined where there is none. */
  at<V>(fact: Fact<V>, index: number): V | undefined {
    const placed = this.#blocks[index]
    return placed && (this.#answersOf(fact)[index] ??= fact(placed.block))
  }

  /** The blocks as a reading sees them that may look at the facts of this table only. */
  view<T extends FactTable>(table: T): BlockView<T> {
    const factOf = <N extends keyof T>(name: N) => table[name] as Fact<ReturnType<T[N]>>
    return {
      places: this.#blocks,
      all: <N extends keyof T>(name: N, asks?: (index: number) => boolean) =>
        asks === undefined ? this.of(factOf(name)) : (this.of(factOf(name), asks) as readonly ReturnType<T[N]>[]),
      at: (name, index) => this.at(factOf(name), index),
    }
  }

  /** The answers that are known so far; undefined for blocks that are still to be asked. */
  #answersOf<V>(fact: Fact<V>): (V | undefined)[] {
    let answers = this.#answers.get(fact) as (V | undefined)[] | undefined
    if (answers === undefined) {
      answers = this.#takenOver<V>(this.#earlier.get(fact) as EarlierAnswers<V> | undefined)
      this.#answers.set(fact, answers)
    }
    return answers
  }

  /** The earlier answers for the blocks that were kept at both ends; undefined for the blocks in between. */
  #takenOver<V>(earlier: EarlierAnswers<V> | undefined): (V | undefined)[] {
    const { length } = this.#blocks
    if (earlier === undefined) return Array.from({ length }, () => undefined)
    const { answers: before, front, back } = earlier
    // Most often one block takes the place of one, and the array need not grow.
    if (length === before.length) return before.slice().fill(undefined, front, length - back)
    const answers = before.slice(0, front)
    for (let index = front; index < length - back; index++) answers.push(undefined)
    for (let index = before.length - back; index < before.length; index++) answers.push(before[index])
    return answers
  }

  /**
   * The answers for the next version. Those that this version did not use are handed on for a few versions more, less what edits touched. For ever would be too
   * long: a fact may have been replaced by another, and nobody will ask for it again.
   */
  #handedOn(kept: Kept, sameInputs: boolean): ReadonlyMap<Fact, EarlierAnswers> {
    const handedOn = new Map<Fact, EarlierAnswers>()
    for (const [fact, { answers, front, back, isComplete, unused }] of this.#earlier) {
      if (!sameInputs || this.#answers.has(fact) || unused >= longestUnused) continue
      const stillKept = { front: Math.min(front, kept.front), back: Math.min(back, kept.back) }
      handedOn.set(fact, { answers, ...stillKept, isComplete, unused: unused + 1 })
    }
    for (const [fact, answers] of this.#answers)
      handedOn.set(fact, { answers, ...kept, isComplete: this.#complete.has(fact), unused: 0 })
    return handedOn
  }
}

/** For how many versions answers are handed on unused. Blocks themselves remember most answers for longer. */
const longestUnused = 8

/** The answers of an earlier version, and how many at either end still hold. */
interface EarlierAnswers<V = unknown> extends Kept {
  readonly answers: readonly (V | undefined)[]
  /** Whether every block had been asked. */
  readonly isComplete: boolean
  /** How many versions have not used them. */
  readonly unused: number
}
