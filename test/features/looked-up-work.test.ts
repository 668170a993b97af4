import { describe, expect, it, test } from 'vitest'
import { identifierOf } from '../../server/src/bibliography/identifier.js'
import { emptyReference, type Reference } from '../../server/src/bibliography/reference.js'
import { identifierAt, placedWork, type PlacedWork } from '../../server/src/features/looked-up-work.js'
import { applyEdits } from '../../server/src/text/edit.js'
import { documentOf, findingsIn } from '../check.js'
import { marked } from '../marked.js'

const article: Reference = {
  ...emptyReference,
  type: 'article-journal',
  authors: [
    { family: 'Jones', given: 'Rebecca J.', body: false },
    { family: 'Woods', given: 'Stephen A.', body: false },
  ],
  year: '2016',
  title: 'The effectiveness of workplace coaching',
  containerTitle: 'Journal of Occupational Psychology',
  volume: '89',
  issue: '2',
  page: '249-277',
  doi: '10.1111/joop.12119',
}
const printedArticle =
  "Jones, R.J. and Woods, S.A. (2016) 'The effectiveness of workplace coaching', *Journal of Occupational Psychology*, 89(2), pp. 249–277. Available at: https://doi.org/10.1111/joop.12119."
const book: Reference = {
  ...emptyReference,
  type: 'book',
  authors: [{ family: 'Parsloe', given: 'Eric', body: false }],
  year: '2009',
  title: 'Coaching and mentoring',
  edition: '2',
  publisher: 'Kogan Page',
  publisherPlace: 'London',
}

const starr = 'Starr, J. (2016) *The Coaching Manual*. 4th edn. Harlow: Pearson.'
const kline = 'Kline, N. (1999) *Time to Think*. London: Ward Lock.'
const list = (...entries: readonly string[]): string => `Text.\n\n## References\n\n${entries.join('\n\n')}\n`

function placed(source: string, work: Reference, id = '10.1111/joop.12119'): PlacedWork & { readonly text: string } {
  const { text, cursor = 0 } = marked(source)
  const identifier = identifierOf(id)
  if (identifier.kind === 'none') throw new Error('The test names no work')
  const result = placedWork(documentOf(text), cursor, identifier, work, 'doi.org')
  return { ...result, text: applyEdits(text, result.edits) }
}

describe('an entry that was nothing but its DOI', () => {
  it.each([
    ['10.1111/joop.12119'],
    ['https://doi.org/10.1111/joop.12119'],
    ['<https://doi.org/10.1111/joop.12119>'],
    ['doi:10.1111/JOOP.12119'],
    ['doi.org/10.1111/joop.12119'],
    ['[https://doi.org/10.1111/joop.12119](https://doi.org/10.1111/joop.12119)'],
  ])('%s is written anew, and the rest stays', bare => {
    const { outcome, text, message } = placed(list(kline, `${bare}‸`, starr), article)
    expect(outcome).toBe('completed')
    expect(text).toBe(list(kline, printedArticle, starr))
    expect(message).toBe('Completed from doi.org: Jones and Woods (2016).')
    expect(findingsIn(text).filter(({ code }) => code === 'reference-incomplete')).toEqual([])
  })

  it('is found wherever the cursor is, and keeps its bullet', () => {
    const { text } = placed('Te‸xt.\n\n## References\n\n- 10.1111/joop.12119\n- ' + starr, article)
    expect(text).toBe(`Text.\n\n## References\n\n- ${printedArticle}\n- ${starr}`)
  })

  it('is written in this writer’s manner', () => {
    const manner = 'Kolb, D. & Fry, R. (1975) “Toward an applied theory”, _Theories_, 1(2), pp. 33–57.'
    const { text } = placed(list(manner, '10.1111/joop.12119‸'), article)
    expect(text).toContain('Jones, R.J. & Woods, S.A. (2016) "The effectiveness of workplace coaching", _Journal')
  })

  it('has gaps for what the registry does not know, and nothing is invented', () => {
    const { text, message } = placed(list(kline, '10.1111/joop.12119‸'), {
      ...article,
      authors: [{ family: 'Jones', given: '', body: false }],
      page: undefined,
      volume: undefined,
      issue: undefined,
      doi: undefined,
    })
    expect(text).toContain(
      "Jones, [initials?] (2016) 'The effectiveness of workplace coaching', *Journal of Occupational Psychology*, [volume?], pp. [pages?].",
    )
    expect(message).toBe(
      'Completed from doi.org: Jones (2016). [initials?], [volume?] and [pages?] are still to be filled in.',
    )
  })

  it('has no gap for a place where this writer gives none', () => {
    const bare = { ...book, publisherPlace: undefined, edition: undefined }
    const isbn = '9780749461003'
    expect(placed(list(kline, `ISBN ${isbn}‸`), bare, isbn).text).toContain(
      '*Coaching and mentoring*. [place?]: Kogan Page.',
    )
    const without = 'Starr, J. (2016) *The Coaching Manual*. 4th edn. Pearson.'
    expect(placed(list(without, `ISBN ${isbn}‸`), bare, isbn).text).toContain('*Coaching and mentoring*. Kogan Page.')
    expect(placed(list(`ISBN ${isbn}‸`), bare, isbn).text).toContain('*Coaching and mentoring*. Kogan Page.')
  })
})

