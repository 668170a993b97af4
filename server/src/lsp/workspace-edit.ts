import type { ClientCapabilities, SnippetTextEdit, TextEdit, WorkspaceEdit } from 'vscode-languageserver'
import { gapsIn } from '../insertion/gaps.js'
import type { Edit } from '../text/edit.js'
import { textEdits } from './conversion.js'
import { snippetOf } from './snippet.js'
import type { Snapshot } from './open-document.js'

/** Edits of one document. Versioned where the client can, so that an edit for an older text is refused rather than misplaced. */
export function workspaceEdit(client: ClientCapabilities, snapshot: Snapshot, edits: readonly Edit[]): WorkspaceEdit {
  const { uri, version } = snapshot
  const changes = textEdits(snapshot, edits)
  if (client.workspace?.workspaceEdit?.documentChanges !== true) return { changes: { [uri]: changes } }
  return { documentChanges: [{ textDocument: { uri, version }, edits: changes }] }
}

/** The same for a fix at the caret: the gaps that it leaves, as "[publisher?]", are tab stops where the client knows these. */
export function workspaceEditWithStops(
  client: ClientCapabilities,
  snapshot: Snapshot,
  edits: readonly Edit[],
): WorkspaceEdit {
  const { workspaceEdit: can } = client.workspace ?? {}
  if (can?.documentChanges !== true || can.snippetEditSupport !== true) return workspaceEdit(client, snapshot, edits)
  const { uri, version } = snapshot
  const changes = textEdits(snapshot, edits).map(withStops)
  return { documentChanges: [{ textDocument: { uri, version }, edits: changes }] }
}

/** Behind the last gap the caret goes to the end of what was written, not to the line below it: there one more Tab would indent the next entry. */
function withStops({ range, newText }: TextEdit): TextEdit | SnippetTextEdit {
  const gaps = gapsIn(newText)
  const end = newText.trimEnd().length
  return gaps.length === 0
    ? { range, newText }
    : { range, snippet: { kind: 'snippet', value: snippetOf(newText, [...gaps, { start: end, end }]) } }
}
