import { describe, expect, it } from 'vitest'
import type { Diagnostic, PublishDiagnosticsParams } from 'vscode-languageserver'
import { inProcess, uriOf, type InProcess } from './in-process.js'
import { ownBrief as own } from './own-brief.js'
import { publishes, pulling, type Message } from './plain-client.js'

const broken = own.replace('sections:', 'sections: [')
const draft = (brief: string): string => `---\nassignment: ${brief}\n---\n\n# Essay\n\nWords.\n`

describe('a brief file', () => {
  it('is found beside the assignment and above it, the nearest first', async () => {
    const client = await inProcess(
      { capabilities: pulling },
      { 'own.brief.yaml': own.replace('coaching', 'mentoring'), 'unit/own.brief.yaml': own },
    )
    const found = await diagnosed(client, 'unit/deep/essay.md', draft('own'))
    expect(found.find(({ code }) => code === 'criterion-missing')?.message).toContain('Say what coaching is')
  })

  it('is found by its path, seen from the assignment', async () => {
    const client = await inProcess({ capabilities: pulling }, { 'our briefs/one.brief.yaml': own })
    const found = await diagnosed(client, 'unit/essay.md', draft('../our briefs/one.brief.yaml'))
    expect(codes(found)).toContain('criterion-missing')
  })

  it('takes the place of a brief that Markwise brings', async () => {
    const client = await inProcess(
      { capabilities: pulling },
      { 'x.brief.yaml': own.replace('id: own', 'id: ilm-8581-700') },
    )
    const found = await diagnosed(client, 'essay.md', draft('ilm-8581-700'))
    expect(found.filter(({ code }) => code === 'criterion-missing')).toHaveLength(1)
  })

  it('stays in force as it was while it is broken, and says so in its own file', async () => {
    const client = await inProcess({ capabilities: pulling }, { 'own.brief.yaml': own })
    expect(codes(await diagnosed(client, 'essay.md', draft('own')))).toContain('criterion-missing')
    replace(client, 'own.brief.yaml', broken)
    const said = await client.firstReceived(problemsIn('own.brief.yaml'))
    const { diagnostics } = said.params as PublishDiagnosticsParams
    expect(diagnostics[0]).toMatchObject({ severity: 1, source: 'markwise' })
    expect(diagnostics.filter(({ severity }) => severity === 3)).toMatchObject([
      { message: 'Until this is mended, assignments go on with the brief as it last could be read.' },
    ])
    expect(codes(await client.pull(uriOf('essay.md')))).toContain('criterion-missing')
  })

  it('has its problems cleared when it is mended', async () => {
    const client = await inProcess({ capabilities: pulling }, { 'own.brief.yaml': broken })
    client.open(uriOf('essay.assignment.md'), draft('own'))
    await client.firstReceived(problemsIn('own.brief.yaml'))
    replace(client, 'own.brief.yaml', own)
    await client.firstReceived(cleared('own.brief.yaml'))
    expect(codes(await client.pull(uriOf('essay.assignment.md')))).toContain('criterion-missing')
  })

  it('has its problems cleared when no assignment uses it', async () => {
    const client = await inProcess({ capabilities: pulling }, { 'own.brief.yaml': own.replace('10', '-10') })
    client.open(uriOf('essay.md'), draft('own'))
    await client.firstReceived(problemsIn('own.brief.yaml'))
    client.notify('textDocument/didClose', { textDocument: { uri: uriOf('essay.md') } })
    await client.firstReceived(cleared('own.brief.yaml'))
    expect(client.received.filter(cleared('own.brief.yaml'))).toHaveLength(1)
  })

  it('has its problems cleared when the front matter names another', async () => {
    const client = await inProcess({ capabilities: pulling }, { 'briefs/own.brief.yaml': broken })
    client.open(uriOf('essay.assignment.md'), draft('briefs/own.brief.yaml'))
    await client.pull(uriOf('essay.assignment.md'))
    await client.firstReceived(problemsIn('briefs/own.brief.yaml'))
    const start = { line: 1, character: 'assignment: '.length }
    change(client, uriOf('essay.assignment.md'), 2, start, { line: 2, character: 0 }, '8581-700\n')
    await client.pull(uriOf('essay.assignment.md'))
    await client.firstReceived(cleared('briefs/own.brief.yaml'))
    expect(client.received.filter(cleared('briefs/own.brief.yaml'))).toHaveLength(1)
  })

  it.each([
    ['knows of no watching', {}],
    ['watches no files', { workspace: { didChangeWatchedFiles: { dynamicRegistration: false } } }],
  ])('is read again at a save for a client that %s', async (_, capabilities) => {
    const client = await inProcess({ capabilities }, { 'own.brief.yaml': own })
    const uri = uriOf('essay.md')
    client.open(uri, draft('own'))
    await client.firstReceived(publishes(uri, 1))
    client.files.set(uriOf('own.brief.yaml'), own.replace('Say what coaching is', 'Say what mentoring is'))
    client.notify('textDocument/didSave', { textDocument: { uri } })
    const said = await client.firstReceived(
      message => publishes(uri)(message) && JSON.stringify(message.params).includes('Say what mentoring is'),
    )
    expect(said.method).toBe('textDocument/publishDiagnostics')
  })

  it('that changed has the lines above headings asked for anew', async () => {
    const capabilities = { ...pulling, workspace: { ...pulling.workspace, codeLens: { refreshSupport: true } } }
    const client = await inProcess({ capabilities }, { 'own.brief.yaml': own })
    client.open(uriOf('essay.md'), draft('own'))
    await client.pull(uriOf('essay.md'))
    client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: uriOf('own.brief.yaml'), type: 2 }] })
    const asked = await client.firstReceived(({ method }) => method === 'workspace/codeLens/refresh')
    expect(asked.id).toBeDefined()
  })

  it('that shares its id with another in its folder is told so, and the other too', async () => {
    const client = await inProcess({ capabilities: pulling }, { 'a.brief.yaml': own, 'b.brief.yaml': own })
    client.open(uriOf('essay.md'), draft('own'))
    for (const name of ['a.brief.yaml', 'b.brief.yaml']) {
      const said = await client.firstReceived(problemsIn(name))
      expect(codes((said.params as PublishDiagnosticsParams).diagnostics)).toContain('brief-id-twice')
    }
  })

  it('has its own text left alone where it is open', async () => {
    const client = await inProcess({ capabilities: pulling }, { 'own.brief.yaml': own })
    client.open(uriOf('own.brief.yaml'), `---\nassignment: own\n---\n${own}`, 'yaml')
    expect(await client.pull(uriOf('own.brief.yaml'))).toEqual([])
  })
})

