import type { TextDocumentContentChangeEvent } from 'vscode-languageserver'
import type { AssignmentDocument, Inputs } from '../assignment/document.js'
import { readAssignment } from '../assignment/read-assignment.js'
import type { Edit } from '../text/edit.js'
import { changedText, heldText, type HeldText } from './held-text.js'

/** An open document: its text at one version, and how its places translate. */
export interface Snapshot extends HeldText {
  readonly uri: string
  readonly language: string
  readonly version: number
}

/** A document that is open in the editor, with what was last read of it. */
export interface OpenDocument {
  snapshot: Snapshot
  /** What was read, of this or an earlier version. */
  read: { readonly document: AssignmentDocument; readonly version: number } | undefined
  /** Edits since `read`, each in offsets of the text after those before it. */
  pending: Edit[]
  /** Where and when the writer last typed; undefined after a save. */
  lastEdit: { readonly offset: number; readonly time: number } | undefined
}

/** A document as the editor opens it; it is read when somebody asks. */
export function openedDocument(uri: string, language: string, version: number, content: string): OpenDocument {
  return {
    snapshot: { ...heldText(content), uri, language, version },
    read: undefined,
    pending: [],
    lastEdit: undefined,
  }
}

/** Applies the editor's changes at once and returns them as edits of the text inside; nothing is read yet. */
export function applyChanges(
  document: OpenDocument,
  version: number,
  changes: readonly TextDocumentContentChangeEvent[],
  time: number,
): readonly Edit[] {
  const { uri, language } = document.snapshot
  let held: HeldText = document.snapshot
  const edits = changes.map(change => {
    const changed = changedText(held, change)
    held = changed.held
    return changed.edit
  })
  document.snapshot = { ...held, uri, language, version }
  document.pending = document.read ? [...document.pending, ...edits] : firstOf([...document.pending, ...edits])
  const last = edits.at(-1)
  if (last) document.lastEdit = { offset: last.span.start + last.insert.length, time }
  return edits
}

// While nothing was read, only whether the front matter was touched is of use; edits of a text that is none of ours are not piled up.
function firstOf(edits: readonly Edit[]): Edit[] {
  return [...edits].sort((a, b) => a.span.start - b.span.start).slice(0, 1)
}

/** The assignment of the document's present text; what was read before is used where text and inputs are the same. */
export function assignmentOf(document: OpenDocument, inputs: Inputs): AssignmentDocument {
  const { read, pending, snapshot } = document
  if (read && pending.length === 0 && read.document.inputs === inputs) return read.document
  const fresh = readAssignment(snapshot.text, inputs, read && { document: read.document, changes: pending })
  document.read = { document: fresh, version: snapshot.version }
  document.pending = []
  return fresh
}
