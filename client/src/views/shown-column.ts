import { window, type Disposable, type ViewColumn } from 'vscode'
import { shownEditor } from '../shown-editor.js'

/** The column in which a document is in sight; undefined where it is in none. */
export function shownColumn(uri: string): ViewColumn | undefined {
  return shownEditor(uri)?.viewColumn
}

/** Calls back when the document at `uri()` has come into sight in another column than before. */
export function onDidMoveColumn(uri: () => string | undefined, moved: () => void): Disposable {
  let before: ViewColumn | undefined
  return window.onDidChangeVisibleTextEditors(() => {
    const column = shownColumn(uri() ?? '')
    if (column === undefined || column === before) return
    before = column
    moved()
  })
}
