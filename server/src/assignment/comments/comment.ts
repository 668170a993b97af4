import type { Span } from '../../text/span.js'

/** An HTML comment in the text. */
export interface WrittenComment {
  /** `<!--` to `-->`, or to the end of the text. */
  readonly span: Span
  readonly content: Span
  readonly closed: boolean
  /** Words that are the writer's own: neither guidance nor our ticks and ignores. */
  readonly words: number
}

/** A comment of the writer’s that silences findings. */
export interface Ignore {
  readonly span: Span
  readonly code: string
  /** The stretch of text it silences. */
  readonly scope: Span
  /** Only findings whose text holds this. */
  readonly text: string | undefined
}
