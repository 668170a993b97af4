import type { PlacedBlock } from '../document.js'
import type { BlockView, Fact, FactTable } from './block-view.js'
import { nothingKept, type Kept } from './place-blocks.js'

/**
 * What can be said of each block alone, for all blocks of one version: arrays that run beside `blocks`. A later version takes over what the
 * version before had been asked, and asks only about the blocks between the ends that were kept.
 */
export class BlockFacts {
  readonly #blocks: readonly PlacedBlock[]
  readonly #known = new Map<Fact, unknown[]>()
  /** Of these, those that every block was asked for. */
  readonly #complete = new Set<Fact>()
  /** What versions before were told, and how much of it still stands. */
  readonly #before: ReadonlyMap<Fact, Told>

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
    const answers = this.#answersOf(fact)
    if (this.#complete.has(fact)) return answers
    const told = this.#before.get(fact)
    const { front, back } = told?.isComplete ? told : nothingKept
    for (let index = front; index < answers.length - back; index++) {
      const placed = this.#blocks[index]
      if (placed && answers[index] === undefined && (asks === undefined || asks(index)))
        answers[index] = fact(placed.block)
    }
    if (asks === undefined) this.#complete.add(fact)
    return answers
  }

  /** The same of one block, the others not being asked. */
  at<V>(fact: Fact<V>, index: number): V | undefined {
    const placed = this.#blocks[index]
    return placed && (this.#answersOf(fact)[index] ??= fact(placed.block))
  }

  /** The blocks as somebody may see them who looks at no other facts than those of the table. */
  view<T extends FactTable>(table: T): BlockView<T> {
    const factOf = <N extends keyof T>(name: N) => table[name] as Fact<ReturnType<T[N]>>
    return {
      places: this.#blocks,
      all: <N extends keyof T>(name: N, asks?: (index: number) => boolean) =>
        asks === undefined ? this.of(factOf(name)) : (this.of(factOf(name), asks) as readonly ReturnType<T[N]>[]),
      at: (name, index) => this.at(factOf(name), index),
    }
  }

  /** What is known of each block so far, to be filled. */
  #answersOf<V>(fact: Fact<V>): (V | undefined)[] {
    let answers = this.#known.get(fact) as (V | undefined)[] | undefined
    if (answers === undefined) {
      answers = this.#spliced<V>(this.#before.get(fact) as Told<V> | undefined)
      this.#known.set(fact, answers)
    }
    return answers
  }

  /** What was told about the blocks at both ends; undefined for those between. */
  #spliced<V>(told: Told<V> | undefined): (V | undefined)[] {
    const { length } = this.#blocks
    if (told === undefined) return Array.from({ length }, () => undefined)
    const { answers: before, front, back } = told
    if (length === before.length) return copied(before, front, length - back)
    const answers = before.slice(0, front)
    for (let index = front; index < length - back; index++) answers.push(undefined)
    for (let index = before.length - back; index < before.length; index++) answers.push(before[index])
    return answers
  }

  /**
   * For the next version. Facts that nobody asked about in this one are handed on for some versions, less what the edits touched: others took the
   * place of some of them, and nobody will ever ask about those again.
   */
  #toldNow(kept: Kept, sameInputs: boolean): ReadonlyMap<Fact, Told> {
    const told = new Map<Fact, Told>()
    for (const [fact, { answers, front, back, isComplete, unasked }] of this.#before) {
      if (!sameInputs || this.#known.has(fact) || unasked >= longestUnasked) continue
      const both = { front: Math.min(front, kept.front), back: Math.min(back, kept.back) }
      told.set(fact, { answers, ...both, isComplete, unasked: unasked + 1 })
    }
    for (const [fact, answers] of this.#known)
      told.set(fact, { answers, ...kept, isComplete: this.#complete.has(fact), unasked: 0 })
    return told
  }
}

/** A copy in which those from `start` to `end` are unknown. Most often one block takes the place of one, and nothing has to grow. */
function copied<V>(answers: readonly (V | undefined)[], start: number, end: number): (V | undefined)[] {
  return answers.slice().fill(undefined, start, end)
}

/** For so many versions answers are handed on unasked. Blocks themselves remember most of them for longer. */
const longestUnasked = 8

/** Answers of an earlier version, and how many at either end still hold. */
interface Told<V = unknown> extends Kept {
  readonly answers: readonly (V | undefined)[]
  /** Whether every block had been asked for it. */
  readonly isComplete: boolean
  /** For how many versions nobody has asked. */
  readonly unasked: number
}
