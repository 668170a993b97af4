import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { marked, withMarks } from '../marked.js'
import { only, read } from './read.js'

describe('a .bib entry', () => {
  test('gives all that an entry of the list needs', () => {
    const chapter = `@incollection{oneill2011, author = {O'Neill, Mary Beth and van Gogh, Vincent}, title = {Reflective practice},
      booktitle = {Teaching}, editor = {Smith, J. and Jones, K.}, year = 2011, pages = {45--67}, publisher = {Sage}, address = {London}, edition = {2nd}}`
    expect(only('a.bib', chapter)).toEqual({
      id: 'oneill2011',
      type: 'chapter',
      authors: ["O'Neill, Mary Beth", 'van Gogh, Vincent'],
      editors: ['Smith, J.', 'Jones, K.'],
      year: '2011',
      title: 'Reflective practice',
      containerTitle: 'Teaching',
      page: '45-67',
      publisher: 'Sage',
      publisherPlace: 'London',
      edition: '2',
    })
  })

  test('of BibLaTeX has its own fields', () => {
    const page =
      '@online{emcc, author = {{EMCC}}, title = {Code}, subtitle = {Of ethics}, date = {2012-03-05}, url = {https://e.org/a_b}, urldate = {2024-01-05}}'
    expect(only('a.bib', page)).toEqual({
      id: 'emcc',
      type: 'webpage',
      authors: ['{EMCC}'],
      year: '2012',
      title: 'Code: Of ethics',
      url: 'https://e.org/a_b',
      accessed: '5 January 2024',
    })
  })

  test('of BibTeX for a chapter by the title of its book is of that book', () => {
    const part =
      '@inbook{b, chapter = {3}, title = {Whole Book}, author = {Abel, A.}, year = {2002}, publisher = {P}, pages = {1--2}}'
    expect(only('a.bib', part)).toMatchObject({ type: 'book', title: 'Whole Book' })
    expect(only('a.bib', part.replace('chapter = {3}', 'booktitle = {Book}'))).toMatchObject({ type: 'chapter' })
  })

  test.each([
    ['European Research Council', ['{European Research Council}']],
    ['Department for Education', ['{Department for Education}']],
    ['{European Research Council}', ['{European Research Council}']],
    ['Ian Church', ['Church, Ian']],
    ['Bank of England', ['{Bank of England}']],
    ['Banks, Sarah and World Health Organization', ['Banks, Sarah', '{World Health Organization}']],
    ['Maria de la Cruz', ['de la Cruz, Maria']],
    ['EMCC', ['{EMCC}']],
  ])('by %s names whom it means', (author, names) => {
    expect(only('a.bib', `@book{a, author = {${author}}, title = {T}}`)['authors']).toEqual(names)
  })

  test.each([
    ['date = {1850~}', 'c. 1850'],
    ['year = {c. 1850}', 'c. 1850'],
    ['pubstate = {inpress}', 'in press'],
    ['pubstate = {forthcoming}, date = {2024}', '2024'],
    ['pubstate = {submitted}', undefined],
  ])('with %s is of %s', (fields, year) => {
    expect(only('a.bib', `@book{a, author = {Old, A.}, title = {T}, ${fields}}`)['year']).toBe(year)
  })

  test.each([
    ['Accessed: 2024-01-05', '5 January 2024'],
    ['[Online; accessed 5-June-2025]', '5 June 2025'],
    ['Last accessed on 3rd March 2021.', '3 March 2021'],
    ['Accessed June 5, 2025', '5 June 2025'],
    ['Accessed 06/05/25', undefined],
    ['Read twice', undefined],
  ])('has the day on which it was read in the note “%s”', (note, accessed) => {
    expect(only('a.bib', `@misc{a, title = {T}, url = {https://e.org}, note = {${note}}}`)['accessed']).toBe(accessed)
    expect(only('a.bib', `@misc{a, title = {T}, note = {${note}}}`)['accessed']).toBeUndefined()
  })

  test('with "and others" has its other authors told by "et al."', () => {
    expect(read('a.bib', '@book{a, author = {Ely, K. and others}, title = {T}}').works[0]).toMatchObject({
      authors: [{ family: 'Ely' }],
      etAl: true,
    })
  })

  test.each([
    ['2012a', '2012'],
    ['c. 1999', 'c. 1999'],
    ['in press', 'in press'],
    ['n.d.', 'n.d.'],
    ['1999/2000', '1999/2000'],
  ])('of the year %s is of %s', (year, expected) => {
    expect(only('a.bib', `@book{a, author = {A, B}, title = {T}, year = {${year}}}`)['year']).toBe(expected)
  })

  test.each([
    ['1st', undefined],
    ['First edition', undefined],
    ['2nd ed.', '2'],
    ['Second', '2'],
    ['3', '3'],
    ['Revised edn', 'Revised'],
  ])('of the edition %s is of %s', (edition, expected) => {
    expect(only('a.bib', `@book{a, author = {A, B}, title = {T}, edition = {${edition}}}`)['edition']).toBe(expected)
  })

  test('keeps no LaTeX and no tags in what is plain text', () => {
    const { title, authors } = only(
      'a.bib',
      '@book{a, author = {Gr{\\"u}n, J{\\\'e}r\\^ome}, title = {The {DNA} \\& \\emph{E. coli}}}',
    )
    expect([title, authors]).toEqual(['The DNA & E. coli', ['Grün, Jérôme']])
  })

  test('takes what it leaves out from the entry that it refers to', () => {
    const text =
      '@incollection{part, crossref = {whole}, author = {A, B}, title = {Part}}\n@book{whole, editor = {C, D}, title = {Whole}, publisher = {P}, year = 2001}\n'
    expect(only('a.bib', text)).toMatchObject({ containerTitle: 'Whole', year: '2001', publisher: 'P' })
  })

  test('uses the strings of the file, those that name each other in a circle left aside', () => {
    const text = `@string{sage = "Sage"}\n@string{both = sage # " and others"}\n@string(a = b)\n@string(b = a)
@book{x, title = {X}, author = {A, B}, publisher = both}\n@book{y, title = {Y}, author = {A, B}, publisher = a}\n`
    const { works } = read('a.bib', text)
    expect(works.map(({ id, publisher }) => [id, publisher])[0]).toEqual(['x', 'Sage and others'])
  })
})

