import { describe, test } from 'vitest'
import { checkFix, checkRule, checkSeverity } from '../check.js'

const code = 'reference-style'
const list = (...entries: readonly string[]): string => `## References\n\n${entries.join('\n\n')}\n`

test('titles of pages are no measure for those of books', () => {
  const page = (name: string): string =>
    `${name}, A. (2001) ${name} at work. [online] Available at: https://x.example/${name} [Accessed 9 Nov. 2015].`
  checkRule(
    code,
    list(page('Abel'), page('Baker'), page('Cole'), page('Dale'), 'Eager, E. (2004) *Four*. London: Hedge.'),
  )
})

describe('the odd one out, where most are written in another way', () => {
  test.each([
    [
      'initials without spaces',
      ['Abel, A.B. (2001) *One*. L: P.', 'Baker, B.C. (2002) *Two*. L: P.', 'Cole, C.D. (2003) *Three*. L: P.'],
      '⟦Dale, D. E.⟧ (2004) *Four*. L: P.',
      'Dale, D.E. (2004) *Four*. L: P.',
    ],
    [
      'stops behind initials',
      ['Abel, A. (2001) *One*. L: P.', 'Baker, B. (2002) *Two*. L: P.', 'Cole, C. (2003) *Three*. L: P.'],
      '⟦Dale, D⟧ (2004) *Four*. L: P.',
      'Dale, D. (2004) *Four*. L: P.',
    ],
    [
      'initials',
      ['Abel, A. (2001) *One*. L: P.', 'Baker, B. (2002) *Two*. L: P.', 'Cole, C. (2003) *Three*. L: P.'],
      '⟦Dale, David Edward⟧ (2004) *Four*. L: P.',
      'Dale, D.E. (2004) *Four*. L: P.',
    ],
    [
      'and',
      [
        'Abel, A. and Zell, Z. (2001) *One*. L: P.',
        'Baker, B. and Zell, Z. (2002) *Two*. L: P.',
        'Cole, C. and Zell, Z. (2003) *Three*. L: P.',
      ],
      '⟦Dale, D. & Zell, Z.⟧ (2004) *Four*. L: P.',
      'Dale, D. and Zell, Z. (2004) *Four*. L: P.',
    ],
    [
      'the small mark of editors',
      [
        'Abel, A. (ed.) (2001) *One*. Leeds: Brightwell.',
        'Baker, B. (ed.) (2002) *Two*. Leeds: Brightwell.',
        'Cole, C. and Ek, D. (eds) (2003) *Three*. Leeds: Brightwell.',
      ],
      'Dale, D. (⟦Ed⟧.) (2004) *Four*. Leeds: Brightwell.',
      'Dale, D. (ed.) (2004) *Four*. Leeds: Brightwell.',
    ],
    [
      'editors without a stop',
      [
        'Abel, A. and Ek, D. (eds) (2001) *One*. Leeds: Brightwell.',
        'Baker, B. and Ek, D. (eds) (2002) *Two*. Leeds: Brightwell.',
        'Cole, C. and Ek, D. (eds) (2003) *Three*. Leeds: Brightwell.',
      ],
      'Dale, D. and Ek, D. (⟦eds.⟧) (2004) *Four*. Leeds: Brightwell.',
      'Dale, D. and Ek, D. (eds) (2004) *Four*. Leeds: Brightwell.',
    ],
    [
      'the place before the publisher',
      [
        'Abel, A. (2001) *One*. London: Sage.',
        'Baker, B. (2002) *Two*. Oxford: Blackwell.',
        'Cole, C. (2003) *Three*. London: Sage.',
      ],
      'Dale, D. (2004) *Four*. ⟦Sage, London⟧.',
      'Dale, D. (2004) *Four*. London: Sage.',
    ],
    [
      'italics',
      ['Abel, A. (2001) _One_. L: P.', 'Baker, B. (2002) _Two_. L: P.', 'Cole, C. (2003) *Three*. L: P.'],
      'Dale, D. (2004) ⟦Four⟧. L: P.',
      'Dale, D. (2004) *Four*. L: P.',
    ],
    [
      'single quotation marks',
      [
        "Abel, A. (2001) 'One', *J*, 1(2), pp. 3-4.",
        "Baker, B. (2002) 'Two', *J*, 1(2), pp. 3-4.",
        "Cole, C. (2003) 'Three', *J*, 1(2), pp. 3-4.",
      ],
      'Dale, D. (2004) ⟦"Four"⟧, *J*, 1(2), pp. 3-4.',
      "Dale, D. (2004) 'Four', *J*, 1(2), pp. 3-4.",
    ],
    [
      'edn',
      [
        'Abel, A. (2001) *One*. 2nd edn. L: P.',
        'Baker, B. (2002) *Two*. 3rd edn. L: P.',
        'Cole, C. (2003) *Three*. 4th edn. L: P.',
      ],
      'Dale, D. (2004) *Four*. ⟦2nd ed.⟧ L: P.',
      'Dale, D. (2004) *Four*. 2nd edn. L: P.',
    ],
    [
      'a full stop at the end',
      [
        'Abel, A. (2001) *One*. London: Sage.',
        'Baker, B. (2002) *Two*. London: Sage.',
        'Cole, C. (2003) *Three*. London: Sage.',
      ],
      'Dale, D. (2004) *Four*. London: ⟦Sage⟧',
      'Dale, D. (2004) *Four*. London: Sage.',
    ],
    [
      'the address of a DOI',
      [
        'Abel, A. (2001) *One*. https://doi.org/10.1000/1',
        'Baker, B. (2002) *Two*. https://doi.org/10.1000/2',
        'Cole, C. (2003) *Three*. https://doi.org/10.1000/3',
      ],
      'Dale, D. (2004) *Four*. ⟦doi:10.1000/4⟧',
      'Dale, D. (2004) *Four*. https://doi.org/10.1000/4',
    ],
    [
      'Available at',
      [
        'Abel, A. (2001) *One*. Available at: https://a.org/1',
        'Baker, B. (2002) *Two*. Available at: https://a.org/2',
        'Cole, C. (2003) *Three*. Available at: https://a.org/3',
      ],
      'Dale, D. (2004) *Four*. ⟦https://a.org/4⟧',
      'Dale, D. (2004) *Four*. Available at: https://a.org/4',
    ],
  ])('%s', (_, most, odd, mended) => {
    checkSeverity(code, list(...most, odd), ['hint'])
    checkFix(code, 'Change to', list(...most, odd), list(...most, mended))
  })
})

