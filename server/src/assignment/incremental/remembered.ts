import type { Block } from '../../syntax/block.js'
import type { Fact } from './block-view.js'

/**
 * `compute`, with its answers kept on the blocks: a block that no edit touched is not asked twice. Each `slot` holds one answer on a block, that of the
 * function which asked last, so nothing piles up when briefs or lists change. `before` is the answer that stood in the slot: all of a slot are of one type.
 */
export function remembered<V>(slot: string, compute: (block: Block, before: V | undefined) => V): (block: Block) => V {
  return block => {
    const known = block.memory.get(slot)
    if (known?.by === compute) return known.answer as V
    const answer = compute(block, known?.answer as V | undefined)
    block.memory.set(slot, { by: compute, answer })
    return answer
  }
}

/** A remembered fact that is worked out from another fact, and from nothing else of the block. */
export function rememberedFrom<A, V>(
  slot: string,
  from: Fact<A>,
  compute: (answer: A, before: V | undefined) => V,
): Fact<V> {
  return Object.assign(
    remembered(slot, (block, before: V | undefined) => compute(from(block), before)),
    { from },
  )
}

/** How a remembered fact follows the one that it replaces in its slot. */
export interface Succession<V> {
  /** Names this fact to the one that will replace it. A symbol: a reference to the fact would hold all the facts before it as well. */
  readonly version: symbol
  /** The version of the fact that this one replaces. */
  readonly after: symbol | undefined
  /** Whether this fact would answer the same about a block as the one before did. */
  readonly holds: (block: Block, answer: V) => boolean
}

/** A remembered fact that depends on more than the block, and can tell which answers of the fact before it still hold. */
export function rememberedAfter<V>(
  slot: string,
  { version, after, holds }: Succession<V>,
  compute: (block: Block) => V,
): (block: Block) => V {
  return block => {
    const known = block.memory.get(slot)
    if (known?.by === version) return known.answer as V
    const isAfter = known !== undefined && known.by === after
    const answer = isAfter && holds(block, known.answer as V) ? (known.answer as V) : compute(block)
    block.memory.set(slot, { by: version, answer })
    return answer
  }
}

/** `compute`, with its answer about an object kept for as long as the object lives. */
export function rememberedFor<K extends object, V>(compute: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, { readonly value: V }>()
  return key => {
    const found = known.get(key)
    if (found) return found.value
    const value = compute(key)
    known.set(key, { value })
    return value
  }
}
