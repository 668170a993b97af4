// A document that is open in a server: its text, its edits, its diagnostics.
import { setTimeout as sleep } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { capabilities } from './capabilities.mjs'
import { cpuMs } from './process-figures.mjs'

/** What a server answers when a newer request has taken the place of this one. */
const superseded = new Set([-32800, -32801, -32802])

export class OpenDocument {
  version = 1
  diagnostics = []
  /** Whether the server publishes without saying for which version. */
  unversioned = false
  publishes = 0

  /** Of the diagnostics that were pulled last. */
  #resultId
  #waiting = []
  #registered = new Map()
  #capabilities = {}

  constructor(client, { folder, file, text, languageId, settings, timeout, forcePush }) {
    Object.assign(this, { client, folder, text, languageId, settings, timeout, forcePush })
    this.uri = pathToFileURL(file).href
    client.onExit = error => this.#waiting.splice(0).forEach(({ reject }) => reject(error))
    client.onNotification.set('textDocument/publishDiagnostics', (params, time) => this.#published(params, time))
    answerAsAnEditor(client, folder, settings, this.#registered)
  }

  /** Starts the server; returns the time at which its answer was there. */
  async initialize(initializationOptions) {
    const rootUri = pathToFileURL(this.folder).href
    const { result, time } = await this.client.request('initialize', {
      processId: process.pid,
      clientInfo: { name: 'lspbench', version: '1' },
      rootUri,
      workspaceFolders: [{ uri: rootUri, name: 'bench' }],
      capabilities: capabilities(),
      initializationOptions,
      locale: 'en-gb',
      trace: 'off',
    })
    this.#capabilities = result.capabilities
    this.client.notify('initialized', {})
    if (this.settings) this.client.notify('workspace/didChangeConfiguration', { settings: this.settings })
    return time
  }

  /** Opens the document; returns the time at which its diagnostics were there. */
  open() {
    const { uri, languageId, version, text } = this
    this.client.notify('textDocument/didOpen', { textDocument: { uri, languageId, version, text } })
    return this.currentDiagnostics()
  }

  get pulls() {
    return !this.forcePush && this.serves('diagnosticProvider', 'textDocument/diagnostic')
  }

  /** Whether the server said, at the start or later, that it answers this. */
  serves(capability, method) {
    const offered = this.#capabilities[capability] ?? this.#registered.get(method)
    if (!method.startsWith('textDocument/semanticTokens')) return Boolean(offered)
    const tokens = offered ?? this.#registered.get('textDocument/semanticTokens')
    return Boolean(method.endsWith('range') ? tokens?.range : tokens?.full)
  }

  /** The params of the change that puts `inserted` in the place of `deleted` characters; the text here is changed already. */
  change({ offset, deleted = 0, inserted = '' }) {
    const range = { start: this.position(offset), end: this.position(offset + deleted) }
    this.text = this.text.slice(0, offset) + inserted + this.text.slice(offset + deleted)
    this.version++
    const sync = this.#capabilities.textDocumentSync
    const whole = (sync?.change ?? sync) === 1
    return {
      textDocument: { uri: this.uri, version: this.version },
      contentChanges: [whole ? { text: this.text } : { range, text: inserted }],
    }
  }

  send(change) {
    this.client.notify('textDocument/didChange', change)
  }

  position(offset) {
    let line = 0
    let lineStart = 0
    for (let end = this.text.indexOf('\n'); end >= 0 && end < offset; end = this.text.indexOf('\n', end + 1)) {
      line++
      lineStart = end + 1
    }
    return { line, character: offset - lineStart }
  }

  /** Waits for the diagnostics of this version, pulled or pushed, and returns the time at which they were there. */
  currentDiagnostics(timeout = this.timeout) {
    return this.pulls ? this.#pulled(timeout) : this.#pushed(timeout)
  }

  /** Waits until the server uses no processor time worth speaking of. */
  async settled(longest = 15_000) {
    const end = performance.now() + longest
    let before = cpuMs(this.client.pid)
    for (let quiet = 0; quiet < 3 && performance.now() < end;) {
      await sleep(40)
      const used = cpuMs(this.client.pid)
      quiet = used - before < 2 ? quiet + 1 : 0
      before = used
    }
  }

  // As VS Code does: what it has is named, and a server that has nothing else to say need not say it again.
  async #pulled(timeout) {
    const params = {
      textDocument: { uri: this.uri },
      identifier: this.#capabilities.diagnosticProvider?.identifier,
      previousResultId: this.#resultId,
    }
    try {
      const { result, time } = await this.client.request('textDocument/diagnostic', params, timeout)
      this.diagnostics = result?.items ?? this.diagnostics
      this.#resultId = result?.resultId
      return time
    } catch (error) {
      if (superseded.has(error.code)) return error.time
      throw error
    }
  }

  #pushed(timeout) {
    return new Promise((resolve, reject) => {
      const entry = { version: this.version, resolve: settle(resolve), reject: settle(reject) }
      const timer = setTimeout(() => entry.reject(new Error(`no diagnostics in ${timeout} ms`)), timeout)
      this.#waiting.push(entry)
      function settle(how) {
        return value => {
          clearTimeout(timer)
          how(value)
        }
      }
    })
  }

  #published({ uri, version, diagnostics }, time) {
    if (decodeURIComponent(uri) !== decodeURIComponent(this.uri)) return
    this.publishes++
    this.diagnostics = diagnostics
    if (version == null) this.unversioned = true
    const answered = this.#waiting.filter(entry => entry.version <= (version ?? Infinity))
    this.#waiting = this.#waiting.filter(entry => !answered.includes(entry))
    for (const entry of answered) entry.resolve(time)
  }
}

function answerAsAnEditor(client, folder, settings, registered) {
  const section = name => (name ? (name.split('.').reduce((at, key) => at?.[key], settings) ?? null) : (settings ?? {}))
  client.onRequest.set('workspace/configuration', ({ items }) => items.map(item => section(item.section)))
  client.onRequest.set('workspace/workspaceFolders', () => [{ uri: pathToFileURL(folder).href, name: 'bench' }])
  client.onRequest.set('client/registerCapability', ({ registrations }) => {
    for (const { method, registerOptions } of registrations) registered.set(method, registerOptions ?? true)
  })
  for (const feature of ['diagnostic', 'semanticTokens', 'codeLens', 'inlayHint']) {
    client.onRequest.set(`workspace/${feature}/refresh`, () => null)
  }
  for (const method of ['client/unregisterCapability', 'window/workDoneProgress/create', 'window/showMessageRequest']) {
    client.onRequest.set(method, () => null)
  }
}
