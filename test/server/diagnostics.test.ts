import { describe, expect, it } from 'vitest'
import type { Diagnostic, DocumentDiagnosticReport, PublishDiagnosticsParams } from 'vscode-languageserver'
import { marked } from '../marked.js'
import { inProcess, uriOf, type InProcess } from './in-process.js'
import { publishes, pulling, type Message } from './plain-client.js'
import { positionAt, textIn } from './text-in-editor.js'

const uri = uriOf('essay.md')
const front = '---\nassignment: ilm-8581-700\n---\n\n'
const refresh = 'workspace/diagnostic/refresh'
const unlisted = `${front}## 1.1 Roles\n\nA coach asks.\n\nAnother paragraph.\n\n## References\n`

describe('diagnostics that are pulled', () => {
  it('are not pushed as well', async () => {
    const client = await opened(unlisted, pulling)
    await client.pull(uri)
    type(client, 2, unlisted, 'asks', ' (Starr, 2016)')
    await client.pull(uri)
    expect(client.received.filter(publishes(uri))).toEqual([])
  })

  it('are said to be unchanged where they are', async () => {
    const client = await opened(`${unlisted}`, { ...pulling, workspace: {} })
    const first = await report(client)
    expect(first.kind).toBe('full')
    const again = await report(client, first.resultId)
    expect(again).toEqual({ kind: 'unchanged', resultId: first.resultId })
    const place = positionAt(unlisted, unlisted.indexOf('Another'))
    change(client, 2, place, place, 'x')
    expect((await report(client, first.resultId)).kind).toBe('unchanged')
    type(client, 3, unlisted, 'asks', ' (Starr, 2016)')
    expect((await report(client, first.resultId)).kind).toBe('full')
  })

  it('come all at once for a client that could not be told to ask again', async () => {
    const client = await opened(unlisted, { textDocument: { diagnostic: {} } })
    await client.pull(uri)
    type(client, 2, unlisted, 'asks', ' (Starr, 2016)')
    expect(codes(await client.pull(uri))).toContain('citation-unlisted')
  })

  it('go by the settings from the first time on, also for a client that could not be told to ask again', async () => {
    const settings = [{ severity: { 'citation-unlisted': 'off' } }]
    const client = await inProcess({
      capabilities: { textDocument: { diagnostic: {} }, workspace: { configuration: true } },
      answers: { 'workspace/configuration': () => settings },
    })
    client.open(uri, unlisted.replace('asks', 'asks (Starr, 2016)'))
    const found = codes(await client.pull(uri))
    expect(found).toContain('criterion-missing')
    expect(found).not.toContain('citation-unlisted')
  })

  it('are none for a document that was never opened', async () => {
    const client = await inProcess({ capabilities: pulling })
    expect(await client.pull(uriOf('unknown.md'))).toEqual([])
  })
})

describe('calm', () => {
  it('lets what is new in the paragraph wait until the writer pauses', async () => {
    const client = await opened(unlisted, pulling)
    await client.pull(uri)
    type(client, 2, unlisted, 'asks', ' (Starr, 2016)')
    expect(codes(await client.pull(uri))).not.toContain('citation-unlisted')
    client.pass(690)
    expect(client.received.some(({ method }) => method === refresh)).toBe(false)
    client.pass(30)
    await client.firstReceived(({ method }) => method === refresh)
    expect(codes(await client.pull(uri))).toContain('citation-unlisted')
  })

  it('waits also where the client calls diagnostics a diagnostic when it says that it can be told to ask again', async () => {
    const client = await opened(unlisted, { ...pulling, workspace: { diagnostic: { refreshSupport: true } } })
    await client.pull(uri)
    type(client, 2, unlisted, 'asks', ' (Starr, 2016)')
    expect(codes(await client.pull(uri))).not.toContain('citation-unlisted')
    client.pass(720)
    await client.firstReceived(({ method }) => method === refresh)
    expect(codes(await client.pull(uri))).toContain('citation-unlisted')
  })

  it('moves what was there with the words, in its present wording', async () => {
    const { text } = marked(unlisted.replace('asks', 'asks (Starr, 2016)'))
    const client = await opened(text, pulling)
    expect(unlistedIn(text, await client.pull(uri))).toEqual(['(Starr, 2016)'])
    const typed = type(client, 2, text, 'A coach', ' of mine')
    const moved = type(client, 3, typed, '(Star', 'k')
    expect(unlistedIn(moved, await client.pull(uri))).toEqual(['(Starkr, 2016)'])
  })

  it('lets what is gone go at once', async () => {
    const text = unlisted.replace('asks', 'asks (Starr, 2016)')
    const client = await opened(text, pulling)
    await client.pull(uri)
    const start = positionAt(text, text.indexOf('(Starr'))
    change(client, 2, start, { ...start, character: start.character + '(Starr, 2016)'.length }, '')
    expect(codes(await client.pull(uri))).not.toContain('citation-unlisted')
  })

  it.each([
    ['a save', (client: InProcess): void => client.notify('textDocument/didSave', { textDocument: { uri } })],
    [
      'an edit elsewhere',
      (client: InProcess) => type(client, 3, unlisted.replace('asks', 'asks (Starr, 2016)'), 'Another', ' new'),
    ],
    ['the light bulb', (client: InProcess) => client.request('textDocument/codeAction', lightBulb)],
  ])('ends with %s', async (_, end) => {
    const client = await opened(unlisted, pulling)
    await client.pull(uri)
    type(client, 2, unlisted, 'asks', ' (Starr, 2016)')
    expect(codes(await client.pull(uri))).not.toContain('citation-unlisted')
    await Promise.resolve(end(client))
    expect(codes(await client.pull(uri))).toContain('citation-unlisted')
  })

  it('is off at 0, and everything is said when a document is opened', async () => {
    const settings = { answers: { 'workspace/configuration': () => [{ calm: 0 }] } }
    const capabilities = { ...pulling, workspace: { ...pulling.workspace, configuration: true } }
    const client = await inProcess({ capabilities, ...settings })
    await client.firstReceived(({ method }) => method === refresh)
    client.open(uri, unlisted.replace('asks', 'asks (Starr, 2016)'))
    expect(codes(await client.pull(uri))).toContain('citation-unlisted')
    type(client, 2, unlisted.replace('asks', 'asks (Starr, 2016)'), 'mentor', '')
    type(client, 3, unlisted.replace('asks', 'asks (Starr, 2016)'), 'coach', ' (Bond, 2011)')
    expect(unlistedIn('', await client.pull(uri))).toHaveLength(2)
  })
})

