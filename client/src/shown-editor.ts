import { window, type TextEditor } from 'vscode'

/**
 * The editor in which a document is in sight, first of all the one with the keyboard; undefined where there is none. Only editors with a column: those
 * of a preview of changes have none, take edits without making them, and stay among the visible ones when the preview is closed.
 */
export function shownEditor(uri: string): TextEditor | undefined {
  return [window.activeTextEditor, ...window.visibleTextEditors].find(
    editor => editor?.viewColumn !== undefined && editor.document.uri.toString() === uri,
  )
}
