import { createConnection, ProposedFeatures } from 'vscode-languageserver/node'
import { clientHost } from './lsp/client-host.js'
import { heldMessages } from './lsp/held-messages.js'
import { initializationOptionsIn } from './lsp/initialization-options.js'
import { startServerBeforeLoading, type ServeClient } from './lsp/server.js'
import { version } from './version.js'
import { keptTexts } from './workspace/kept-texts.js'
import { nodeDocuments } from './workspace/node-documents.js'
import { nodeHost } from './workspace/node-host.js'
import { messagesOut } from './workspace/standard-output.js'

/** The library that speaks with the editor, for the part that answers: types of messages are known by what they are, so there may be one only. */
export * as languageServer from './lsp/language-server.js'

/** Where libraries are kept as they were read and printed, and which build of what reads and prints them this is. */
export interface Keeping {
  readonly folder: string
  readonly build: string
}

/**
 * Serves one editor in Node, over what the arguments say: `--stdio`, `--node-ipc`, `--socket=…` or `--pipe=…`. `load` brings what answers all but the first message;
 * `whenAnswered` is called once, after the first diagnostics.
 */
export function serve(load: () => ServeClient, whenAnswered: () => void, keeping: Keeping): void {
  const held = heldMessages()
  const connection = process.argv.includes('--stdio')
    ? createConnection(ProposedFeatures.all, process.stdin, messagesOut(), held)
    : createConnection(ProposedFeatures.all, held)
  startServerBeforeLoading(
    connection,
    held,
    ({ workspaceFolders, rootUri, initializationOptions }) => {
      const roots = workspaceFolders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : [])
      const own = nodeHost(roots, keptTexts(keeping.folder, keeping.build))
      return initializationOptionsIn(initializationOptions).files ? clientHost(connection, own) : own
    },
    { version, whenAnswered, documentReaders: nodeDocuments, userAgent: `Markwise/${version}` },
    () => Promise.resolve().then(load),
  )
}
