import { describe, expect, test } from 'vitest'
import { applyEdits } from '../../server/src/text/edit.js'
import { checkFix, checkFixes, checkRule, checkSeverity, findingsIn } from '../check.js'

const code = 'citation-mismatch'
const oscar = 'Gilbert, A. and Whittleworth, K. (2009) *The OSCAR Coaching Model*. M: W.'
const list = (...entries: readonly string[]): string => `\n\n## References\n\n${entries.join('\n\n')}\n`

describe('it says how they differ', () => {
  test.each([
    [
      '⟦(Whittlewerth, 2009)⟧',
      'References has Gilbert and Whittleworth (2009): first author missing, second spelt differently.',
    ],
    ['⟦(Gilbert, 2009)⟧', 'References has Gilbert and Whittleworth (2009): second author missing.'],
    [
      '⟦(Whittleworth and Gilbert, 2009)⟧',
      'References has Gilbert and Whittleworth (2009): the authors come in another order.',
    ],
    ['⟦(Gilbert and Whittleworth, 2010)⟧', 'References has Gilbert and Whittleworth (2009): the year differs.'],
    ['⟦(Gilbert and Whittleworth, 2090)⟧', 'References has Gilbert and Whittleworth (2009): the year differs.'],
  ])('%s', (citation, message) => {
    checkRule(code, `It works ${citation}.${list(oscar)}`, [message])
  })

  test('an entry without date, the only one of its author', () => {
    checkRule(code, `⟦Kline (2007)⟧ says so.${list('Kline, N. (n.d.) *Time*. L: P.')}`, [
      'References has Kline (n.d.): it has no year there.',
    ])
    checkRule(
      code,
      `Kline (2007) says so.${list('Kline, N. (n.d.) *Time*. L: P.', 'Kline, N. (1999) *More time*. L: P.')}`,
    )
  })

  test('who is cited alone, or before "et al.", and stands far down a team, is somebody else', () => {
    const team = list('Ding, B., Lund, K., Osei, T. and Zhang, H. (2024) *X*. L: P.')
    checkRule(code, `Zhang et al. (2024) and Zhang (2024) say so.${team}`)
    checkRule(code, `⟦Lund et al. (2024)⟧ say so.${team}`)
  })

  test('one author', () => {
    checkRule(code, `⟦O'Neil (2007)⟧ says so.${list("O'Neill, M.B. (2007) *X*. L: P.")}`, [
      "References has O'Neill (2007): the name is spelt differently.",
    ])
  })
})

test('apostrophes, accents and "et al." are no difference', () => {
  checkRule(
    code,
    `So O’Neill (2007), Schon (1983) and Ely et al. (2010).${list("O'Neill, M.B. (2007) *X*. L: P.", 'Schön, D. (1983) *Y*. L: P.', 'Ely, K., Boyce, L.A., Nelson, J.K. and Zaccaro, S.J. (2010) *Z*. L: P.')}`,
  )
})

