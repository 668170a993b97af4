import { expect, test } from 'vitest'
import { checkFix, checkRule, findingsIn } from '../check.js'

const code = 'citation-only-in-bibliography'
const lists =
  '\n\n## References\n\n- Abel, A. (2001) *One*. L: P.\n- Young, Y. (2003) *Three*. L: P.\n\n## Bibliography\n\n- Starr, Julie (2016). _The Manual_. Pearson\n'

test('once for each work, at its first citation', () => {
  checkRule(code, `It works (Abel, 2001; ⟦Starr, 2016⟧). So Starr (2016).${lists}`, [
    'Starr (2016) stands in your Bibliography, but not in your References.',
  ])
})

test('what stands in both lists is fine', () => {
  checkRule(
    code,
    `It works (Starr, 2016).${lists.replace('- Young', '- Starr, J. (2016) *The Manual*. L: P.\n- Young')}`,
  )
})

test('the entry is copied as it stands, to its place; that is certain', () => {
  const text = `It works (Starr, 2016).${lists}`
  checkFix(
    code,
    'Copy',
    text,
    `It works (Starr, 2016).${lists.replace('- Young', '- Starr, Julie (2016). _The Manual_. Pearson\n- Young')}`,
  )
  const [found] = findingsIn(text).filter(item => item.code === code)
  expect(found?.finding.fixes?.()[0]).toMatchObject({ preferred: true, certain: true })
})
