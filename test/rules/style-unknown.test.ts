import { test } from 'vitest'
import { checkFix, checkFixes, checkRule } from '../check.js'

const code = 'style-unknown'

test('a style of another field', () => {
  checkRule(code, '---\nstyle: ⟦Chicago⟧\n---\n', [
    'I know no style called “Chicago”. Name a .csl file, or harvard, ctr11, ctr12 or ctr13.',
  ])
  checkFixes(code, '---\nstyle: Chicago\n---\n', [])
})

test('a slip away from a known one', () => {
  checkRule(code, '---\ncsl: ⟦havard⟧\n---\n')
  checkFix(code, 'Change', '---\nstyle: "havard" # mine\n---\n', '---\nstyle: "harvard" # mine\n---\n')
})

test('a file that is of no use, once it was read', () => {
  const styleProblem = 'This is no CSL style.'
  checkRule(
    code,
    '---\nstyle: ⟦./apa.csl⟧\n---\n',
    ['Your entries are not printed by “./apa.csl”. This is no CSL style.'],
    { styleProblem },
  )
  checkFixes(code, '---\nstyle: apa.csl\n---\n', [], { styleProblem })
  // What the settings name is said in that file alone: nothing in the text could be changed.
  checkRule(code, 'No front matter.\n', [], { styleProblem })
})

test('known names, in any case and with spaces, files and addresses, and no style', () => {
  for (const style of [
    ...['harvard', 'Cite Them Right', 'CTR12', './apa.csl', 'styles/own.CSL', ''],
    'http://www.zotero.org/styles/harvard-cite-them-right',
  ])
    checkRule(code, `---\nstyle: ${style}\n---\n`)
})
