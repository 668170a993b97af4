import { describe, expect, it } from 'vitest'
import type { CompletionList, Hover, PublishDiagnosticsParams } from 'vscode-languageserver'
import { ownModels as models, ownSources as sources } from '../own-catalogue-files.js'
import { inProcess, uriOf } from './in-process.js'
import { pulling, type Message } from './plain-client.js'

const files = { 'mine.models.yaml': models, 'mine.sources.yaml': sources }
const draft = '---\nassignment: ilm-8581-700\n---\n\n## 1.1\n\nCOMP\n'

describe('models and sources of the writer', () => {
  it('are offered with their citation and entry', async () => {
    const client = await inProcess({ capabilities: pulling }, files)
    client.open(uriOf('unit/essay.assignment.md'), draft)
    const list = await client.request<CompletionList>('textDocument/completion', {
      textDocument: { uri: uriOf('unit/essay.assignment.md') },
      position: { line: 6, character: 4 },
    })
    const item = list.items.find(({ label }) => label === 'COMPASS')
    expect(JSON.stringify(item?.textEdit)).toContain('COMPASS (Smith, 2024)')
    expect(JSON.stringify([item?.textEdit, item?.additionalTextEdits])).toContain('*Four Directions*. London: Sage.')
  })

  it('are told of when the file is explained', async () => {
    const client = await inProcess({ capabilities: pulling }, files)
    client.open(uriOf('unit/essay.assignment.md'), draft)
    const told = await client.request<string>('markwise/explainFile', { uri: uriOf('unit/essay.assignment.md') })
    expect(told).toContain(
      '- mine.models.yaml: 1 theory model\n- mine.sources.yaml: 1 work\n- Built in: 216 works, 151 ',
    )
  })

  it('are completed and explained in their own files', async () => {
    const client = await inProcess({ capabilities: pulling }, files)
    const uri = uriOf('mine.models.yaml')
    client.open(uri, models.replace('smith-2024', 'smith'), 'yaml')
    const position = { line: 7, character: 19 }
    const list = await client.request<CompletionList>('textDocument/completion', { textDocument: { uri }, position })
    expect(list.items[0]).toMatchObject({ label: 'smith-2024', detail: 'Smith (2024)' })
    const hover = await client.request<Hover>('textDocument/hover', {
      textDocument: { uri },
      position: { line: 4, character: 8 },
    })
    expect(JSON.stringify(hover.contents)).toContain('Its parts')
  })

  it('have their problems told while they are open, as they stand in the editor, and no assignment is', async () => {
    const client = await inProcess({ capabilities: pulling }, files)
    const uri = uriOf('mine.models.yaml')
    client.open(uri, models, 'yaml')
    client.notify('textDocument/didChange', {
      textDocument: { uri, version: 2 },
      contentChanges: [{ text: models.replace('smith-2024', 'smith-2025') }],
    })
    await client.pull(uri)
    client.pass(300)
    const said = (await client.firstReceived(problemsIn('mine.models.yaml'))).params as PublishDiagnosticsParams
    expect(said.diagnostics).toMatchObject([
      { code: 'catalogue-source-unknown', message: expect.stringContaining('smith-2024') as string },
    ])
    client.notify('textDocument/didClose', { textDocument: { uri } })
    await client.firstReceived(message => problemsOf(message, 'mine.models.yaml')?.length === 0)
  })

  it('have their problems told in their own file, and are read again when they change', async () => {
    const client = await inProcess({ capabilities: pulling }, { ...files, 'mine.sources.yaml': 'sources: []\n' })
    client.open(uriOf('essay.assignment.md'), draft)
    const said = (await client.firstReceived(problemsIn('mine.models.yaml'))).params as PublishDiagnosticsParams
    expect(said.diagnostics).toMatchObject([
      { code: 'catalogue-source-unknown', severity: 2, range: { start: { line: 7, character: 14 } } },
    ])
    client.files.set(uriOf('mine.sources.yaml'), sources)
    client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: uriOf('mine.sources.yaml'), type: 2 }] })
    await client.firstReceived(message => problemsOf(message, 'mine.models.yaml')?.length === 0)
  })
})

function problemsOf(message: Message, name: string): PublishDiagnosticsParams['diagnostics'] | undefined {
  if (!('method' in message) || message.method !== 'textDocument/publishDiagnostics') return undefined
  const { uri, diagnostics } = message.params as PublishDiagnosticsParams
  return uri === uriOf(name) ? diagnostics : undefined
}

function problemsIn(name: string): (message: Message) => boolean {
  return message => (problemsOf(message, name)?.length ?? 0) > 0
}
