import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { identifierIn, identifierOf, sameIdentifier } from '../../server/src/bibliography/identifier.js'

const doi = (value: string): object => ({ kind: 'doi', value })
const isbn = (value: string): object => ({ kind: 'isbn', value })

describe('a DOI', () => {
  it.each([
    ['10.1111/joop.12119', '10.1111/joop.12119'],
    ['  doi: 10.1111/joop.12119. ', '10.1111/joop.12119'],
    ['DOI:10.1002/(SICI)1097-0266(199708)18:7', '10.1002/(SICI)1097-0266(199708)18:7'],
    ['https://doi.org/10.1111/joop.12119', '10.1111/joop.12119'],
    ['http://dx.doi.org/10.1111/joop.12119', '10.1111/joop.12119'],
    ['<https://doi.org/10.1111/joop.12119>', '10.1111/joop.12119'],
    ['https://doi.org/10.1111%2Fjoop.12119', '10.1111/joop.12119'],
    ['https://bpspsychub.onlinelibrary.wiley.com/doi/full/10.1111/joop.12119', '10.1111/joop.12119'],
    [
      'https://www.tandfonline.com/doi/10.1080/17521882.2011.596486/pdf?needAccess=true',
      '10.1080/17521882.2011.596486',
    ],
    ['https://journals.sagepub.com/doi/10.1177/0021886309333327#abstract', '10.1177/0021886309333327'],
    ['(https://doi.org/10.1111/joop.12119)'.slice(1), '10.1111/joop.12119'],
  ])('is read from %s', (text, value) => {
    expect(identifierOf(text)).toEqual(doi(value))
  })

  it.each(['', 'Starr, J. (2016)', 'https://www.emccglobal.org/about', '10.1111', '10.5', '10.1/x', 'Q42'])(
    'is not in “%s”',
    text => {
      expect(identifierOf(text)).toEqual({ kind: 'none' })
    },
  )
})

describe('an ISBN', () => {
  it.each([
    ['9780749461003', '9780749461003'],
    ['978-0-7494-6100-3', '9780749461003'],
    ['ISBN-13: 978 0 7494 6100 3.', '9780749461003'],
    ['ISBN 0-8044-2957-X', '080442957X'],
    ['080442957x', '080442957X'],
  ])('is read from %s', (text, value) => {
    expect(identifierOf(text)).toEqual(isbn(value))
  })

  it.each([
    ['978-0-7494-6100-4', /does not add up/],
    ['0-8044-2957-1', /does not add up/],
    ['ISBN 97807494', /10 or 13 digits/],
    ['97807494610031', /10 or 13 digits/],
  ])('that is mistyped is told: %s', (text, problem) => {
    expect(identifierOf(text)).toMatchObject({ kind: 'none', problem: expect.stringMatching(problem) as string })
  })

  it.each(['2016', '1999–2005', '44 20 7946'])('is not in “%s”', text => {
    expect(identifierOf(text)).toEqual({ kind: 'none' })
  })
})

test('an entry tells its DOI, or an ISBN that it calls so', () => {
  const entry = 'Jones, R.J. (2016) ‘Coaching’, *JOOP*, 89(2), pp. 249–277.'
  expect(identifierIn(`${entry} Available at: https://doi.org/10.1111/joop.12119.`)).toEqual(doi('10.1111/joop.12119'))
  expect(identifierIn(`${entry} doi:10.1111/joop.12119 (Accessed: 1 May 2024).`)).toEqual(doi('10.1111/joop.12119'))
  expect(identifierIn('A (2016) B. doi:10.1007/978\\_3.')).toEqual(doi('10.1007/978_3'))
  expect(identifierIn('Parsloe, E. (2009) *Coaching*. ISBN 978-0-7494-6100-3.')).toEqual(isbn('9780749461003'))
  expect(identifierIn(entry)).toBeUndefined()
  expect(identifierIn('Parsloe, E. (2009) *Coaching*. 9780749461003')).toBeUndefined()
})

test('DOIs are the same in capitals and in small letters', () => {
  const [one, other] = [identifierOf('10.5061/DRYAD.8515'), identifierOf('10.5061/dryad.8515')]
  expect(one.kind !== 'none' && other.kind !== 'none' && sameIdentifier(one, other)).toBe(true)
})

test('nothing that is typed breaks the reader, and long texts take no longer than they are', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 200 }), text => ['doi', 'isbn', 'none'].includes(identifierOf(text).kind)),
  )
  const hostile = [
    '10.1234/'.repeat(20_000),
    'ISBN '.repeat(30_000),
    '9 '.repeat(60_000),
    `10.1234/${')'.repeat(90_000)}`,
  ]
  for (const text of hostile) {
    const began = performance.now()
    identifierOf(text)
    identifierIn(text)
    expect(performance.now() - began).toBeLessThan(2000)
  }
})
