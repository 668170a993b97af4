import type { Span } from '../../text/span.js'

/** Where a point was found, in places of the document, and by what: "role, coach, mentor". */
export interface Found {
  readonly span: Span
  readonly because: string
}
