import { describe, test } from 'vitest'
import { checkFix, checkRule, checkSeverity } from '../check.js'

const code = 'citation-style'
const list = `\n\n## References\n\n${[
  'Ely, K., Boyce, L.A., Nelson, J.K. and Zaccaro, S.J. (2010) *Z*. L: P.',
  'Gilbert, A. and Whittleworth, K. (2009) *The OSCAR Coaching Model*. M: W.',
  'Starr, J. (2016) *The Coaching Manual*. H: P.',
  'Theeboom, T., Beersma, B. and van Vianen, A.E.M. (2014) *X*. L: P.',
].join('\n\n')}\n`
const three = (citation: string): string => `So ${citation}. Then ${citation}. And ${citation}.`

describe('the odd one out, where most are written in another way', () => {
  test.each([
    ['a comma', three('(Starr, 2016)'), '(⟦Starr 2016⟧)', '(Starr, 2016)'],
    ['no comma', three('(Starr 2016)'), '(⟦Starr, 2016⟧)', '(Starr 2016)'],
    [
      'and',
      three('(Gilbert and Whittleworth, 2009)'),
      '(⟦Gilbert & Whittleworth⟧, 2009)',
      '(Gilbert and Whittleworth, 2009)',
    ],
    [
      '& in brackets',
      three('(Gilbert & Whittleworth, 2009)'),
      '(⟦Gilbert and Whittleworth⟧, 2009)',
      '(Gilbert & Whittleworth, 2009)',
    ],
    ['a colon before pages', three('(Starr, 2016: 41)'), '(Starr, 2016⟦, p. 4⟧)', '(Starr, 2016: 4)'],
    ['p. before pages', three('(Starr, 2016, p. 41)'), '(Starr, 2016⟦: 41–43⟧)', '(Starr, 2016, pp. 41–43)'],
    ['italics', three('(Ely *et al.*, 2010)'), '(Ely ⟦et al.⟧, 2010)', '(Ely *et al.*, 2010)'],
    ['n.d.', three('(EMCC, n.d.)'), '(EMCC, ⟦no date⟧)', '(EMCC, n.d.)'],
    [
      'semicolons',
      three('(Starr, 2016; Gilbert and Whittleworth, 2009)'),
      '(⟦Starr, 2016, Gilbert and Whittleworth, 2009⟧)',
      '(Starr, 2016; Gilbert and Whittleworth, 2009)',
    ],
    [
      'all three authors',
      three('(Theeboom, Beersma and van Vianen, 2014)'),
      '(⟦Theeboom et al.⟧, 2014)',
      '(Theeboom, Beersma and van Vianen, 2014)',
    ],
    [
      'the first of three',
      three('(Theeboom et al., 2014)'),
      '(⟦Theeboom, Beersma and van Vianen⟧, 2014)',
      '(Theeboom et al., 2014)',
    ],
    [
      'the first of four',
      three('(Ely et al., 2010)'),
      '(⟦Ely, Boyce, Nelson and Zaccaro⟧, 2010)',
      '(Ely et al., 2010)',
    ],
  ])('%s', (_, most, odd, mended) => {
    checkSeverity(code, `${most} But ${odd}.${list}`, ['hint'])
    checkFix(code, 'Change to', `${most} But ${odd}.${list}`, `${most} But ${mended}.${list}`)
  })
})

describe('no norm', () => {
  test.each([
    ['too few', '(Starr, 2016) and (Starr, 2016) but (Starr 2016).'],
    ['two works in no order', '(Starr, 2016; Ely et al., 2010) and (Starr, 2016; Gilbert and Whittleworth, 2009).'],
    ['half and half', `${three('(Starr, 2016)')} ${three('(Starr 2016)')}`],
    [
      'and in sentences, & in brackets',
      `${three('Gilbert and Whittleworth (2009)')} ${three('(Gilbert & Whittleworth, 2009)')}`,
    ],
    ['everybody the first time', `Ely, Boyce, Nelson and Zaccaro (2010) say so. ${three('(Ely et al., 2010)')}`],
    ['a body whose name holds and', `${three('(Gilbert & Whittleworth, 2009)')} (Health and Safety Executive, 2016).`],
  ])('%s', (_, text) => {
    checkRule(code, text + list)
  })
})

describe('wrong in any style', () => {
  test.each([
    ['(Ely ⟦et. al.⟧, 2010)', '(Ely et al., 2010)'],
    ['(Ely ⟦et al⟧, 2010)', '(Ely et al., 2010)'],
    ['Ely ⟦*et al*⟧ (2010)', 'Ely *et al.* (2010)'],
    ['(Starr, 2016⟦, pg. 41⟧)', '(Starr, 2016, p. 41)'],
    ['(Starr, 2016⟦, p41⟧)', '(Starr, 2016, p. 41)'],
    ['(Starr, 2016⟦, p. 41-43⟧)', '(Starr, 2016, pp. 41-43)'],
    ['(Starr, 2016⟦, pp. 41⟧)', '(Starr, 2016, p. 41)'],
  ])('%s', (wrong, right) => {
    checkFix(code, 'Change to', `It is so ${wrong}.${list}`, `It is so ${right}.${list}`)
    checkRule(code, `It is so ${wrong}.${list}`)
  })

  test.each([
    '(Starr, 2016, pp. 41, 43)',
    '(Starr, 2016, pp. 4 and 6)',
    '(Starr, 2016, page 41)',
    '(Starr, 2016, p. 41f)',
  ])('not %s', citation => {
    checkRule(code, `It is so ${citation}.${list}`)
  })
})

describe('what is set holds for all', () => {
  test('the order of works in a bracket', () => {
    const source = `So (⟦Starr, 2016; Ely et al., 2010⟧) and (Ely et al., 2010; Starr, 2016).${list}`
    checkRule(code, source, undefined, { references: { multiCiteOrder: 'chronological' } })
    const mended = `So (Ely et al., 2010; Starr, 2016) and (Ely et al., 2010; Starr, 2016).${list}`
    checkFix(code, 'Change', source, mended, { references: { multiCiteOrder: 'chronological' } })
  })

  test('by a switch', () => {
    checkRule(
      code,
      `So ⟦Gilbert & Whittleworth⟧ (2009).${list}`,
      ['Your style asks for “Gilbert and Whittleworth”. Here it is “Gilbert & Whittleworth”.'],
      { references: { joiner: 'and' } },
    )
    checkRule(
      code,
      `So (Ely, Boyce, Nelson and Zaccaro, 2010), (Theeboom, Beersma and van Vianen, 2014), then (⟦Theeboom, Beersma and van Vianen⟧, 2014).${list}`,
      undefined,
      { references: { etAlMinText: '3' } },
    )
  })

  test('by the front matter, and any takes it back', () => {
    const text = (odd: string): string => `---\nstyle: harvard-cite-them-right\n---\n\nSo (EMCC, ${odd}).${list}`
    checkRule(code, text('⟦n.d.⟧'))
    checkRule(code, text('n.d.'), [], { references: { noDate: 'any' } })
    checkRule(code, text('n.d.').replace('harvard-cite-them-right', 'some-other-style'))
  })
})

test('the year of a law is part of its name, with a comma or without', () => {
  const law = 'Equality Act 2010. London: TSO.'
  checkRule(code, `${three('(Starr, 2016)')} It is so (Equality Act 2010).${list.replace('Ely,', `${law}\n\nEly,`)}`)
  checkRule(code, `${three('(Equality Act 2010)')} It is so (Starr, 2016).${list.replace('Ely,', `${law}\n\nEly,`)}`)
})
