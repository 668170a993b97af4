import { expect, test } from 'vitest'
import { findWorks } from '../../server/src/features/find-works.js'
import { insertWorks } from '../../server/src/features/insert-works.js'
import { worksIndex, worksIndexes } from '../../server/src/features/works/works-index.js'
import type { Source } from '../../server/src/catalogue/catalogue.js'
import { finished } from '../../server/src/features/works/works-part.js'
import { afterEdits, assignmentAt, assignmentOf } from '../check-features.js'
import { names, smallInputs, work } from '../small-assignment.js'

const text = `## 1.1 Define

Text (Starr, 2016).

## References

Starr, J. (2016) *The Coaching Manual*. Harlow: Pearson.

Whitmore, J. (2017) *Coaching for Performance*. London: Nicholas Brealey.
`
const library = {
  name: 'refs.bib',
  works: [work({ id: 'stein2020', authors: names('Stein, R'), year: '2020', title: 'Starring roles' })],
}
const inputs = { ...smallInputs, libraries: [library] }
const document = assignmentOf(text, inputs)
const index = worksIndex(inputs)

function found(query: string): readonly string[] {
  return findWorks(document, { query, limit: 20 }, index).map(({ label, kind }) =>
    kind === 'model' ? `*${label}` : label,
  )
}

test.each([
  ['consequences', ['*OSCAR']],
  ['oscar', ['*OSCAR', 'Gilbert and Whittleworth (2009)', '*OSKAR']],
  ['starr', ['Starr (2016)', 'Stein (2020)']],
  ['coaching manual', ['Starr (2016)']],
  ['2016', ['Starr (2016)']],
  ['whitmore', ['Whitmore (2017)', '*GROW']],
  ['witmore 2017', ['Whitmore (2017)']],
  ['gilbrt', ['Gilbert and Whittleworth (2009)', '*OSCAR']],
  ['stein2020', ['Stein (2020)']],
  ["O'Neil", ["O'Neill (2007)", '*Three Key Factors']],
  ['nothing like that', []],
])('%s finds %j', (query, expected) => {
  expect(found(query)).toEqual(expected)
})

test('one work is found once, from the document before the catalogue', () => {
  const whitmore = findWorks(document, { query: 'whitmore', limit: 5 }, index)[0]
  expect(whitmore).toMatchObject({ label: 'Whitmore (2017)', description: 'Coaching for Performance' })
  expect(whitmore?.id.startsWith('entry:')).toBe(true)
})

test('an empty query gives what is used; without a document nothing', () => {
  expect(
    findWorks(document, { query: ' ', limit: 3, offset: text.indexOf('Text') }, index).map(({ label }) => label),
  ).toEqual(['Starr (2016)', 'Whitmore (2017)', 'GROW'])
  expect(findWorks(undefined, { query: '', limit: 3 }, index)).toEqual([])
  expect(findWorks(undefined, { query: 'oscar', limit: 1 }, index).map(({ label }) => label)).toEqual(['OSCAR'])
})

function inserted(marked: string, ...labels: readonly string[]): string {
  const { document: at, offset, text: source } = assignmentAt(marked, inputs)
  const ids = labels.map(
    label => findWorks(at, { query: label, limit: 20 }, index).find(known => known.label === label)?.id ?? 'gone',
  )
  return afterEdits(source, insertWorks(at, offset, ids, index).edits)
}

test('chosen works are one citation at the cursor, with the entries that are lacking', () => {
  const marked = text.replace('Text (Starr, 2016).', 'It works well‸.')
  expect(inserted(marked, 'Whitmore (2017)')).toContain('It works well (Whitmore, 2017).')
  expect(inserted(marked, 'Whitmore (2017)').match(/Whitmore, J\./g)).toHaveLength(1)
  const both = inserted(marked, 'Starr (2016)', 'Stein (2020)')
  expect(both).toContain('It works well (Starr, 2016; Stein, 2020).')
  expect(both).toContain('*The Coaching Manual*. Harlow: Pearson.\n\nStein, R. (2020) *Starring roles*.')
})

test('a single model brings its name, several things one citation', () => {
  const marked = text.replace('Text (Starr, 2016).', 'We used ‸ here.')
  expect(inserted(marked, 'OSCAR')).toContain('We used OSCAR (Gilbert and Whittleworth, 2009) here.')
  expect(inserted(marked, 'OSCAR', 'GROW')).toContain('(Gilbert and Whittleworth, 2009; Whitmore, 2017)')
})

