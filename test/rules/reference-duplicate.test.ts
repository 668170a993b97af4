import { describe, expect, test } from 'vitest'
import { checkFix, checkFixes, checkRule, checkSeverity, documentOf } from '../check.js'
import { duplicateEntries } from '../../server/src/rules/duplicate-entries.js'

const code = 'reference-duplicate'
const list = (...entries: readonly string[]): string => `## References\n\n${entries.join('\n\n')}\n`
const starr = 'Starr, J. (2016) *The Coaching Manual*. Harlow: Pearson.'

describe('one work', () => {
  test.each([
    ['the same line', '⟦Starr, J. (2016)⟧ *The Coaching Manual*. Harlow: Pearson.'],
    ['marks and case', '⟦Starr, J. (2016)⟧. The coaching manual. Harlow: Pearson.'],
    ['an article left out', '⟦Starr, J. (2016)⟧ *Coaching Manual*. Harlow: Pearson.'],
  ])('%s: certain', (_, later) => {
    checkSeverity(code, list(starr, later), ['information'])
  })

  test.each([
    ['a subtitle', '⟦Starr, J. (2016)⟧ *The Coaching Manual: A Guide*. Harlow: Pearson.'],
    ['a co-author', '⟦Starr, J. and Baker, T. (2016)⟧ *The Coaching Manual*. Harlow: Pearson.'],
    ['another publisher', '⟦Starr, J. (2016)⟧ *The Coaching Manual*. London: Sage.'],
    ['a letter', '⟦Starr, J. (2016a)⟧ *The Coaching Manual*. Harlow: Pearson.'],
  ])('%s that only one has: possible', (_, later) => {
    checkSeverity(code, list(starr, later), ['hint'])
  })
})

describe('two works', () => {
  test.each([
    ['editions', starr, 'Starr, J. (2016) *The Coaching Manual*. 4th edn. Harlow: Pearson.'.replace('4th', '3rd')],
    ['years', starr, starr.replace('2016', '2008')],
    ['forenames', starr, starr.replace('J.', 'B.')],
    ['volumes', list('Abel, A. (2010) *Handbook: Volume 1*. L: P.'), 'Abel, A. (2010) *Handbook: Volume 2*. L: P.'],
    [
      'issues',
      "Abel, A. (2010) 'Editorial', *Coaching Today*, 1(2), pp. 3-4.",
      "Abel, A. (2010) 'Editorial', *Coaching Today*, 1(3), pp. 3-4.",
    ],
  ])('other %s', (_, first, later) => {
    const entries = first.startsWith('##') ? first + '\n' + later : list(first, later)
    const edition = entries.includes('3rd') ? entries.replace('*. Harlow', '*. 4th edn. Harlow') : entries
    checkRule(code, edition)
  })

  test('References and Bibliography may share a work, and so may an unread line', () => {
    checkRule(code, `${list(starr)}\n## Bibliography\n\n${starr}\n`)
    checkRule(code, list('A note on these works', 'A note on these works'))
  })
})

describe('fixes', () => {
  test('a word-for-word copy goes', () => {
    const source = list(starr, `⟦Starr, J. (2016)⟧${starr.slice('Starr, J. (2016)'.length)}`)
    checkFixes(code, source, ['Remove this second copy *', 'Go to the first entry of this work'])
    checkFix(code, 'Remove', source, list(starr))
  })

  test('the fuller one is kept, in the first place', () => {
    const fuller = 'Starr, J. (2016) *The Coaching Manual*. 4th edn. Harlow: Pearson.'
    const between = 'Thomson, B. (2013) *Non-directive Coaching*. St Albans: Critical.'
    checkFix(code, 'Make one', list(starr, between, fuller), list(fuller, between))
    checkFix(code, 'Make one', list(fuller, between, starr), list(fuller, between))
  })

  test('an address that only one has joins the other', () => {
    const online = 'Starr, J. (2016) *The Coaching Manual*. Available at: https://a.org/b (Accessed: 1 May 2025).'
    checkFix(
      code,
      'Make one',
      list(starr, online),
      list(`${starr} Available at: https://a.org/b (Accessed: 1 May 2025).`),
    )
  })

  test('where each says something of its own, no word is lost: the fix goes to the other', () => {
    const other = 'Starr, J. (2016) *The Coaching Manual*. London: Sage.'
    checkFixes(code, list(starr, other), ['Go to the first entry of this work'])
  })

  test('bullets and numbers', () => {
    checkFix(code, 'Remove', `## References\n\n- ${starr}\n- ${starr}\n`, `## References\n\n- ${starr}\n`)
  })
})

test('three thousand entries of one work are looked at once each', () => {
  const text = list(...Array.from({ length: 3000 }, () => starr))
  expect(duplicateEntries(documentOf(text))).toHaveLength(2999)
})

test('two pages of one title that have a letter each are two works', () => {
  const page = (letter: string, address: string): string =>
    `Brightwell (2024${letter}) *Rules*. Available at: https://brightwell.example/${address} (Accessed: 3 May 2024).`
  checkRule(code, `So (Brightwell, 2024a, b).\n\n## References\n\n${page('a', 'one')}\n\n${page('b', 'two')}\n`)
})
