import { entryStrength } from '../../syntax/begins-entry.js'
import type { Block } from '../../syntax/block.js'
import { headedLines } from '../../syntax/list-headings.js'

/** What a list is headed as; "further" for further reading. */
export type ListKind = 'references' | 'bibliography' | 'further'

/** Entries that make a list of a run of blocks. */
export const fewestEntries = 3

/** Units of what may stand between the heading of a list and its first entry: "* suggested reading". */
const longestAside = 200

/** What a block's own text says about lists. */
export interface ListShape {
  /** How surely it opens with an entry. */
  readonly strength: 'none' | 'likely' | 'sure'
  /** How many entries it holds, up to the fewest that make a list. */
  readonly entries: number
  /** Whether a list may run over it. */
  readonly isShort: boolean
  /** Whether it may stand between a heading and the first entry. */
  readonly isAside: boolean
  /** Whether it is a rule, a comment or HTML, which may stand anywhere in a list and behind it. */
  readonly isEnd: boolean
  /** The list that its first line heads. */
  readonly opens: { readonly kind: ListKind; readonly end: number } | undefined
}

/** What the block says about lists, as plain data: a list changes only where this does. */
export function listShape(block: Block): ListShape {
  const strength = entryStrength(block)
  const entries = strength === 'sure' ? block.entries.filter(({ understood }) => understood).length : 0
  const { length } = block.source
  const isEnd = /^(?:rule|comment|html)$/.test(block.kind)
  const opens = block.kind === 'paragraph' ? headedLines(block.source) : undefined
  const lengths = { isShort: length <= 400, isAside: length <= longestAside }
  return { strength, entries: Math.min(entries, fewestEntries), ...lengths, isEnd, opens }
}
