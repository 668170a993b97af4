import { describe, test } from 'vitest'
import type { AssignmentDocument } from '../../server/src/assignment/document.js'
import type { Reference } from '../../server/src/bibliography/reference.js'
import { citationInsertion } from '../../server/src/insertion/citation.js'
import type { Span } from '../../server/src/text/span.js'
import { checkInsertion, work } from '../check.js'

const person = (family: string) => ({ family, given: 'A.', body: false })
const book = (families: readonly string[], year: string, title = 'Title'): Reference =>
  work({ id: `${title}-${year}`, authors: families.map(person), year, title, publisher: 'P', publisherPlace: 'L' })

describe('a new work of the same team and year', () => {
  const list = (...entries: readonly string[]): string =>
    `\n\n## References\n\n${entries.map(entry => `- ${entry}\n`).join('')}`
  const insert = (works: readonly Reference[]) => (document: AssignmentDocument, place: Span) =>
    citationInsertion(document, place, works)
  const second = book(['Starr'], '2016', 'Second')

  test('is b, and the work that stood alone becomes a, in its entry and in each citation of it', () => {
    checkInsertion(
      `Starr (2016) and others (Abel, 2001; Starr, 2016, p. 3) agree ‸.${list('Abel, A. (2001) *One*. L: P.', 'Starr, A. (2016) *First*. L: P.')}`,
      insert([second]),
      `Starr (2016a) and others (Abel, 2001; Starr, 2016a, p. 3) agree (Starr, 2016b).${list('Abel, A. (2001) *One*. L: P.', 'Starr, A. (2016a) *First*. L: P.', 'Starr, A. (2016b) *Second*. L: P.')}`,
    )
  })

  test('joins the bracket of the other', () => {
    checkInsertion(
      `So it is (Starr, 2016)‸.${list('Starr, A. (2016) *First*. L: P.')}`,
      insert([second]),
      `So it is (Starr, 2016a; Starr, 2016b).${list('Starr, A. (2016a) *First*. L: P.', 'Starr, A. (2016b) *Second*. L: P.')}`,
    )
  })

  test('two that are inserted together are a and b, the listed one of them as well', () => {
    checkInsertion(
      `So it is ‸.${list('Abel, A. (2001) *One*. L: P.')}`,
      insert([second, book(['Starr'], '2016', 'Third')]),
      `So it is (Starr, 2016a; Starr, 2016b).${list('Abel, A. (2001) *One*. L: P.', 'Starr, A. (2016a) *Second*. L: P.', 'Starr, A. (2016b) *Third*. L: P.')}`,
    )
    checkInsertion(
      `So it is ‸.${list('Starr, A. (2016) *First*. L: P.')}`,
      insert([book(['Starr'], '2016', 'First'), second]),
      `So it is (Starr, 2016a; Starr, 2016b).${list('Starr, A. (2016a) *First*. L: P.', 'Starr, A. (2016b) *Second*. L: P.')}`,
    )
  })

  test('two at once get two letters, and another team or year none', () => {
    checkInsertion(
      `So it is ‸.${list('Starr, A. (2016) *First*. L: P.', 'Starr, A. and Kline, A. (2016) *Team*. L: P.')}`,
      insert([second, book(['Starr'], '2016', 'Third'), book(['Starr'], '2017', 'Fourth')]),
      `So it is (Starr, 2016b; Starr, 2016c; Starr, 2017).${list('Starr, A. (2016a) *First*. L: P.', 'Starr, A. (2016b) *Second*. L: P.', 'Starr, A. (2016c) *Third*. L: P.', 'Starr, A. (2017) *Fourth*. L: P.', 'Starr, A. and Kline, A. (2016) *Team*. L: P.')}`,
    )
  })
})

test('a law is not given its year twice', () => {
  const act = work({
    id: 'act',
    type: 'legislation',
    title: 'Equality Act 2010',
    year: '2010',
    url: 'https://l.gov.uk',
  })
  checkInsertion(
    'It is unlawful ‸.',
    (document, place) => ({ ...citationInsertion(document, place, [act, book(['Starr'], '2016')]), edits: [] }),
    'It is unlawful (Equality Act 2010; Starr, 2016).',
  )
  checkInsertion(
    'The law says so ‸.',
    (document, place) => ({ ...citationInsertion(document, place, [act]) }),
    'The law says so (Equality Act 2010).\n\n## References\n\n*Equality Act 2010*. Available at: https://l.gov.uk (Accessed: [date?]).\n',
  )
})
