import type { Edit } from '../text/edit.js'
import type { Span } from '../text/span.js'

/** What is written at one place (the caret, or the stretch that is replaced), and what else changes with it. All of it is one undo. */
export interface Insertion {
  /** Text for the place itself; empty where everything is written elsewhere, as into a bracket that ends there. */
  readonly insert: string
  /** The entry for the list, and whatever else must change; empty where nothing is needed. */
  readonly edits: readonly Edit[]
}

/** The insertion as one list of edits. */
export function allEdits(place: Span, { insert, edits }: Insertion): readonly Edit[] {
  return insert === '' && place.start === place.end ? edits : [{ span: place, insert }, ...edits]
}
