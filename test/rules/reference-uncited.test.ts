import { expect, test } from 'vitest'
import { checkFix, checkFixes, checkRule, findingsIn } from '../check.js'

const code = 'reference-uncited'

test('the first words are faded', () => {
  checkRule(
    code,
    'So (Abel, 2001).\n\n## References\n\n- Abel, A. (2001) *One*. L: P.\n- ⟦Kram, K. and Isabella, L. (1985)⟧ *Two*. L: P.\n',
  )
  expect(findingsIn('## References\n\nAbel, A. (2001) *One*. L: P.\n')[0]?.finding.unnecessary).toBe(true)
})

test('what a slip of a citation means is cited, and so is each that it may mean', () => {
  checkRule(
    code,
    "So O'Neil (2007) and (Starr, 2016).\n\n## References\n\nO'Neill, M. (2007) *One*. L: P.\n\nStarr, J. (2015) *X*. L: P.\n\nStarr, J. (2017) *Y*. L: P.\n",
  )
})

test('the Bibliography and lines that were not understood are left alone', () => {
  checkRule(
    code,
    'So (Abel, 2001).\n\n## References\n\nAbel, A. (2001) *One*. L: P.\n\nwww.example.org\n\n## Bibliography\n\nKram, K. (1985) *Two*. L: P.\n',
  )
})

test('an entry that opens with emphasis goes and moves with its marks', () => {
  const [abel, work, starr] = [
    '- Abel, A. (2001) *One*. L: P.',
    '- *Coaching at Work* (2018) London: Sage.',
    '- Starr, J. (2016) *Three*. L: P.',
  ]
  checkFix(code, 'Remove', text(abel, work, starr), text(abel, starr))
  checkFix(code, 'Move', text(abel, work, starr), `${text(abel, starr)}\n## Bibliography\n\n${work}\n`)
  const uncited = '- Kram, K. (1985) *Two*. L: P.'
  const cited = `So (Abel, 2001) and (Coaching at Work, 2018).\n\n## References\n\n`
  checkFix(code, 'Remove', `${cited}${[abel, uncited, work].join('\n')}\n`, `${cited}${[abel, work].join('\n')}\n`)
})

const three = ['- Abel, A. (2001) *One*. L: P.', '- Kram, K. (1985) *Two*. L: P.', '- Starr, J. (2016) *Three*. L: P.']
const text = (...entries: readonly string[]): string =>
  `So (Abel, 2001) and (Starr, 2016).\n\n## References\n\n${entries.join('\n')}\n`

test('it moves to the Bibliography, made where there is none, or goes', () => {
  checkFixes(code, text(...three), ['Move Kram (1985) to the Bibliography', 'Remove Kram (1985)'])
  checkFix(code, 'Remove', text(...three), text(three[0] ?? '', three[2] ?? ''))
  checkFix(
    code,
    'Move',
    text(...three),
    `${text(three[0] ?? '', three[2] ?? '')}\n## Bibliography\n\n- Kram, K. (1985) *Two*. L: P.\n`,
  )
  const bibliography = '\n## Bibliography\n\nAdams, A. (2000) *X*. L: P.\n\nYoung, Y. (2003) *Y*. L: P.\n'
  checkFix(
    code,
    'Move',
    text(...three) + bibliography,
    text(three[0] ?? '', three[2] ?? '') + bibliography.replace('Young', 'Kram, K. (1985) *Two*. L: P.\n\nYoung'),
  )
})

test('the last and the only one go with the space they leave', () => {
  checkFix(
    code,
    'Remove',
    'So (Abel, 2001).\n\n## References\n\nAbel, A. (2001) *One*. L: P.\n\nKram, K. (1985) *Two*. L: P.\n',
    'So (Abel, 2001).\n\n## References\n\nAbel, A. (2001) *One*. L: P.\n',
  )
  checkFix(code, 'Remove', 'So.\n\n## References\n\nKram, K. (1985) *Two*. L: P.\n', 'So.\n\n## References\n\n')
})

test('what stands in the Bibliography as well can only go', () => {
  checkFixes(
    code,
    '## References\n\nKram, K. (1985) *Two*. L: P.\n\n## Bibliography\n\nKram, K. (1985) *Two*. L: P.\n',
    ['Remove Kram (1985)'],
  )
})

test('a case is named in running text, and not asked for', () => {
  checkRule(code, 'In Donoghue v Stevenson a duty was found.\n\n## References\n\nDonoghue v Stevenson [1932] AC 562.\n')
})
