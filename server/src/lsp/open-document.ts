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
  /** What was last read, of this or an earlier version. */
  read: AssignmentDocument | undefined
  /** Edits since `read`, each in offsets of the text after those before it. */
  pending: Edit[]
  /** Where and when the writer last typed; undefined after a save. */
  lastEdit: { readonly offset: number; readonly time: number } | undefined
}

/** A document as the editor opens it. It is read when it is first asked for. */
export function openedDocument(uri: string, language: string, version: number, content: string): OpenDocument {
  return {
    snapshot: { ...heldText(content), uri, language, version },
    read: undefined,
    pending: [],
    lastEdit: undefined,
  }
}

/** Applies the editor's changes and returns them as edits of our text. Nothing is read yet. */
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

/** Until the text is first read, only whether an edit touched the front matter matters. Keeping no more, the edits of other Markdown do not pile up. */
function firstOf(edits: readonly Edit[]): Edit[] {
  return [...edits].sort((a, b) => a.span.start - b.span.start).slice(0, 1)
}

/** The assignment of the document's present text, read anew only where text or inputs have changed since. */
export function assignmentOf(document: OpenDocument, inputs: Inputs): AssignmentDocument {
  const { read, pending, snapshot } = document
  if (read && pending.length === 0 && read.inputs === inputs) return read
  const fresh = readAssignment(snapshot.text, inputs, read && { document: read, changes: pending })
  document.read = fresh
  document.pending = []
  return fresh
}
