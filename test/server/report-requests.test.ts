import { expect, it } from 'vitest'
import type * as Protocol from '../../server/src/lsp/protocol.js'
import { inProcess, uriOf } from './in-process.js'
import { pulling } from './plain-client.js'

const uri = uriOf('essay.md')
const essay =
  '---\nassignment: ilm-8581-700\n---\n\n## 1.1 Roles\n\nA coach asks (Starr, 2016). I coached Sarah. {Here you should write more.}\n'

async function opened(text: string) {
  const client = await inProcess({ capabilities: pulling })
  client.open(uri, text)
  return client
}

it('gives the report with places to go to and the names that may not leave the editor', async () => {
  const client = await opened(essay)
  const { title, body, style, version } = await client.request<Protocol.ReportAnswer>('markwise/report', { uri })
  expect({ title, version }).toEqual({ title: 'essay.md', version: 1 })
  expect(body).toContain('data-place="6 13 6 26">line 7</button>')
  expect(body).toContain('>Sarah</button> (1)')
  expect(style).toContain('--vscode-editor-foreground')
})

it('calls a file that was never saved as its tab does', async () => {
  const client = await inProcess({ capabilities: pulling })
  client.open('untitled:Untitled-1', essay, 'assignment-markdown')
  const { title } = await client.request<Protocol.ReportAnswer>('markwise/report', { uri: 'untitled:Untitled-1' })
  expect(title).toBe('Untitled-1')
})

it('gives what is handed in of the text as it stands in the editor', async () => {
  const client = await opened(essay)
  const asked = (format: string) => client.request<Protocol.ExportAnswer>('markwise/export', { uri, format })
  const { content, notices } = await asked('md')
  expect(Buffer.from(content, 'base64').toString()).toBe(
    '## 1.1 Roles\n\nA coach asks (Starr, 2016). I coached Sarah.\n',
  )
  expect(notices).toEqual(['Left out, because it stands in braces: line 7.'])
  expect(
    Buffer.from((await asked('docx')).content, 'base64')
      .subarray(0, 2)
      .toString(),
  ).toBe('PK')
})

it('answers null where the file is no assignment', async () => {
  const client = await opened('# Readme\n')
  expect(await client.request('markwise/report', { uri })).toBeNull()
  expect(await client.request('markwise/export', { uri, format: 'md' })).toBeNull()
})
