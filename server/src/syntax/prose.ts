import type { Span } from '../text/span.js'

/**
 * The visible text of a block: emphasis, links and the like are transparent, entities and escapes are decoded, code, URLs, comments
 * and HTML tags are left out. Paragraphs, cells and items are parted by a blank line ("\n\n"), which nothing may run over.
 */
export interface Prose {
  readonly text: string
  /** Which source unit a unit of `text` came from; `text.length` gives the end of the last piece. */
  sourceOffset(offset: number): number
  /** The source stretch that a stretch of `text` covers, inner marks included. */
  sourceSpan(span: Span): Span
  /** Where the block quotes somebody: stretches of `text` inside a block quotation. */
  readonly quoted: readonly Span[]
}