describe('fixes', () => {
  test('when an entry was changed, all citations that still say the old thing change at once', () => {
    const entries = list(
      'Kline, N. (2015) *Time to Think*. L: P.',
      'Kline, N. (1999) *More*. L: P.',
      'Osei, T. (2001) *A*. L: P.',
    )
    const before =
      'Kline (2005) says so; so it is (Osei, 2001; Kline, 2005, p. 4). “Kline’s (2005) view” is not Kline (2004).'
    const title = 'Change all 3 citations of Kline (2005) to Kline (2015)'
    checkFix(code, title, `${before}${entries}`, `${before.replaceAll('2005', '2015')}${entries}`)
  })

  test('what differs once is not offered for all', () => {
    checkFixes(code, `Kline (2005) says so.${list('Kline, N. (2015) *Time to Think*. L: P.')}`, [
      'Change to Kline (2015)',
      'Change the entry of Kline (2015)',
    ])
  })

  test('one slip under the same year: the citation is preferred, or the entry changes', () => {
    const source = `As Gilbert & Whittlewerth’s (2009) steps show.${list(oscar)}`
    checkFixes(code, source, [
      'Change to Gilbert and Whittleworth (2009) *',
      'Change the entry of Gilbert and Whittleworth (2009)',
    ])
    checkFix(code, 'Change to', source, `As Gilbert & Whittleworth’s (2009) steps show.${list(oscar)}`)
    checkFix(
      code,
      'Change the entry',
      source,
      `As Gilbert & Whittlewerth’s (2009) steps show.${list(oscar.replace('Whittleworth', 'Whittlewerth'))}`,
    )
  })

  test('a year alone: either may be right, so neither is preferred', () => {
    const source = `It works (Gilbert and Whittleworth, 2010).${list(oscar)}`
    checkFixes(code, source, [
      'Change to Gilbert and Whittleworth (2009)',
      'Change the entry of Gilbert and Whittleworth (2009)',
    ])
    checkFix(code, 'Change to', source, `It works (Gilbert and Whittleworth, 2009).${list(oscar)}`)
    checkFix(
      code,
      'Change the entry',
      source,
      `It works (Gilbert and Whittleworth, 2010).${list(oscar.replace('2009', '2010'))}`,
    )
  })

  test('where another citation agrees with the entry, only the citation is wrong', () => {
    const source = `It works (Gilbert and Whittleworth, 2009), or not ⟦(Gilbert and Whittleworth, 2010)⟧.${list(oscar)}`
    checkFixes(code, source, ['Change to Gilbert and Whittleworth (2009)'])
  })

  test('a missing author comes into the citation', () => {
    checkFix(
      code,
      'Change to',
      `It works (Gilbert, 2009).${list(oscar)}`,
      `It works (Gilbert and Whittleworth, 2009).${list(oscar)}`,
    )
  })

  test('of two equal ones both are offered and neither is preferred', () => {
    const source = `It works ⟦(Starr, 2016)⟧.${list('Starr, J. (2015) *X*. L: P.', 'Starr, J. (2017) *Y*. L: P.')}`
    checkRule(code, source, ['References has Starr (2015) or Starr (2017): the year differs.'])
    checkFixes(code, source, [
      'Change to Starr (2015)',
      'Change to Starr (2017)',
      'Change the entry of Starr (2015)',
      'Change the entry of Starr (2017)',
    ])
  })
})

test('a year that the work is also known under is no error', () => {
  const entry =
    'Gilbert, A. and Whittleworth, K. (2009) *The OSCAR Coaching Model: Simplifying Workplace Coaching*. M: W.'
  const source = `It works ⟦(Gilbert and Whittleworth, 2002)⟧.${list(entry)}`
  checkSeverity(code, source, ['hint'])
  checkRule(code, source, [
    'References has Gilbert and Whittleworth (2009). 2002 is also known for it: year the model was developed (not the book).',
  ])
  checkFixes(code, source, ['Change to Gilbert and Whittleworth (2009)'])
  const oneill = "O'Neill, M.B. (2007) *Executive Coaching with Backbone and Heart*. L: P."
  checkSeverity(code, `⟦O'Neill (2008)⟧ says so.${list(oneill)}`, ['hint'])
  checkRule('citation-unlisted', `⟦O'Neill (1980)⟧ says so.${list(oneill)}`)
})

test('other people of nearly the same name are not corrected when they are listed', () => {
  checkRule(
    code,
    `So Johnson (2010) and Johnston (2012).${list('Johnson, A. (2010) *X*. L: P.', 'Johnston, B. (2012) *Y*. L: P.')}`,
  )
  checkRule(
    code,
    `So Rogers (2012) and Roberts (2012).${list('Roberts, A. (2012) *X*. L: P.', 'Rogers, J. (2012) *Y*. L: P.')}`,
  )
})

test.each([
  [
    'an entry that ends in "et al."',
    '(Corera et al., 2023)',
    'Correa, J. et al. (2023) *Mapping*. London: Sage.',
    '(Correa et al., 2023)',
  ],
  [
    'an entry that names all',
    '(Corera et al., 2023)',
    'Correa, J., Abel, A. and Bond, B. (2023) *Mapping*. London: Sage.',
    '(Correa et al., 2023)',
  ],
])('the fix keeps "et al." once beside %s', (_name, cited, entry, fixed) => {
  const source = `Text ${cited}.\n\n## References\n\n${entry}\n`
  const [first] = findingsIn(source).filter(found => found.code === code)
  const [fix] = first?.finding.fixes?.() ?? []
  expect(applyEdits(source, fix?.edits ?? [])).toBe(source.replace(cited, fixed))
})
