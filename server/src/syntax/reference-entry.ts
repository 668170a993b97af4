import type { Reference } from '../bibliography/reference.js'
import type { Span } from '../text/span.js'

/** One line of a reference list, as far as it could be read; the raw line is always kept. */
export interface ReferenceEntry {
  /** The whole entry without list marker and end of line. */
  readonly span: Span
  /** The source of `span`, marks included. */
  readonly raw: string
  readonly reference: Reference
  readonly authorSpan: Span | undefined
  readonly yearSpan: Span | undefined
  readonly titleSpan: Span | undefined
  /** False where neither authors nor title could be made out: such an entry is reported as not understood and never as clean. */
  readonly understood: boolean
}
