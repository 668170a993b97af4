import type { Block } from '../../syntax/block.js'
import type { Span } from '../../text/span.js'

/** What can be said of a block by itself: a pure function of it, whose answers are compared as plain data. */
export interface Fact<V = unknown> {
  (block: Block): V
  /** Of a fact that looks at nothing but the answer of another (`rememberedFrom`), that other: where that says the same, so does this. */
  readonly from?: Fact
}

/** Facts by the names that a reading has for them. */
export type FactTable = Readonly<Record<string, Fact>>

/**
 * The blocks of one version as a reading may see them: where they stand, and what the facts of one table say of each. All else that a block holds is out of
 * its reach, so that its answer holds for as long as those facts say the same: the table that a reading looks through is the one that `Since` compares.
 */
export interface BlockView<T extends FactTable> {
  /** Where the blocks stand, in order; as many as there are blocks. */
  readonly places: readonly Span[]
  /** A fact of each block, in order. Where `asks` says no, nothing is asked, and the answer may be undefined. */
  all<N extends keyof T>(name: N): readonly ReturnType<T[N]>[]
  all<N extends keyof T>(name: N, asks: (index: number) => boolean): readonly (ReturnType<T[N]> | undefined)[]
  /** A fact of the block at `index`, the others not being asked; undefined where there is none. */
  at<N extends keyof T>(name: N, index: number): ReturnType<T[N]> | undefined
}
