import { afterEach, describe, expect, it } from 'vitest'
import { identifierOf } from '../../server/src/bibliography/identifier.js'
import { lookUpAddress, lookUps, type LookedUp } from '../../server/src/workspace/look-up.js'
import { network } from '../../server/src/workspace/network.js'
import { timers } from '../../server/src/workspace/timers.js'
import {
  crossrefArticle,
  crossrefBook,
  crossrefChapter,
  crossrefReview,
  dataciteDataset,
  openLibraryBook,
} from './answers.js'
import { json, localHost, type Asked, type LocalHost, type Reply } from './local-host.js'

const hosts: LocalHost[] = []
afterEach(async () => {
  await Promise.all(hosts.splice(0).map(host => host.close()))
})

const csl = 'application/vnd.citationstyles.csl+json'

async function looked(text: string, reply: (asked: Asked) => Reply): Promise<LookedUp & { readonly host_: LocalHost }> {
  const host = await localHost(reply)
  hosts.push(host)
  const identifier = identifierOf(text)
  if (identifier.kind === 'none') throw new Error('The test names no work')
  const found = await lookUps(network(timers, { pause: 5, timeOut: 15_000 })).find(identifier, `${host.address}/`)
  return { ...found, host_: host }
}

async function work(text: string, data: unknown): Promise<Extract<LookedUp, { kind: 'work' }>> {
  const found = await looked(text, () => json(data, csl))
  if (found.kind !== 'work') throw new Error(found.message)
  return found
}

async function message(text: string, reply: Reply): Promise<string> {
  const found = await looked(text, () => reply)
  return found.kind === 'nothing' ? found.message : 'It was found.'
}

