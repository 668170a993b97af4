import type { Span } from '../text/span.js'

/** A heading and all that stands below it until a heading of its level or above. Places are of the whole text. */
export interface Section {
  /** The visible text of the heading: "1.1 Define and differentiate". */
  readonly title: string
  /** 1 to 6; 7 for a bold line; 0 for the text before the first heading. */
  readonly level: number
  /** The heading's line or lines; empty at 0 for the text before the first heading. */
  readonly heading: Span
  /** From the heading's start to the end of its last block or subsection. */
  readonly span: Span
  /** Indices into the document's blocks: heading (or first block), and one past the last, subsections included. */
  readonly firstBlock: number
  readonly endBlock: number
  readonly children: readonly Section[]
}
