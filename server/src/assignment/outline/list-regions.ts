import { entryStrength } from '../../syntax/begins-entry.js'
import type { Block } from '../../syntax/block.js'
import { headedLines } from '../../syntax/list-headings.js'
import type { Span } from '../../text/span.js'
import type { BlockFacts } from '../incremental/block-facts.js'
import type { PlacedBlock } from '../document.js'
import type { ListKind, OutlineHeading } from './outline.js'

/** Where a list stands. Block indices, ends not included. */
export interface ListRegion {
  readonly kind: ListKind
  /** The heading's place; empty, at the first entry, where the list has none. */
  readonly heading: Span
  /** The block of the heading, or the first entry. */
  readonly first: number
  /** Where entries can begin. */
  readonly from: number
  readonly to: number
}

/**
 * The lists of a text in order: those with a heading, and where no heading opens the references, runs of blocks that are entries beyond doubt
 * (a conversion from PDF or Word loses headings).
 */
export function listRegions(
  blocks: readonly PlacedBlock[],
  headings: readonly OutlineHeading[],
  facts: BlockFacts,
): readonly ListRegion[] {
  const headed = headings.flatMap((heading, index) => {
    if (heading.list === undefined) return []
    const { firstBlock, heading: place } = heading.section
    const to = continued(blocks, headings, index)
    return [{ kind: heading.list, heading: place, first: firstBlock, from: firstBlock + 1, to }]
  })
  return headed.some(({ kind }) => kind === 'references')
    ? headed
    : [...headed, ...withoutHeading(blocks, headings, headed, facts)].sort((a, b) => a.first - b.first)
}

/** Lists whose heading is the first line of their first block, up to the next heading; else runs of entries. */
function withoutHeading(
  blocks: readonly PlacedBlock[],
  headings: readonly OutlineHeading[],
  headed: readonly ListRegion[],
  facts: BlockFacts,
): readonly ListRegion[] {
  const opened = facts.of(listShape).flatMap(({ opens }, index): readonly ListRegion[] => {
    const start = blocks[index]?.start
    if (opens === undefined || start === undefined || isTaken(headed, index)) return []
    const to = headings.find(({ section }) => section.firstBlock > index)?.section.firstBlock ?? blocks.length
    return [{ kind: opens.kind, heading: { start, end: start + opens.end }, first: index, from: index, to }]
  })
  return opened.length > 0 ? parted(opened) : runsOf(blocks, headed, facts)
}

/** Each ends where the next begins; a bibliography that is the only list is the references. */
function parted(lists: readonly ListRegion[]): readonly ListRegion[] {
  return lists.map((list, index) => ({
    ...list,
    kind: lists.length === 1 ? 'references' : list.kind,
    to: Math.min(list.to, lists[index + 1]?.first ?? list.to),
  }))
}

/**
 * A heading ends a list, but not one behind which the entries go on: conversions from PDF make headings of publishers and running heads, and
 * some lists are parted by headings of their own level ("Books", "Websites").
 */
function continued(blocks: readonly PlacedBlock[], headings: readonly OutlineHeading[], index: number): number {
  let to = headings[index]?.regionEnd ?? blocks.length
  for (const next of headings.slice(index + 1)) {
    if (next.section.firstBlock < to) continue
    if (isClaimed(next) || !isInside(blocks, next.section.firstBlock)) break
    to = blocks.length
    const end = headings.find(({ section }) => section.firstBlock > next.section.firstBlock)
    if (end) to = end.section.firstBlock
  }
  return to
}

/** Whether the brief, another list or an appendix claims a heading. */
export function isClaimed({ names, list, appendix }: Omit<OutlineHeading, 'regionEnd'>): boolean {
  return (
    list !== undefined ||
    appendix ||
    names.criteria.length > 0 ||
    names.section !== undefined ||
    names.unknown !== undefined
  )
}

/** Whether entries follow a heading, behind other headings and rules; or the text ends with it, and it reads like the rest of an entry. */
function isInside(blocks: readonly PlacedBlock[], index: number): boolean {
  for (let next = index + 1; next < blocks.length; next++) {
    const block = blocks[next]?.block
    if (block === undefined || block.level !== undefined || block.kind === 'rule' || block.kind === 'comment') continue
    return entryStrength(block) !== 'none'
  }
  return isRemainder(blocks[index]?.block)
}

/** "Prentice Hall." and "Organizational Dynamics, 32(3), 309-318." as headings. */
function isRemainder(block: Block | undefined): boolean {
  return block?.level !== undefined && /^\p{Lu}[^!?]{2,90}\.$/u.test(block.prose.text.trim())
}

const fewest = 3

/** Units of what may stand between the heading of a list and its first entry: "* suggested reading". */
export const longestAside = 200

/** What a block's own text says about lists without a heading. Plain data, a pure function of the block. */
export interface ListShape {
  readonly strength: 'none' | 'likely' | 'sure'
  /** How many entries it holds, up to the fewest that make a list. */
  readonly entries: number
  /** Whether a list may run over it. */
  readonly isShort: boolean
  /** Whether it may stand between a heading and the first entry. */
  readonly isAside: boolean
  readonly isEnd: boolean
  /** The list that its first line heads. */
  readonly opens: { readonly kind: ListKind; readonly end: number } | undefined
}

/** The shape of a block; a pure function of its source, so that it can be kept with the block. */
export function listShape(block: Block): ListShape {
  const strength = entryStrength(block)
  const entries = strength === 'sure' ? block.entries.filter(({ understood }) => understood).length : 0
  const { length } = block.source
  const isEnd = /^(?:rule|comment|html)$/.test(block.kind)
  const opens = block.kind === 'paragraph' ? headedLines(block.source) : undefined
  const lengths = { isShort: length <= 400, isAside: length <= longestAside }
  return { strength, entries: Math.min(entries, fewest), ...lengths, isEnd, opens }
}

function runsOf(
  blocks: readonly PlacedBlock[],
  lists: readonly ListRegion[],
  facts: BlockFacts,
): readonly ListRegion[] {
  const shapes = facts.of(listShape)
  const runs: ListRegion[] = []
  for (let index = 0; index < shapes.length; index++) {
    if (shapes[index]?.strength !== 'sure' || isTaken(lists, index)) continue
    const to = runEnd(shapes, index)
    const entries = shapes.slice(index, to).reduce((sum, shape) => sum + shape.entries, 0)
    const isLast = shapes.slice(to).every(({ isEnd }) => isEnd)
    if (entries >= (isLast ? fewest - 1 : fewest)) {
      const start = blocks[index]?.start ?? 0
      runs.push({ kind: 'references', heading: { start, end: start }, first: index, from: index, to })
    }
    index = to - 1
  }
  return runs
}

function isTaken(lists: readonly ListRegion[], index: number): boolean {
  return lists.some(({ first, to }) => first <= index && index < to)
}

/** A run goes on over one or two short blocks that are the rest of an entry. */
function runEnd(shapes: readonly ListShape[], from: number): number {
  let end = from + 1
  for (let index = end; index < shapes.length && index < end + 3; index++) {
    const shape = shapes[index]
    if (shape?.strength !== 'none') end = index + 1
    else if (!shape.isShort) break
  }
  return end
}