describe('diagnostics that are pushed', () => {
  it('carry their version, come once for edits that came together, and never an older after a newer', async () => {
    const client = await opened(unlisted, {})
    await client.firstReceived(publishes(uri, 1))
    let text = unlisted
    for (let version = 2; version <= 30; version++) text = type(client, version, text, 'Another', ' x')
    await client.firstReceived(publishes(uri, 30))
    const versions = published(client).map(({ version }) => version ?? 0)
    expect(versions).toEqual([...versions].sort((a, b) => a - b))
    expect(versions.length).toBeLessThan(10)
  })

  it('hold what is new in the paragraph back, and publish it when the writer pauses', async () => {
    const client = await opened(unlisted, {})
    await client.firstReceived(publishes(uri, 1))
    type(client, 2, unlisted, 'asks', ' (Starr, 2016)')
    await client.firstReceived(publishes(uri, 2))
    expect(
      published(client)
        .at(-1)
        ?.diagnostics.map(({ code }) => code),
    ).not.toContain('citation-unlisted')
    client.pass(800)
    await client.firstReceived(holds('citation-unlisted'))
    expect(published(client).at(-1)?.version).toBe(2)
  })

  it('are cleared when the document is closed or no longer an assignment', async () => {
    const client = await opened(unlisted, {})
    await client.firstReceived(publishes(uri, 1))
    expect(published(client).at(-1)?.diagnostics.length).toBeGreaterThan(0)
    change(client, 2, { line: 1, character: 0 }, { line: 1, character: 'assignment:'.length }, 'title:')
    await client.firstReceived(publishes(uri, 2))
    expect(published(client).at(-1)?.diagnostics).toEqual([])
    change(client, 3, { line: 1, character: 0 }, { line: 1, character: 'title:'.length }, 'assignment:')
    await client.firstReceived(publishes(uri, 3))
    expect(published(client).at(-1)?.diagnostics.length).toBeGreaterThan(0)
    client.notify('textDocument/didClose', { textDocument: { uri } })
    await client.firstReceived(
      message => publishes(uri)(message) && (message.params as PublishDiagnosticsParams).version === undefined,
    )
    expect(published(client).at(-1)?.diagnostics).toEqual([])
  })

  it('are never sent for a README', async () => {
    const client = await inProcess()
    client.open(uriOf('README.md'), '# Tool\n\nSee (Starr, 2016).\n')
    client.open(uri, unlisted)
    await client.firstReceived(publishes(uri, 1))
    expect(client.received.filter(publishes(uriOf('README.md')))).toEqual([])
  })
})

const lightBulb = {
  textDocument: { uri },
  range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
  context: { diagnostics: [], triggerKind: 1 },
}

async function opened(text: string, capabilities: object): Promise<InProcess> {
  const client = await inProcess({ capabilities })
  client.open(uri, text)
  return client
}

/** Types `insert` behind the first `after`; the text as it is then. */
function type(client: InProcess, version: number, text: string, after: string, insert: string): string {
  const offset = text.indexOf(after) + after.length
  const place = positionAt(text, offset)
  change(client, version, place, place, insert)
  return text.slice(0, offset) + insert + text.slice(offset)
}

function change(client: InProcess, version: number, start: object, end: object, text: string): void {
  client.notify('textDocument/didChange', {
    textDocument: { uri, version },
    contentChanges: [{ range: { start, end }, text }],
  })
}

function report(
  client: InProcess,
  previousResultId?: string,
): Promise<DocumentDiagnosticReport & { resultId: string }> {
  return client.request('textDocument/diagnostic', {
    textDocument: { uri },
    ...(previousResultId ? { previousResultId } : {}),
  })
}

function codes(diagnostics: readonly Diagnostic[]): readonly unknown[] {
  return diagnostics.map(({ code }) => code)
}

function unlistedIn(text: string, diagnostics: readonly Diagnostic[]): readonly string[] {
  return diagnostics.filter(({ code }) => code === 'citation-unlisted').map(({ range }) => textIn(text, range))
}

function published(client: InProcess): readonly PublishDiagnosticsParams[] {
  return client.received.filter(publishes(uri)).map(({ params }) => params as PublishDiagnosticsParams)
}

function holds(code: string): (message: Message) => boolean {
  return message =>
    publishes(uri)(message) && (message.params as PublishDiagnosticsParams).diagnostics.some(one => one.code === code)
}
