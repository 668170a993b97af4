import { createConnection, ProposedFeatures } from 'vscode-languageserver/node'
import { clientHost } from './lsp/client-host.js'
import { heldMessages } from './lsp/held-messages.js'
import { initializationOptionsIn } from './lsp/initialization-options.js'
import { startServerBeforeLoading } from './lsp/server.js'
import { version } from './version.js'
import { nodeDocuments } from './workspace/node-documents.js'
import { nodeHost } from './workspace/node-host.js'
import { messagesOut } from './workspace/standard-output.js'

/** Serves one editor in Node, over what the arguments say: `--stdio`, `--node-ipc`, `--socket=…` or `--pipe=…`. */
export function serve(whenAnswered: () => void): void {
  const held = heldMessages()
  const connection = process.argv.includes('--stdio')
    ? createConnection(ProposedFeatures.all, process.stdin, messagesOut(), held)
    : createConnection(ProposedFeatures.all, held)
  startServerBeforeLoading(
    connection,
    held,
    ({ workspaceFolders, rootUri, initializationOptions }) => {
      const roots = workspaceFolders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : [])
      const { files } = initializationOptionsIn(initializationOptions)
      return files ? clientHost(connection, nodeHost(roots)) : nodeHost(roots)
    },
    { version, whenAnswered, documentReaders: nodeDocuments, userAgent: `Markwise/${version}` },
    async () => (await import('./lsp/serving.js')).serveClient,
  )
}
