import { expect, test } from 'vitest'
import { insertWorks } from '../../server/src/features/insert-works.js'
import { citationInsertion } from '../../server/src/insertion/citation.js'
import { worksIndex } from '../../server/src/features/works/works-index.js'
import { checkInsertion, documentOf, work } from '../check.js'

const held = ['one', 'two'].map(id =>
  work({ id, authors: [{ family: 'Abel', given: 'A.', body: false }], year: '2001', title: id, publisher: 'P' }),
)
const over = { libraries: [{ name: 'refs.bib', works: held }] }

function check(source: string, expected: string, works = held): void {
  checkInsertion(source, (document, place) => citationInsertion(document, place, works), expected, over)
}

test('where the text cites by keys, so does what is inserted, and no list is made', () => {
  check('As [@one] has it. It works ‸.\n', 'As [@one] has it. It works [@one; @two].\n')
  check('As [@one‸] has it.\n', 'As [@one; @two] has it.\n', held.slice(1))
  check('As [@one] has it. ‸ says more.\n', 'As [@one] has it. @two says more.\n', held.slice(1))
})

test('a work without a key, and a text with a list, are cited as ever', () => {
  const other = work({ authors: [{ family: 'Kline', given: 'N.', body: false }], year: '1999', title: 'T' })
  check(
    'As [@one] has it ‸.\n',
    'As [@one] has it (Kline, 1999).\n\n## References\n\nKline, N. (1999) *T*. [publisher?].\n',
    [other],
  )
  check(
    'As [@one] has it ‸.\n\n## References\n\nKline, N. (1999) *T*. P.\n',
    'As [@one] has it (Kline, 1999).\n\n## References\n\nKline, N. (1999) *T*. P.\n',
    [other],
  )
})

test('a model is cited by what the writer’s own library holds of its source', () => {
  const own = work({
    id: 'oscar',
    authors: ['Gilbert', 'Whittleworth'].map(family => ({ family, given: 'A.', body: false })),
    year: '2009',
    title: 'The OSCAR Coaching Model',
    publisher: 'Mine',
  })
  const document = documentOf('It works .\n', { libraries: [{ name: 'refs.bib', works: [own] }] })
  const { edits } = insertWorks(document, 9, ['model:oscar'], worksIndex(document.inputs))
  expect(edits.map(({ insert }) => insert).join('')).toContain('*The OSCAR Coaching Model*. Mine.')
})
