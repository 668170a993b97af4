import type { Block } from '../../syntax/block.js'
import type { Span } from '../../text/span.js'

/** A fact of single blocks: a pure function of the block, whose answer is plain data that can be compared. */
export interface Fact<V = unknown> {
  (block: Block): V
  /** The fact that this one is worked out from, where it looks at nothing else (`rememberedFrom`): it changes only where that one does. */
  readonly from?: Fact
}

/** Facts, each under the name that a reading has for it. */
export type FactTable = Readonly<Record<string, Fact>>

/**
 * The blocks of one version as a reading sees them: their places, and the facts of one table. Nothing else of a block can be reached, so what the reading found
 * holds for as long as these facts do not change. Two versions are compared by the same table (`field-facts.ts`).
 */
export interface BlockView<T extends FactTable> {
  /** Where the blocks stand, in the order of the text. */
  readonly places: readonly Span[]
  /** A fact of each block, in the order of the text. With `asks`, the answer may be undefined for blocks that it says no to. */
  all<N extends keyof T>(name: N): readonly ReturnType<T[N]>[]
  all<N extends keyof T>(name: N, asks: (index: number) => boolean): readonly (ReturnType<T[N]> | undefined)[]
  /** A fact of the block at `index` alone; undefined where there is none. */
  at<N extends keyof T>(name: N, index: number): ReturnType<T[N]> | undefined
}
