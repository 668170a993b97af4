import { createConnection, ProposedFeatures } from 'vscode-languageserver/node'
import { startServer } from './lsp/server.js'
import { nodeHost } from './workspace/node-host.js'
import { clientHost } from './lsp/client-host.js'
import { version } from './version.js'

/** The language server in Node: over stdio, or over the channel of a parent process (`--node-ipc`). */
export function serve(): void {
  const connection = createConnection(ProposedFeatures.all)
  startServer(
    connection,
    params => {
      const roots = params.workspaceFolders?.map(folder => folder.uri) ?? (params.rootUri ? [params.rootUri] : [])
      const options = params.initializationOptions as { files?: boolean } | undefined
      return options?.files === true ? clientHost(connection, nodeHost(roots)) : nodeHost(roots)
    },
    { version },
  )
}

serve()
