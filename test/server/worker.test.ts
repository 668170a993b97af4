import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Hover } from 'vscode-languageserver'
import JSZip from 'jszip'
import type { ExportAnswer, FoundWork } from '../../server/src/lsp/protocol.js'
import { workerScript } from '../../client/src/server/worker-script.js'
import { connected, pulling, type Message, type PlainClient, type Wire } from './plain-client.js'

const dist = join(import.meta.dirname, '../../server/dist')
const [serving, bundle] = [join(dist, 'serving.cjs'), join(dist, 'main.browser.js')]
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
      initializationOptions: { files: true, parts: 'memory:/extension/server/dist' },
      answers: {
        'markwise/findFiles': () => ['memory:/work/own.brief.yaml'],
        'markwise/readFile': ({ uri: file }: { uri: string }) => contentOf(file),
        'markwise/readBytes': () => null,
      },
    })
  })
  afterAll(() => wire.close())

  it('was built', () => {
    expect([serving, bundle].map(file => existsSync(file))).toEqual([true, true])
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

  it('asks for its later parts once it needs them: the reader of libraries', async () => {
    const cited = 'memory:/work/cited.md'
    client.open(cited, '---\nassignment: own\nlibrary: refs.bib\n---\n\n## 1.1 Coaching\n\nIt asks [@starr2016].\n')
    expect(read('citation-js.cjs')).toBe(0)
    await until(async () => {
      const found = await client.request<readonly FoundWork[]>('markwise/findWorks', {
        uri: cited,
        query: 'starr manual',
        limit: 5,
      })
      return JSON.stringify(found).includes('refs.bib')
    })
    expect(read('citation-js.cjs')).toBe(1)
  })

  it('asks for its later parts once it needs them: the writer of Word files, once for two files', async () => {
    for (const time of [1, 2]) {
      const made = await client.request<ExportAnswer>('markwise/export', { uri, format: 'docx' })
      const archive = await JSZip.loadAsync(made.content, { base64: true })
      const main = await archive.file('word/document.xml')?.async('string')
      expect(main, String(time)).toContain('A coach asks (Starr, 2016).')
    }
    expect(read('submission-file.cjs')).toBe(1)
  })

  it('reads the assignment without the files around it where the parts that read these cannot be read', async () => {
    const around = ['own.brief.yaml', 'mine.models.yaml', 'refs.bib'].map(name => `memory:/work/${name}`)
    const other = workerWire()
    const alone = await connected(other, {
      capabilities: pulling,
      folder: 'memory:/work',
      initializationOptions: { files: true, parts: 'memory:/parts' },
      answers: {
        'markwise/findFiles': () => around,
        'markwise/readFile': params => (around.includes((params as { uri: string }).uri) ? 'id: own' : null),
      },
    })
    alone.open(uri, '---\nassignment: ilm-8581-700\n---\n\nA coach asks (Starr, 2016).\n')
    expect((await alone.pull(uri)).map(({ code }) => code)).toContain('citation-unlisted')
    await other.close()
  })

  it('says that an export could not be made where its part cannot be read', async () => {
    const other = workerWire()
    const alone = await connected(other, {
      capabilities: pulling,
      folder: 'memory:/work',
      initializationOptions: { files: true },
      answers: { 'markwise/findFiles': () => [], 'markwise/readFile': () => null },
    })
    alone.open(uri, '---\nassignment: ilm-8581-700\n---\n\n## 1.1 Roles\n\nA coach asks.\n')
    expect(await alone.request('markwise/export', { uri, format: 'docx' })).toBe(null)
    expect(await alone.request('markwise/export', { uri, format: 'md' })).not.toBe(null)
    await other.close()
  })

  /** How often a part was asked for. */
  function read(name: string): number {
    return client.received.filter(
      ({ method, params }) => method === 'markwise/readFile' && (params as { uri: string }).uri.endsWith(name),
    ).length
  }
})

function contentOf(file: string): string | null {
  const part = /^memory:\/extension\/server\/dist\/([\w-]+\.cjs)$/.exec(file)?.[1]
  if (part !== undefined) return readFileSync(join(dist, part), 'utf8')
  if (file.endsWith('refs.bib'))
    return '@book{starr2016, author = {Starr, Julie}, title = {The Coaching Manual}, year = 2016}'
  return file.endsWith('own.brief.yaml') ? brief : null
}

async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise(resolve => setTimeout(resolve, 20))
}

/** A worker thread with as much of a web worker's scope as the bundle may use: messages, scripts out of a Blob, and nothing of Node. */
function workerWire(): Wire {
  const script = workerScript(readFileSync(serving, 'utf8'), readFileSync(bundle, 'utf8')).join('')
  const start = `
    const { workerData: script } = require('node:worker_threads')
    const { parentPort } = require('node:worker_threads')
    const { createContext, Script } = require('node:vm')
    const scripts = new Map()
    class Blob { constructor(parts) { this.text = parts.join('') } }
    class Address extends URL {
      static createObjectURL({ text }) { const address = 'blob:' + scripts.size; scripts.set(address, text); return address }
      static revokeObjectURL() {}
    }
    const importScripts = address => new Script(scripts.get(address)).runInContext(context)
    const { log, warn, error } = console
    const scope = { console: { log, warn, error }, setTimeout, clearTimeout, queueMicrotask, performance, URL: Address, Blob, importScripts, TextDecoder,
      TextEncoder, Intl, btoa, atob, MessageChannel, addEventListener() {}, postMessage: message => parentPort.postMessage(message) }
    scope.self = scope
    parentPort.on('message', data => scope.onmessage({ data }))
    const context = createContext(scope)
    new Script(script).runInContext(context)`
  const worker = new Worker(start, { eval: true, workerData: script })
  return {
    send: message => worker.postMessage(message),
    onMessage: listener => void worker.on('message', (message: Message) => listener(message)),
    close: () => worker.terminate(),
  }
}
