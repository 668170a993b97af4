import type { Section } from '../../syntax/section.js'
import type { HeadingNames } from '../brief-reading/heading-names.js'
import type { ListKind } from './list-shape.js'

/** A heading, what it names, and how far it reaches. */
export interface OutlineHeading {
  readonly section: Section
  readonly names: HeadingNames
  readonly list: ListKind | undefined
  readonly appendix: boolean
  /** One past its last block: the next heading that ends it. */
  readonly regionEnd: number
}

/** A heading's text runs to the next of its own level or above, or to the next that the brief, a list or an appendix claims. */
export function regionEnd(headings: readonly Omit<OutlineHeading, 'regionEnd'>[], index: number, end: number): number {
  const level = headings[index]?.section.level ?? 1
  for (let next = index + 1; next < headings.length; next++) {
    const heading = headings[next]
    if (heading === undefined) break
    if (heading.section.level <= level || isClaimed(heading)) return heading.section.firstBlock
  }
  return end
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
