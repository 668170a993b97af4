import { describe, expect, test } from 'vitest'
import type { Reference } from '../../server/src/bibliography/reference.js'
import { builtInCatalogue } from '../../server/src/catalogue/built-in.js'
import { entryText } from '../../server/src/insertion/entry-text.js'
import { printerFor, type StyleChoice } from '../../server/src/workspace/citation-js-printing.js'
import { itemOf } from '../../server/src/workspace/csl-from-reference.js'
import { printedBuiltIn } from '../../server/src/workspace/printed-built-in.js'
import { styleOptionsFrom, styleProblem, usualStyleOptions } from '../../server/src/workspace/style-variant.js'
import { documentOf, work } from '../check.js'

const person = (family: string, given: string) => ({ family, given, body: false })
const page = {
  authors: [person('Abel', 'Ann'), person('Baker', 'Ben'), person('Cole', 'Cy'), person('Dunn', 'Di')],
  type: 'webpage',
  title: 'Coaching',
  url: 'https://e.org/',
  accessed: '5 June 2025',
}
const book = { type: 'book', publisher: 'Sage', publisherPlace: 'London', title: 'Work' }

function printed(choice: StyleChoice, ...works: readonly Partial<Reference>[]): readonly (string | undefined)[] {
  const made = printerFor(choice).list(works.map((of, at) => itemOf(work(of), String(at))))
  return works.map((_, at) => made.get(String(at)))
}

describe('the choices of the setting', () => {
  test.each([
    [
      {},
      'Abel, A., Baker, B., Cole, C. and Dunn, D. (no date) *Coaching*. Available at: https://e.org/ (Accessed: 5 June 2025).',
    ],
    [
      { etAlInList: 'first' },
      'Abel, A. *et al.* (no date) *Coaching*. Available at: https://e.org/ (Accessed: 5 June 2025).',
    ],
    [
      { noDate: 'n.d.', joiner: '&' },
      'Abel, A., Baker, B., Cole, C. & Dunn, D. (n.d.) *Coaching*. Available at: https://e.org/ (Accessed: 5 June 2025).',
    ],
    [
      { availableAt: 'omitted' },
      'Abel, A., Baker, B., Cole, C. and Dunn, D. (no date) *Coaching*. https://e.org/ (Accessed: 5 June 2025).',
    ],
  ])('%o', (switches, entry) => {
    expect(printed({ options: styleOptionsFrom(switches) }, page)).toEqual([entry])
  })

  test.each([
    [{ place: 'omitted' }, 'Baker, M.B. (2012) *Work*. Sage.'],
    [{ initials: 'spaced' }, 'Baker, M. B. (2012) *Work*. London: Sage.'],
    [{ place: 'any', joiner: 3, initials: null }, 'Baker, M.B. (2012) *Work*. London: Sage.'],
    ['nonsense', 'Baker, M.B. (2012) *Work*. London: Sage.'],
  ])('%o of a book', (switches, entry) => {
    const baker = { ...book, authors: [person('Baker', 'Mary B.')], year: '2012' }
    expect(printed({ options: styleOptionsFrom(switches) }, baker)).toEqual([entry])
  })
})

test('works of one author and year are told apart by letters, and the letters of the writer stay', () => {
  const of = { ...book, authors: [person('Tummons', 'J.')] }
  const usual = { options: usualStyleOptions }
  expect(printed(usual, { ...of, year: '2012', title: 'B' }, { ...of, year: '2012', title: 'A' })).toEqual([
    'Tummons, J. (2012b) *B*. London: Sage.',
    'Tummons, J. (2012a) *A*. London: Sage.',
  ])
  expect(printed(usual, { ...of, year: '2012b', title: 'B' }, { ...of, year: '2012a', title: 'A' })).toEqual([
    'Tummons, J. (2012b) *B*. London: Sage.',
    'Tummons, J. (2012a) *A*. London: Sage.',
  ])
})

