import { Range, Uri, window, workspace, WorkspaceEdit, type TextEditor } from 'vscode'
import type { EditsAnswer, ProtocolRange } from '../../server/src/lsp/protocol.js'
import { fileName } from './files.js'
import { shownEditor } from './shown-editor.js'

/** A range of the protocol as the editor has it. */
export function editorRange({ start, end }: ProtocolRange): Range {
  return new Range(start.line, start.character, end.line, end.character)
}

/** What became of edits: made; the text has moved on since the server saw it; or the file may not be changed. */
type Outcome = 'made' | 'moved-on' | 'refused'

/** Makes the edits as one undo. Where the text has moved on nothing is changed, and the caller may ask once more; a refusal is told. */
export async function applied(uri: string, answer: EditsAnswer): Promise<Outcome> {
  const outcome = await outcomeOf(uri, answer)
  if (outcome === 'refused') sayRefused(Uri.parse(uri, true))
  return outcome
}

/** The same, for who has a better word for a refusal. The editor says that it has changed a read-only file, too; only its version tells that it has not. */
export async function outcomeOf(uri: string, { version, edits }: EditsAnswer): Promise<Outcome> {
  const document = await workspace.openTextDocument(Uri.parse(uri, true))
  if (document.version !== version) return 'moved-on'
  const editor = shownEditor(document.uri.toString())
  if (!(editor ? await appliedIn(editor, edits) : await appliedUnseen(document.uri, edits))) return 'moved-on'
  return document.version === version ? 'refused' : 'made'
}

function sayRefused(uri: Uri): void {
  void window.showWarningMessage(
    `${fileName(uri)} is read-only, so nothing was changed. Save it under another name to go on.`,
  )
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

/** Asks for edits and makes them; where the text changed in between, asks once more. Nothing: there was nothing to change, or it moved on again. */
export async function askedAndApplied(
  uri: string,
  ask: () => Promise<EditsAnswer | null | undefined>,
): Promise<Exclude<Outcome, 'moved-on'> | 'nothing'> {
  for (let attempt = 0; attempt < 2; attempt += 1) {
    const answer = await ask()
    if (answer === undefined || answer === null || answer.edits.length === 0) return 'nothing'
    const outcome = await applied(uri, answer)
    if (outcome !== 'moved-on') return outcome
  }
  return 'nothing'
}
