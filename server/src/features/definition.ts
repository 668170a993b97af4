import type { AssignmentDocument } from '../assignment/document.js'
import type { Span } from '../text/span.js'
import { entryName, workAt } from './work-at.js'

/** Where a work that is cited stands. */
export interface Definition {
  /** The citation that was asked about. */
  readonly span: Span
  /** The entries that it can mean, best first: each whole, and its names and year; an entry that was asked about itself is its own name. */
  readonly entries: readonly { readonly span: Span; readonly name: Span }[]
  /** Keys that stand in a library and not in this text. */
  readonly keys: readonly string[]
}

/**
 * The entry of the citation at the offset; several where it does not say which is meant. An entry is its own definition, which is how editors know
 * to show where it is cited instead. Undefined where neither stands.
 */
export function definitionAt(document: AssignmentDocument, offset: number): Definition | undefined {
  const work = workAt(document, offset)
  if (work === undefined) return undefined
  const { entry } = work
  const entries = entry
    ? [{ span: entry.span, name: entry.span }]
    : work.entries.map(meant => ({ span: meant.span, name: entryName(meant) }))
  return { span: work.span, entries, keys: work.keys }
}
