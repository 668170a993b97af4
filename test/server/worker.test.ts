import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Hover } from 'vscode-languageserver'
import { connected, pulling, type Message, type PlainClient, type Wire } from './plain-client.js'

const bundle = join(import.meta.dirname, '../../server/dist/main.browser.js')
const uri = 'memory:/work/essay.md'
const brief = `id: own
title: An essay of our own
sections:
  - id: '1'
    title: The only section
    criteria:
      - { id: '1.1', title: Say what coaching is., marks: 10 }
`

describe('the server in a web worker', () => {
  const wire = workerWire()
  let client: PlainClient
  beforeAll(async () => {
    client = await connected(wire, {
      capabilities: pulling,
      folder: 'memory:/work',
      initializationOptions: { files: true },
      answers: {
        'markwise/findFiles': () => ['memory:/work/own.brief.yaml'],
        'markwise/readFile': ({ uri: file }: { uri: string }) => (file.endsWith('own.brief.yaml') ? brief : null),
      },
    })
  })
  afterAll(() => wire.close())

  it('was built', () => {
    expect(existsSync(bundle)).toBe(true)
  })

  it('finds what the server in a process finds', async () => {
    client.open(
      uri,
      '---\nassignment: ilm-8581-700\n---\n\n## 1.1 Roles\n\nA coach asks (Starr, 2016).\n\n## References\n',
    )
    const found = await client.pull(uri)
    expect(found.map(({ code }) => code)).toContain('citation-unlisted')
    const position = { line: 4, character: 5 }
    const hover = await client.request<Hover>('textDocument/hover', { textDocument: { uri }, position })
    expect((hover.contents as { value: string }).value).toContain('12 marks')
  })

  it('has every file from the client', async () => {
    const other = 'memory:/work/other.md'
    client.open(other, '---\nassignment: own\n---\n\n# Essay\n')
    const found = await client.pull(other)
    expect(found.find(({ code }) => code === 'criterion-missing')?.message).toContain('Say what coaching is')
    expect(client.received.map(({ method }) => method)).toContain('markwise/readFile')
  })
})

/** A worker thread with as much of a web worker's scope as the bundle may use: messages, and nothing of Node. */
function workerWire(): Wire {
  const start = `
    const { parentPort } = require('node:worker_threads')
    const { readFileSync } = require('node:fs')
    const { createContext, Script } = require('node:vm')
    const scope = { console, setTimeout, clearTimeout, queueMicrotask, performance, URL, TextDecoder, TextEncoder, Intl,
      MessageChannel, addEventListener() {}, postMessage: message => parentPort.postMessage(message) }
    scope.self = scope
    parentPort.on('message', data => scope.onmessage({ data }))
    new Script(readFileSync(${JSON.stringify(bundle)}, 'utf8')).runInContext(createContext(scope))`
  const worker = new Worker(start, { eval: true })
  return {
    send: message => worker.postMessage(message),
    onMessage: listener => void worker.on('message', (message: Message) => listener(message)),
    close: () => worker.terminate(),
  }
}
