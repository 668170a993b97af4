import { PassThrough } from 'node:stream'
import { createConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node'
import { heldMessages } from '../../server/src/lsp/held-messages.js'
import { startServer, startServerBeforeLoading, type ServerOptions } from '../../server/src/lsp/server.js'
import { serveClient } from '../../server/src/lsp/serving.js'
import type { Host } from '../../server/src/workspace/host.js'
import { connected, type ClientSetup, type Message, type PlainClient, type Wire } from './plain-client.js'

/** A server in this process, on a machine that is all made up: its files are a map, and its clock is moved by hand. */
export interface InProcess extends PlainClient {
  readonly files: Map<string, string>
  /** Moves the clock, and calls back whoever waited for it. */
  readonly pass: (milliseconds: number) => void
}

const folder = 'file:///work'

/**
 * A client connected to a server with these files; names are seen from the workspace's folder. `clock` is the true one where the server waits for
 * something outside; `loaded` makes what a server waits for that answers `initialize` before the rest of it is there.
 */
export async function inProcess(
  setup: ClientSetup = {},
  contents: Readonly<Record<string, string>> = {},
  {
    clock: given,
    loaded,
    ...options
  }: Partial<ServerOptions> & {
    readonly clock?: Pick<Host, 'after' | 'soon' | 'now'>
    readonly loaded?: () => Promise<void>
  } = {},
): Promise<InProcess> {
  const files = new Map(Object.entries(contents).map(([name, text]) => [`${folder}/${name}`, text]))
  const clock = handClock()
  const toServer = new PassThrough()
  const toClient = new PassThrough()
  const held = heldMessages()
  const connection = createConnection(new StreamMessageReader(toServer), new StreamMessageWriter(toClient), held)
  const host = { ...(given ?? clock.host), ...filesOf(files) }
  const serverOptions = { version: '0.0.0', ...options }
  if (loaded === undefined) startServer(connection, () => host, serverOptions, serveClient)
  else
    startServerBeforeLoading(
      connection,
      held,
      () => host,
      serverOptions,
      () => loaded().then(() => serveClient),
    )
  const wire: Wire = {
    // `exit` would end the process of the tests.
    send: message =>
      void ('method' in message && message.method === 'exit' ? connection.dispose() : writer.write(message as never)),
    onMessage: listener => void reader.listen(message => listener(message as unknown as Message)),
    close: () => Promise.resolve(0),
  }
  const reader = new StreamMessageReader(toClient)
  const writer = new StreamMessageWriter(toServer)
  return { ...(await connected(wire, { folder, ...setup })), files, pass: clock.pass }
}

/** A file of the made-up workspace. */
export function uriOf(name: string): string {
  return `${folder}/${name}`
}

function filesOf(files: ReadonlyMap<string, string>): Pick<Host, 'readText' | 'readBytes' | 'findFiles'> {
  return {
    readBytes: () => Promise.resolve(undefined),
    readText: uri => Promise.resolve(files.get(decodeURIComponent(uri))),
    findFiles: (start, suffixes) => {
      const isAbove = (uri: string): boolean => start.startsWith(uri.slice(0, uri.lastIndexOf('/')))
      const found = [...files.keys()].filter(uri => isAbove(uri) && suffixes.some(suffix => uri.endsWith(suffix)))
      return Promise.resolve(found.sort((a, b) => b.split('/').length - a.split('/').length || a.localeCompare(b)))
    },
  }
}

function handClock(): {
  readonly host: Pick<Host, 'after' | 'soon' | 'now'>
  readonly pass: (milliseconds: number) => void
} {
  let now = 0
  const alarms = new Map<() => void, number>()
  return {
    host: {
      now: () => now,
      soon: callback => void setImmediate(callback),
      after: (milliseconds, callback) => {
        alarms.set(callback, now + milliseconds)
        return () => void alarms.delete(callback)
      },
    },
    pass: milliseconds => {
      now += milliseconds
      for (const [callback, time] of [...alarms]) {
        if (time > now) continue
        alarms.delete(callback)
        callback()
      }
    },
  }
}
