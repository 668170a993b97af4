import { describe, expect, test } from 'vitest'
import type { Name, Reference } from '../../server/src/bibliography/reference.js'
import { referenceSwitches, type ReferenceSwitches } from '../../server/src/catalogue/harvard.js'
import { citedInEdits } from '../../server/src/insertion/cited-in.js'
import { citedForms } from '../../server/src/insertion/cited-form.js'
import { citationInsertion } from '../../server/src/insertion/citation.js'
import { habitsOf } from '../../server/src/insertion/habits.js'
import { allEdits } from '../../server/src/insertion/insertion.js'
import { applyEdits } from '../../server/src/text/edit.js'
import { printerFor } from '../../server/src/workspace/citation-js-printing.js'
import { itemOf } from '../../server/src/workspace/csl-from-reference.js'
import { styleOptionsFrom } from '../../server/src/workspace/style-variant.js'
import { documentOf, work } from '../check.js'
import { marked } from '../marked.js'

const person = (family: string, given = 'Ann Beth'): Name => ({ family, given, body: false })
const book = work({
  id: 'book',
  authors: [person('Abel'), person('Baker'), person('Cole')],
  year: '2012',
  title: 'Quiet Work',
  publisher: 'Sage',
  publisherPlace: 'London',
})
const team = work({
  ...book,
  id: 'team',
  type: 'article-journal',
  authors: [person('Abel'), person('Baker'), person('Cole'), person('Dorn')],
  containerTitle: 'Training',
  volume: '1',
  issue: '2',
  page: '3-9',
})
const page = work({
  id: 'page',
  type: 'webpage',
  authors: [person('Evans')],
  year: 'n.d.',
  title: 'Coaching',
  url: 'https://a.org',
  accessed: '5 June 2025',
})

/** What is inserted at the caret of a text, with these switches set: by the plain template, or as the style prints it. */
function inserted(
  text: string,
  works: readonly Reference[],
  references: ReferenceSwitches,
  isPrinted: boolean,
): string {
  const { text: plain, cursor = 0 } = marked(text)
  const printer = printerFor({ options: styleOptionsFrom(references) })
  const printed = (one: Reference): string | undefined => printer.each([itemOf(one)]).get(one.id)
  const document = documentOf(plain, { references, ...(isPrinted ? { printed } : {}) })
  const place = { start: cursor, end: cursor }
  return applyEdits(plain, allEdits(place, citationInsertion(document, place, works)))
}

const draft = 'It works‸.\n'
const citationOf = (text: string): string => /\(.*\)/.exec(text.split('\n')[0] ?? '')?.[0] ?? ''
const entryOf = (text: string): string => text.trimEnd().split('\n').at(-1) ?? ''

describe.each([
  ['plain', false],
  ['printed', true],
] as const)('what is asked for shows in what is inserted, %s', (_, isPrinted) => {
  test.each<[string, string, Reference, string]>([
    ['joiner', '&', book, '(Abel, Baker & Cole, 2012)'],
    ['etAlMinText', '3', book, '(Abel et al., 2012)'],
    ['etAlMinText', '4', book, '(Abel, Baker and Cole, 2012)'],
    ['etAlItalic', 'italic', team, '(Abel *et al.*, 2012)'],
    ['etAlItalic', 'plain', team, '(Abel et al., 2012)'],
    ['noDate', 'no date', page, '(Evans, no date)'],
    ['noDate', 'n.d.', page, '(Evans, n.d.)'],
  ])('in the citation: %s %s', (id, value, one, citation) => {
    expect(citationOf(inserted(draft, [one], { [id]: value }, isPrinted))).toBe(citation)
  })

  test.each<[string, string, Reference, string]>([
    ['joiner', '&', book, 'Abel, A.B., Baker, A.B. & Cole, A.B. (2012) *Quiet Work*. London: Sage.'],
    ['place', 'omitted', book, 'Abel, A.B., Baker, A.B. and Cole, A.B. (2012) *Quiet Work*. Sage.'],
    ['initials', 'spaced', book, 'Abel, A. B., Baker, A. B. and Cole, A. B. (2012) *Quiet Work*. London: Sage.'],
    [
      'initials',
      'full-forename',
      book,
      'Abel, Ann Beth, Baker, Ann Beth and Cole, Ann Beth (2012) *Quiet Work*. London: Sage.',
    ],
    ['titleMarkup', 'bold', book, 'Abel, A.B., Baker, A.B. and Cole, A.B. (2012) **Quiet Work**. London: Sage.'],
    ['titleMarkup', 'plain', book, 'Abel, A.B., Baker, A.B. and Cole, A.B. (2012) Quiet Work. London: Sage.'],
    ['etAlInList', 'first', team, "Abel, A.B. *et al.* (2012) 'Quiet Work', *Training*, 1(2), pp. 3-9."],
    [
      'quoteMarks',
      'double',
      team,
      'Abel, A.B., Baker, A.B., Cole, A.B. and Dorn, A.B. (2012) "Quiet Work", *Training*, 1(2), pp. 3-9.',
    ],
    [
      'noDate',
      'no date',
      page,
      'Evans, A.B. (no date) *Coaching*. Available at: https://a.org (Accessed: 5 June 2025).',
    ],
    ['noDate', 'n.d.', page, 'Evans, A.B. (n.d.) *Coaching*. Available at: https://a.org (Accessed: 5 June 2025).'],
    ['availableAt', 'omitted', page, 'Evans, A.B. (n.d.) *Coaching*. https://a.org (Accessed: 5 June 2025).'],
  ])('in the entry: %s %s', (id, value, one, entry) => {
    const asked = { etAlItalic: 'italic', noDate: 'n.d.', [id]: value }
    expect(entryOf(inserted(draft, [one], asked, isPrinted)).replaceAll('–', '-')).toBe(entry)
  })
})

