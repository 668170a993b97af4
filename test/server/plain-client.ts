import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Diagnostic, InitializeResult, PublishDiagnosticsParams } from 'vscode-languageserver'

/** Something that carries JSON-RPC messages both ways. */
export interface Wire {
  send(message: object): void
  onMessage(listener: (message: Message) => void): void
  close(): Promise<number | null>
}

export interface Message {
  readonly id?: number | string
  readonly method?: string
  readonly params?: unknown
  readonly result?: unknown
  readonly error?: { readonly code: number; readonly message: string }
}

/** A language client with nothing of its own: what it is told is all it does. */
export interface PlainClient {
  readonly initialized: InitializeResult
  request<A>(method: string, params: unknown): Promise<A>
  notify(method: string, params: unknown): void
  open(uri: string, text: string, language?: string): void
  /** The diagnostics of the document as it is now, asked for. */
  pull(uri: string): Promise<readonly Diagnostic[]>
  /** Everything that was sent without being asked, in order. */
  readonly received: readonly Message[]
  /** Resolves with the first message, received by now or later, that fits. */
  firstReceived(fits: (message: Message) => boolean): Promise<Message>
  /** Shuts the server down; its exit code. */
  stop(): Promise<number | null>
}

export interface ClientSetup {
  readonly capabilities?: object
  readonly initializationOptions?: object
  readonly folder?: string
  /** Answers of the client to requests of the server, by method. */
  readonly answers?: Readonly<Record<string, (params: never) => unknown>>
}

/** A client that pulls diagnostics and is told when to pull again, as VS Code does. */
export const pulling = {
  textDocument: { diagnostic: { dynamicRegistration: true } },
  workspace: { diagnostics: { refreshSupport: true } },
}

/** Connects a plain client to a server and goes through the handshake. */
export async function connected(wire: Wire, setup: ClientSetup = {}): Promise<PlainClient> {
  const waiting = new Map<number, (message: Message) => void>()
  const received: Message[] = []
  const listeners = new Set<(message: Message) => void>()
  let count = 0
  const notify = (method: string, params: unknown): void => wire.send({ jsonrpc: '2.0', method, params })
  const request = <A>(method: string, params: unknown): Promise<A> => {
    const id = ++count
    wire.send({ jsonrpc: '2.0', id, method, params })
    return new Promise((resolve, reject) => {
      waiting.set(id, ({ result, error }) =>
        error ? reject(new Error(`${method}: ${error.message}`)) : resolve(result as A),
      )
    })
  }
  wire.onMessage(message => {
    if (message.method === undefined) return waiting.get(Number(message.id))?.(message)
    if (message.id !== undefined) {
      const answer = setup.answers?.[message.method]?.(message.params as never) ?? null
      wire.send({ jsonrpc: '2.0', id: message.id, result: answer })
    }
    received.push(message)
    for (const listener of listeners) listener(message)
  })
  const { capabilities = {}, initializationOptions, folder } = setup
  const workspaceFolders = folder === undefined ? null : [{ uri: folder, name: 'work' }]
  const initialized = await request<InitializeResult>('initialize', {
    processId: null,
    rootUri: folder ?? null,
    capabilities,
    workspaceFolders,
    ...(initializationOptions ? { initializationOptions } : {}),
  })
  notify('initialized', {})
  return {
    initialized,
    request,
    notify,
    received,
    open: (uri, text, languageId = 'markdown') =>
      notify('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } }),
    pull: async uri => {
      const { items } = await request<{ items: Diagnostic[] }>('textDocument/diagnostic', { textDocument: { uri } })
      return items
    },
    firstReceived: fits =>
      new Promise(resolve => {
        const before = received.find(fits)
        if (before) return resolve(before)
        const listener = (message: Message): void => {
          if (!fits(message)) return
          listeners.delete(listener)
          resolve(message)
        }
        listeners.add(listener)
      }),
    stop: async () => {
      await request('shutdown', null)
      notify('exit', null)
      return wire.close()
    },
  }
}

/** Whether the message publishes diagnostics of this document. */
export function publishes(uri: string, version?: number): (message: Message) => boolean {
  return ({ method, params }) => {
    if (method !== 'textDocument/publishDiagnostics') return false
    const published = params as PublishDiagnosticsParams
    return published.uri === uri && (version === undefined || published.version === version)
  }
}

/** The server as it is installed: `markwise server --stdio` in a process of its own, with a cache folder of its own unless it is given one. */
export function stdioWire(
  kept?: string,
  environment: NodeJS.ProcessEnv = {},
): Wire & { readonly stderr: () => string } {
  const cache = kept ?? mkdtempSync(join(tmpdir(), 'markwise-cache-'))
  const bin = join(import.meta.dirname, '../../server/bin/markwise.js')
  const child = spawn(process.execPath, [bin, 'server', '--stdio'], {
    env: { ...process.env, ...environment, XDG_CACHE_HOME: cache },
  })
  const exited = new Promise<number | null>(resolve => child.once('exit', resolve)).then(code => {
    if (kept === undefined) rmSync(cache, { recursive: true, force: true })
    return code
  })
  let stderr = ''
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()))
  return {
    send: message => {
      const body = JSON.stringify(message)
      child.stdin.write(`Content-Length: ${String(Buffer.byteLength(body))}\r\n\r\n${body}`)
    },
    onMessage: listener => readMessages(child, listener),
    close: () => exited,
    stderr: () => stderr,
  }
}

function readMessages(child: ChildProcessWithoutNullStreams, listener: (message: Message) => void): void {
  let rest = Buffer.alloc(0)
  child.stdout.on('data', (chunk: Buffer) => {
    rest = Buffer.concat([rest, chunk])
    for (;;) {
      const head = rest.indexOf('\r\n\r\n')
      if (head < 0) return
      const length = Number(/Content-Length: (\d+)/i.exec(rest.toString('latin1', 0, head))?.[1])
      if (rest.length < head + 4 + length) return
      listener(JSON.parse(rest.toString('utf8', head + 4, head + 4 + length)) as Message)
      rest = rest.subarray(head + 4 + length)
    }
  })
}
