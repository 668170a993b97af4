import { describe, test } from 'vitest'
import { checkFix, checkFixes, checkRule } from '../check.js'

const code = 'citation-ambiguous'
const list = (...entries: readonly string[]): string => `\n\n## References\n\n${entries.join('\n\n')}\n`
const brilliant = 'Starr, J. (2016) *Brilliant Coaching*. Harlow: Pearson.'
const manual = 'Starr, J. (2016) *The Coaching Manual*. Harlow: Pearson.'
const lettered = list(brilliant.replace('2016', '2016a'), manual.replace('2016', '2016b'))

describe('letters', () => {
  test('missing in the citation', () => {
    const source = `A coach asks ⟦(Starr, 2016)⟧.${lettered}`
    checkRule(code, source, ['Starr (2016) can mean two works of your list. The letter behind the year tells which.'])
    checkFixes(code, source, [
      'Change to Starr (2016a), “Brilliant Coaching”',
      'Change to Starr (2016b), “The Coaching Manual”',
    ])
    checkFix(code, 'Change to Starr (2016b)', source, `A coach asks (Starr, 2016b).${lettered}`)
  })

  test('missing in the list as well: the choice gives them to both', () => {
    const source = `So ⟦Starr’s (2016)⟧ view.${list(brilliant, manual)}`
    checkRule(code, source, ['Starr (2016) can mean two works of your list. Letters behind the years tell them apart.'])
    checkFix(code, 'Change to Starr (2016b)', source, `So Starr’s (2016b) view.${lettered}`)
  })

  test('one that is there is kept, and others take the next', () => {
    checkFix(
      code,
      'Change to Starr (2016b)',
      `A coach asks (Starr, 2016c).${list(brilliant.replace('2016', '2016a'), manual)}`,
      `A coach asks (Starr, 2016b).${lettered}`,
    )
  })

  test('a letter that the list has, and years that tell, are no doubt', () => {
    checkRule(code, `A coach asks (Starr, 2016a; Starr, 2016b; Starr, 2017).${lettered}`)
  })

  test('no year to put a letter to: nothing is offered', () => {
    const entries = list(brilliant.replace('2016', 'in press'), manual.replace('2016', 'in press'))
    checkFixes(code, `A coach asks ⟦(Starr, in press)⟧.${entries}`, [])
  })
})

describe('names', () => {
  const teams = list(
    'Smith, A., Abel, B. and Cole, C. (2010) *One*. L: P.',
    'Smith, A., Baker, D. and Cole, C. (2010) *Two*. L: P.',
  )

  test('"et al." that fits two teams', () => {
    const source = `It helps ⟦(Smith *et al.*, 2010)⟧.${teams}`
    checkRule(code, source, [
      'Smith et al. (2010) can mean two works of your list. More authors, or a letter behind the year, tell them apart.',
    ])
    checkFix(code, 'Change to Smith, Baker', source, `It helps (Smith, Baker and Cole, 2010).${teams}`)
    checkRule(code, `It helps (Smith, Baker and Cole, 2010).${teams}`)
  })

  test('two people of one surname', () => {
    const people = list('Smith, A. (2010) *One*. L: P.', 'Smith, B. (2010) *Two*. L: P.')
    checkRule(code, `⟦Smith (2010)⟧ says so. A. Smith (2010) agrees, and so do others (Smith, B., 2010).${people}`)
    const inFull = list('Smith, Alan K. (2010) *One*. L: P.', 'Smith, Beth (2010) *Two*. L: P.')
    checkRule(code, `Alan Smith (2010) says so (Beth Smith, 2010). But ⟦Smith (2010)⟧ may be either.${inFull}`)
    checkFix(code, 'Change to B. Smith', `Smith (2010) says so.${people}`, `B. Smith (2010) says so.${people}`)
    checkFix(code, 'Change to B. Smith', `It is so (Smith, 2010).${people}`, `It is so (Smith, B., 2010).${people}`)
  })
})

test('a work that is listed twice is one work', () => {
  checkRule(code, `A coach asks (Starr, 2016).${list(manual, manual)}`)
  checkRule(
    'reference-duplicate',
    `A coach asks (Starr, 2016).${list(manual, `⟦Starr, J. (2016)⟧${manual.slice(16)}`)}`,
  )
})

test('a citation that differs in the year is a mismatch, and told once', () => {
  checkRule(code, `A coach asks (Starr, 2017).${lettered}`)
})
