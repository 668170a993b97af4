import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readBlock } from '../../server/src/syntax/read-block.js'
import { shown } from './shown-entry.js'

/** The entries of the files of cases, each with the lines that say what is read of it. */
const cases = ['entries.txt', 'entries-disciplines.txt']
  .map(name => readFileSync(join(import.meta.dirname, name), 'utf8'))
  .join('\n\n')
  .split(/\n\s*\n|\n(?=# )/)
  .map(part => part.split('\n').filter(line => !/^(?:\/\/|# |\s*$)/.test(line)))
  .flatMap(([entry, ...fields]) => (entry === undefined ? [] : [{ entry, fields }]))

test.each(cases)('$entry', ({ entry, fields }) => {
  const read = readBlock('Paragraph', entry).entries
  expect(read.flatMap(shown)).toEqual(fields)
  expect(read.every(({ raw }) => entry.includes(raw))).toBe(true)
})

test('there are entries of each kind', () => {
  expect(cases.length).toBeGreaterThan(100)
})

test('lines that begin like entries are entries of their own, others are wrapped', () => {
  const source = 'Smith, J. (2001) *One*. London: Sage.\nJones, B. (2003) *Two, which\ngoes on*. London: Sage.'
  expect(readBlock('Paragraph', source).entries.map(entry => entry.raw)).toEqual([
    'Smith, J. (2001) *One*. London: Sage.',
    'Jones, B. (2003) *Two, which\ngoes on*. London: Sage.',
  ])
})

test.each([
  [
    'Abel, A., Baker, B., Cole,\nC., Dunn, D. and Eaton, E. (2019) *One*. London: Sage.',
    'Frost, F. (2001) *Two*. London: Sage.',
  ],
  ['Abel, A., Baker, B., Cole, C.\n& Dunn, D. (2019) *One*. London: Sage.', 'Frost, F. (2001) *Two*. London: Sage.'],
  ['Van\nYperen, N. W. (2002). Tired or not. *Work*, 45(6), 1161–1171.', 'Vroom, V. (1994). *Work*. Leeds: Hedge.'],
  ['Abel, A.\nJ. (2019) *One*. London: Sage.', 'Frost, F. (2001) *Two*. London: Sage.'],
  [
    'Payne, B. (2021) ‘Multiple extortion’, Proceedings of the European Conference on\nWarfare and Security. Chester, 24–25 June 2021. Reading, UK: Academic Press.',
    'Frost, F. (2001) *Two*. London: Sage.',
  ],
  ['Abel, A. (2019) One. London: Sage', 'World Health Organization (2001) Two and three. Geneva: WHO'],
])('a line that an editor broke goes on: %s', (one, two) => {
  expect(readBlock('Paragraph', `${one}\n${two}`).entries.map(entry => entry.raw)).toEqual([one, two])
})

test('behind an address without a stop the next entry begins with names and a year', () => {
  const one = 'Smith, J. (2001). Ears. *Listening*, 2(1), 3–9. https://doi.org/10.1000/a.1'
  const two = 'Jones, B., & Hill, A. (2003). Eyes. *Listening*, 4(1), 3–9.'
  expect(readBlock('Paragraph', `${one} ${two}`).entries.map(entry => entry.raw)).toEqual([one, two])
})

test('behind the day on which a page was read the next line begins an entry, a title or a site', () => {
  const lines = [
    'Vane, R. (2016) Design of walks, Trepo. Available at: https://walks.example (Accessed: 15 March 2024).',
    'Get started with walking for everyone  |  Walk Monitoring (no date) Hedge. Available at: https://walks.example/b (Accessed: 08 April 2024).',
    'Walks.example.org “Introduction to walks”. Available at https://walks.example/c (Accessed on 05/04/2020)',
    'Walks.example.org“walks.map” .Available at :(https://walks.example/d). (Accessed on 25/04/2020)',
  ]
  expect(readBlock('Paragraph', lines.join('\n')).entries.map(entry => entry.raw)).toEqual(lines)
})

test('a name in small letters begins an entry behind a finished one', () => {
  const lines = [
    'Smith, J. (2001) *Ears*. London: Sage.',
    'openlistening (2003) *Eyes*. Leeds: Hedge.',
    'St. Clair, R. (2004) *Names*. Leeds: Hedge.',
  ]
  expect(readBlock('Paragraph', lines.join('\n')).entries.map(({ reference }) => reference.authors[0]?.family)).toEqual(
    ['Smith', 'openlistening', 'St. Clair'],
  )
})

test.each([
  '*Coaching at Work* (2018) London: Sage.',
  'Starr, J. (2016) *The Coaching Manual*',
  '**Kline, N. (1999) Time**',
])('%s keeps the marks that open and close it', source => {
  expect(readBlock('Paragraph', source).entries.map(entry => entry.raw)).toEqual([source])
})

test('a marker alone is no entry', () => {
  const source = '[3] <!-- a note -->\nAbel, A. (2001) *One*. London: Sage.'
  expect(readBlock('Paragraph', source).entries.map(entry => entry.raw)).toEqual([
    'Abel, A. (2001) *One*. London: Sage.',
  ])
})

test('what cannot be read is kept and said', () => {
  const [entry] = readBlock('Paragraph', 'starr coaching manual').entries
  expect(entry).toMatchObject({ raw: 'starr coaching manual', understood: false })
})

test.each([
  'Books:',
  '**Websites and reports**',
  'K',
  'A–K',
  'Word count: 3,214',
  'Signed: A. Learner   Date: 3 May 2021',
  '\\newpage',
  'The following sources were used in this assignment.',
  'This book explains how a culture of coaching is built, and gives cases from many firms.',
])('%s is no entry', source => {
  expect(readBlock('Paragraph', source).entries).toEqual([])
})

test.each([
  'starr coaching manual',
  'Whitmore (Coaching for Performance)',
  'Starr, J. *The Coaching Manual*. Harlow: Pearson.',
  'The coaching manual. Pearson.',
  'www.emccglobal.org',
])('%s is said where its year is missing', source => {
  expect(readBlock('Paragraph', source).entries).toMatchObject([{ raw: source, understood: false }])
})

test('entries glued together without a space are two', () => {
  const source = 'Smith, J. (2001) *One*. London: Sage.Jones, B. and Ek, C. (2003) *Two*. London: Sage.'
  expect(readBlock('Paragraph', source).entries.map(entry => entry.raw)).toEqual([
    'Smith, J. (2001) *One*. London: Sage.',
    'Jones, B. and Ek, C. (2003) *Two*. London: Sage.',
  ])
  const initials = 'Smith, J.Jones, B. and Ek, C. (2003) *Two*. London: Sage.'
  expect(readBlock('Paragraph', initials).entries.length).toBe(1)
})

test('signs that nobody sees are no part of names and titles', () => {
  const [entry] = readBlock('Paragraph', '\u200bStarr, J. (2016) *The Coach\u00ading Manual*. Harlow: Pearson.').entries
  expect(entry?.reference.authors).toEqual([{ family: 'Starr', given: 'J.', body: false }])
  expect(entry?.reference.title).toBe('The Coaching Manual')
})

test('a name that is written small begins an entry behind one that is finished', () => {
  const source =
    'Brightwell, 2020. Rooms. [Online]\nAvailable at: https://brightwell.example\n[Accessed 9 March 2022].\nquietrooms, 2021. What is a room?. [Online]\n[Accessed 9 March 2022].\nloudrooms, (2022). Rooms.'
  expect(readBlock('Paragraph', source).entries.map(({ reference }) => reference.authors[0]?.family)).toEqual([
    'Brightwell',
    'quietrooms',
    'loudrooms',
  ])
})

test('families that begin small are found among entries on one line', () => {
  const source =
    'Smith, J. (2001) *One*. London: Sage. d’Okafor, N.M. (2003) *Two*. London: Sage. diLund, A. A. (2004) *Three*. London: Sage.'
  expect(readBlock('Paragraph', source).entries.map(({ reference }) => reference.authors[0]?.family)).toEqual([
    'Smith',
    'd’Okafor',
    'diLund',
  ])
})
