import { describe, expect, it, test } from 'vitest'
import type { VerifiedAnswer, VerifyAnswer, VerifyPlanAnswer } from '../../server/src/lsp/protocol-network.js'
import { json, type Asked, type Reply } from '../network/local-host.js'
import { desk, list, starr, uri, type Desk } from './desk-with-host.js'
import { uriOf } from './in-process.js'

describe('verifying', () => {
  const internal = 'Acme (2021) *Internal report on coaching*. Leeds: Acme.'
  const kline = 'Kline, N. (1999) *Time to Think*. London: Ward Lock.'
  const text = list(starr, kline, internal, 'The blue handbook')
  const reply = ({ path }: Asked): Reply =>
    json({
      message: {
        items: path.includes('Starr')
          ? [{ title: ['The Coaching Manual'], author: [{ family: 'Starr' }], issued: { 'date-parts': [[2016]] } }]
          : [],
      },
    })

  it('says what would be sent, and asks nobody', async () => {
    const { client, host } = await desk(text, reply)
    const plan = await client.request<VerifyPlanAnswer>('markwise/verifyPlan', { uri })
    expect(plan.host).toBe(host.name)
    expect(plan.entries.map(({ label, sends, private: why }) => [label, sends, why])).toEqual([
      ['Starr (2016)', 'Starr 2016 The Coaching Manual', null],
      ['Kline (1999)', 'Kline 1999 Time to Think', null],
      ['Acme (2021)', 'Acme 2021 Internal report on coaching', 'internal document'],
    ])
    expect(plan.notAskable).toBe(1)
    expect(host.asked).toEqual([])
  })

  it('counts the same entry in References and Bibliography as one that can be asked about', async () => {
    const { client } = await desk(`${text}\n\n## Bibliography\n\n${starr}\n\n${kline}\n`, reply)
    const plan = await client.request<VerifyPlanAnswer>('markwise/verifyPlan', { uri })
    expect(plan.entries).toHaveLength(3)
    expect(plan.notAskable).toBe(1)
  })

  it('asks about the ticked entries alone; a miss is a hint, and gone when the entry is changed', async () => {
    const { client, host } = await desk(text, reply)
    const { entries } = await client.request<VerifyPlanAnswer>('markwise/verifyPlan', { uri })
    const ids = entries.filter(({ private: why }) => why === null).map(({ id }) => id)
    const answer = await client.request<VerifyAnswer>('markwise/verify', { uri, ids })
    expect(answer.summary).toBe('1 found, 1 with no match, 1 not asked.')
    expect(answer.problem).toBeNull()
    expect(host.asked.every(({ path }) => !path.includes('Acme'))).toBe(true)
    const hints = (await client.pull(uri)).filter(({ code }) => code === 'reference-unverified')
    expect(hints).toMatchObject([
      {
        severity: 4,
        message: 'No match in Crossref. Many books and reports are not in it.',
        range: { start: { line: 6 } },
      },
    ])
    const { entries: results } = await client.request<VerifiedAnswer>('markwise/verified', { uri })
    expect(results.map(({ says }) => says)).toEqual(['found', 'no match there', 'not asked', 'not asked'])
    const range = { start: { line: 6, character: 0 }, end: { line: 6, character: 5 } }
    client.notify('textDocument/didChange', {
      textDocument: { uri, version: 2 },
      contentChanges: [{ range, text: 'Klein' }],
    })
    expect((await client.pull(uri)).filter(({ code }) => code === 'reference-unverified')).toEqual([])
  })

  it('a miss stays a hint whatever the settings say', async () => {
    const { client } = await desk(text, reply, { settings: { severity: { 'reference-unverified': 'error' } } })
    await client.request('markwise/verify', { uri, ids: [kline] })
    const found = (await client.pull(uri)).filter(({ code }) => code === 'reference-unverified')
    expect(found.map(({ severity }) => severity)).toEqual([4])
  })

  it('that fails leaves the entries not asked, with one line why', async () => {
    const { client } = await desk(text, () => ({ status: 429, headers: { 'retry-after': '90' } }))
    const answer = await client.request<VerifyAnswer>('markwise/verify', { uri, ids: [starr, kline] })
    expect(answer.problem).toMatch(/too many questions.*2 entries were not asked about\.$/)
    expect(answer.summary).toBe('3 not asked.')
    expect((await client.pull(uri)).filter(({ code }) => code === 'reference-unverified')).toEqual([])
  })

  it('is nothing for a file that is no assignment', async () => {
    const { client } = await desk(text, reply)
    client.open(uriOf('README.md'), text)
    for (const method of ['markwise/verifyPlan', 'markwise/verify', 'markwise/verified'])
      expect(await client.request(method, { uri: uriOf('README.md'), ids: [] })).toBeNull()
  })
})

test('Zotero is a library where it is switched on, and nobody is asked where it is not', async () => {
  const text = 'As shown [@starr2016] and [@nobody2001].\r\n'
  const item = {
    id: 'x',
    type: 'book',
    title: 'The Coaching Manual',
    author: [{ family: 'Starr', given: 'J.' }],
    'citation-key': 'starr2016',
  }
  const unlisted = async ({ client }: Desk): Promise<readonly unknown[]> =>
    (await client.pull(uri)).filter(({ code }) => code === 'citation-unlisted').map(({ message }) => message)
  const off = await desk(text, () => json({ items: [item] }))
  expect(await unlisted(off)).toEqual([])
  expect(off.host.asked).toEqual([])
  const on = await desk(text, () => json({ items: [item] }), { settings: { zotero: true } })
  await expect.poll(() => unlisted(on)).toEqual([expect.stringContaining('nobody2001')])
  expect(on.host.asked).toHaveLength(1)
})
