import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Script } from 'node:vm'
import { build } from 'esbuild'
import { beforeAll, describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '../..')
let bundle = ''

beforeAll(async () => {
  const built = await build({
    entryPoints: [join(root, 'client/src/extension.node.ts')],
    bundle: true,
    write: false,
    platform: 'node',
    format: 'cjs',
    external: ['vscode', '*/node-client.js'],
    supported: { 'dynamic-import': false },
  })
  bundle = built.outputFiles[0]?.text ?? ''
})

/** Answers whatever it is asked with itself: the parts of the editor that do not matter here. */
const anything: unknown = new Proxy(function () {}, {
  get: (_target, key) => (key === 'then' ? undefined : key === Symbol.toPrimitive ? () => '' : anything),
  apply: () => anything,
  construct: () => anything as object,
  set: () => true,
})

interface OpenFile {
  readonly languageId: string
  readonly text: string
  readonly name?: string
}

/** What happened when the extension was activated with these files open. */
async function activatedWith(files: readonly OpenFile[]): Promise<{ milliseconds: number; clientLoaded: boolean }> {
  const textDocuments = files.map(({ languageId, text, name = 'draft.md' }) => {
    const lines = text.split('\n')
    const lineAt = (index: number) => ({ text: lines[index] ?? '' })
    return {
      languageId,
      lineCount: lines.length,
      lineAt,
      uri: { scheme: 'file', path: `/${name}`, toString: () => `file:///${name}` },
    }
  })
  const over = (own: object) =>
    new Proxy(own, { get: (target, key) => (key in target ? (target as Record<PropertyKey, unknown>)[key] : anything) })
  const vscode = over({
    workspace: over({ textDocuments }),
    window: over({ activeTextEditor: textDocuments[0] && { document: textDocuments[0] } }),
  })
  let clientLoaded = false
  const load = (id: string): unknown => {
    if (id === 'vscode') return vscode
    clientLoaded = true
    return { nodeClient: () => Promise.reject(new Error('no server in this test')) }
  }
  const module = { exports: {} as { activate(context: unknown): void } }
  const context = over({ subscriptions: [], extension: { packageJSON: { contributes: { commands: [] } } } })
  const start = performance.now()
  const loaded = new Script(`(function (require, module, exports) {${bundle}\n})`).runInThisContext() as (
    ...parts: unknown[]
  ) => void
  loaded(load, module, module.exports)
  module.exports.activate(context)
  const milliseconds = performance.now() - start
  await new Promise(resolve => setTimeout(resolve, 5))
  return { milliseconds, clientLoaded }
}

describe('activation', () => {
  const readme = { languageId: 'markdown', text: '# README\n\nAs (Starr, 2016) says.' }

  it('loads no language client while no assignment is open', async () => {
    expect((await activatedWith([])).clientLoaded).toBe(false)
    expect((await activatedWith([readme])).clientLoaded).toBe(false)
    expect((await activatedWith([{ languageId: 'yaml', text: 'a: b\n', name: 'build.yaml' }])).clientLoaded).toBe(false)
    expect((await activatedWith([{ languageId: 'json', text: '{}\n', name: 'package.json' }])).clientLoaded).toBe(false)
  })

  it.each([
    { languageId: 'assignment-markdown', text: '' },
    { languageId: 'markdown', text: '---\nassignment: 8581-700\n---\n' },
    { languageId: 'yaml', text: 'id: own\n', name: 'own.brief.yaml' },
    { languageId: 'yaml', text: 'models: []\n', name: 'mine.models.yaml' },
    { languageId: 'json', text: '{ "id": "own" }\n', name: 'own.brief.json' },
  ])('loads it for $languageId with $text', async file => {
    expect((await activatedWith([readme, file])).clientLoaded).toBe(true)
  })

  it('is asked for by every language in which an assignment, a brief or models are written', async () => {
    const { activationEvents } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as {
      activationEvents: readonly string[]
    }
    // our own language and our commands and views bring their events with them
    expect(activationEvents).toEqual(['onLanguage:json', 'onLanguage:markdown', 'onLanguage:yaml'])
  })

  it('takes less than ten milliseconds', async () => {
    const times: number[] = []
    for (let run = 0; run < 9; run += 1) times.push((await activatedWith([readme])).milliseconds)
    expect(times.sort((a, b) => a - b)[4]).toBeLessThan(10)
  })
})
