import type { ClientCapabilities, WorkspaceEdit } from 'vscode-languageserver'
import type { Edit } from '../text/edit.js'
import { textEdits } from './conversion.js'
import type { Snapshot } from './snapshot.js'

/** Edits of one document. Versioned where the client can, so that an edit for an older text is refused rather than misplaced. */
export function workspaceEdit(client: ClientCapabilities, snapshot: Snapshot, edits: readonly Edit[]): WorkspaceEdit {
  const { uri, version } = snapshot
  const changes = textEdits(snapshot, edits)
  if (client.workspace?.workspaceEdit?.documentChanges !== true) return { changes: { [uri]: changes } }
  return { documentChanges: [{ textDocument: { uri, version }, edits: changes }] }
}
