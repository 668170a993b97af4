import type { Span } from '../../text/span.js'

/** A row of the References view. Plain data; places are offsets. */
export interface ReferenceRow {
  /** Stable in the document: "cited", "cited/Starr (2016)", "cited/Starr (2016)/2". */
  readonly id: string
  readonly kind: 'group' | 'work' | 'place'
  /** "Starr (2016)"; for a place the sentence. */
  readonly label: string
  /** "cited 3 times · from Markwise’s list" */
  readonly description: string
  /** A whole sentence for screen readers, state included. */
  readonly spoken: string
  /** Markdown in which everything from the text or a library is literal. */
  readonly tooltip: string
  readonly state: ReferenceState
  /** Whether the writer said that edition and year are those of their copy; null for rows without a check box. */
  readonly confirmed: boolean | null
  /** Id of the work in Markwise's own list that the entry was written from: "starr-2016"; null for any other. */
  readonly source: string | null
  /** What can be done about it from the row. */
  readonly offers: readonly ReferenceOffer[]
  /** Where a click leads: the entry, or the first citation. */
  readonly span: Span | null
  readonly children: readonly ReferenceRow[]
}

/** What a group of rows has in common; places have that of their work. */
export type ReferenceState = 'unlisted' | 'not-checked' | 'not-understood' | 'uncited' | 'cited' | 'read'

/** "add-entry": its entry can be added; "copy-to-references"; "move-to-bibliography"; "read-elsewhere": it may have been read in another book. */
export type ReferenceOffer = 'add-entry' | 'copy-to-references' | 'move-to-bibliography' | 'read-elsewhere'
