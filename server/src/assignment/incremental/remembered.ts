import type { Block } from '../../syntax/block.js'
import type { Fact } from './block-view.js'

/**
 * `compute`, with its answer kept on the block: how unchanged blocks cost nothing. `slot` names what is kept; a block holds one answer for
 * each slot, that of the function that asked last, so nothing piles up when briefs or lists change. `before` is what that one had answered: a slot's
 * answers are all of one type.
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

/** The same for a fact that is worked out from another, and from nothing else of the block. */
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

/** How a fact follows one of the same slot that it takes the place of. */
export interface Succession<V> {
  /** This fact's own, for the one that will take its place. A symbol, since whoever held that fact would hold all those before it. */
  readonly version: symbol
  readonly after: symbol | undefined
  /** Whether what the one before answered about a block is what this one would answer. */
  readonly holds: (block: Block, answer: V) => boolean
}

/** The same for a fact that depends on more than the block, and can tell by what has changed since the fact before which answers hold. */
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

/** The same for any other object, kept for as long as it lives. */
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
