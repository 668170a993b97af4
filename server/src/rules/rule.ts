import type { AssignmentDocument } from '../assignment/document.js'
import type { Edit } from '../text/edit.js'
import type { Span } from '../text/span.js'
import type { FixKind } from './fix-kinds.js'

/** A diagnostic of ours: one file, one object. Its id is its file, its export, its page and its test. */
export interface Rule<Id extends string = string> {
  /** "citation-unlisted" */
  readonly id: Id
  readonly severity: Severity
  readonly docs: RuleDocs
  check(document: AssignmentDocument): Iterable<Finding>
}

/** The severities of LSP. */
export type Severity = 'error' | 'warning' | 'information' | 'hint'

/** What a rule says of itself: its page, its setting and its first test. */
export interface RuleDocs {
  readonly summary: string
  readonly why: string
  /** Examples with ⟦…⟧ round what is reported; documentation and first test at once. */
  readonly bad: string
  readonly good: string
}

/** One place that a rule reports. */
export interface Finding {
  readonly span: Span
  readonly message: string
  /** Possible ones are shown as hints at most. */
  readonly certainty: 'certain' | 'possible'
  /** Where the rule's own severity does not fit this case. */
  readonly severity?: Severity
  readonly related?: readonly { readonly span: Span; readonly message: string }[]
  /** Shown faded. */
  readonly unnecessary?: boolean
  /** Computed when asked for; the best first. */
  readonly fixes?: () => readonly Fix[]
}

/** What the writer can do about a finding: edits, or an action in their place. */
export interface Fix {
  /** One command `markwise.fix.<kind>` each. */
  readonly kind: FixKind
  readonly title: string
  /** Empty where there is an `action`. */
  readonly edits: readonly Edit[]
  /** At most one for a finding, and only when certain. */
  readonly preferred?: boolean
  /** Safe for `source.fixAll.markwise`. */
  readonly certain?: boolean
  readonly action?: FixAction
}

/** What a fix asks of the editor instead of an edit. */
export type FixAction =
  | { readonly type: 'go-to'; readonly span: Span }
  /** To look up a DOI or ISBN, once the writer has agreed. */
  | { readonly type: 'look-up'; readonly identifier: string }
  /** To remember that a name is no author's. */
  | { readonly type: 'not-an-author'; readonly name: string }
