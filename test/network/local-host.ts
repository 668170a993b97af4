import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What a host of our own says to one question. */
export interface Reply {
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | Buffer
  /** Milliseconds before anything is said. */
  readonly delay?: number
  /** Breaks off without a word. */
  readonly breaksOff?: boolean
  /** Says the beginning and never ends. */
  readonly hangs?: boolean
}

export interface Asked {
  readonly path: string
  readonly headers: IncomingHttpHeaders
  /** How often this path was asked before. */
  readonly before: number
}

/** A server on 127.0.0.1 that answers as real hosts do, well and badly. */
export interface LocalHost {
  /** "http://127.0.0.1:4321" */
  readonly address: string
  /** "127.0.0.1:4321" */
  readonly name: string
  readonly asked: readonly Asked[]
  close(): Promise<void>
}

export async function localHost(reply: (asked: Asked) => Reply): Promise<LocalHost> {
  const asked: Asked[] = []
  const server = createServer(({ url = '/', headers }, response) => {
    const question = { path: url, headers, before: asked.filter(({ path }) => path === url).length }
    asked.push(question)
    const said = reply(question)
    setTimeout(() => say(response, said), said.delay ?? 0)
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const name = `127.0.0.1:${String((server.address() as AddressInfo).port)}`
  return {
    address: `http://${name}`,
    name,
    asked,
    close: () => {
      server.closeAllConnections()
      return new Promise(resolve => void server.close(() => resolve()))
    },
  }
}

function say(response: ServerResponse, { status = 200, headers = {}, body = '', breaksOff, hangs }: Reply): void {
  if (breaksOff === true) return void response.socket?.destroy()
  response.writeHead(status, headers)
  if (hangs === true) response.write(body)
  else response.end(body)
}

/** An answer in JSON, as `application/json` or what it is called. */
export function json(data: unknown, type = 'application/json'): Reply {
  return { headers: { 'content-type': `${type}; charset=utf-8` }, body: JSON.stringify(data) }
}
