import { describe, expect, test } from 'vitest'
import { renamableAt, renamed } from '../../server/src/features/rename.js'
import { isRefusal } from '../../server/src/features/rename/refusal.js'
import { afterEdits, assignmentAt } from '../check-features.js'
import { withMarks } from '../marked.js'

/** The text after a rename at ‸; the reason in brackets where it is refused. */
function after(marked: string, name: string): string {
  const { document, offset, text } = assignmentAt(marked)
  const answer = renamed(document, offset, name)
  return isRefusal(answer) ? `(${answer.refusal})` : afterEdits(text, answer.edits)
}

function warnings(marked: string, name: string): readonly string[] {
  const { document, offset } = assignmentAt(marked)
  const answer = renamed(document, offset, name)
  return isRefusal(answer) ? [`(${answer.refusal})`] : answer.warnings
}

/** What can be renamed at ‸, in ⟦…⟧; the reason where nothing can. */
function renamable(marked: string): string {
  const { document, offset, text } = assignmentAt(marked)
  const answer = renamableAt(document, offset)
  return isRefusal(answer) ? answer.refusal : withMarks(text, [answer.span])
}

const oneill = (citation: string, name: string, year = '2007'): string =>
  `So ${citation}.\n\n## References\n\n- ${name}, M.B. (${year}) *Coaching*. SF: JB.\n- Starr, J. (2016) *X*. L: P.\n`
const pair = (citation: string, names: string, year = '2009'): string =>
  `So ${citation}.\n\n## References\n\n${names} (${year}) *OSCAR*. M: W.\n`

describe('an author is renamed', () => {
  test.each<[name: string, before: string, to: string, expected: string]>([
    [
      'in the entry and a bracket',
      oneill('(O‸neill, 2007)', 'Oneill'),
      "O'Neill",
      oneill("(O'Neill, 2007)", "O'Neill"),
    ],
    [
      'from the entry, in each form of citation',
      oneill('Oneill (2007), (see Oneill, 2007, p. 41; Starr, 2016) and Oneill’s (2007) way', 'One‸ill'),
      'Oneil',
      oneill('Oneil (2007), (see Oneil, 2007, p. 41; Starr, 2016) and Oneil’s (2007) way', 'Oneil'),
    ],
    [
      'beside another, whose joiner stays',
      pair(
        '(Gilbert & Whittle‸worth, 2009, pp. 4–5) and Gilbert and Whittleworth (2009)',
        'Gilbert, A. and Whittleworth, K.',
      ),
      'Whitworth',
      pair('(Gilbert & Whitworth, 2009, pp. 4–5) and Gilbert and Whitworth (2009)', 'Gilbert, A. and Whitworth, K.'),
    ],
    [
      'before et al.',
      pair('Ely *et al.* (2010) and (Ely et al., 2010)', 'E‸ly, K., Boyce, L., Nelson, J. and Zaccaro, S.', '2010'),
      'Eley',
      pair('Eley *et al.* (2010) and (Eley et al., 2010)', 'Eley, K., Boyce, L., Nelson, J. and Zaccaro, S.', '2010'),
    ],
    [
      'behind et al. in the entry alone',
      pair('(Ely et al., 2010)', 'Ely, K., Boyce, L., Nel‸son, J. and Zaccaro, S.', '2010'),
      'Nielson',
      pair('(Ely et al., 2010)', 'Ely, K., Boyce, L., Nielson, J. and Zaccaro, S.', '2010'),
    ],
    [
      'over a line end',
      pair('(Department for\nEdu‸cation, 2014)', 'Department for Education', '2014'),
      'Department of Education',
      pair('(Department of Education, 2014)', 'Department of Education', '2014'),
    ],
    [
      'in capitals where it is written so',
      oneill('(Rogers, 1957)', 'RO‸GERS', '1957'),
      'Rodgers',
      oneill('(Rodgers, 1957)', 'RODGERS', '1957'),
    ],
    [
      'with the apostrophe of each place',
      oneill("O’Neill (2007) and (O'Neill, 2007)", "O'Nei‸ll"),
      "O'Neal",
      oneill("O’Neal (2007) and (O'Neal, 2007)", "O'Neal"),
    ],
    [
      'in a citation with a slip as well',
      oneill("(O'Neil‸, 2007)", "O'Neill"),
      "O'Neale",
      oneill("(O'Neale, 2007)", "O'Neale"),
    ],
    [
      'in both lists',
      `So (St‸arr, 2016).\n\n## References\n\nStarr, J. (2016) *X*. L: P.\n\n## Bibliography\n\nStarr, J. (2016) *X*. L: P.\n`,
      'Star',
      `So (Star, 2016).\n\n## References\n\nStar, J. (2016) *X*. L: P.\n\n## Bibliography\n\nStar, J. (2016) *X*. L: P.\n`,
    ],
    ['that is not listed', 'So (St‸arr, 2016) and Starr (2016).\n', 'Star', 'So (Star, 2016) and Star (2016).\n'],
  ])('%s', (_name, before, to, expected) => {
    expect(after(before, to)).toBe(expected)
    expect(warnings(before, to)).toEqual([])
  })

  test('to the same name without a change', () => {
    const text = oneill('(O‸neill, 2007)', 'Oneill')
    expect(after(text, 'Oneill')).toBe(text.replace('‸', ''))
  })
})