describe('a CSL file', () => {
  const style = (layout: string): string =>
    `<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0"><info><title>T</title><id>t</id></info>
    <citation><layout><text variable="title"/></layout></citation><bibliography><layout>${layout}</layout></bibliography></style>`

  test('prints as it says, in British English', () => {
    const xml = style(
      '<names variable="author"/><text variable="title" quotes="true" prefix=" "/><text variable="title" font-weight="bold" prefix=" "/><date variable="accessed" form="text" prefix=" "/>',
    )
    expect(printed({ xml }, { ...page, authors: [person('Abel', 'Ann')] })).toEqual([
      'Ann Abel ‘Coaching’ **Coaching** 5 June 2025',
    ])
  })

  test('with numbers leaves them to the list', () => {
    const xml = style(
      '<text variable="citation-number" prefix="[" suffix="]"/><text variable="title" prefix=" "/>',
    ).replace('<bibliography>', '<bibliography>')
    expect(printed({ xml }, page)).toEqual(['Coaching'])
  })

  test.each([
    [undefined, 'This style is not there, or cannot be read.'],
    ['<html>', 'This is no CSL style.'],
    [style('').replace(/<bibliography>.*<\/bibliography>/, ''), 'This style has no form for a list of references.'],
    [style(''), undefined],
  ])('is looked at before it is used', (xml, problem) => {
    expect(styleProblem(xml)).toBe(problem)
  })

  test.each(['<style xmlns="http://purl.org/net/xbiblio/csl"><bibliography>', style('<text macro="nowhere"/>')])(
    'that is broken throws when it is made ready, so that the caller can say so',
    xml => {
      expect(() => printerFor({ xml })).toThrow()
    },
  )
})

test('entries of the catalogue are printed: all whose fields are vouched for, the same as Citation.js prints them now', () => {
  const vouched = builtInCatalogue().sources.filter(({ reference }) => reference.unverified.length === 0)
  const known = printedBuiltIn()
  expect(vouched.length).toBeGreaterThan(150)
  const now = printerFor({ options: usualStyleOptions }).each(vouched.map(({ reference }) => itemOf(reference)))
  for (const { reference } of vouched) expect(known.get(reference)).toBe(now.get(reference.id))
})

test('what a work lacks is a gap, where the style would leave it out and have no form of its own', () => {
  const of = (over: Partial<Reference>): Reference =>
    work({ authors: [person('Abel', 'A.')], year: '2012', title: 'T', ...over })
  const written = (each: Reference, hasOwnStyle = false): string => {
    return entryText(documentOf('', { hasOwnStyle, printed: () => 'PRINTED' }), each)
  }
  expect(written(of({}))).toBe('Abel, A. (2012) *T*. [publisher?].')
  expect(written(of({}), true)).toBe('PRINTED')
  expect(written(of({ publisher: 'Sage' }))).toBe('PRINTED')
  expect(written(of({ url: 'https://a.org', accessed: '1 May 2025' }))).toBe('PRINTED')
  expect(written(of({ type: 'thesis' }))).toBe('PRINTED')
  expect(written(of({ type: 'article-newspaper', containerTitle: 'The Times' }))).toBe('PRINTED')
  expect(written(of({ type: 'paper-conference', containerTitle: 'Proceedings' }))).toBe('PRINTED')
  const article = of({ type: 'article-journal', containerTitle: 'Journal' })
  expect(written(article)).toContain('*Journal*, [volume?], pp. [pages?].')
  expect(written({ ...article, year: 'in press' })).toBe('PRINTED')
  expect(written({ ...article, volume: '3', page: '1-2' })).toBe('PRINTED')
  expect(written(of({ title: undefined, type: 'webpage' }))).toContain('[title?]')
})

test('a printed entry follows the hand of the document', () => {
  const curly =
    'Coaching isn’t advice.\n\n## References\n\nCovey, S.R. & Hill, A. (1989) “A habit”, _Training_, 1(2), pp. 3–4.\n'
  const of = work({
    id: 'x',
    authors: [person('Abel', 'A.'), person("O'Neill", 'B.')],
    year: '2012',
    title: 'T',
    publisher: 'P',
  })
  const text = (source: string): string => {
    const printed = (): string =>
      "Abel, A. and O'Neill, B. (2012) ‘Coach's “own” tale and O'Neill’, *Time and Tide*, 1(2), pp. 3–4."
    return entryText(documentOf(source, { printed }), of)
  }
  expect(text('')).toBe(
    "Abel, A. and O'Neill, B. (2012) 'Coach's \"own\" tale and O'Neill', *Time and Tide*, 1(2), pp. 3–4.",
  )
  expect(text(curly)).toBe(
    'Abel, A. & O’Neill, B. (2012) “Coach’s ‘own’ tale and O’Neill”, _Time and Tide_, 1(2), pp. 3–4.',
  )
})
