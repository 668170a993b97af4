import { describe, expect, it } from 'vitest'
import type { CodeAction, Diagnostic } from 'vscode-languageserver'
import type { LookUpAnswer, LookUpQuestionAnswer } from '../../server/src/lsp/protocol-network.js'
import { crossrefArticle, dataciteDataset, openLibraryBook } from '../network/answers.js'
import { json } from '../network/local-host.js'
import { desk, list, starr, uri } from './desk-with-host.js'
import { edited, positionAt } from './text-in-editor.js'

const doi = 'https://doi.org/10.1111/joop.12119'
const at = (text: string, words: string): object => positionAt(text, text.indexOf(words) + 2)

describe('looking up', () => {
  it('says what would be sent to whom, and asks nobody', async () => {
    const text = list(starr, doi)
    const { client, host } = await desk(text, () => json(crossrefArticle))
    const ask = (params: object): Promise<LookUpQuestionAnswer> => client.request('markwise/lookUpQuestion', params)
    expect(await ask({ uri, position: at(text, doi) })).toEqual({
      identifier: '10.1111/joop.12119',
      says: `Enter sends 10.1111/joop.12119 to ${host.name}, and nothing else of your text.`,
    })
    expect(await ask({ uri, position: at(text, starr) })).toMatchObject({ identifier: null })
    expect(await ask({ text: '978-0-7494-6100-4' })).toMatchObject({ identifier: null, says: /add up/ })
    expect(host.asked).toEqual([])
  })

  it('names whom the settings name now, where the editor had none when the server started', async () => {
    const { client, host } = await desk(list(doi), () => json(crossrefArticle), { late: true })
    const { says } = await client.request<LookUpQuestionAnswer>('markwise/lookUpQuestion', { text: doi })
    expect(says).toContain(` to ${host.name},`)
    await client.request('markwise/lookUp', { uri, identifier: doi })
    expect(host.asked.length).toBe(1)
  })

  it('completes a bare DOI, as the style prints it', async () => {
    const text = list(starr, doi)
    const { client } = await desk(text, () => json(crossrefArticle))
    const answer = await client.request<LookUpAnswer>('markwise/lookUp', {
      uri,
      position: at(text, doi),
      identifier: doi,
    })
    expect(answer.outcome).toBe('completed')
    expect(answer.answer?.version).toBe(1)
    const after = edited(text, answer.answer?.edits ?? [])
    expect(after).toContain('Jones, R.J., Woods, S.A. and Guillaume, Y.R.F. (2016)')
    expect(after).toContain(starr)
    expect(after.split('\r\n').length).toBe(text.split('\r\n').length)
  })

  it('is about the text as it stands when the answer comes', async () => {
    const text = list(doi)
    const { client } = await desk(text, () => ({ ...json(crossrefArticle), delay: 150 }))
    const asking = client.request<LookUpAnswer>('markwise/lookUp', { uri, position: at(text, doi), identifier: doi })
    const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }
    client.notify('textDocument/didChange', {
      textDocument: { uri, version: 2 },
      contentChanges: [{ range, text: 'New words.\r\n\r\n' }],
    })
    const { answer, outcome } = await asking
    expect([outcome, answer?.version]).toEqual(['completed', 2])
    expect(edited(`New words.\r\n\r\n${text}`, answer?.edits ?? [])).toContain('(2016)')
  })

  it('of a text that was closed meanwhile gives the entry, and nothing to change', async () => {
    const text = list(doi)
    const { client } = await desk(text, () => ({ ...json(crossrefArticle), delay: 150 }))
    const asking = client.request<LookUpAnswer>('markwise/lookUp', { uri, position: at(text, doi), identifier: doi })
    client.notify('textDocument/didClose', { textDocument: { uri } })
    const { outcome, entry, answer } = await asking
    expect([outcome, answer]).toEqual(['no-text', null])
    expect(entry).toContain('(2016)')
  })

  it('of a set of data asks first, and does not ask the host twice', async () => {
    const text = list(starr)
    const { client, host } = await desk(text, () => json(dataciteDataset))
    const params = { uri, position: at(text, starr), identifier: '10.5061/dryad.8515' }
    const first = await client.request<LookUpAnswer>('markwise/lookUp', params)
    expect(first).toMatchObject({ outcome: 'other-kind', answer: null })
    expect(first.message).toBe('10.5061/dryad.8515 is a set of data: “Data from: How many coaches are there?”.')
    const second = await client.request<LookUpAnswer>('markwise/lookUp', { ...params, anyKind: true })
    expect(second.outcome).toBe('added')
    expect(host.asked).toHaveLength(1)
  })

  it('an ISBN says that the edition is to be looked at where none is named', async () => {
    const { edition_name: _, ...details } = openLibraryBook['ISBN:9780749461003'].details
    const { client } = await desk(list(starr), () => json({ 'ISBN:9780749461003': { details } }))
    const params = { uri, position: { line: 0, character: 0 }, identifier: '9780749461003' }
    const { message } = await client.request<LookUpAnswer>('markwise/lookUp', params)
    expect(message).toMatch(
      /^Added from 127[^ ]*: Parsloe, Leedham and .*\(2009\)\. .* names no edition: if your copy does, add it\.$/,
    )
  })

  it('can be called off at the progress that it shows', async () => {
    const text = list(doi)
    const { client } = await desk(text, () => ({ delay: 15_000 }), {
      capabilities: { window: { workDoneProgress: true } },
    })
    const asking = client.request<LookUpAnswer>('markwise/lookUp', { uri, position: at(text, doi), identifier: doi })
    const shown = await client.firstReceived(({ method }) => method === 'window/workDoneProgress/create')
    client.notify('window/workDoneProgress/cancel', { token: (shown.params as { token: string }).token })
    expect(await asking).toMatchObject({ outcome: 'cancelled', answer: null })
    const begun = client.received.find(
      ({ params }) => (params as { value?: { kind?: string } } | null)?.value?.kind === 'begin',
    )
    expect(begun?.params).toMatchObject({ value: { cancellable: true, title: /^Asking 127/ } })
  })

  it('without an assignment gives the entry for the clipboard', async () => {
    const { client } = await desk(list(starr), () => json(crossrefArticle))
    expect(await client.request('markwise/lookUp', { identifier: doi })).toMatchObject({
      outcome: 'no-text',
      entry: expect.stringContaining('(2016)') as string,
    })
    expect(await client.request('markwise/lookUp', { identifier: 'nonsense' })).toMatchObject({ outcome: 'nothing' })
  })

  it('is the fix of a bare DOI, as a command for clients that ask first', async () => {
    const text = list(doi)
    const { client, host } = await desk(text, () => json(crossrefArticle))
    const found = (await client.pull(uri)).find(({ code }) => code === 'reference-incomplete') as Diagnostic
    const actions = await client.request<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri },
      range: found.range,
      context: { diagnostics: [found] },
    })
    expect(actions[0]).toMatchObject({
      title: 'Look up this DOI…',
      command: { command: 'markwise.lookUp', arguments: ['10.1111/joop.12119'] },
    })
    const { fixes } = await client.request<{ fixes: { lookUp: string | null }[] }>('markwise/fixAt', {
      uri,
      position: found.range.start,
      kind: 'look-up',
    })
    expect(fixes.map(({ lookUp }) => lookUp)).toEqual(['10.1111/joop.12119'])
    expect(host.asked).toEqual([])
  })
})
