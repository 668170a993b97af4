import type { Block } from '../../syntax/block.js'
import type { Span } from '../../text/span.js'
import { fewestEntries, type ListKind, type ListShape } from './list-shape.js'
import { isClaimed, type OutlineHeading } from './outline-heading.js'
import type { OutlineView } from './outline-view.js'

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
export function listRegions(view: OutlineView, headings: readonly OutlineHeading[]): readonly ListRegion[] {
  const headed = headings.flatMap((heading, index) => {
    if (heading.list === undefined) return []
    const { firstBlock, heading: place } = heading.section
    const to = continued(view, headings, index)
    return [{ kind: heading.list, heading: place, first: firstBlock, from: firstBlock + 1, to }]
  })
  return headed.some(({ kind }) => kind === 'references')
    ? headed
    : [...headed, ...withoutHeading(view, headings, headed)].sort((a, b) => a.first - b.first)
}

/** Lists whose heading is the first line of their first block, up to the next heading; else runs of entries. */
function withoutHeading(
  view: OutlineView,
  headings: readonly OutlineHeading[],
  headed: readonly ListRegion[],
): readonly ListRegion[] {
  const { places } = view
  const opened = view.all('shape').flatMap(({ opens }, index): readonly ListRegion[] => {
    const start = places[index]?.start
    if (opens === undefined || start === undefined || isTaken(headed, index)) return []
    const to = headings.find(({ section }) => section.firstBlock > index)?.section.firstBlock ?? places.length
    return [{ kind: opens.kind, heading: { start, end: start + opens.end }, first: index, from: index, to }]
  })
  return opened.length > 0 ? parted(opened) : runsOf(view, headed)
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
function continued(view: OutlineView, headings: readonly OutlineHeading[], index: number): number {
  const count = view.places.length
  let to = headings[index]?.regionEnd ?? count
  for (const next of headings.slice(index + 1)) {
    if (next.section.firstBlock < to) continue
    if (isClaimed(next) || !isInside(view, next.section.firstBlock)) break
    to = count
    const end = headings.find(({ section }) => section.firstBlock > next.section.firstBlock)
    if (end) to = end.section.firstBlock
  }
  return to
}

/** Whether entries follow a heading, behind other headings and rules; or the text ends with it, and it reads like the rest of an entry. */
function isInside(view: OutlineView, index: number): boolean {
  for (let next = index + 1; next < view.places.length; next++) {
    if (view.at('heading', next)) continue
    const shape = view.at('shape', next)
    if (shape && !shape.isEnd) return shape.strength !== 'none'
  }
  return isRemainder(view.at('heading', index))
}

/** "Prentice Hall." and "Organizational Dynamics, 32(3), 309-318." as headings. */
function isRemainder(block: Block | undefined): boolean {
  return block?.level !== undefined && /^\p{Lu}[^!?]{2,90}\.$/u.test(block.prose.text.trim())
}

function runsOf(view: OutlineView, lists: readonly ListRegion[]): readonly ListRegion[] {
  const shapes = view.all('shape')
  const runs: ListRegion[] = []
  for (let index = 0; index < shapes.length; index++) {
    if (shapes[index]?.strength !== 'sure' || isTaken(lists, index)) continue
    const to = runEnd(shapes, index)
    const entries = shapes.slice(index, to).reduce((sum, shape) => sum + shape.entries, 0)
    const isLast = shapes.slice(to).every(({ isEnd }) => isEnd)
    if (entries >= (isLast ? fewestEntries - 1 : fewestEntries)) {
      const start = view.places[index]?.start ?? 0
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
