import { describe, expect, it } from 'vitest'
import type { CodeAction, CompletionList, Hover, PublishDiagnosticsParams } from 'vscode-languageserver'
import type { FixAtAnswer } from '../../server/src/lsp/protocol.js'
import { marked } from '../marked.js'
import { inProcess, uriOf, type InProcess } from './in-process.js'
import { ownBrief as own } from './own-brief.js'
import { publishes, pulling, type Message } from './plain-client.js'
import { edited, editsOf, positionAt } from './text-in-editor.js'

const uri = uriOf('own.brief.yaml')
const essay = uriOf('essay.md')

describe('a brief file that is open', () => {
  it('is told what is wrong in it, whether an assignment uses it or not', async () => {
    const client = await inProcess({ capabilities: pulling }, { 'own.brief.yaml': own })
    client.open(uri, own.replace('[define]', '[defin]'), 'yaml')
    expect(codesIn(await client.firstReceived(problems))).toEqual(['brief-name-unknown'])
    client.notify('textDocument/didClose', { textDocument: { uri } })
    await client.firstReceived(
      message => publishes(uri)(message) && (message.params as PublishDiagnosticsParams).diagnostics.length === 0,
    )
  })

  it('is read as it stands in the editor, once its writer pauses', async () => {
    const client = await inProcess({ capabilities: pulling }, { 'own.brief.yaml': own })
    client.open(essay, '---\nassignment: own\n---\n\n# Essay\n\nWords.\n')
    expect(await missing(client)).toContain('Say what coaching is')
    client.open(uri, own, 'yaml')
    client.notify('textDocument/didChange', {
      textDocument: { uri, version: 2 },
      contentChanges: [{ text: own.replace('coaching', 'mentoring') }],
    })
    await client.pull(essay)
    client.pass(300)
    expect(await missing(client)).toContain('Say what mentoring is')
    client.notify('textDocument/didClose', { textDocument: { uri } })
    expect(await missing(client)).toContain('Say what coaching is')
  })

  it('has the name or key changed to the one that was meant, with its quotes', async () => {
    const client = await inProcess({ capabilities: pulling }, { 'own.brief.yaml': own })
    const { text, spans } = marked(own.replace('[define]', "[⟦'defin'⟧]").replace('marks:', '⟦markes⟧:'))
    client.open(uri, text, 'yaml')
    await client.firstReceived(problems)
    const said: string[] = []
    let mended = text
    for (const { start, end } of [...spans].reverse()) {
      const range = { start: positionAt(text, start), end: positionAt(text, start) }
      const params = { textDocument: { uri }, range, context: { diagnostics: [] } }
      const [action] = await client.request<CodeAction[]>('textDocument/codeAction', params)
      said.push(`${text.slice(start, end)}: ${action?.title ?? 'nothing'}`)
      const command = { uri, position: positionAt(text, start), kind: 'change-name' }
      const { fixes } = await client.request<FixAtAnswer>('markwise/fixAt', command)
      expect(edited(text, fixes[0]?.answer.edits as never)).toBe(edited(text, editsOf(action?.edit)))
      mended = edited(mended, editsOf(action?.edit))
    }
    expect(said.sort()).toEqual(["'defin': Change to “define”", 'markes: Change to “marks”'])
    expect(mended).toBe(own.replace('[define]', "['define']"))
    const elsewhere = { textDocument: { uri }, range: { start: positionAt(text, 0), end: positionAt(text, 0) } }
    const none = await client.request('textDocument/codeAction', { ...elsewhere, context: { diagnostics: [] } })
    expect(none).toEqual([])
  })

  it('completes its keys and values, and says what they mean', async () => {
    const client = await inProcess({ capabilities: pulling }, { 'own.brief.yaml': own })
    const { text, cursor } = marked(own.replace('[define]', '[define, eva‸]'))
    client.open(uri, text, 'yaml')
    const position = positionAt(text, cursor ?? 0)
    const list = await client.request<CompletionList>('textDocument/completion', { textDocument: { uri }, position })
    expect(list.items[0]).toMatchObject({ label: 'evaluate', textEdit: { newText: 'evaluate' } })
    const over = { textDocument: { uri }, position: positionAt(text, text.indexOf('marks')) }
    const hover = await client.request<Hover>('textDocument/hover', over)
    expect(hover.contents).toMatchObject({ value: '**marks**: The most marks for it.' })
  })
})

async function missing(client: InProcess): Promise<string> {
  const found = await client.pull(essay)
  return JSON.stringify(found.find(({ code }) => code === 'criterion-missing')?.message)
}

function problems(message: Message): boolean {
  return publishes(uri)(message) && codesIn(message).length > 0
}

function codesIn(message: Message): readonly unknown[] {
  return (message.params as PublishDiagnosticsParams).diagnostics.map(({ code }) => code)
}
