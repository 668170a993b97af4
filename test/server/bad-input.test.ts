import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Diagnostic } from 'vscode-languageserver'
import { connected, pulling, stdioWire, type PlainClient } from './plain-client.js'

const front = '---\nassignment: ilm-8581-700\n---\n\n'
const heading = '## 1.1 Roles\n\n'

/** Texts that no writer means to write, each opened, asked about everywhere and edited in one running server. */
const texts: readonly (readonly [name: string, text: string])[] = [
  ['an empty file', ''],
  ['nothing but front matter', front],
  ['a lone ---', '---'],
  ['front matter that is never closed', '---\nassignment: ilm-8581-700\n\n# Essay\n'],
  ['front matter that is broken', '---\nassignment: [ilm: {\n---\n\n# Essay\n'],
  ['no brief', '# Essay\n\nA coach asks (Starr, 2016).\n'],
  ['an unknown brief', '---\nassignment: homework\n---\n\n# Essay\n'],
  ['a path to no file', '---\nassignment: ./missing.brief.yaml\n---\n\n# Essay\n'],
  ['a binary file', '\u0000\u0001\ufffd\u0000PNG\r\n\u001a\n\u0000'],
  ['lone surrogates', `${front}${heading}\ud83d text \udc00 (Starr, \ud800 2016)\n`],
  ['a comment that is never closed', `${front}${heading}<!-- everything below\n\n${'hidden words here '.repeat(50)}\n`],
  ['no end of line at the end', `${front}${heading}A coach asks (Starr, 2016).`],
  ['CRLF', `${front}${heading}A coach asks.\n`.replaceAll('\n', '\r\n')],
  ['CR alone', `${front}${heading}A coach asks.\n`.replaceAll('\n', '\r')],
  ['a BOM', `\ufeff${front}${heading}A coach asks.\n`],
  ['5 MB of brackets', `${front}${heading}${'[]('.repeat(1_750_000)}\n`],
  ['1 MB of [a](', `${front}${heading}${'[a]('.repeat(250_000)}\n`],
  ['200 kB of a**b', `${front}${heading}${'a**b'.repeat(50_000)}\n`],
  ['a quotation 10,000 deep', `${front}${heading}${'>'.repeat(10_000)} deep\n`],
]

describe('a server that is given', () => {
  const wire = stdioWire()
  let client: PlainClient
  beforeAll(async () => {
    client = await connected(wire, { capabilities: pulling })
  })
  afterAll(async () => {
    expect(wire.stderr()).toBe('')
    expect(await client.stop()).toBe(0)
  })

  it.each(texts)(
    '%s answers everything, says nothing odd and goes on',
    async (name, text) => {
      const uri = `file:///work/${encodeURIComponent(name)}.assignment.md`
      client.open(uri, text, 'assignment-markdown')
      expect(areSane(await client.pull(uri), text)).toBe(true)
      await askEverything(client, uri)
      const start = { line: 0, character: 0 }
      const contentChanges = [{ range: { start, end: start }, text: 'x' }]
      client.notify('textDocument/didChange', { textDocument: { uri, version: 2 }, contentChanges })
      expect(areSane(await client.pull(uri), `x${text}`)).toBe(true)
      client.notify('textDocument/didClose', { textDocument: { uri } })
      expect(faultsIn(client)).toEqual([])
    },
    30_000,
  )

  it('places outside the text, and documents that are not open', async () => {
    const uri = 'file:///work/short.assignment.md'
    client.open(uri, `${front}${heading}Short.\n`, 'assignment-markdown')
    const position = { line: 99_999, character: 99_999 }
    const range = { start: position, end: { line: 0, character: 0 } }
    await client.request('textDocument/hover', { textDocument: { uri }, position })
    await client.request('textDocument/codeAction', { textDocument: { uri }, range, context: { diagnostics: [] } })
    const contentChanges = [{ range, text: ' more' }]
    client.notify('textDocument/didChange', { textDocument: { uri, version: 2 }, contentChanges })
    client.notify('textDocument/didChange', { textDocument: { uri: 'file:///nowhere.md', version: 2 }, contentChanges })
    expect(areSane(await client.pull(uri), `${front}${heading}Short.\n more`)).toBe(true)
    expect(faultsIn(client)).toEqual([])
  })
})

describe('a client that hands over what is none', () => {
  it.each<[string, object]>([
    ['settings', { markwise: { calm: 0 } }],
    ['fields of a wrong kind', { files: 'yes', notAuthors: 5, lookUp: {}, coverage: 1, parts: [] }],
    ['a list', []],
  ])('%s has its assignment checked all the same', async (_, initializationOptions) => {
    const strange = await connected(stdioWire(), { capabilities: pulling, initializationOptions })
    strange.open('file:///work/a.md', `${front}${heading}A coach asks (Starr, 2016).\n`)
    const found = await strange.pull('file:///work/a.md')
    expect(found.map(({ code }) => code)).toContain('citation-unlisted')
    expect(await strange.stop()).toBe(0)
  })
})

async function askEverything(client: PlainClient, uri: string): Promise<void> {
  const textDocument = { uri }
  for (const position of [
    { line: 0, character: 0 },
    { line: 6, character: 3 },
  ]) {
    const range = { start: position, end: position }
    await client.request('textDocument/hover', { textDocument, position })
    await client.request('textDocument/completion', { textDocument, position, context: { triggerKind: 1 } })
    await client.request('textDocument/codeAction', { textDocument, range, context: { diagnostics: [] } })
    await client.request('textDocument/selectionRange', { textDocument, positions: [position] })
  }
  for (const method of ['codeLens', 'documentSymbol', 'foldingRange', 'documentLink', 'semanticTokens/full']) {
    await client.request(`textDocument/${method}`, { textDocument })
  }
  await client.request('markwise/coverage', { uri })
  await client.request('markwise/explainFile', { uri })
}

/** Every finding has words and stands in the text. */
function areSane(found: readonly Diagnostic[], text: string): boolean {
  const lines = text.split(/\r\n|\r|\n/)
  return found.every(({ range: { start, end }, message, code }) => {
    const isInside = [start, end].every(({ line, character }) => character <= (lines[line]?.length ?? -1))
    const words = typeof message === 'string' ? message : message.value
    return isInside && code !== undefined && words.length > 10 && words.length < 600
  })
}

/** What the server logged as its own faults, the first lines of it. */
function faultsIn({ received }: PlainClient): readonly string[] {
  const logged = received.filter(({ method }) => method === 'window/logMessage')
  return logged.slice(0, 3).map(({ params }) => JSON.stringify(params).slice(0, 300))
}
