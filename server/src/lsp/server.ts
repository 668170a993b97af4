import type { Connection, InitializeParams } from 'vscode-languageserver'
import type { Host } from '../workspace/host.js'
import type { DocumentReaders } from '../workspace/import-brief.js'
import { initializeResult } from './capabilities.js'
import type { HeldMessages } from './held-messages.js'
import type { serveClient } from './serving.js'
import type { SessionOptions } from './session.js'

/** How a host serves: its version, and what only that host can read. */
export interface ServerOptions extends SessionOptions {
  readonly version: string
  /** Called once, after the first diagnostics were handed over. */
  readonly whenAnswered?: () => void
  /** Readers of Word and PDF files; a server without one says that it cannot read them. */
  readonly documentReaders?: DocumentReaders
}

/** The machine for a client that has said what it can do. */
export type HostFor = (params: InitializeParams, connection: Connection) => Host

/** What answers all messages but the first: a file of its own, since it brings everything else along. */
export type ServeClient = typeof serveClient

/** Serves one client over the connection until it closes. */
export function startServer(
  connection: Connection,
  hostFor: HostFor,
  options: ServerOptions,
  serve: ServeClient,
): void {
  connection.onInitialize(params => {
    serve(connection, params, hostFor(params, connection), options)
    return initializeResult(params, options.version)
  })
  connection.listen()
}

/**
 * The same, but the answer to `initialize` does not wait for what `load` brings; what the client sends until then is held. Where that or serving fails, the log
 * says so and requests are answered with an error.
 */
export function startServerBeforeLoading(
  connection: Connection,
  held: HeldMessages,
  hostFor: HostFor,
  options: ServerOptions,
  load: () => Promise<ServeClient>,
): void {
  connection.onInitialize(params => {
    const host = hostFor(params, connection)
    held.hold()
    const loadAndServe = (): void => {
      load()
        .then(serve => serve(connection, params, host, options))
        .catch((error: unknown) => connection.console.error(`Markwise could not start: ${String(error)}`))
        .finally(() => held.release())
    }
    // the answer is written in the next turn of the loop; loading may take this one whole
    host.soon(() => host.soon(loadAndServe))
    return initializeResult(params, options.version)
  })
  connection.listen()
}
