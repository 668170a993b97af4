import { workspace, type Disposable, type TextDocument } from 'vscode'
import { isForeign } from './server/foreign.js'

/** Calls back whenever a brief, models or sources of the writer's own are opened, and at once where some are open: the server completes and checks them. */
export function onDataFile(callback: () => void): Disposable {
  if (workspace.textDocuments.some(isDataFile)) callback()
  return workspace.onDidOpenTextDocument(document => {
    if (isDataFile(document)) callback()
  })
}

function isDataFile(document: TextDocument): boolean {
  return /\.(?:brief\.(?:ya?ml|json)|(?:models|sources)\.yaml)$/i.test(document.uri.path) && !isForeign(document)
}
