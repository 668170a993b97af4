import { EventEmitter, type CancellationToken, type Event, type ExtensionContext, type LogOutputChannel } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import { coverageChanged, type CoverageChangedParams } from '../../../server/src/lsp/protocol.js'
import type { Requests } from '../../../server/src/lsp/protocol-requests.js'

/** The language server as the rest of the client sees it: started when it is first needed, quietly restarted when it dies. */
export interface Server {
  /** Starts it where it does not run; never rejects. */
  start(): Promise<void>
  /** Ends and starts it, also after it was given up. */
  restart(): Promise<void>
  /** The answer; undefined where the server cannot give one. */
  request<M extends keyof Requests>(
    method: M,
    params: Requests[M]['params'],
    token?: CancellationToken,
  ): Promise<Requests[M]['answer'] | undefined>
  /** Sent only to a server that runs: one that is started later is told by its initialization options. */
  notify(method: string, params: object): void
  readonly onCoverageChanged: Event<CoverageChangedParams>
  /** After every start, the first one included. */
  readonly onStarted: Event<void>
}

/** What a server is made with. */
export interface ServerParts {
  readonly context: ExtensionContext
  readonly log: LogOutputChannel
  /** Names that the writer marked as no authors. */
  readonly notAuthors: () => readonly string[]
  /** Called when the server is not started again. */
  readonly gaveUp: () => void
}

/** Makes the language client of this host, Node or browser; it is not started yet. */
export type ClientMaker = (parts: ServerParts) => Promise<BaseLanguageClient>

/** A server that costs nothing until it is asked for: only then `load` brings in the language client. */
export function lazyServer(given: ServerParts, load: () => Promise<ClientMaker>): Server {
  const changed = new EventEmitter<CoverageChangedParams>()
  const started = new EventEmitter<void>()
  let client: Promise<BaseLanguageClient> | undefined
  let current: BaseLanguageClient | undefined
  let givenUp = false
  const giveUp = () => {
    if (!givenUp) given.gaveUp()
    givenUp = true
  }
  const make = async () => {
    current = await (await load())({ ...given, gaveUp: giveUp })
    listen(current, given.context, changed, started)
    return current
  }
  const ready = async () => {
    if (givenUp) return undefined
    try {
      const made = await (client ??= make())
      await made.start()
      return made
    } catch (error) {
      given.log.error(`The server did not start: ${String(error)}`)
      return giveUp()
    }
  }
  return {
    onCoverageChanged: changed.event,
    onStarted: started.event,
    start: async () => void (await ready()),
    restart: async () => {
      givenUp = false
      await current?.stop().catch(() => undefined)
      await ready()
    },
    request: async (method, params, token) => answerOf((await ready()) ?? undefined, given.log, method, params, token),
    notify: (method, params) => void (current?.isRunning() === true && current.sendNotification(method, params)),
  }
}

function listen(
  client: BaseLanguageClient,
  { subscriptions }: ExtensionContext,
  changed: EventEmitter<CoverageChangedParams>,
  started: EventEmitter<void>,
): void {
  client.onNotification(coverageChanged, (params: CoverageChangedParams) => changed.fire(params))
  client.onDidChangeState(() => {
    if (client.isRunning()) started.fire()
  })
  subscriptions.push(changed, started, { dispose: () => client.dispose() })
}

async function answerOf<M extends keyof Requests>(
  client: BaseLanguageClient | undefined,
  log: LogOutputChannel,
  method: M,
  params: Requests[M]['params'],
  token: CancellationToken | undefined,
): Promise<Requests[M]['answer'] | undefined> {
  try {
    // A token that is undefined would be sent as a second parameter, and the server would take that for its token.
    return await (token === undefined
      ? client?.sendRequest<Requests[M]['answer']>(method, params)
      : client?.sendRequest<Requests[M]['answer']>(method, params, token))
  } catch (error) {
    if (token?.isCancellationRequested !== true) log.warn(`${method} was not answered: ${String(error)}`)
    return undefined
  }
}
