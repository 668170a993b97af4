import { describe, test } from 'vitest'
import { checkFix, checkRule, checkSeverity } from '../check.js'

const code = 'reference-incomplete'
const list = (...entries: readonly string[]): string => `## References\n\n${entries.join('\n\n')}\n`
const kline = 'Kline, N. (1999) *Time to Think*. London: Ward Lock.'

describe('what is missing is named, and its place marked', () => {
  test.each([
    [
      'publisher',
      'Kline (1999)',
      list('⟦Kline, N. (1999)⟧ *Time to Think*.'),
      list('Kline, N. (1999) *Time to Think*. [publisher?].'),
    ],
    [
      'publisher',
      'Kline (1999)',
      list('⟦Kline, N. (1999)⟧ *Time to Think*. 2nd edn.', 'Starr, J. (2016) *The Coaching Manual*. Harlow: Pearson.'),
      list(
        'Kline, N. (1999) *Time to Think*. 2nd edn. [place?]: [publisher?].',
        'Starr, J. (2016) *The Coaching Manual*. Harlow: Pearson.',
      ),
    ],
    [
      'journal or book',
      'Kets de Vries (2005)',
      list("⟦Kets de Vries, M. (2005)⟧ 'Leadership group coaching in action'."),
      list("Kets de Vries, M. (2005) 'Leadership group coaching in action', *[journal?]*, [volume?], pp. [pages?]."),
    ],
    [
      'year',
      'Kline',
      list('⟦Kline, N. *Time to Think*.⟧ London: Ward Lock.'),
      list('Kline, N. ([year?]) *Time to Think*. London: Ward Lock.'),
    ],
  ])('%s, of %s', (name, whose, source, expected) => {
    checkRule(code, source, [`I found no ${name} in the entry of ${whose}.`])
    checkFix(code, 'Mark', source, expected)
  })

  test('the day on which a page was read: certain where the writer gives it elsewhere', () => {
    const page = '⟦EMCC (2021)⟧ *Competences*. Available at: https://www.emccglobal.org/x.'
    const other = 'AC (2020) *Ethics*. Available at: https://www.ac.org/y (Accessed: 3 May 2025).'
    checkSeverity(code, list(page), ['hint'])
    checkSeverity(code, list(other, page), ['information'])
    checkFix(
      code,
      'Mark',
      list(page),
      list('EMCC (2021) *Competences*. Available at: https://www.emccglobal.org/x (Accessed: [date?]).'),
    )
  })

  test('a lone address', () => {
    checkFix(
      code,
      'Mark',
      list('⟦https://www.emccglobal.org/about⟧'),
      list('*[title?]* ([year?]). Available at: https://www.emccglobal.org/about (Accessed: [date?]).'),
    )
    checkFix(
      code,
      'Mark',
      list('<https://a.org/b>'),
      list('*[title?]* ([year?]). Available at: https://a.org/b (Accessed: [date?]).'),
    )
    checkRule(code, list('⟦doi: 10.1111/joop.12119⟧', '<⟦https://doi.org/10.1111/joop.12119⟧>', kline))
    checkRule('reference-unreadable', list('doi: 10.1111/joop.12119', kline))
  })
})

describe('gaps', () => {
  test('are told once for each entry, at the first', () => {
    checkRule(code, list('Kline, N. (1999) *⟦[title?]⟧*. [place?]: [publisher?].'), [
      '[title?], [place?] and [publisher?] are still to be filled in.',
    ])
  })

  test('in a citation as well, but not in code, comments or other brackets', () => {
    checkRule(
      code,
      `He says so (Starr, ⟦[year?]⟧). <!-- [year?] --> Why [sic?] \`[year?]\`.\n\n\`\`\`\n[year?]\n\`\`\`\n`,
    )
  })
})

describe('whatever names a source is enough', () => {
  test.each([
    'Kline, N. (1999) *Time to Think*. Ward Lock.',
    'Kline, N. (1999) *Time to Think*, Ward Lock, London.',
    'Kline, N. (1999). Time to Think, Ward Lock.',
    'Covey. Stephen R. (1989) The 7 Habits of Highly Effective People. Simon & Schuster UK',
    "Grover, S. and Furnham, A. (2016) 'Coaching as an intervention', *PLoS ONE*, 11(7), e0159137.",
    "Edgerton, N. (2005) 'SPACE', *The Coaching Psychologist*, November, pp. 12-15.",
    'Argyris, C. (1991). Teaching smart people how to learn. *Harvard Business Review, 69*(3), 99–109.',
    'Bono, J. (2009) *Coaching*. doi:10.1111/x.12',
    'Handy, C. (1993) *Understanding Organizations* [Kindle]. Available at: https://a.org (Accessed: 1 May 2025).',
    'Passmore, J. (2010) *Excellence*. London: Kogan Page. Available at: https://a.org/x.',
    'House, R. (in press) ‘Path-goal theory’, *The Leadership Quarterly*, forthcoming.',
  ])('%s', entry => {
    checkRule(code, list(entry))
  })
})

test('a title that may hold its publisher is left alone, one without any mark is only possible', () => {
  checkRule(code, list('Kline, N. (1999) Time to Think, Ward Lock'))
  checkSeverity(code, list('⟦Kline, N. (1999)⟧ Time to Think'), ['hint'])
})

describe('a style that asks for the place of publication', () => {
  const set = { references: { place: 'required' } }

  test('marks it before the publisher', () => {
    const source = list('⟦Kline, N. (1999)⟧ *Time to Think*. Ward Lock.')
    checkRule(code, source, ['I found no place of publication in the entry of Kline (1999).'], set)
    checkFix(code, 'Mark', source, list('Kline, N. (1999) *Time to Think*. [place?]: Ward Lock.'), set)
  })

  test('takes it on either side', () => {
    checkRule(code, list(kline, 'Starr, J. (2016) *The Coaching Manual*. Pearson, Harlow.'), [], set)
  })
})
