import { expect, test } from 'vitest'
import type { EditionsAnswer, ReferencesAnswer, ReferencesRow } from '../../server/src/lsp/protocol-references.js'
import type { EditsAnswer, FoundWork } from '../../server/src/lsp/protocol.js'
import { inProcess, uriOf, type InProcess } from './in-process.js'
import { pulling } from './plain-client.js'
import { edited } from './text-in-editor.js'

const uri = uriOf('essay.assignment.md')
const starr =
  'Starr, J. (2016) *The Coaching Manual: The Definitive Guide to the Process, Principles and Skills of Personal Coaching*. 4th edn. Harlow: Pearson.'
const text = `So (Starr, 2016).\r\n\r\n## References\r\n\r\n- ${starr}\r\n`

async function opened(): Promise<InProcess> {
  const client = await inProcess({ capabilities: pulling })
  client.open(uri, text)
  return client
}

async function rows(client: InProcess, confirmed: readonly string[] = []): Promise<readonly ReferencesRow[]> {
  const answer = await client.request<ReferencesAnswer>('markwise/references', { uri, confirmed })
  expect(answer).toMatchObject({ uri, version: 1, total: '1 work cited' })
  return answer.groups[0]?.children ?? []
}

test('the rows of the References view lead to entry and citations', async () => {
  const client = await opened()
  const [row] = await rows(client)
  expect(row).toMatchObject({ kind: 'work', state: 'cited', confirmed: false, source: 'starr-2016' })
  expect(row?.range?.start).toEqual({ line: 4, character: 2 })
  expect(row?.children[0]?.range).toEqual({ start: { line: 0, character: 4 }, end: { line: 0, character: 15 } })
  expect((await rows(client, ['starr-2016']))[0]?.confirmed).toBe(true)
})

test('the edition on the desk is chosen from those that are known', async () => {
  const client = await opened()
  const position = { line: 4, character: 2 }
  const { editions } = await client.request<EditionsAnswer>('markwise/editions', { uri, position })
  expect(editions.find(({ isListed }) => isListed)).toMatchObject({ year: '2016', edition: '4', source: 'starr-2016' })
  const params = { uri, position, year: '2021', edition: '5' }
  const { edits } = await client.request<EditsAnswer>('markwise/changeEdition', params)
  expect(edited(text, edits)).toBe(text.replaceAll('2016', '2021').replace('4th', '5th'))
})

test('a work that was read in another book is said to be', async () => {
  const client = await opened()
  const query = { uri, query: 'kline 1999', limit: 1 }
  const [kline] = await client.request<FoundWork[]>('markwise/findWorks', query)
  const params = { uri, position: { line: 0, character: 6 }, work: kline?.id }
  const { edits } = await client.request<EditsAnswer>('markwise/readElsewhere', params)
  expect(edited(text, edits)).toMatch(
    /^So \(Starr, 2016, cited in Kline, 1999\)\.\r\n\r\n## References\r\n\r\n- Kline, N\. \(1999\)[^\r\n]*\r\n$/,
  )
})

test('a file that is no assignment has none of this', async () => {
  const client = await opened()
  const readme = uriOf('README.md')
  client.open(readme, text)
  const position = { line: 0, character: 6 }
  expect(await client.request('markwise/references', { uri: readme, confirmed: [] })).toBeNull()
  expect(await client.request('markwise/editions', { uri: readme, position })).toBeNull()
  expect(await client.request('markwise/readElsewhere', { uri: readme, position, work: 'x' })).toBeNull()
})
