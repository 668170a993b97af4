import { expect, test } from 'vitest'
import { readBlock } from '../../server/src/syntax/read-block.js'

/** Each case: the entry as typed, and what is read: authors | year | title | container | publisher. */
const cases: readonly (readonly [entry: string, fields: string])[] = [
  [
    "O'Neill, M.B. (2007) *Executive Coaching with Backbone and Heart*. 2nd edn. San Francisco: Jossey-Bass.",
    "O'Neill | 2007 | Executive Coaching with Backbone and Heart |  | Jossey-Bass",
  ],
  [
    "Theeboom, T., Beersma, B. and van Vianen, A.E.M. (2014) 'Does coaching work?', *The Journal of Positive Psychology*, 9(1), pp. 1-18.",
    'Theeboom; Beersma; van Vianen | 2014 | Does coaching work? | The Journal of Positive Psychology | ',
  ],
  [
    "Brennan, D. and Wildflower, L. (2014) 'Ethics in coaching', in Cox, E. and Clutterbuck, D. (eds) *The Complete Handbook of Coaching*. London: Sage, pp. 430-444.",
    'Brennan; Wildflower | 2014 | Ethics in coaching | The Complete Handbook of Coaching | Sage',
  ],
  [
    'Covey. Stephen R. (1989) The 7 Habits of Highly Effective People. Simon & Schuster UK',
    'Covey | 1989 | The 7 Habits of Highly Effective People |  | Simon & Schuster UK',
  ],
  [
    'Rogers, J; Gilbert A, Whittleworth K (2012) The Manager as Coach: The New Way to Get Results. McGraw Hill University Press.',
    'Rogers; Gilbert; Whittleworth | 2012 | The Manager as Coach: The New Way to Get Results |  | McGraw Hill University Press',
  ],
  [
    'Hawkins, Peter (2012). Creating a Coaching Culture. Open University Press, Maidenhead.',
    'Hawkins | 2012 | Creating a Coaching Culture |  | Open University Press',
  ],
  [
    'EMCC (no date) *Competence framework*. Available at: https://www.emccglobal.org/ (Accessed: 5 June 2025).',
    'EMCC | no date | Competence framework |  | ',
  ],
  [
    'Department for Education (2023) *Keeping children safe*. London: Department for Education.',
    'Department for Education | 2023 | Keeping children safe |  | Department for Education',
  ],
  [
    'Brunning, H. (ed.) (2006) *Executive Coaching*. London: Karnac.',
    'Brunning (ed.) | 2006 | Executive Coaching |  | Karnac',
  ],
  [
    '- Kotter, J.P. (1996) _Leading Change_. Boston, MA: Harvard Business School Press.',
    'Kotter | 1996 | Leading Change |  | Harvard Business School Press',
  ],
]

test.each(cases)('%s', (source, expected) => {
  const [entry, ...others] = readBlock('Paragraph', source).entries
  expect(others).toEqual([])
  const { authors, editors, year, title, containerTitle, publisher } = entry?.reference ?? {}
  const names = [
    ...(authors ?? []).map(name => name.family),
    ...(authors?.length === 0 ? (editors ?? []).map(name => `${name.family} (ed.)`) : []),
  ].join('; ')
  expect([names, year, title, containerTitle ?? '', publisher ?? ''].join(' | ')).toBe(expected)
  expect(entry?.understood).toBe(true)
  expect(source).toContain(entry?.raw)
})

test('lines that begin like entries are entries of their own, others are wrapped', () => {
  const source = 'Smith, J. (2001) *One*. London: Sage.\nJones, B. (2003) *Two, which\ngoes on*. London: Sage.'
  expect(readBlock('Paragraph', source).entries.map(entry => entry.raw)).toEqual([
    'Smith, J. (2001) *One*. London: Sage.',
    'Jones, B. (2003) *Two, which\ngoes on*. London: Sage.',
  ])
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
