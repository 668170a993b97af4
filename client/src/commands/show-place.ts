import { Range, TextEditorRevealType, Uri, window, type TextEditor } from 'vscode'
import type { ProtocolRange } from '../../../server/src/lsp/protocol.js'
import { editorRange } from '../edits.js'
import { shownEditor } from '../shown-editor.js'

/** Opens the file at the range, in the column where it is already shown, and puts the cursor at its start. */
export async function showPlace(uri: string, range: ProtocolRange): Promise<TextEditor> {
  const viewColumn = shownEditor(uri)?.viewColumn
  const { start } = editorRange(range)
  const editor = await window.showTextDocument(Uri.parse(uri, true), {
    ...(viewColumn === undefined ? {} : { viewColumn }),
    selection: new Range(start, start),
  })
  editor.revealRange(editorRange(range), TextEditorRevealType.InCenterIfOutsideViewport)
  return editor
}
