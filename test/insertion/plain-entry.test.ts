import { expect, test } from 'vitest'
import { plainEntry } from '../../server/src/insertion/plain-entry.js'
import { habitsOf } from '../../server/src/insertion/habits.js'
import type { Reference } from '../../server/src/bibliography/reference.js'
import { documentOf, source, work } from '../check.js'

const person = (family: string, given: string) => ({ family, given, body: false })
const body = (family: string) => ({ family, given: '', body: true })

function entry(of: Partial<Reference>, text = ''): string {
  return plainEntry(work(of), habitsOf(documentOf(text)))
}

const book = {
  authors: [person("O'Neill", 'Mary Beth')],
  year: '2007',
  title: 'Executive Coaching',
  publisher: 'Jossey-Bass',
  publisherPlace: 'San Francisco',
}

test('a book', () => {
  expect(entry({ ...book, edition: '2' })).toBe(
    "O'Neill, M.B. (2007) *Executive Coaching*. 2nd edn. San Francisco: Jossey-Bass.",
  )
  expect(entry({ ...book, edition: '1' })).toBe(
    "O'Neill, M.B. (2007) *Executive Coaching*. San Francisco: Jossey-Bass.",
  )
  expect(entry({ ...book, edition: '11' })).toContain('11th edn.')
  expect(entry({ ...book, edition: '3rd edition' })).toContain('. 3rd edn. San')
  expect(entry({ ...book, edition: 'Revised and updated' })).toContain('Revised and updated edn.')
})

test('titles are in italics, but where two thirds of three and more are plain or bold, as those are', () => {
  const list = (...titles: readonly string[]): string =>
    `## References\n\n${titles.map((title, at) => `Abel, A. (200${String(at)}) ${title}. London: Sage.`).join('\n\n')}\n`
  expect(entry(book, list('One thing', 'Two things', 'Three things'))).toContain('(2007) Executive Coaching. San')
  expect(entry(book, list('**One thing**', '**Two things**', '**Three things**'))).toContain('**Executive Coaching**.')
  expect(entry(book, list('One thing', '_Two things_', '_Three things_'))).toContain('_Executive Coaching_.')
  expect(entry(book, list('One thing', 'Two things'))).toContain('*Executive Coaching*.')
})

test('what is not known is a gap, and nothing is invented', () => {
  expect(entry({ authors: [person('Starr', '')], year: '2016' })).toBe(
    'Starr, [initials?] (2016) *[title?]*. [place?]: [publisher?].',
  )
  expect(entry({ ...book, unverified: ['publisher-place', 'title wording'] })).toBe(
    "O'Neill, M.B. (2007) *[title?]*. [place?]: Jossey-Bass.",
  )
  expect(entry({ ...book, unverified: ['author given name', 'issued'] })).toBe(
    "O'Neill, [initials?] ([year?]) *Executive Coaching*. San Francisco: Jossey-Bass.",
  )
  expect(entry({ type: 'article-journal', authors: [person('Kram', 'Kathy E.')], year: '1983', title: 'Phases' })).toBe(
    "Kram, K.E. (1983) 'Phases', *[journal?]*, [volume?], pp. [pages?].",
  )
  expect(entry({ type: 'webpage', authors: [body('EMCC')], year: '2020', title: 'Code' })).toBe(
    'EMCC (2020) *Code*. Available at: [address?] (Accessed: [date?]).',
  )
})

test('the catalogue vouches for all but the place of the OSCAR book', () => {
  expect(plainEntry(source('gilbert-whittleworth-2009'), habitsOf(documentOf('')))).toBe(
    'Gilbert, A. and Whittleworth, K. (2009) *The OSCAR Coaching Model: Simplifying Workplace Coaching*. [place?]: Worth Consulting.',
  )
})

