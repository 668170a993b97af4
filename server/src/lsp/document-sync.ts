import { isDataFile } from '../workspace/workspace-files.js'
import type { DocumentDiagnostics } from './diagnostics.js'
import { applyChanges, openedDocument } from './open-document.js'
import type { Session } from './session.js'

/** Registers what keeps open documents as they are in the editor: opening, changes, closing. */
export function registerDocuments(session: Session, diagnostics: DocumentDiagnostics): void {
  const { connection, documents, host, files } = session
  const changedNow = (uri: string): void => {
    files.changed(uri)
    diagnostics.allChanged()
  }
  let cancel = (): void => undefined
  const changedSoon = (uri: string): void => {
    cancel()
    cancel = host.after(pause, () => changedNow(uri))
  }
  connection.onDidOpenTextDocument(({ textDocument: { uri, languageId, version, text } }) => {
    documents.open(openedDocument(uri, languageId, version, text))
    diagnostics.changed(uri, [])
    session.surroundingsFound.fire()
  })
  connection.onDidChangeTextDocument(({ textDocument: { uri, version }, contentChanges }) => {
    const open = documents.get(uri)
    if (open === undefined) return
    diagnostics.changed(uri, applyChanges(open, version, contentChanges, host.now()))
    if (isDataFile(uri)) changedSoon(uri)
  })
  connection.onDidCloseTextDocument(({ textDocument: { uri } }) => {
    documents.close(uri)
    session.checked.delete(uri)
    diagnostics.closed(uri)
    // What was not saved is gone: the file counts again.
    if (isDataFile(uri)) changedNow(uri)
    session.surroundingsFound.fire()
  })
}

/** Milliseconds without an edit after which assignments follow a brief or other data file that is being written. */
const pause = 300
