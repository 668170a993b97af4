import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser'
import { clientHost } from './lsp/client-host.js'
import { initializationOptionsIn } from './lsp/initialization-options.js'
import * as languageServer from './lsp/language-server.js'
import { startServer } from './lsp/server.js'
import type * as Serving from './lsp/serving.js'
import { version } from './version.js'
import { laterParts, runPart, type PartScope } from './workspace/later-parts.js'
import { timers } from './workspace/timers.js'

/** The language server in a web worker: every file comes from the editor, its own later parts too. */
const scope = self as unknown as DedicatedWorkerGlobalScope & PartScope
const { serveClient } = runPart(
  scope.markwiseServing,
  { 'vscode-languageserver': languageServer },
  scope,
) as typeof Serving
const connection = createConnection(new BrowserMessageReader(scope), new BrowserMessageWriter(scope))
startServer(
  connection,
  ({ initializationOptions }) => {
    const host = clientHost(connection, timers)
    scope.markwiseLaterPart = laterParts(host, initializationOptionsIn(initializationOptions).parts, scope)
    return host
  },
  { version },
  serveClient,
)
