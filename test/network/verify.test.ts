import { afterEach, describe, expect, it } from 'vitest'
import { verificationWords } from '../../server/src/bibliography/verification.js'
import { entriesToVerify } from '../../server/src/features/verify-references.js'
import type { Failure } from '../../server/src/workspace/network-answer.js'
import { network, type Network } from '../../server/src/workspace/network.js'
import { timers } from '../../server/src/workspace/timers.js'
import { verified, verifyAddress } from '../../server/src/workspace/verify.js'
import { documentOf } from '../check.js'
import { crossrefArticle } from './answers.js'
import { json, localHost, type Asked, type LocalHost, type Reply } from './local-host.js'

const hosts: LocalHost[] = []
afterEach(async () => {
  await Promise.all(hosts.splice(0).map(host => host.close()))
})

const starr = 'Starr, J. (2016) *The Coaching Manual*. 4th edn. Harlow: Pearson.'
const kline = 'Kline, N. (1999) *Time to Think*. London: Ward Lock.'
const jones =
  'Jones, R.J. et al. (2016) ‘The effectiveness of workplace coaching: a meta-analysis of learning and performance outcomes from coaching’, *JOOP*, 89(2), pp. 249–277. Available at: https://doi.org/10.1111/joop.12119.'

/** As api.crossref.org answers a search. */
const items = (...works: readonly object[]): Reply =>
  json({ status: 'ok', 'message-type': 'work-list', message: { items: works } })
const work = (title: string, family: string, year: number): object => ({
  DOI: '10.1000/x',
  type: 'book',
  title: [title],
  author: [{ family, given: 'A.', sequence: 'first' }],
  issued: { 'date-parts': [[year]] },
})

interface Run {
  readonly host: LocalHost
  readonly results: readonly string[]
  readonly failure: Failure | undefined
}

async function run(
  entries: readonly string[],
  reply: (asked: Asked) => Reply,
  off?: (done: number) => boolean,
): Promise<Run> {
  const host = await localHost(reply)
  hosts.push(host)
  const plan = entriesToVerify(documentOf(`## References\n\n${entries.join('\n\n')}\n`))
  const ending = new AbortController()
  const results: string[] = []
  const failure = await verified(quick(), host.address, plan, ending.signal, (_entry, verification) => {
    results.push(verificationWords(verification))
    if (off?.(results.length)) ending.abort()
  })
  return { host, results, failure }
}

/** Without the second between two questions that the real registry asks for. */
function quick(): Network {
  const { ask } = network(timers, { pause: 5, timeOut: 15_000 })
  return { ask: question => ask({ ...question, gap: 0 }) }
}

describe('entries are asked about one by one', () => {
  it('with surnames, year and title, and no more fields than are compared', async () => {
    const { host, results } = await run([starr, kline], ({ path }) =>
      path.includes('Starr')
        ? items(work('The Coaching Manual', 'Starr', 2016))
        : items(work('Time to think', 'Kline', 2007)),
    )
    expect(results).toEqual(['found', 'found, but the year there is 2007'])
    const { pathname, searchParams } = new URL(host.asked[0]!.path, host.address)
    expect(pathname).toBe('/works')
    expect(Object.fromEntries(searchParams)).toEqual({
      'query.bibliographic': 'Starr 2016 The Coaching Manual',
      rows: '5',
      select: 'DOI,title,subtitle,author,editor,issued,published-print,published-online,type',
    })
  })

  it('by the DOI where there is one', async () => {
    const { host, results } = await run([jones], () => json({ status: 'ok', message: crossrefArticle }))
    expect(results).toEqual(['found'])
    expect(host.asked.map(({ path }) => path)).toEqual(['/works/10.1111%2Fjoop.12119'])
  })

  it('by their words where the registry does not know the DOI', async () => {
    const { results, host } = await run([jones], ({ path }) =>
      path.startsWith('/works/') ? { status: 404, body: 'Resource not found.' } : items(),
    )
    expect(results).toEqual(['no match there'])
    expect(host.asked).toHaveLength(2)
  })

  it('and a DOI of another work is told', async () => {
    const { results } = await run([jones], ({ path }) =>
      path.startsWith('/works/') ? json({ message: work('On ants', 'Wilson', 1971) }) : items(),
    )
    expect(results).toEqual(['no match there: its DOI names another work'])
  })

  it('and an odd answer is no match', async () => {
    for (const reply of [json({}), json({ message: { items: [1, null, { title: 7 }] } }), json([])])
      expect((await run([starr], () => reply)).results).toEqual(['no match there'])
  })
})

describe('what ends the run leaves the rest not asked', () => {
  it.each<[string, Reply, string, number]>([
    ['a page instead of data', { headers: { 'content-type': 'text/html' }, body: '<html>Sign in' }, 'page', 1],
    ['a busy host', { status: 429, headers: { 'retry-after': '60' } }, 'busy', 1],
    ['a broken host', { status: 500 }, 'host-broken', 3],
    ['a refusal', { status: 403 }, 'refused', 1],
  ])('%s', async (_what, reply, why, times) => {
    const { results, failure, host } = await run([starr, kline], () => reply)
    expect([results, failure?.why]).toEqual([[], why])
    expect(host.asked).toHaveLength(times)
  })

  it('a host that fails half-way; what came before stays', async () => {
    const { results, failure } = await run([starr, kline], ({ path }) =>
      path.includes('Starr')
        ? items(work('The Coaching Manual', 'Starr', 2016))
        : { status: 429, headers: { 'retry-after': '60' } },
    )
    expect([results, failure?.why]).toEqual([['found'], 'busy'])
  })

  it('calling off; what came before stays', async () => {
    const { results, failure, host } = await run(
      [starr, kline],
      () => items(),
      done => done === 1,
    )
    expect([results, failure?.why]).toEqual([['no match there'], 'cancelled'])
    expect(host.asked).toHaveLength(1)
  })

  it('a host that is not there', async () => {
    const host = await localHost(() => ({}))
    await host.close()
    const plan = entriesToVerify(documentOf(`## References\n\n${starr}\n`))
    const failure = await verified(quick(), host.address, plan, new AbortController().signal, () => undefined)
    expect(failure?.why).toBe('unreachable')
  })
})

it('leaves a second between two searches', async () => {
  const host = await localHost(() => items())
  hosts.push(host)
  const plan = entriesToVerify(documentOf(`## References\n\n${starr}\n\n${kline}\n`))
  const began = performance.now()
  await verified(network(timers), host.address, plan, new AbortController().signal, () => undefined)
  expect(performance.now() - began).toBeGreaterThan(990)
  expect(verifyAddress(undefined)).toBe('https://api.crossref.org')
})