describe('a year is renamed', () => {
  test.each<[name: string, before: string, to: string, expected: string]>([
    [
      'in the entry and every citation',
      oneill("(Oneill, 20‸07, p. 2007) and Oneill's (2007) way", 'Oneill'),
      '2008',
      oneill("(Oneill, 2008, p. 2007) and Oneill's (2008) way", 'Oneill', '2008'),
    ],
    [
      'and keeps its letter',
      oneill('(Kram, 1985a)', 'Kram', '198‸5a'),
      '1986',
      oneill('(Kram, 1986a)', 'Kram', '1986a'),
    ],
    ['and gets a letter', oneill('(Kram, 198‸5)', 'Kram', '1985'), '1985a', oneill('(Kram, 1985a)', 'Kram', '1985a')],
    [
      'and changes its letter',
      oneill('(Kram, 198‸5a)', 'Kram', '1985a'),
      '1985b',
      oneill('(Kram, 1985b)', 'Kram', '1985b'),
    ],
    ['once it is known', oneill('(Kram, n.‸d.)', 'Kram', 'n.d.'), '1985', oneill('(Kram, 1985)', 'Kram', '1985')],
    ['to no date', oneill('(Kram, 198‸5)', 'Kram', '1985'), 'n.d.', oneill('(Kram, n.d.)', 'Kram', 'n.d.')],
  ])('%s', (_name, before, to, expected) => {
    expect(after(before, to)).toBe(expected)
  })
})

describe('what can be renamed', () => {
  test.each([
    ['So (Gilbert and ⟦Whittle‸worth⟧, 2009).\n'],
    ['So (Starr, ⟦20‸16⟧).\n'],
    ['So (Kram, ⟦19‸85⟧a).\n'],
    ['So (Kram, 1985).\n\n## References\n\n⟦Kr‸am⟧, K. (1985) *X*. L: P.\n'],
    ["So ⟦O'Nei‸ll⟧'s (2007) way.\n"],
  ])('%s', expected => {
    expect(renamable(expected.replace(/[⟦⟧]/g, ''))).toBe(expected.replace('‸', ''))
  })

  const nothing = /^\(?Rename works on an author or a year/
  test.each<[name: string, text: string, reason: RegExp]>([
    ['plain words', 'So he s‸aid (Starr, 2016).\n', nothing],
    ['a title', 'So.\n\n## References\n\nStarr, J. (2016) *The Man‸ual*. L: P.\n', nothing],
    ['a key', 'So [@sta‸rr].\n', /“@starr” is a key of your library/],
    ['an entry that was not read', 'So.\n\n## References\n\nwww.exa‸mple.org\n', /could not read this entry/],
    [
      'a citation of two works',
      'So (Kram, 198‸5).\n\n## References\n\nKram, K. (1985a) *X*. L: P.\n\nKram, K. (1985b) *Y*. L: P.\n',
      /can mean Kram \(1985a\) or Kram \(1985b\)/,
    ],
    [
      'a short name',
      'So (EM‸CC, 2015).\n\n## References\n\nEuropean Mentoring and Coaching Council (2015) *X*. L: P.\n',
      /calls “EMCC” “European Mentoring and Coaching Council”/,
    ],
  ])('is not %s', (_name, text, reason) => {
    expect(renamable(text)).toMatch(reason)
    expect(after(text, 'New')).toMatch(reason)
  })
})

test('works that are cited with one written name are renamed together, and the writer is told', () => {
  const text = (name: string): string =>
    `So (${name}, 2008, 2016).\n\n## References\n\n${name}, J. (2008) *X*. L: P.\n\n${name}, J. (2016) *Y*. L: P.\n`
  const before = text('Starr').replace('Starr, J. (2016)', 'St‸arr, J. (2016)')
  expect(after(before, 'Star')).toBe(text('Star'))
  expect(warnings(before, 'Star')).toEqual([
    'Starr (2008) is cited with the very same name, so it would be renamed too.',
  ])
})

describe('a new name is refused', () => {
  test.each<[name: string, to: string, reason: RegExp]>([
    ['that is empty', '  ', /The new name is empty/],
    ['that would break the bracket', 'Starr (ed', /cannot hold “\(”/],
    ['that has no letter', '—', /no letter/],
    ['that brings initials', 'Starr, J.', /surname alone/],
  ])('%s', (_name, to, reason) => {
    expect(after('So (St‸arr, 2016).\n', to)).toMatch(reason)
  })

  test('that is no year', () => {
    expect(after('So (Starr, 20‸16).\n', '20016')).toMatch(/“20016” is no year/)
    expect(after('So (Starr, 20‸16).\n', '')).toMatch(/empty/)
  })
})

describe('the writer is warned', () => {
  const two = (year: string): string =>
    `So (Kram, 19‸85) and (Kram, ${year}).\n\n## References\n\nKram, K. (1985) *One*. L: P.\n\nKram, K. (${year}) *Two*. L: P.\n`

  test('of an entry that would be cited alike', () => {
    expect(warnings(two('1986'), '1986')).toEqual([
      'Your list has another entry, “Two”, that is cited as Kram (1986) too: the year of each would need a letter.',
      expect.stringMatching(/^2 citations|^1 citation/),
    ])
    expect(warnings(two('1986'), '1987')).toEqual([])
  })

  test('of citations that would no longer be understood', () => {
    expect(warnings(oneill('(One‸ill, 2007)', 'Oneill'), 'of')).not.toEqual([])
  })
})

test('of two years that stand together the one of the listed work is written anew', () => {
  const text = (year: string, of: string): string =>
    `So (Dewey, 1938 (${year})), (Dewey, 1938/${of}) and (Dewey, ${of}).\n\n## References\n\nDewey, J. (${of}) *One*. L: P.\n`
  expect(after(text('1997', '1997').replace('and (Dewey, 1997', 'and (Dewey, 19‸97'), '1998')).toBe(
    text('1998', '1998'),
  )
})
