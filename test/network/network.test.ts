import { afterEach, describe, expect, it, vi } from 'vitest'
import { failureWords } from '../../server/src/workspace/network-words.js'
import { dataOf, type Answer, type Failure } from '../../server/src/workspace/network-answer.js'
import { network, type NetworkOptions } from '../../server/src/workspace/network.js'
import { timers } from '../../server/src/workspace/timers.js'
import { json, localHost, type Asked, type LocalHost, type Reply } from './local-host.js'

const hosts: LocalHost[] = []
afterEach(async () => {
  await Promise.all(hosts.splice(0).map(host => host.close()))
})

async function hostThat(reply: (asked: Asked) => Reply): Promise<LocalHost> {
  const host = await localHost(reply)
  hosts.push(host)
  return host
}

// On a busy machine an answer may take long; where none is to come in time, the time is short.
const quick: NetworkOptions = { timeOut: 15_000, pause: 5, userAgent: 'Markwise/1' }
const short: NetworkOptions = { timeOut: 300 }

async function askedOf(
  host: LocalHost,
  path = '/work',
  options: NetworkOptions = {},
  signal?: AbortSignal,
): Promise<Answer | Failure> {
  const { ask } = network(timers, { ...quick, ...options })
  return ask({ address: host.address + path, accept: 'application/json', signal, gap: 0, largest: 10_000 })
}

describe('an answer', () => {
  it('comes as it was given, asked for in words that name Markwise and nothing of the reader', async () => {
    const host = await hostThat(() => json({ title: 'Über ‘Coaching’' }))
    const answer = await askedOf(host)
    expect(answer).toMatchObject({ kind: 'answer', status: 200, text: '{"title":"Über ‘Coaching’"}' })
    const { headers } = host.asked[0]!
    expect(headers).toMatchObject({ accept: 'application/json', 'user-agent': 'Markwise/1' })
    expect(headers.cookie).toBeUndefined()
    expect(headers.referer).toBeUndefined()
  })

  it('is looked for where the host sends the question on to', async () => {
    const host = await hostThat(({ path }) =>
      path === '/work' ? { status: 302, headers: { location: '/elsewhere' } } : json({ at: path }),
    )
    expect(await askedOf(host)).toMatchObject({ kind: 'answer', text: '{"at":"/elsewhere"}' })
  })

  it('comes from a host that was broken for a moment, or broke off once', async () => {
    for (const first of [{ status: 503 }, { breaksOff: true }]) {
      const host = await hostThat(({ before }) => (before === 0 ? first : json({ well: true })))
      expect(await askedOf(host)).toMatchObject({ kind: 'answer', text: '{"well":true}' })
      expect(host.asked).toHaveLength(2)
    }
  })

  it('comes from a host that was busy, after as long as it asked for', async () => {
    const host = await hostThat(({ before }) =>
      before === 0 ? { status: 429, headers: { 'retry-after': '1' } } : json({}),
    )
    const began = performance.now()
    expect(await askedOf(host)).toMatchObject({ kind: 'answer' })
    expect(performance.now() - began).toBeGreaterThan(950)
  })
})

describe('a failure', () => {
  it.each<[string, Reply, Partial<Failure>, number]>([
    ['nobody knows it', { status: 404 }, { why: 'not-found', status: 404 }, 1],
    ['it is gone', { status: 410 }, { why: 'not-found' }, 1],
    ['the host refuses', { status: 403 }, { why: 'refused', status: 403 }, 1],
    ['the host gives no such form', { status: 406 }, { why: 'refused', status: 406 }, 1],
    ['the host is broken', { status: 500 }, { why: 'host-broken', status: 500 }, 3],
    ['the host is busy for long', { status: 429, headers: { 'retry-after': '300' } }, { why: 'busy', wait: 300 }, 1],
    ['the host is busy and says no more', { status: 429 }, { why: 'busy' }, 3],
    ['the host breaks off', { breaksOff: true }, { why: 'dropped' }, 3],
    ['the answer is too long', { body: 'x'.repeat(10_001) }, { why: 'too-large' }, 1],
    ['the question is sent in a circle', { status: 302, headers: { location: '/work' } }, { why: 'redirect-loop' }, 1],
    [
      'the question is sent to a file',
      { status: 302, headers: { location: 'file:///etc/hosts' } },
      { why: 'not-data' },
      1,
    ],
  ])('says that %s', async (_what, reply, expected, times) => {
    const host = await hostThat(() => reply)
    expect(await askedOf(host)).toMatchObject({ kind: 'failure', ...expected })
    expect(host.asked).toHaveLength(times)
  })

  it.each<[string, Reply]>([
    ['says nothing', { delay: 30_000 }],
    ['begins and never ends', { body: '{"a":', hangs: true }],
  ])('says that the time is up where the host %s', async (_what, reply) => {
    const host = await hostThat(() => reply)
    expect(await askedOf(host, '/work', short)).toMatchObject({ why: 'timed-out' })
    expect(host.asked.length).toBeLessThan(2)
  })

  it('says that the question is sent on without an end', async () => {
    const host = await hostThat(({ path }) => ({ status: 301, headers: { location: `${path}x` } }))
    expect(await askedOf(host)).toMatchObject({ why: 'redirect-loop' })
    expect(host.asked.length).toBeLessThan(10)
  })

  it('reads a time to wait that is written as a date', async () => {
    const then = new Date(Date.now() + 3_600_000).toUTCString()
    const host = await hostThat(() => ({ status: 429, headers: { 'retry-after': then } }))
    const answer = await askedOf(host)
    expect((answer as Failure).wait).toBeGreaterThan(3500)
    expect(failureWords(answer as Failure)).toMatch(/Try again in 60 minutes\.$/)
  })

  it('says that a host is not there', async () => {
    const host = await hostThat(() => ({}))
    await host.close()
    expect(await askedOf(host)).toMatchObject({ why: 'unreachable', host: host.name })
  })

  it.each(['nowhere', 'ftp://example.org', 'https://ana:secret@example.org', ''])(
    'says that “%s” is no address, and asks nobody',
    async address => {
      const answer = await network(timers, quick).ask({ address, accept: 'application/json' })
      expect(answer).toMatchObject({ why: 'bad-address' })
      expect(failureWords(answer as Failure)).not.toContain('secret')
    },
  )
})

