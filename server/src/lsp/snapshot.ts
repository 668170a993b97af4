import type { TextDocumentContentChangeEvent } from 'vscode-languageserver'
import type { AssignmentDocument, Inputs } from '../assignment/document.js'
import { readAssignment } from '../assignment/read-assignment.js'
import type { Edit } from '../text/edit.js'
import { edited, textOf, type Text } from '../text/rope.js'
import { spanOf, type Conversion } from './conversion.js'

/** An open document: its text at one version, and the assignment read from it once somebody asks. */
export interface Snapshot extends Conversion {
  readonly uri: string
  readonly language: string
  readonly version: number
  readonly text: Text
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

export function openedDocument(uri: string, language: string, version: number, content: string): OpenDocument {
  const shift = content.startsWith('\ufeff') ? 1 : 0
  const lineEnd = /\r\n/.test(content) ? '\r\n' : '\n'
  const text = textOf(shift ? content.slice(1) : content)
  return { snapshot: { uri, language, version, text, shift, lineEnd }, read: undefined, pending: [], lastEdit: undefined }
}

/** Applies the editor's changes at once; nothing is read yet. */
export function applyChanges(document: OpenDocument, version: number, changes: readonly TextDocumentContentChangeEvent[], time: number): void {
  for (const change of changes) {
    const { snapshot } = document
    if (!('range' in change)) {
      const whole = openedDocument(snapshot.uri, snapshot.language, version, change.text)
      document.pending.push({ span: { start: 0, end: snapshot.text.length }, insert: change.text })
      document.snapshot = whole.snapshot
      continue
    }
    const span = spanOf(snapshot, change.range)
    const insert = insideText(snapshot, span.end, change.text)
    const edit = { span, insert }
    document.pending.push(edit)
    document.snapshot = { ...snapshot, version, text: edited(snapshot.text, edit) }
    document.lastEdit = { offset: span.start + insert.length, time }
  }
  document.snapshot = { ...document.snapshot, version }
}

/** A "\r" typed in front of a lone "\n" is half of one line end, which the text already has. */
function insideText({ text, lineEnd }: Snapshot, end: number, inserted: string): string {
  const before = inserted.endsWith('\r') && lineEnd === '\n' && end < text.length && text.lineAt(end).to === end
  return before ? inserted.slice(0, -1) : inserted
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
