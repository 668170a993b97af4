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

test('known names, in any case and with spaces, files and addresses, and no style', () => {
  for (const style of [
    ...['harvard', 'Cite Them Right', 'CTR12', './apa.csl', 'styles/own.CSL', ''],
    'http://www.zotero.org/styles/harvard-cite-them-right',
  ])
    checkRule(code, `---\nstyle: ${style}\n---\n`)
})