test.each([
  ['a page without a year is undated', { ...page, year: undefined }, 'no date'],
  ['a book without one has a gap for it', { ...book, year: undefined }, '[year?]'],
] as const)('%s, in citation and entry alike, printed or not', (_, one, year) => {
  for (const isPrinted of [true, false]) {
    const text = inserted(draft, [one], {}, isPrinted)
    expect(citationOf(text)).toContain(`, ${year})`)
    expect(entryOf(text)).toContain(` (${year}) *`)
  }
})

test.each([
  ['p.', ', p. [page?])'],
  [':', ': [page?])'],
])('a page behind a quotation: %s', (pageMarker, end) => {
  const quoted = 'She says “that it works for each of those who have tried it”‸.\n'
  expect(citationOf(inserted(quoted, [book], { pageMarker }, false))).toBe(`(Abel, Baker and Cole, 2012${end}`)
})

test.each([
  ['chronological', '(Zeno, 1999; Abel, Baker and Cole, 2012)'],
  ['alphabetical', '(Abel, Baker and Cole, 2012; Zeno, 1999)'],
])('several works in one bracket: %s', (multiCiteOrder, citation) => {
  const zeno = work({ ...book, id: 'z', authors: [person('Zeno')], year: '1999' })
  expect(citationOf(inserted(draft, [book, zeno], { multiCiteOrder }, false))).toBe(citation)
  expect(citationOf(inserted(draft, [zeno, book], { multiCiteOrder }, false))).toBe(citation)
  expect(citationOf(inserted('It works (Zeno, 1999)‸.\n', [book], { multiCiteOrder }, false))).toBe(citation)
})

test.each([
  ['particle', 2],
  ['surname', 0],
])('a name with a particle in the list: %s', (particleSort, place) => {
  const list = '\n## References\n\nNoon, A. (2001) *One*. L: P.\n\nTodd, A. (2002) *Two*. L: P.\n'
  const van = work({ ...book, id: 'v', authors: [person('van Nek')] })
  const entries = inserted(draft + list, [van], { particleSort }, false)
    .split('\n\n')
    .slice(2)
  expect(entries.findIndex(entry => entry.startsWith('van Nek'))).toBe(place)
})

test.each(['cited in', 'quoted in', 'in'] as const)('a work that was read in another: %s', secondaryWord => {
  const text = 'So (Kolb, 1984).\n'
  const document = documentOf(text, { references: { secondaryWord } })
  const [read] = citedForms(document, [book])
  const words = habitsOf(document).secondaryWords
  expect(applyEdits(text, read ? citedInEdits(document.citations, read, words) : [])).toContain(
    `1984, ${secondaryWord} Abel`,
  )
})

test('every switch that is documented is one of these, or is about what the writer alone can know', () => {
  const shown = [
    'joiner',
    'etAlMinText',
    'etAlItalic',
    'etAlInList',
    'initials',
    'titleMarkup',
    'quoteMarks',
    'place',
    'availableAt',
    'noDate',
    'pageMarker',
    'secondaryWord',
    'multiCiteOrder',
    'particleSort',
  ]
  expect(
    referenceSwitches()
      .map(({ id }) => id)
      .filter(id => !shown.includes(id)),
  ).toEqual(['accessed'])
})
