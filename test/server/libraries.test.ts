import { describe, expect, it } from 'vitest'
import type { PublishDiagnosticsParams } from 'vscode-languageserver'
import { inProcess, uriOf, type InProcess } from './in-process.js'
import { pulling, type Message } from './plain-client.js'

const starr = '@book{starr2016, author = {Starr, Julie}, title = {The Coaching Manual}, year = {2016}}\n'
const bad = '@book{bad, title {x}}\n'
const draft = (head = ''): string =>
  `---\nassignment: ilm-8581-700\n${head}---\n\n## 1.1\n\nIt works [@starr2016], as others say [@nobody2001].\n`

/** A library as Zotero writes it. */
function json(...ids: readonly string[]): string {
  return JSON.stringify(ids.map(id => ({ id, type: 'book', title: id, author: [{ family: 'Starr' }] })))
}

describe('a library', () => {
  it.each([
    ['beside the assignment', {}, 'unit/refs.bib', ''],
    ['that the front matter names', {}, 'books/refs.bib', 'library: ../books/refs.bib\n'],
    ['that the settings name', { libraries: [uriOf('books/refs.bib')] }, 'books/refs.bib', ''],
  ])('%s tells its keys', async (_where, settings, name, head) => {
    const client = await inProcess(
      {
        capabilities: { ...pulling, workspace: { ...pulling.workspace, configuration: true } },
        answers: { 'workspace/configuration': () => [settings] },
      },
      { [name]: starr },
    )
    client.open(uriOf('unit/essay.assignment.md'), draft(head))
    await expect
      .poll(() => unlisted(client, 'unit/essay.assignment.md'))
      .toEqual([expect.stringContaining('nobody2001')])
  })

  it('says in its own file which entry is broken, and takes it back when it is mended', async () => {
    const client = await inProcess({ capabilities: pulling }, { 'refs.bib': starr + bad })
    client.open(uriOf('essay.assignment.md'), draft())
    const said = (await client.firstReceived(problemsIn('refs.bib'))).params as PublishDiagnosticsParams
    expect(said.diagnostics).toMatchObject([
      {
        code: 'library-entry-unreadable',
        severity: 2,
        range: { start: { line: 1, character: 6 }, end: { line: 1, character: 9 } },
      },
    ])
    change(client, 'refs.bib', starr)
    await client.firstReceived(message => problemsOf(message, 'refs.bib')?.length === 0)
  })

  it('gives way to an assignment that cites no keys, and is read a moment later', async () => {
    const client = await inProcess({ capabilities: pulling }, { 'refs.bib': starr + bad })
    client.open(
      uriOf('essay.assignment.md'),
      '---\nassignment: ilm-8581-700\n---\n\n## 1.1\n\nIt works (Starr, 2016).\n',
    )
    expect(await unlisted(client)).toHaveLength(1)
    const isRead = client.firstReceived(problemsIn('refs.bib'))
    client.pass(150)
    expect((await isRead).params).toMatchObject({ uri: uriOf('refs.bib') })
  })

  it('that changes is read again without a reload', async () => {
    const client = await inProcess({ capabilities: pulling }, { 'refs.bib': starr })
    client.open(uriOf('essay.assignment.md'), draft())
    expect(await unlisted(client)).toHaveLength(1)
    change(client, 'refs.bib', starr + starr.replace('starr2016', 'nobody2001'))
    await expect.poll(() => unlisted(client)).toHaveLength(0)
  })

  const dynamic = { didChangeWatchedFiles: { dynamicRegistration: true } }
  const both = starr + starr.replace('starr2016', 'nobody2001')
  it.each([
    ['in an editor that watches no files', {}, 'refs.bib', starr, both],
    [
      'as a `.json` file, which nobody watches',
      dynamic,
      'refs.json',
      json('starr2016'),
      json('starr2016', 'nobody2001'),
    ],
  ])('that changes is read again with the next save: %s', async (_, watching, name, before, after) => {
    const capabilities = { ...pulling, workspace: { ...pulling.workspace, ...watching } }
    const client = await inProcess({ capabilities }, { [name]: before })
    const uri = uriOf('essay.assignment.md')
    client.open(uri, draft(`library: ${name}\n`))
    expect(await unlisted(client)).toHaveLength(1)
    client.files.set(uriOf(name), after)
    client.notify('textDocument/didSave', { textDocument: { uri } })
    letSettle(client)
    await expect.poll(() => unlisted(client)).toHaveLength(0)
  })
})

async function unlisted(client: InProcess, name = 'essay.assignment.md'): Promise<readonly string[]> {
  const found = await client.pull(uriOf(name))
  return found
    .filter(({ code }) => code === 'citation-unlisted')
    .map(({ message }) => (typeof message === 'string' ? message : message.value))
}

function change(client: InProcess, name: string, text: string): void {
  client.files.set(uriOf(name), text)
  client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: uriOf(name), type: 2 }] })
  letSettle(client)
}

/** The file settles; the server hears of it first, on a busy machine only after a while. */
function letSettle(client: InProcess): void {
  for (const later of [50, 300, 1000, 3000]) setTimeout(() => client.pass(300), later)
}

function problemsOf(message: Message, name: string): PublishDiagnosticsParams['diagnostics'] | undefined {
  if (!('method' in message) || message.method !== 'textDocument/publishDiagnostics') return undefined
  const { uri, diagnostics } = message.params as PublishDiagnosticsParams
  return uri === uriOf(name) ? diagnostics : undefined
}

function problemsIn(name: string): (message: Message) => boolean {
  return message => (problemsOf(message, name)?.length ?? 0) > 0
}