describe('in a browser', () => {
  afterEach(() => void vi.unstubAllGlobals())

  it('a refusal says nothing, so both reasons are told', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')))
    const answer = await network(timers, quick).ask({ address: 'https://doi.org/10.1000/182', accept: '*/*' })
    expect(answer).toMatchObject({ why: 'blocked', host: 'doi.org' })
    expect(failureWords(answer as Failure)).toMatch(/offline, or the host lets no other page ask it \(CORS\)/)
  })

  it('redirects are left to it, since it shows none', async () => {
    const modes: unknown[] = []
    vi.stubGlobal('fetch', (_address: string, { redirect }: RequestInit) => {
      modes.push(redirect)
      return Promise.resolve(redirect === 'manual' ? { type: 'opaqueredirect', status: 0 } : new Response('{}'))
    })
    const answer = await network(timers, quick).ask({ address: 'https://doi.org/10.1000/182', accept: '*/*' })
    expect(answer).toMatchObject({ kind: 'answer', text: '{}' })
    expect(modes).toEqual(['manual', 'follow'])
  })
})

describe('calling off', () => {
  it('ends the question while the host is silent', async () => {
    const host = await hostThat(() => ({ delay: 30_000 }))
    const off = new AbortController()
    setTimeout(() => off.abort(), 30)
    expect(await askedOf(host, '/work', {}, off.signal)).toMatchObject({ why: 'cancelled' })
  })

  it('ends the wait before the next try', async () => {
    const off = new AbortController()
    const host = await hostThat(() => {
      setTimeout(() => off.abort(), 200)
      return { status: 503 }
    })
    expect(await askedOf(host, '/work', { pause: 60_000 }, off.signal)).toMatchObject({ why: 'cancelled' })
    expect(host.asked).toHaveLength(1)
  })

  it('before the question asks nobody', async () => {
    const host = await hostThat(() => json({}))
    expect(await askedOf(host, '/work', {}, AbortSignal.abort())).toMatchObject({ why: 'cancelled' })
    expect(host.asked).toHaveLength(0)
  })
})

it('asks a host no more often than its gap allows, and another at once', async () => {
  const [one, other] = [await hostThat(() => json({})), await hostThat(() => json({}))]
  const { ask } = network(timers, quick)
  const began = performance.now()
  const done: string[] = []
  const asked = async (name: string, host: LocalHost): Promise<number> => {
    await ask({ address: host.address, accept: '*/*', gap: 400 })
    done.push(name)
    return performance.now() - began
  }
  const [, second, third] = await Promise.all([
    asked('first', one),
    asked('second', one),
    asked('third', one),
    asked('elsewhere', other),
  ])
  expect(second).toBeGreaterThan(390)
  expect(third).toBeGreaterThan(790)
  expect(done.indexOf('elsewhere')).toBeLessThan(done.indexOf('third'))
})

describe('data', () => {
  const answer = (text: string, type = 'application/json'): Answer => ({
    kind: 'answer',
    status: 200,
    text,
    header: name => (name === 'content-type' ? type : undefined),
  })

  it('is read from JSON', () => {
    expect(dataOf(answer('{"a":1}'), 'h')).toEqual({ kind: 'data', data: { a: 1 } })
  })

  it.each([
    ['page', answer('<p>Sign in', 'text/html; charset=utf-8')],
    ['page', answer('\n<!DOCTYPE html><title>Wi-Fi</title>')],
    ['not-data', answer('{"a":')],
    ['not-data', answer('')],
  ])('is told from what is none: %s', (why, given) => {
    expect(dataOf(given, 'doi.org')).toMatchObject({ kind: 'failure', why, host: 'doi.org' })
  })
})
