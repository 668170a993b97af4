import { Uri, window, workspace } from 'vscode'
import type { ReferencesAnswer, ReferencesRow } from '../../../server/src/lsp/protocol-references.js'
import type { ProtocolPosition } from '../../../server/src/lsp/protocol.js'

/** A place in a document of the editor. */
export interface TextPlace {
  readonly uri: string
  readonly position: ProtocolPosition
}

/** Where the cursor is; undefined without an editor. */
export function atCursor(): TextPlace | undefined {
  const editor = window.activeTextEditor
  if (editor === undefined) return undefined
  const { line, character } = editor.selection.active
  return { uri: editor.document.uri.toString(), position: { line, character } }
}

/** Where a row of the References view leads; undefined where there is no row, as for a command from the palette. */
export function placeOfRow(
  { answer }: { readonly answer: ReferencesAnswer | undefined },
  row: ReferencesRow | undefined,
): TextPlace | undefined {
  return answer && row?.range ? { uri: answer.uri, position: row.range.start } : undefined
}

/** The place, its document open: the server knows nothing of one that was closed. */
export async function opened(place: TextPlace | undefined): Promise<TextPlace | undefined> {
  if (place) await workspace.openTextDocument(Uri.parse(place.uri, true))
  return place
}
