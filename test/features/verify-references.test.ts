import { describe, expect, it, test } from 'vitest'
import {
  entriesToVerify,
  verificationByDoi,
  verificationOf,
  type RegisteredWork,
} from '../../server/src/features/verify-references.js'
import { verifiedPage, verifiedSummary } from '../../server/src/features/verify/verified-page.js'
import { documentOf } from '../check.js'

const list = (...entries: readonly string[]): string => `Text.\n\n## References\n\n${entries.join('\n\n')}\n`
const starr = 'Starr, J. (2016) *The Coaching Manual: The Definitive Guide*. 4th edn. Harlow: Pearson.'

const plan = (...entries: readonly string[]): ReturnType<typeof entriesToVerify> =>
  entriesToVerify(documentOf(list(...entries)))
const reference = (entry: string): ReturnType<typeof entriesToVerify>[number]['entry']['reference'] => {
  const [found] = plan(entry)
  if (found === undefined) throw new Error('The test has no entry')
  return found.entry.reference
}
const work = (title: string, names: readonly string[], ...years: readonly string[]): RegisteredWork => ({
  title,
  names,
  years,
})

describe('what is sent', () => {
  it('is surnames, year and title, and the DOI', () => {
    const [one, other] = plan(
      starr,
      'Jones, R.J., Woods, S.A. and Guillaume, Y. (2016a) ‘The *effectiveness* of coaching’, *JOOP*, 89(2). doi:10.1111/joop.12119',
    )
    expect(one).toMatchObject({ words: 'Starr 2016 The Coaching Manual: The Definitive Guide', doi: undefined })
    expect(other).toMatchObject({
      words: 'Jones Woods Guillaume 2016 The effectiveness of coaching',
      doi: '10.1111/joop.12119',
    })
  })

  it('is nothing of a line that was not understood, and an entry once', () => {
    expect(plan('The blue handbook from the workshop', starr, starr)).toHaveLength(1)
  })

  it.each([
    ['Acme Ltd (2021) *Leadership survey: internal report*. Leeds: Acme Ltd.', 'internal document'],
    ['Acme Ltd (2021) *Staff Handbook*. Leeds: Acme Ltd.', 'internal document'],
    ['Smith, A. (2022) *Coaching contract with a colleague*. Leeds.', 'notes or contracts of a practice'],
    ['Smith, A. (2022) *Supervision notes*. Leeds.', 'notes or contracts of a practice'],
    ['Patel, R. (2023) Personal communication, 4 May.', 'personal communication'],
    ['Patel, R. (2023) *Email to A. Smith*, 4 May.', 'personal communication'],
    ['Doe, J. (2020) *Trust in teams*. Unpublished MSc dissertation. University of Leeds.', 'unpublished'],
    ['Doe, J. (2020) *Lecture notes on coaching*. Leeds: ILM.', 'unpublished'],
  ])('is left to the writer where it looks private: %s', (entry, reason) => {
    expect(plan(entry)[0]?.private).toBe(reason)
  })

  it.each([
    starr,
    'Goleman, D. (1998) *Working with Emotional Intelligence*. London: Bloomsbury.',
    'Hawkins, P. and Smith, N. (2013) *Coaching, Mentoring and Organizational Consultancy*. 2nd edn. Maidenhead: Open University Press.',
    'Cox, E. (2013) *Coaching Understood*. London: Sage.',
    'Whitmore, J. (2017) *Coaching for Performance*. 5th edn. London: Nicholas Brealey.',
  ])('does not take a published work for a private one: %s', entry => {
    expect(plan(entry)[0]?.private).toBeUndefined()
  })
})

describe('an entry is', () => {
  it.each<[string, RegisteredWork[], string]>([
    ['found', [work('The Coaching Manual', ['Starr'], '2016')], 'found'],
    ['found under its whole title', [work('The coaching manual: the definitive guide', ['STARR'], '2016')], 'found'],
    ['found with a slip in title and name', [work('The Coachng Manual', ['Star', 'Starr'], '2016')], 'found'],
    [
      'found where one of its editions fits',
      [work('The Coaching Manual', ['Starr'], '2011'), work('The Coaching Manual', ['Starr'], '2016')],
      'found',
    ],
    ['found where the year is of print or online', [work('The Coaching Manual', ['Starr'], '2015', '2016')], 'found'],
    ['of another year there', [work('The Coaching Manual', ['Starr'], '2011')], 'other-year'],
    ['not another’s review of it', [work('The Coaching Manual', ['Reviewer'], '2016')], 'no-match'],
    ['not another work of the author', [work('Brilliant Coaching', ['Starr'], '2016')], 'no-match'],
    ['not anything', [], 'no-match'],
    [
      'found by a long title and the year where the registry has no names',
      [work('The Coaching Manual: The Definitive Guide', [], '2016')],
      'found',
    ],
    [
      'not found by a title alone in another year',
      [work('The Coaching Manual: The Definitive Guide', [], '2001')],
      'no-match',
    ],
  ])('%s', (_what, works, status) => {
    expect(verificationOf(reference(starr), works).status).toBe(status)
  })

  it('told with the year there', () => {
    const found = verificationOf(reference(starr), [work('The Coaching Manual', ['Starr'], '2007')])
    expect(found).toEqual({ status: 'other-year', year: '2007' })
  })

  it('told to have the DOI of another work', () => {
    const other = work('On ants', ['Wilson'], '2016')
    expect(verificationByDoi(reference(starr), other)).toEqual({ status: 'no-match', otherTitle: 'On ants' })
    expect(verificationByDoi(reference(starr), work('The Coaching Manual', ['Starr-Smythe'], '2016')).status).toBe(
      'found',
    )
  })
})

test('the results are a page that nothing from outside can mark up', () => {
  const page = verifiedPage(
    'api.crossref.org',
    [
      { entry: starr, verification: { status: 'found' } },
      { entry: 'A (2009) *B*.', verification: { status: 'other-year', year: '2007' } },
      { entry: 'C (2001) *D*.', verification: { status: 'no-match', otherTitle: '<b>[x](command:y)' } },
      { entry: 'E (2002) *F*.', verification: undefined },
    ],
    'You called it off.',
  )
  expect(page).toContain(
    '1 found, 1 with another year, 1 with no match, 1 not asked. Asked was api.crossref.org. You called it off.',
  )
  expect(page).toContain('- A (2009) *B*. – **found, but the year there is 2007**')
  expect(page).toContain('\\<b\\>\\[x\\]\\(command:y\\)')
  expect(verifiedSummary([])).toBe('No entry was asked about.')
})