test.each([
  ['It wo‸rks well.', 'It works (Starr, 2016) well.', 'It works OSCAR (Gilbert and Whittleworth, 2009) well.'],
  ["The coach‸'s way.", "The coach's (Starr, 2016) way.", "The coach's OSCAR (Gilbert and Whittleworth, 2009) way."],
  ['It works well.‸', 'It works well (Starr, 2016).', 'It works well. OSCAR (Gilbert and Whittleworth, 2009)'],
  ['It works, it lasts, etc.‸', 'etc. (Starr, 2016)', 'etc. OSCAR (Gilbert and Whittleworth, 2009)'],
])(
  'no word is parted, nothing stuck to another, and a citation stands before the full stop: %s',
  (sentence, work, model) => {
    const marked = text.replace('Text (Starr, 2016).', sentence)
    expect(inserted(marked, 'Starr (2016)')).toContain(work)
    expect(inserted(marked, 'OSCAR')).toContain(model)
  },
)

test('ids that are gone change nothing, and the text for the clipboard is the citation', () => {
  expect(insertWorks(document, 5, ['entry:gone', 'model:gone', ''], index)).toEqual({ edits: [], text: '' })
  const id = findWorks(document, { query: 'stein', limit: 1 }, index)[0]?.id ?? ''
  expect(insertWorks(assignmentOf('', inputs), 0, [id], index).text).toBe('Stein (2020)')
})

test('a work in two places is offered once though only one knows the subtitle; two volumes of one place stay two', () => {
  const volume = (id: string, title: string) =>
    work({ id, authors: names('Zebra, A'), year: '2001', title, publisher: 'P' })
  const listed = assignmentOf('## References\n\nZebra, A. (2001) *Striped horses*. London: P.\n', inputs)
  const labelled = (works: readonly ReturnType<typeof volume>[]): readonly string[] => {
    const over = { ...inputs, libraries: [{ name: 'refs.bib', works }] }
    const many = worksIndex(over)
    return findWorks(listed, { query: 'zebra', limit: 9 }, many).map(({ description }) => description)
  }
  expect(labelled([volume('a', 'Striped horses: a guide')])).toEqual(['Striped horses'])
  expect(labelled([volume('a', 'Handbook: volume 1'), volume('b', 'Handbook: volume 2')])).toEqual([
    'Striped horses',
    'Handbook: volume 1',
    'Handbook: volume 2',
  ])
})

test('without a query the libraries come before models that nothing suggests', () => {
  const usual = findWorks(assignmentOf('Text.\n', inputs), { query: '', limit: 3 }, index)
  expect(usual.map(({ label }) => label)[0]).toBe('Stein (2020)')
})

test('what was sorted is kept while the catalogue and the libraries are the same, and so are own entries', () => {
  const indexes = worksIndexes()
  const first = indexes.of(inputs)
  expect(indexes.of({ ...inputs }).parts).toEqual(first.parts)
  const without = indexes.of({ ...inputs, libraries: [] })
  expect(without.parts).toEqual([first.parts[0], first.parts[2]])
  expect(without.own(assignmentOf(text, inputs))).not.toBe(without.own(document))
  expect(without.own(document)).toBe(without.own(document))
})

test('a large library is sorted in the background, and found as soon as it is', () => {
  const many = Array.from({ length: 300 }, (_, number) =>
    work({ id: `w${String(number)}`, authors: names('Zebra, A'), year: String(1700 + number), title: 'Stripes' }),
  )
  const tasks: (() => void)[] = []
  const indexes = worksIndexes((making, done) => {
    tasks.push(() => done(finished(making)))
  })
  const large = { ...inputs, libraries: [{ name: 'large.bib', works: many }] }
  const find = () =>
    findWorks(undefined, { query: 'zebra 1810', limit: 3 }, indexes.of(large)).map(({ label }) => label)
  expect(find()).toEqual([])
  expect(find()).toEqual([])
  expect(tasks).toHaveLength(1)
  tasks[0]?.()
  expect(find()).toEqual(['Zebra (1810)'])
})

test('of editions that fit equally, those come first that the brief names, then the newest', () => {
  const of = (id: string, year: string) =>
    work({ id, authors: names('Starr, J'), year, title: 'The Coaching Manual', publisher: 'Pearson' })
  const source = (id: string, year: string) => ({
    ...(smallInputs.catalogue.sources[0] as Source),
    reference: of(id, year),
  })
  const sources = [source('old', '2003'), source('named', '2016'), source('new', '2021')]
  const catalogue = { ...smallInputs.catalogue, models: [], sources }
  const labels = (brief: typeof smallInputs.brief) => {
    const editions = { ...smallInputs, brief, catalogue }
    return findWorks(assignmentOf('## 1.1 Define\n', editions), { query: 'starr', limit: 5 }, worksIndex(editions)).map(
      ({ label }) => label,
    )
  }
  expect(labels(undefined)).toEqual(['Starr (2021)', 'Starr (2016)', 'Starr (2003)'])
  const [section] = smallInputs.brief?.sections ?? []
  const criteria = section?.criteria.map(criterion => ({ ...criterion, sources: ['named'] })) ?? []
  const brief = smallInputs.brief && section && { ...smallInputs.brief, sections: [{ ...section, criteria }] }
  expect(labels(brief)).toEqual(['Starr (2016)', 'Starr (2021)', 'Starr (2003)'])
})
