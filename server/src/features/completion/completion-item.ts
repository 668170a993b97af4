import type { AssignmentDocument } from '../../assignment/document.js'
import type { Edit } from '../../text/edit.js'
import type { Span } from '../../text/span.js'
import type { WorksIndex } from '../works/works-index.js'

/** A suggestion, complete: nothing has to be asked for when it is chosen. */
export interface CompletionItem {
  readonly label: string
  readonly detail: string
  /** Markdown in which everything from outside is literal. */
  readonly documentation?: string
  readonly kind: 'model' | 'work' | 'entry' | 'heading' | 'key' | 'brief'
  /** What is replaced; on one line, the caret at its end. */
  readonly span: Span
  readonly insert: string
  /** Where in `insert` the caret goes, one after the other, when that is not its end: tab stops, where the editor knows these. */
  readonly stops?: readonly Span[]
  /** What else changes, in the same undo: the entry in References. Never touches `span`. */
  readonly extraEdits: readonly Edit[]
  /** What was typed, so that editors that filter once more keep our slips and acronyms. */
  readonly filterText: string
  /** Our own order, for editors that sort once more. */
  readonly sortText: string
}

/** Without what `completions` adds to all items alike. */
export type Suggestion = Omit<CompletionItem, 'filterText' | 'sortText' | 'span' | 'extraEdits'> &
  Partial<Pick<CompletionItem, 'extraEdits' | 'span'>>

/** What a source of suggestions works with. */
export interface CompletionRequest {
  readonly document: AssignmentDocument
  readonly offset: number
  /** Whether the writer asked for it (Ctrl+Space) rather than just typed. */
  readonly explicit: boolean
  readonly index: WorksIndex
}

/** More would be more than anybody reads; the list is asked for again with every key. */
export const mostItems = 50
