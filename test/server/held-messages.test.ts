import { expect, test } from 'vitest'
import type { DocumentSymbol } from 'vscode-languageserver'
import { inProcess, uriOf } from './in-process.js'

const text = '---\nassignment: ilm-8581-700\n---\n# Title\n\n## 1.1 Define\n\nWords.\n'
const registersOwnLanguage = { textDocument: { documentSymbol: { dynamicRegistration: true } } }

test('what a client sends while the server still loads is answered once it is there, and what it announced is registered', async () => {
  let arrive = (): void => undefined
  const loaded = new Promise<void>(resolve => {
    arrive = resolve
  })
  const client = await inProcess(
    { capabilities: registersOwnLanguage, initializationOptions: { ownMarkdown: true } },
    {},
    { loaded: () => loaded },
  )
  client.open(uriOf('a.assignment.md'), text, 'assignment-markdown')
  const asked = client.request<DocumentSymbol[]>('textDocument/documentSymbol', {
    textDocument: { uri: uriOf('a.assignment.md') },
  })
  await new Promise(resolve => setTimeout(resolve, 20)) // time enough to lose all of it
  expect(client.received).toEqual([])
  arrive()
  expect((await asked).map(({ name }) => name)).toEqual(['Title'])
  expect((await client.firstReceived(({ method }) => method === 'client/registerCapability')).params).toMatchObject({
    registrations: [{ method: 'textDocument/documentSymbol' }],
  })
})

test('a server whose rest cannot be loaded answers with an error, and says why', async () => {
  const client = await inProcess({}, {}, { loaded: () => Promise.reject(new Error('The file is not there.')) })
  const asked = client.request('textDocument/documentSymbol', { textDocument: { uri: uriOf('a.assignment.md') } })
  await expect(asked).rejects.toThrow('textDocument/documentSymbol')
  const said = await client.firstReceived(({ method }) => method === 'window/logMessage')
  expect(said.params).toMatchObject({ message: 'Markwise could not start: Error: The file is not there.' })
})