test('an article with volume, issue and pages', () => {
  const article = {
    type: 'article-journal',
    authors: [person('Theeboom', 'Tim'), person('Beersma', 'Bianca'), person('van Vianen', 'Annelies E.M.')],
    year: '2014',
    title: 'Does coaching work?',
    containerTitle: 'The Journal of Positive Psychology',
    volume: '9',
    issue: '1',
    page: '1-18',
  }
  expect(entry(article)).toBe(
    "Theeboom, T., Beersma, B. and van Vianen, A.E.M. (2014) 'Does coaching work?', *The Journal of Positive Psychology*, 9(1), pp. 1–18.",
  )
  expect(entry({ ...article, page: 'e0159137', doi: '10.1371/x' })).toContain(
    '9(1), e0159137. Available at: https://doi.org/10.1371/x.',
  )
  expect(entry({ ...article, page: undefined, doi: 'https://doi.org/10.1371/x' })).toContain(
    '9(1). Available at: https://doi.org/10.1371/x.',
  )
})

test('a chapter names the book and its editors', () => {
  const chapter = {
    type: 'chapter',
    authors: [person('Brennan', 'D.')],
    year: '2014',
    title: 'Ethics in coaching',
    editors: [person('Cox', 'E.'), person('Bachkirova', 'T.')],
    containerTitle: 'The Complete Handbook of Coaching',
    edition: '2',
    publisher: 'Sage',
    publisherPlace: 'London',
    page: '430-444',
  }
  expect(entry(chapter)).toBe(
    "Brennan, D. (2014) 'Ethics in coaching', in E. Cox and T. Bachkirova (eds) *The Complete Handbook of Coaching*. 2nd edn. London: Sage, pp. 430–444.",
  )
  expect(entry({ ...chapter, editors: [] })).toContain('in [editor?] (ed.) *The')
})

test('an edited book, and a work without author', () => {
  expect(
    entry({
      editors: [person('Brunning', 'Halina')],
      year: '2006',
      title: 'Executive Coaching',
      publisher: 'Karnac',
      publisherPlace: 'London',
    }),
  ).toBe('Brunning, H. (ed.) (2006) *Executive Coaching*. London: Karnac.')
  expect(entry({ year: '2018', title: 'Coaching at Work', publisher: 'X', publisherPlace: 'Y' })).toBe(
    '*Coaching at Work* (2018). Y: X.',
  )
})

test('names: bodies are whole, initials without spaces, hyphens kept', () => {
  expect(entry({ ...book, authors: [body('Department for Education')] })).toMatch(/^Department for Education \(2007\)/)
  expect(entry({ ...book, authors: [person('Joo', 'Boo-Kyung')] })).toMatch(/^Joo, B\.-K\. \(/)
  expect(entry({ ...book, authors: [person('Rogers', 'JA')] })).toMatch(/^Rogers, J\.A\. \(/)
  expect(entry({ ...book, authors: [person('Ely', 'K.')], etAl: true })).toMatch(/^Ely, K\. et al\. \(/)
})

test('the entry follows the hand of the document', () => {
  const curly =
    'Coaching isn’t advice.\n\n## References\n\nCovey, S.R. & Hill, A. (1989) _The 7 Habits_. London: Simon.\n'
  expect(entry(book, curly)).toBe('O’Neill, M.B. (2007) _Executive Coaching_. San Francisco: Jossey-Bass.')
  expect(entry({ ...book, authors: [person('Abel', 'A.'), person('Baker', 'B.')] }, curly)).toMatch(
    /^Abel, A\. & Baker, B\. \(/,
  )
  expect(
    entry(
      {
        type: 'article-journal',
        title: 'Phases',
        containerTitle: 'J',
        year: '1983',
        volume: '1',
        page: '2',
        authors: [person('Kram', 'K.')],
      },
      curly,
    ),
  ).toContain('‘Phases’, _J_')
})

test('signs of Markdown and line breaks in a title do no harm', () => {
  expect(entry({ ...book, title: 'Five *stars*\n  and_more' })).toContain('*Five \\*stars\\* and\\_more*')
})