describe('one bad entry costs itself alone and is shown at its key', () => {
  test.each([
    [
      'before a good one',
      '@book{⟦bad⟧, title = {never closed\n\n@book{good, title = {T}, year = 2001}\n',
      'a brace is never closed.',
    ],
    ['behind a good one', '@book{good, title = {T}}\n@book{⟦bad⟧, title = {never closed\n', 'a brace is never closed.'],
    [
      'without a comma',
      '@book{⟦bad⟧, title = {T}\n year = 2001}\n@book{good, title = {T}}\n',
      'a comma or a closing brace is missing in its line 2.',
    ],
    ['without a key', '⟦@book{, title = {T}}⟧\n@book{good, title = {T}}\n', 'it has no key behind its opening brace.'],
    ['of nothing', '@book{good, title = {T}}\n@book{⟦bad⟧, year = 2001}\n', 'it has neither author nor title.'],
    [
      'with a line of an abstract',
      '@book{good, title = {T}, abstract = {\n@foo{x}\n}}\n@book{⟦bad⟧, title {T}}',
      'its form',
    ],
  ])('%s', (_where, source, reason) => {
    const { text } = marked(source)
    const { works, problems } = read('a.bib', text)
    expect(works.map(({ id }) => id)).toEqual(['good'])
    expect(
      withMarks(
        text,
        problems.map(({ span }) => span),
      ),
    ).toBe(source)
    expect(problems[0]?.code).toBe('library-entry-unreadable')
    if (reason !== 'its form') expect(problems[0]?.message).toContain(reason)
  })
})

test('a key that stands twice means the first entry, and the second says so', () => {
  const source = '@book{a, title = {One}}\n@book{⟦a⟧, title = {Two}}\n'
  const { text } = marked(source)
  const { works, problems } = read('a.bib', text)
  expect(works.map(({ title }) => title)).toEqual(['One', 'Two'])
  expect(
    withMarks(
      text,
      problems.map(({ span }) => span),
    ),
  ).toBe(source)
})

test.each(['a.bib', 'a.ris', 'a.json'])('nothing in a %s throws, and every problem lies in the text', name => {
  const parts = fc.constantFrom(
    '@book{a,',
    '@',
    '{',
    '}',
    '"',
    ',',
    'title=',
    '{x}',
    '\n',
    '\\',
    '#',
    '(',
    ')',
    'TY  - BOOK',
    'ER  - ',
    'AU  - ',
    '[',
    ']',
    '{"id":',
    '"title":',
    ':',
    'null',
    '@string{a=b}',
    'a',
    'crossref={a}',
    '\0',
    '🎓',
  )
  fc.assert(
    fc.property(fc.array(parts, { maxLength: 40 }), pieces => {
      const text = pieces.join('')
      for (const { span } of read(name, text).problems) {
        expect(span.start).toBeLessThanOrEqual(span.end)
        expect(span.end).toBeLessThanOrEqual(text.length)
      }
    }),
    { numRuns: 300 },
  )
})

test.each([
  ['unclosed entries', '@book{a, title={\n'],
  ['braces', '{'],
  ['strings that name each other', '@string{a = b # a}\n@book{x, title = a}\n'],
  ['TY lines', 'TY  - BOOK\n'],
  ['items', '[{"a":'],
])('a file of %s takes time in line with its length', (_what, unit) => {
  const time = (count: number): number => {
    const started = process.cpuUsage()
    for (const name of ['a.bib', 'a.ris', 'a.json']) read(name, unit.repeat(count))
    return process.cpuUsage(started).user / 1000
  }
  time(200)
  expect(time(3000)).toBeLessThan(4000)
})
