import { expect, test } from 'vitest'
import type { CodeAction } from 'vscode-languageserver'
import type { OrganiseStepsAnswer } from '../../server/src/lsp/protocol-references.js'
import type { EditsAnswer } from '../../server/src/lsp/protocol.js'
import { inProcess, uriOf, type InProcess } from './in-process.js'
import { pulling } from './plain-client.js'
import { edited, editsOf } from './text-in-editor.js'

const uri = uriOf('essay.assignment.md')
const [abel, kram] = ['Abel, A. (2001) *One*. L: P.', 'Kram, K. (1985) *Two*. L: P.']
const list = (...entries: readonly string[]): string =>
  `So (Abel, 2001).\r\n\r\n## References\r\n\r\n${entries.map(entry => `- ${entry}\r\n`).join('')}`
const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }

async function opened(text: string): Promise<InProcess> {
  const client = await inProcess({ capabilities: pulling })
  client.open(uri, text)
  return client
}

function actions(client: InProcess, only?: readonly string[]): Promise<CodeAction[]> {
  const context = { diagnostics: [], ...(only ? { only } : {}) }
  return client.request('textDocument/codeAction', { textDocument: { uri }, range, context })
}

test('source.organizeReferences sorts the lists, and is offered only where it is asked for', async () => {
  const client = await opened(list(kram, abel))
  for (const only of ['source', 'source.organizeReferences']) {
    const action = (await actions(client, [only])).find(({ kind }) => kind === 'source.organizeReferences')
    expect(edited(list(kram, abel), editsOf(action?.edit))).toBe(list(abel, kram))
  }
  for (const only of [undefined, ['quickfix'], ['source.fixAll'], ['source.organizeImports']])
    expect((await actions(client, only)).map(({ kind }) => kind)).not.toContain('source.organizeReferences')
  const sorted = await opened(list(abel, kram))
  expect(await actions(sorted, ['source.organizeReferences'])).toEqual([])
})

test('what there is to do is said, and what is chosen is done', async () => {
  const text = list(kram, abel, 'www.example.org')
  const client = await opened(text)
  const answer = await client.request<OrganiseStepsAnswer>('markwise/organiseSteps', { uri })
  expect(answer.steps.map(({ kind, usual }) => [kind, usual])).toEqual([
    ['sort', true],
    ['move', false],
  ])
  expect(answer.notUnderstood).toBe('1 line was not understood, so it stays with the entry above it.')
  const { edits, version } = await client.request<EditsAnswer>('markwise/organise', { uri, kinds: ['move'] })
  expect(version).toBe(1)
  expect(edited(text, edits)).toBe(`${list(abel, 'www.example.org')}\r\n## Bibliography\r\n\r\n- ${kram}\r\n`)
  expect(await client.request('markwise/organise', { uri, kinds: [] })).toMatchObject({ edits: [] })
})

test('a file that is no assignment has no lists', async () => {
  const client = await opened(list(abel))
  client.open(uriOf('README.md'), list(kram, abel))
  expect(await client.request('markwise/organiseSteps', { uri: uriOf('README.md') })).toBeNull()
  expect(await client.request('markwise/organise', { uri: uriOf('README.md'), kinds: ['sort'] })).toBeNull()
})