describe('an entry of the writer’s', () => {
  it.each([
    [
      'has its gaps filled',
      "Jones, R. ([year?]) 'My own words', *[journal?]*, [volume?], pp. [pages?]. doi:10.1111/joop.12119",
      "Jones, R. (2016) 'My own words', *Journal of Occupational Psychology*, 89(2), pp. 249–277. doi:10.1111/joop.12119",
    ],
    [
      'keeps gaps that the registry knows nothing for',
      "Jones, R. (2016) 'My own words', *[journal?]* (Accessed: [date?]). doi:10.1111/joop.12119",
      "Jones, R. (2016) 'My own words', *Journal of Occupational Psychology* (Accessed: [date?]). doi:10.1111/joop.12119",
    ],
  ])('%s', (_what, before, after) => {
    const { outcome, text } = placed(list(kline, `${before}‸`), article)
    expect(outcome).toBe('filled')
    expect(text).toBe(list(kline, after))
  })

  it('gets the part that it lacks', () => {
    const { text, outcome } = placed(
      list(kline, 'Parsloe, E. (2009)‸ *Coaching and mentoring*. 2nd edn.'),
      book,
      '9780749461003',
    )
    expect(outcome).toBe('filled')
    expect(text).toBe(list(kline, 'Parsloe, E. (2009) *Coaching and mentoring*. 2nd edn. London: Kogan Page.'))
  })

  it('that lacks nothing stays as it is', () => {
    const { edits, message, outcome, entry } = placed(list(kline, `${printedArticle}‸`), { ...article, page: '1-2' })
    expect([edits, outcome, entry]).toEqual([[], 'listed', printedArticle])
    expect(message).toContain('is in your lists already')
  })
})

describe('a work that is not listed', () => {
  it('is added in its place', () => {
    const { outcome, text, message } = placed(list(`${kline}‸`, starr), article)
    expect(outcome).toBe('added')
    expect(text).toBe(list(printedArticle, kline, starr))
    expect(message).toBe('Added from doi.org: Jones and Woods (2016).')
  })

  it('makes the list where there is none', () => {
    expect(placed('Some text‸.\n', article).text).toBe(`Some text.\n\n## References\n\n${printedArticle}\n`)
  })

  it('is copied from the Bibliography in the words that stand there', () => {
    const own = "Jones, R.J. and Woods, S.A. (2016) 'The effectiveness of workplace coaching', *JOOP*, 89, pp. 249-277."
    const source = `Te‸xt.\n\n## References\n\n${kline}\n\n## Bibliography\n\n${own}\n`
    expect(placed(source, article).text).toBe(
      `Text.\n\n## References\n\n${own}\n\n${kline}\n\n## Bibliography\n\n${own}\n`,
    )
  })
})

test('the DOI or ISBN of the entry at the cursor is known', () => {
  const at = (source: string): string | undefined => {
    const { text, cursor = 0 } = marked(source)
    return identifierAt(documentOf(text), cursor)?.value
  }
  expect(at(list(`10.1111/jo‸op.12119`))).toBe('10.1111/joop.12119')
  expect(at(list(`${printedArticle}‸`))).toBe('10.1111/joop.12119')
  expect(at(list(`ISBN 978-0-7494-6100-3‸`))).toBe('9780749461003')
  expect(at(list(`${kline}‸`, '10.1111/joop.12119'))).toBeUndefined()
  expect(at(`See 10.1111/joop‸.12119.`)).toBeUndefined()
})
