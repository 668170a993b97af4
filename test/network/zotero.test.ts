import { afterEach, describe, expect, it } from 'vitest'
import { network } from '../../server/src/workspace/network.js'
import { timers } from '../../server/src/workspace/timers.js'
import { zotero, type Zotero } from '../../server/src/workspace/zotero.js'
import { madeUpHost, type MadeUpHost } from '../workspace/host.js'
import { json, localHost, type Asked, type LocalHost, type Reply } from './local-host.js'

const hosts: LocalHost[] = []
afterEach(async () => {
  await Promise.all(hosts.splice(0).map(host => host.close()))
})

const starr = {
  id: 'http://zotero.org/users/local/abc/items/KJ2DE5RT',
  type: 'book',
  title: 'The Coaching Manual',
  author: [{ family: 'Starr', given: 'Julie' }],
  issued: { 'date-parts': [[2016]] },
  publisher: 'Pearson',
  'citation-key': 'starr2016',
}
const kline = {
  ...starr,
  id: 'x/2',
  title: 'Time to Think',
  author: [{ family: 'Kline', given: 'Nancy' }],
  'citation-key': undefined,
  note: 'Read twice\nCitation Key: klineTime',
}
const bare = {
  ...starr,
  id: 'x/3',
  title: 'On Becoming a Person',
  author: [{ family: 'Rogers', given: 'Carl' }],
  'citation-key': undefined,
}
const note = { id: 'x/4', type: 'document' }

/** As the local API of Zotero 7 answers. */
const library = (items: readonly object[], version = '41'): Reply => {
  const reply = json({ items }, 'application/vnd.citationstyles.csl+json')
  return { ...reply, headers: { ...reply.headers, 'zotero-api-version': '3', 'last-modified-version': version } }
}

interface Desk {
  readonly host: LocalHost
  readonly clock: MadeUpHost
  readonly zotero: Zotero
  readonly said: string[]
  /** How often the library was read anew. */
  readonly read: () => number
}

async function desk(reply: (asked: Asked) => Reply): Promise<Desk> {
  const host = await localHost(reply)
  hosts.push(host)
  const clock = madeUpHost({})
  const said: string[] = []
  let read = 0
  const listener = { read: () => void read++, say: (message: string) => void said.push(message) }
  const own = zotero(clock, network(timers, { pause: 5, timeOut: 15_000 }), listener, host.address)
  return { host, clock, zotero: own, said, read: () => read }
}

describe('the library of a Zotero that runs', () => {
  it('is read in the background, with the keys that the writer cites by', async () => {
    const { host, zotero: own, read } = await desk(() => library([starr, kline, bare, note]))
    expect(own.now().library).toEqual({ name: 'Zotero', works: [], unread: true })
    await expect.poll(read, { timeout: 15_000 }).toBe(1)
    expect(own.now().library.works.map(({ id, title }) => [id, title])).toEqual([
      ['starr2016', 'The Coaching Manual'],
      ['klineTime', 'Time to Think'],
      ['rogers2016', 'On Becoming a Person'],
    ])
    expect(own.now().library.name).toBe('Zotero (3 works)')
    expect(own.now()).toBe(own.now())
    const [asked] = host.asked
    expect(asked?.path).toBe('/api/users/0/items?format=csljson')
    expect(asked?.headers['zotero-api-version']).toBe('3')
    expect(asked?.headers['user-agent']).not.toMatch(/^Mozilla\//)
  })

  it('is looked at again a minute later, and read only where it has changed', async () => {
    let items = [starr]
    const {
      host,
      clock,
      zotero: own,
      read,
    } = await desk(({ headers }) =>
      headers['if-modified-since-version'] === String(40 + items.length)
        ? { status: 304, headers: { 'zotero-api-version': '3' } }
        : library(items, String(40 + items.length)),
    )
    own.now()
    await expect.poll(read).toBe(1)
    const before = own.now()
    await clock.pass(61_000)
    own.now()
    await expect.poll(() => host.asked.length).toBe(2)
    expect(own.now()).toBe(before)
    items = [starr, { ...kline, 'citation-key': 'kline1999' }]
    await clock.pass(61_000)
    own.now()
    await expect.poll(read).toBe(2)
    expect(own.now().library.works).toHaveLength(2)
  })

  it('that is a plain list is read as well, and an item that is broken costs itself', async () => {
    const { zotero: own, read } = await desk(() => json([starr, { ...kline, author: 7 }, 'x', null]))
    own.now()
    await expect.poll(read).toBe(1)
    expect(own.now().library.works[0]?.id).toBe('starr2016')
    expect(own.now().problems).toEqual([])
  })
})

describe('a Zotero that cannot be read', () => {
  it.each<[string, Reply, RegExp]>([
    ['lets no program read it', { status: 403, body: 'Local API is not enabled' }, /Allow other applications/],
    ['is an older one', { status: 404, body: 'No endpoint found' }, /not Zotero 7 or newer/],
    [
      'speaks another version',
      { ...library([starr]), headers: { 'zotero-api-version': '4' } },
      /not Zotero 7 or newer/,
    ],
    ['is another program', { headers: { 'content-type': 'text/html' }, body: '<html>' }, /not Zotero 7 or newer/],
    ['answers nonsense', json({ items: 'none' }), /not Zotero 7 or newer/],
    ['is broken', { status: 500 }, /Zotero cannot be read\./],
  ])('says so once: it %s', async (_what, reply, words) => {
    const { clock, zotero: own, said, host } = await desk(() => reply)
    own.now()
    await expect.poll(() => said.length).toBe(1)
    expect(said[0]).toMatch(words)
    expect(own.now().library).toMatchObject({ name: 'Zotero', works: [], unread: true })
    expect(own.now().problem).toBe(said[0])
    const before = host.asked.length
    await clock.pass(61_000)
    own.now()
    await expect.poll(() => host.asked.length).toBeGreaterThan(before)
    expect(said).toHaveLength(1)
  })

  it('says so where none runs, and its last library stays', async () => {
    const { host, clock, zotero: own, said, read } = await desk(() => library([starr]))
    own.now()
    await expect.poll(read).toBe(1)
    await host.close()
    await clock.pass(61_000)
    own.now()
    await expect.poll(() => said.length).toBe(1)
    expect(said[0]).toMatch(/^Zotero does not run on this machine/)
    expect(own.now().library.works).toHaveLength(1)
  })
})
