import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser'
import { clientHost } from './lsp/client-host.js'
import { startServer } from './lsp/server.js'
import { version } from './version.js'
import { timers } from './workspace/timers.js'

/** The language server in a web worker: every file comes from the editor. */
const scope = self as unknown as DedicatedWorkerGlobalScope
const connection = createConnection(new BrowserMessageReader(scope), new BrowserMessageWriter(scope))
startServer(connection, () => clientHost(connection, timers), { version })