describe('a DOI', () => {
  it('is asked for data by its own address', async () => {
    const { host_: host } = await looked('10.1002/(SICI)1097-0266(199708)18:7<509::AID>3.0', () =>
      json(crossrefArticle),
    )
    expect(host.asked[0]?.path).toBe('/10.1002/(SICI)1097-0266(199708)18%3A7%3C509%3A%3AAID%3E3.0')
    expect(host.asked[0]?.headers.accept).toBe(csl)
  })

  it('tells an article: the year of print, its title on one line, and nothing that nobody prints', async () => {
    const { work: found, item, other } = await work('10.1111/joop.12119', crossrefArticle)
    expect(found).toMatchObject({
      type: 'article-journal',
      year: '2016',
      title:
        'The effectiveness of workplace coaching: A meta‐analysis of learning & performance outcomes from coaching',
      containerTitle: 'Journal of Occupational and Organizational Psychology',
      volume: '89',
      issue: '2',
      page: '249-277',
      doi: '10.1111/joop.12119',
      url: undefined,
    })
    expect(found.authors.map(({ family, given }) => `${family}, ${given}`)).toEqual([
      'Jones, Rebecca J.',
      'Woods, Stephen A.',
      'Guillaume, Yves R. F.',
    ])
    expect(Object.keys(item)).not.toContain('license')
    expect(other).toBeUndefined()
  })

  it('tells a book with its subtitle, and a chapter of a body', async () => {
    expect((await work('10.4135/9781529682571', crossrefBook)).work).toMatchObject({
      type: 'book',
      title: 'Coaching Understood: A Pragmatic Inquiry into the Coaching Process',
      publisher: 'SAGE Publications Ltd',
      year: '2013',
    })
    const { work: chapter } = await work('10.4324/9781003244271-3', crossrefChapter)
    expect(chapter).toMatchObject({ type: 'chapter', containerTitle: 'The Handbook of Coaching', page: '12-30' })
    expect(chapter.authors).toEqual([{ family: 'Coaching Research Group', given: '', body: true }])
  })

  it.each<[string, unknown, string]>([
    ['10.5061/dryad.8515', dataciteDataset, 'a set of data'],
    ['10.7554/elife.57443.sa1', crossrefReview, 'a review of a manuscript'],
    ['10.1000/fig1', { type: 'component', title: 'Figure 1' }, 'a part of a work, such as a figure'],
    ['10.1000/joop', { type: 'journal', title: ['JOOP'] }, 'a whole journal'],
  ])('of another kind of thing says so: %s', async (doi, data, other) => {
    expect((await work(doi, data)).other).toBe(other)
  })

  it.each<[string, Reply, RegExp]>([
    [
      'unknown',
      { status: 404, body: '<html>', headers: { 'content-type': 'text/html' } },
      /knows no work with the DOI 10\.1000\/182\./,
    ],
    ['without data', { status: 204 }, /knows no work with the DOI/],
    [
      'of an agency that gives pages',
      { status: 406 },
      /answered with a web page instead of data about the DOI 10\.1000\/182/,
    ],
    ['behind a sign-in', { headers: { 'content-type': 'text/html' }, body: '<p>Welcome' }, /may ask you to sign in/],
    ['with broken data', { body: '{"title": ' }, /no data about a work/],
    ['with empty data', json({}), /knows no work/],
    ['with data about nothing', json({ type: 'book', title: ['  '], author: [] }), /knows no work/],
    ['with a list', json([1, 2]), /knows no work/],
    [
      'at a busy host',
      { status: 429, headers: { 'retry-after': '120' } },
      /too many questions.*Try again in 2 minutes/,
    ],
    ['at a broken host', { status: 502 }, /fault of its own \(code 502\)/],
    ['sent in a circle', { status: 302, headers: { location: '/10.1000/182' } }, /without an end/],
    ['with a monstrous answer', { body: `"${'x'.repeat(2_100_000)}"` }, /too long/],
  ])('%s is told in clear words', async (_what, reply, expected) => {
    const said = await message('10.1000/182', reply)
    expect(said).toMatch(expected)
    expect(said.split(/[.?]\s(?=[A-Z])/).length).toBeLessThan(3)
  })

  it('takes fields of any kind', async () => {
    const odd = {
      type: 7,
      title: ['A title'],
      author: 'Nobody',
      issued: { 'date-parts': [[null]] },
      volume: {},
      page: [],
    }
    expect((await work('10.1000/182', odd)).work).toMatchObject({
      type: '',
      title: 'A title',
      authors: [],
      year: undefined,
    })
  })

  it('with more authors than any list names has the first and et al.; a title without an end is none', async () => {
    const author = Array.from({ length: 2900 }, (_, at) => ({ family: `Author${String(at)}`, given: 'A.' }))
    const { work: found } = await work('10.1000/182', { ...crossrefArticle, author })
    expect([found.authors.length, found.etAl]).toEqual([1, true])
    const { work: other } = await work('10.1000/182', { ...crossrefArticle, title: 'x'.repeat(5000) })
    expect(other.title).toBeUndefined()
  })

  it('is not asked for twice', async () => {
    const host = await localHost(() => json(crossrefArticle))
    hosts.push(host)
    const { find } = lookUps(network(timers))
    const identifier = { kind: 'doi', value: '10.1111/joop.12119' } as const
    const [one, other] = [await find(identifier, host.address), await find(identifier, host.address)]
    expect(other).toBe(one)
    expect(host.asked).toHaveLength(1)
  })
})

describe('an ISBN', () => {
  it('tells a book, its edition and place, persons and bodies', async () => {
    const { work: found } = await work('978-0-7494-6100-3', openLibraryBook)
    expect(found).toMatchObject({
      type: 'book',
      title: 'Coaching and mentoring: practical methods to improve learning',
      year: '2009',
      edition: '2',
      publisher: 'Kogan Page',
      publisherPlace: 'London',
      doi: undefined,
    })
    expect(found.authors).toEqual([
      { family: 'Parsloe', given: 'Eric', body: false },
      { family: 'Leedham', given: 'Melville', body: false },
      { family: 'Chartered Institute of Personnel and Development', given: '', body: true },
    ])
  })

  it('that is unknown is not said to be wrong', async () => {
    expect(await message('9780749461003', json({}))).toMatch(/does not know the ISBN.*may still be right/)
  })
})

it('asks the public registries where no address is set', () => {
  expect(lookUpAddress('doi', undefined)).toBe('https://doi.org')
  expect(lookUpAddress('isbn', undefined)).toBe('https://openlibrary.org')
  expect(lookUpAddress('isbn', 'https://mirror.example.ac.uk/')).toBe('https://mirror.example.ac.uk')
})