describe('no norm, and no fault', () => {
  test.each([
    [
      'a list half and half',
      [
        'Abel, A. (2001) *One*. L: P.',
        'Baker, B (2002) *Two*. L: P.',
        'Cole, C. (2003) *Three*. L: P.',
        'Dale, D (2004) *Four*. L: P.',
      ],
    ],
    [
      'articles whose journal is in italics, among books',
      [
        'Abel, A. (2001). *One*. Sage.',
        'Baker, B. (2002). *Two*. Sage.',
        'Cole, C. (2003). *Three*. Sage.',
        'Dale, D. (2004). Four things. *Journal of Things, 6*(2), 1–9.',
      ],
    ],
    [
      'bodies and one-word names',
      [
        'Abel, A. (2001) *One*. L: P.',
        'Baker, B. (2002) *Two*. L: P.',
        'Cole, C. (2003) *Three*. L: P.',
        'Ofsted (2004) *Four*. L: P.',
        'Chartered Institute of Personnel and Development (2005) *Five*. L: P.',
      ],
    ],
    [
      'another label before the address',
      [
        'Abel, A. (2001) *One*. Available at: https://a.org/1',
        'Baker, B. (2002) *Two*. Available at: https://a.org/2',
        'Cole, C. (2003) *Three*. Available at: https://a.org/3',
        'Dale, D. (2004) *Four*. Retrieved from https://a.org/4',
      ],
    ],
  ])('%s', (_, entries) => {
    checkRule(code, list(...entries))
  })
})

describe('what is set holds for all', () => {
  const entry = (authors: string): string => `${authors} (2001) *One*. L: P.`

  test('by a switch', () => {
    checkRule(code, list(entry('⟦Abel, A.B.⟧')), ['Your style asks for “Abel, A. B.”. Here it is “Abel, A.B.”.'], {
      references: { initials: 'spaced' },
    })
  })

  test('a place that the style leaves out is taken out, and one is never asked away by most entries', () => {
    const brightwell = (place: string): string => `Abel, A. (2001) *One*. ${place}.`
    checkRule(code, list(brightwell('⟦Leeds: Brightwell Press⟧')), undefined, { references: { place: 'omitted' } })
    checkRule(code, list(brightwell('⟦Brightwell Press, Leeds⟧')), undefined, { references: { place: 'required' } })
    checkRule(code, list(...['Press', 'Books', 'Words'].map(brightwell), brightwell('Leeds: Brightwell Press')))
  })

  test('by a profile, and by the front matter', () => {
    checkRule(code, list(entry('⟦Abel, A. B.⟧')), undefined, { references: { profile: 'ctr12' } })
    checkRule(code, `---\nstyle: harvard-cite-them-right.csl\n---\n\n${list(entry('⟦Abel, A. B.⟧'))}`)
  })
})

test('laws and cases have a manner of their own', () => {
  checkRule(
    code,
    list(
      'Abel, A. (2001) *One*. L: P.',
      'Baker, B. (2002) *Two*. L: P.',
      'Cole, C. (2003) *Three*. L: P.',
      'Donoghue v Stevenson [1932] AC 562.',
      'The Working Time Regulations 1998, SI 1998/1833.',
    ),
  )
})
