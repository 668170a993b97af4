import { Range, Uri, window, workspace, WorkspaceEdit, type TextEditor } from 'vscode'
import type { EditsAnswer, ProtocolRange } from '../../server/src/lsp/protocol.js'

/** A range of the protocol as the editor has it. */
export function editorRange({ start, end }: ProtocolRange): Range {
  return new Range(start.line, start.character, end.line, end.character)
}

/**
 * Makes the edits as one undo. False where the text has moved on since the server saw it: then nothing is changed, and the caller
 * may ask once more.
 */
export async function applied(uri: string, { version, edits }: EditsAnswer): Promise<boolean> {
  const document = await workspace.openTextDocument(Uri.parse(uri, true))
  if (document.version !== version) return false
  const editor = window.visibleTextEditors.find(shown => shown.document === document)
  return editor ? appliedIn(editor, edits) : appliedUnseen(document.uri, edits)
}

/** Through the editor where there is one: the cursor then ends behind what was written at it. */
async function appliedIn(editor: TextEditor, edits: EditsAnswer['edits']): Promise<boolean> {
  return editor.edit(builder => {
    for (const { range, newText } of edits) builder.replace(editorRange(range), newText)
  })
}

async function appliedUnseen(uri: Uri, edits: EditsAnswer['edits']): Promise<boolean> {
  const change = new WorkspaceEdit()
  for (const { range, newText } of edits) change.replace(uri, editorRange(range), newText)
  return workspace.applyEdit(change)
}

/** Asks for edits and makes them; where the text changed in between, asks once more. False where nothing was or could be changed. */
export async function askedAndApplied(
  uri: string,
  ask: () => Promise<EditsAnswer | null | undefined>,
): Promise<boolean> {
  for (let attempt = 0; attempt < 2; attempt += 1) {
    const answer = await ask()
    if (answer === undefined || answer === null || answer.edits.length === 0) return false
    if (await applied(uri, answer)) return true
  }
  return false
}
