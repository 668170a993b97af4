import { describe, expect, test } from 'vitest'
import { only, read } from './read.js'

describe('a RIS file', () => {
  const record = (lines: string): string => `TY  - JOUR\n${lines}\nER  - \n`
  test('gives the same fields', () => {
    const text = record(
      'AU  - Black, Paul\nAU  - Department for Education\nPY  - 1998/03/04/\nTI  - Assessment\nT2  - Assessment in Education\nVL  - 5\nIS  - 1\nSP  - 7\nEP  - 74\nDO  - 10.1080/x',
    )
    expect(only('a.ris', text)).toEqual({
      id: 'black1998',
      type: 'article-journal',
      authors: ['Black, Paul', '{Department for Education}'],
      year: '1998',
      title: 'Assessment',
      containerTitle: 'Assessment in Education',
      volume: '5',
      issue: '1',
      page: '7-74',
      doi: '10.1080/x',
    })
  })

  test.each<[string, string, Record<string, unknown>]>([
    [
      'a page with the day of reading',
      'TY  - ELEC\nTI  - C\nUR  - https://e.org/x\nY2  - 2025/06/05/\nER  - ',
      { accessed: '5 June 2025' },
    ],
    [
      'a chapter of an edited book',
      'TY  - CHAP\nA1  - Brennan, D\nA2  - Cox, E\nED  - Clutterbuck, D\nT1  - Ethics\nBT  - Handbook\nPY  - 2014\nER  - ',
      { authors: ['Brennan, D'], editors: ['Cox, E', 'Clutterbuck, D'], containerTitle: 'Handbook' },
    ],
    [
      'an edited book',
      'TY  - BOOK\nED  - Brunning, H\nTI  - Coaching\nPY  - 2006\nER  - ',
      { editors: ['Brunning, H'] },
    ],
    [
      'a newspaper',
      'TY  - NEWS\nAU  - Doe, J\nTI  - C\nT2  - The Guardian\nDA  - 2020/03/04\nER  - ',
      { authors: ['Doe, J'], year: '2020' },
    ],
    [
      'a body as author',
      'TY  - RPRT\nAU  - Department for Education\nTI  - Plan\nPY  - 2019\nER  - ',
      { authors: ['{Department for Education}'] },
    ],
  ])('tells %s', (_, source, told) => {
    expect(only('a.ris', source)).toMatchObject(told)
  })

  test('has keys of our own that are the same at every reading, and different within the file', () => {
    const text = record('AU  - A, B\nTI  - One\nPY  - 2001') + record('AU  - A, C\nTI  - Two\nPY  - 2001')
    expect([read('a.ris', text), read('a.ris', text)].map(({ works }) => works.map(({ id }) => id))).toEqual([
      ['a2001', 'a2001-2'],
      ['a2001', 'a2001-2'],
    ])
  })

  test('without an ER line loses nothing but says nothing wrong', () => {
    expect(
      read('a.ris', 'TY  - BOOK\nAU  - A, B\nTI  - One\n\nTY  - BOOK\nAU  - C, D\nTI  - Two\n').works,
    ).toHaveLength(2)
  })
})

describe('a CSL-JSON file', () => {
  const item =
    '{"id": "kolb", "type": "book", "author": [{"family": "Kolb", "given": "David"}], "title": "A <i>B</i> \\"{\\"", "issued": {"date-parts": [["1984"]]}}'
  test.each([
    ['a list', `[${item}]`],
    ['an export with items', `{"config": 1, "items": [${item}]}`],
    ['one work', item],
  ])('of %s is read', (_what, text) => {
    expect(only('a.csl.json', text)).toMatchObject({
      id: 'kolb',
      title: 'A B "{"',
      year: '1984',
      authors: ['Kolb, David'],
    })
  })

  test.each([
    ['{"raw":"2003-04-05"}', '2003'],
    ['{"literal":"2003-04"}', '2003'],
    ['{"date-parts":[["2003"]]}', '2003'],
    ['{"literal":"in press"}', 'in press'],
  ])('has its year in %s', (issued, year) => {
    expect(only('a.csl.json', `[{"id":"a","type":"book","title":"T","issued":${issued}}]`)['year']).toBe(year)
  })

  test('loses only the item that is broken', () => {
    const { works, problems } = read('a.json', `[{"id": "bad", "title": }, ${item}]`)
    expect(works.map(({ id }) => id)).toEqual(['kolb'])
    expect(problems.map(({ code }) => code)).toEqual(['library-entry-unreadable'])
  })
})
