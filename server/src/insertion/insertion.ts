import type { AssignmentDocument } from '../assignment/document.js'
import type { Reference } from '../bibliography/reference.js'
import type { Edit } from '../text/edit.js'

/** What is to be written at one place, and what it brings along elsewhere. All of it is one undo. */
export interface Insertion {
  /** Text at the place itself. */
  readonly insert: string
  /** The entry for the list, and whatever else must change; empty where nothing is needed. */
  readonly edits: readonly Edit[]
}

/** (document, place, work) → what to write. The one way for completion, fixes and commands. */
export type Inserter = (document: AssignmentDocument, offset: number, works: readonly Reference[]) => Insertion
