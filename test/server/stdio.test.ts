import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { CodeAction, CompletionList, Diagnostic, Hover } from 'vscode-languageserver'
import { marked } from '../marked.js'
import { connected, pulling, stdioWire, type PlainClient } from './plain-client.js'
import { edited, editsOf, positionAt, textIn } from './text-in-editor.js'

const uri = 'file:///work/essay.md'
const front = '---\nassignment: ilm-8581-700\n---\n\n'
const words = 'Coaching and mentoring differ in focus and role, as I saw at work with the people I supported. '.repeat(
  4,
)
const headings = ['1.1', '1.2', '1.3', '1.4', '2.1', '3.1', '3.2', '4.1']
const essay = `${front}${headings.map(id => `## ${id} An answer\n\n${words}\n\n`).join('')}`

describe('markwise server --stdio, for a plain language client', () => {
  const wire = stdioWire()
  let client: PlainClient
  beforeAll(async () => {
    client = await connected(wire, { capabilities: pulling })
  })
  afterAll(async () => {
    expect(await client.stop()).toBe(0)
    expect(wire.stderr()).toBe('')
  })

  it('says at once that it counts in UTF-16, follows edits and answers for diagnostics', () => {
    expect(client.initialized.capabilities).toMatchObject({
      positionEncoding: 'utf-16',
      textDocumentSync: { openClose: true, change: 2 },
      diagnosticProvider: { workspaceDiagnostics: false },
    })
    expect(client.initialized.serverInfo?.name).toBe('markwise')
  })

  it('names the one criterion of nine that no heading answers', async () => {
    const found = await diagnosed(client, essay)
    const missing = found.filter(({ code }) => code === 'criterion-missing')
    expect(missing).toHaveLength(1)
    expect(missing[0]).toMatchObject({ severity: 2, source: 'markwise' })
    expect(missing[0]?.message).toContain('4.2')
  })

  it('finds a citation without an entry on exactly its characters, and adds the entry', async () => {
    const { text, spans } = marked(`${front}## 1.1 Roles\n\nA coach asks (⟦Starr, 2016⟧).\n\n## References\n`)
    const found = await diagnosed(client, text)
    const unlisted = found.filter(({ code }) => code === 'citation-unlisted')
    expect(unlisted.map(({ range }) => textIn(text, range))).toEqual(['(Starr, 2016)'])
    expect(spans).toHaveLength(1)
    const actions = await client.request<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri },
      range: unlisted[0]?.range,
      context: { diagnostics: unlisted },
    })
    const adding = actions.find(({ title }) => /add/i.test(title))
    expect(adding?.kind).toBe('quickfix')
    const after = edited(text, editsOf(adding?.edit))
    expect(after).toMatch(/## References\n\n.*Starr, J\. \(2016\)/)
    expect((await diagnosed(client, after)).filter(({ code }) => code === 'citation-unlisted')).toEqual([])
  })

  it('hovers a criterion with its marks and the four areas of its guidance', async () => {
    await diagnosed(client, essay)
    const hover = await client.request<Hover>('textDocument/hover', at(essay, essay.indexOf('## 1.1') + 4))
    const { value } = hover.contents as { value: string }
    expect(value).toContain('12 marks')
    for (const area of ['focus', 'roles', 'processes', 'environment']) expect(value.toLowerCase()).toContain(area)
  })

  it('completes OSC to OSCAR with its citation and, in the same answer, its entry', async () => {
    const { text, cursor } = marked(`${front}## 1.1 Roles\n\nWe used OSC‸\n\n## References\n`)
    await diagnosed(client, text)
    const { items } = await client.request<CompletionList>('textDocument/completion', {
      ...at(text, cursor ?? 0),
      context: { triggerKind: 1 },
    })
    const oscar = items.find(({ label }) => label.startsWith('OSCAR'))
    const edit = oscar?.textEdit
    if (!edit || !('range' in edit)) throw new Error('OSCAR comes without its edit')
    const after = edited(text, [edit, ...(oscar.additionalTextEdits ?? [])])
    expect(after).toMatch(/We used .*OSCAR.*\(Gilbert and Whittleworth, 2009\)/)
    expect(after).toMatch(/## References\n\n.*Gilbert, A\. and Whittleworth, K\. \(2009\)/)
    const found = await diagnosed(client, after)
    expect(found.filter(({ code }) => code === 'citation-unlisted' || code === 'model-uncited')).toEqual([])
  })

  it('leaves a README alone', async () => {
    const readme = { uri: 'file:///work/README.md' }
    client.open(readme.uri, '# Tool\n\nSee (Starr, 2016).\n\n## 1.1 Install\n')
    expect(await client.pull(readme.uri)).toEqual([])
    const position = { line: 4, character: 4 }
    const range = { start: position, end: position }
    for (const [method, more] of [
      ['hover', { position }],
      ['completion', { position }],
      ['codeAction', { range, context: { diagnostics: [] } }],
      ['codeLens', {}],
      ['documentSymbol', {}],
      ['foldingRange', {}],
      ['documentLink', {}],
      ['selectionRange', { positions: [position] }],
      ['semanticTokens/full', {}],
    ] as const) {
      const answer = await client.request(`textDocument/${method}`, { textDocument: readme, ...more })
      expect(emptied(answer), method).toBe('nothing')
    }
  })
})

function at(
  text: string,
  offset: number,
): { textDocument: { uri: string }; position: { line: number; character: number } } {
  return { textDocument: { uri }, position: positionAt(text, offset) }
}

/** What is found in this text, opened anew. */
async function diagnosed(client: PlainClient, text: string): Promise<readonly Diagnostic[]> {
  client.notify('textDocument/didClose', { textDocument: { uri } })
  client.open(uri, text)
  return client.pull(uri)
}

function emptied(answer: unknown): unknown {
  if (answer === null) return 'nothing'
  if (Array.isArray(answer)) return answer.length === 0 ? 'nothing' : answer
  const { items, data } = answer as { items?: unknown[]; data?: unknown[] }
  return (items ?? data)?.length === 0 ? 'nothing' : answer
}
