// A minimal JSON-RPC client over stdio. The time of a message is taken when its last byte arrives, before JSON.parse.
import { spawn } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'

export class Client {
  /** Answers to what the server asks, by method: params → result. */
  onRequest = new Map()
  /** What is done with a notification of the server, by method: (params, time). */
  onNotification = new Map()
  /** Called with the error when the server ends. */
  onExit = () => {}
  /** Milliseconds spent in answers to the server. */
  answeringMs = 0

  #pending = new Map()
  #lastId = 0
  #errorOutput = ''
  #process

  /** Starts the server. `started` is the time just before. */
  constructor([command, ...args], { cwd, env }) {
    this.started = performance.now()
    this.#process = spawn(command, args, {
      cwd,
      env: { ...bareEnvironment(), ...env },
      stdio: ['pipe', 'pipe', 'pipe'],
    })
    this.#process.on('error', error => this.#end(error))
    this.#process.on('exit', (code, signal) =>
      this.#end(new Error(`server ended (${code ?? signal}): ${this.#errorOutput}`)),
    )
    this.#process.stdin.on('error', () => {})
    this.#process.stderr.on('data', chunk => (this.#errorOutput = (this.#errorOutput + chunk).slice(-2000)))
    this.#process.stdout.on(
      'data',
      messages((message, time) => this.#receive(message, time)),
    )
  }

  get pid() {
    return this.#process.pid
  }

  notify(method, params) {
    this.#send({ jsonrpc: '2.0', method, params })
  }

  /** The result of a request and the time at which it was there. An error of the server carries `code` and `time`. */
  request(method, params, timeout = 60_000) {
    if (this.ended) return Promise.reject(this.ended)
    const id = ++this.#lastId
    return new Promise((resolve, reject) => {
      const timer = setTimeout(
        () => this.#settle(id, 'reject', new Error(`no answer to ${method} in ${timeout} ms`)),
        timeout,
      )
      this.#pending.set(id, { resolve, reject, timer })
      this.#send({ jsonrpc: '2.0', id, method, params })
    })
  }

  async stop() {
    await this.request('shutdown', undefined, 2000).catch(() => {})
    this.notify('exit')
    for (let i = 0; i < 20 && !this.ended; i++) await sleep(25)
    if (!this.ended) this.#process.kill('SIGKILL')
  }

  #send(message) {
    if (this.ended) return
    const body = JSON.stringify(message)
    this.#process.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`)
  }

  #receive(message, time) {
    const { id, method, params, result, error } = message
    if (method && id !== undefined) void this.#answer(id, method, params)
    else if (method) this.onNotification.get(method)?.(params, time)
    else if (error) this.#settle(id, 'reject', Object.assign(new Error(error.message), { code: error.code, time }))
    else this.#settle(id, 'resolve', { result, time })
  }

  async #answer(id, method, params) {
    const answer = this.onRequest.get(method)
    if (!answer) return this.#send({ jsonrpc: '2.0', id, error: { code: -32601, message: `no ${method} here` } })
    const asked = performance.now()
    try {
      const result = (await answer(params)) ?? null
      this.answeringMs += performance.now() - asked
      this.#send({ jsonrpc: '2.0', id, result })
    } catch (error) {
      this.#send({ jsonrpc: '2.0', id, error: { code: -32603, message: String(error) } })
    }
  }

  #settle(id, how, value) {
    const pending = this.#pending.get(id)
    if (!pending) return
    this.#pending.delete(id)
    clearTimeout(pending.timer)
    pending[how](value)
  }

  #end(error) {
    this.ended = error
    for (const id of [...this.#pending.keys()]) this.#settle(id, 'reject', error)
    this.onExit(error)
  }
}

// NODE_EXTRA_CA_CERTS alone costs Node 20 about 30 ms at every start.
function bareEnvironment() {
  const { NODE_EXTRA_CA_CERTS: _certificates, NODE_OPTIONS: _options, ...environment } = process.env
  return environment
}

// Cuts what arrives into messages. What is incomplete is not joined until the rest is there.
function messages(receive) {
  let chunks = []
  let held = 0
  let wanted = -1
  return chunk => {
    const time = performance.now()
    chunks.push(chunk)
    held += chunk.length
    if (held < wanted) return
    const bytes = chunks.length === 1 ? chunks[0] : Buffer.concat(chunks, held)
    let at = 0
    for (;;) {
      if (wanted < 0) {
        const headerEnd = bytes.indexOf('\r\n\r\n', at)
        if (headerEnd < 0) break
        wanted = Number(/Content-Length: *(\d+)/i.exec(bytes.toString('latin1', at, headerEnd))[1])
        at = headerEnd + 4
      }
      if (bytes.length - at < wanted) break
      const body = bytes.toString('utf8', at, at + wanted)
      at += wanted
      wanted = -1
      receive(JSON.parse(body), time)
    }
    const rest = bytes.subarray(at)
    chunks = rest.length > 0 ? [rest] : []
    held = rest.length
  }
}
