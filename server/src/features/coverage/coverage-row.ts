import type { Answer, PointState } from '../../assignment/document.js'
import type { Span } from '../../text/span.js'

/** A row of the Marks coverage view. Plain data; places are offsets. */
export interface CoverageRow {
  /** Stable in the document: "1", "1.1", "1.1-roles", "1.1-roles/evidence". */
  readonly id: string
  /** A note is a line of a longer text about the point above it. */
  readonly kind: 'section' | 'criterion' | 'point' | 'evidence' | 'note'
  readonly label: string
  readonly description: string
  /** A whole sentence for screen readers, state included. */
  readonly spoken: string
  /** Markdown in which everything from the brief or the text is literal. */
  readonly tooltip: string
  /** 0 to 1: how much of the ring is drawn; null for rows without a ring. */
  readonly ring: number | null
  readonly state: Answer['state'] | PointState['state'] | 'none'
  /** Whether the writer ticked it; null for rows without a check box. */
  readonly checked: boolean | null
  /** Whether it, or something below it, was not found yet: what the filter leaves. */
  readonly notYet: boolean
  /** Where a click leads. */
  readonly span: Span | null
  readonly children: readonly CoverageRow[]
}
