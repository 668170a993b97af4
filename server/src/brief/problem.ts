import type { Span } from '../text/span.js'

/** Something wrong in a brief file; places are offsets of the file's text. */
export interface BriefProblem {
  /** "brief-unreadable", "brief-shape", "brief-unknown-key", "brief-id-twice", "brief-marks", "brief-pass", "brief-words", "brief-need", "brief-name-unknown", "brief-point-unreachable", "brief-extends", "brief-wording-changed" */
  readonly code: string
  readonly severity: 'error' | 'warning' | 'information' | 'hint'
  readonly span: Span
  /** What is wrong and what to do. */
  readonly message: string
  /** The name or key that was meant: it can be written in the place of what stands at `span`. */
  readonly meant?: string
}

/** A problem that does not know its place in the text yet, but the way to what it is about. */
export interface PlacedProblem extends Omit<BriefProblem, 'span'> {
  readonly path: readonly (string | number)[]
  /** Whether it is about the key and not about the value. */
  readonly ofKey?: boolean
}