describe('what makes Markdown an assignment', () => {
  it.each([
    ['a known id', 'essay.md', 'ilm-8581-700', true],
    ['one of its other names', 'essay.md', '8581-700', true],
    ['an id that is two letters off', 'essay.md', 'ilm-8581-7000', true],
    ['an id that nobody knows', 'essay.md', 'homework', false],
    ['its name, in an editor without our language', 'essay.assignment.md', 'homework', true],
  ])('%s', async (_, name, id, expected) => {
    const client = await inProcess({ capabilities: pulling })
    const found = await diagnosed(client, name, `${draft(id)}\nA coach asks (Starr, 2016).\n`)
    expect(codes(found).includes('citation-unlisted')).toBe(expected)
  })

  it('is noticed in whatever order the edits come', async () => {
    const client = await inProcess({ capabilities: pulling })
    const uri = uriOf('essay.md')
    client.open(uri, '---\ntitle: Essay\n---\n\nA coach asks (Starr, 2016).\n')
    expect(await client.pull(uri)).toEqual([])
    const end = { line: 5, character: 0 }
    for (let version = 2; version < 6; version++) change(client, uri, version, end, end, 'More. ')
    change(client, uri, 6, { line: 1, character: 0 }, { line: 1, character: 12 }, 'assignment: 8581-700')
    for (let version = 7; version < 10; version++) change(client, uri, version, end, end, 'More. ')
    expect(codes(await client.pull(uri))).toContain('citation-unlisted')
  })

  it('comes and goes with the front matter', async () => {
    const client = await inProcess({ capabilities: pulling })
    const uri = uriOf('essay.md')
    client.open(uri, 'A coach asks (Starr, 2016).\n')
    expect(await client.pull(uri)).toEqual([])
    const start = { line: 0, character: 0 }
    change(client, uri, 2, start, start, '---\nassignment: 8581-700\n---\n\n')
    expect((await client.pull(uri)).length).toBeGreaterThan(0)
    change(client, uri, 3, start, { line: 1, character: 0 }, '')
    expect(await client.pull(uri)).toEqual([])
  })
})

async function diagnosed(client: InProcess, name: string, text: string): Promise<readonly Diagnostic[]> {
  client.open(uriOf(name), text)
  return client.pull(uriOf(name))
}

function replace(client: InProcess, name: string, text: string): void {
  client.files.set(uriOf(name), text)
  client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: uriOf(name), type: 2 }] })
}

function change(client: InProcess, uri: string, version: number, start: object, end: object, text: string): void {
  client.notify('textDocument/didChange', {
    textDocument: { uri, version },
    contentChanges: [{ range: { start, end }, text }],
  })
}

function problemsIn(name: string): (message: Message) => boolean {
  return message =>
    publishes(uriOf(name))(message) && (message.params as PublishDiagnosticsParams).diagnostics.length > 0
}

function cleared(name: string): (message: Message) => boolean {
  return message =>
    publishes(uriOf(name))(message) && (message.params as PublishDiagnosticsParams).diagnostics.length === 0
}

function codes(diagnostics: readonly Diagnostic[]): readonly unknown[] {
  return diagnostics.map(({ code }) => code)
}
