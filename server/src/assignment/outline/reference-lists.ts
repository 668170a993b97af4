import type { ReferenceEntry } from '../../syntax/reference-entry.js'
import type { Span } from '../../text/span.js'

/** What the text lists as its sources. */
export interface ReferenceLists {
  /** Lists in the order of the text. */
  readonly lists: readonly ReferenceList[]
  /** Entries of all lists. */
  readonly entries: readonly ListedEntry[]
  /** Whether the first entries of References are numbered: "[1] Osei", or "1. Osei" as Markdown's numbered lists are. */
  readonly numbered: 'in brackets' | 'as a list' | undefined
}

/** One list, its heading included. */
export interface ReferenceList {
  readonly kind: 'references' | 'bibliography' | 'further'
  readonly heading: Span
  readonly span: Span
  readonly entries: readonly ListedEntry[]
}

/** An entry with its place in the whole text. */
export interface ListedEntry extends ReferenceEntry {
  readonly list: 'references' | 'bibliography' | 'further'
  /** The object that read it: the same while the entry's line is untouched. */
  readonly entry: ReferenceEntry
}
