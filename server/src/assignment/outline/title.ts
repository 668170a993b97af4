import type { Span } from '../../text/span.js'
import type { PlacedBlock } from '../document.js'
import type { OutlineParts } from './outline.js'

/** The first heading, where it is of level 1. */
export function titleIn(blocks: readonly PlacedBlock[], { headings: [first] }: OutlineParts): Span | undefined {
  const title = first?.section.level === 1 ? blocks[first.section.firstBlock] : undefined
  return title && { start: title.start, end: title.end }
}
