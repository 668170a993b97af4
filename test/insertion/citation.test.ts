import { describe, test } from 'vitest'
import { citationInsertion } from '../../server/src/insertion/citation.js'
import { citationAfterAuthor, citationAfterModel } from '../../server/src/insertion/citation-after.js'
import { modelInsertion } from '../../server/src/insertion/model.js'
import type { Reference } from '../../server/src/bibliography/reference.js'
import { builtInCatalogue } from '../../server/src/catalogue/built-in.js'
import { checkInsertion, work } from '../check.js'

const person = (family: string) => ({ family, given: 'A.', body: false })
const book = (families: readonly string[], year: string, title = 'Title'): Reference =>
  work({
    id: `${families.join('-')}-${year}`,
    authors: families.map(person),
    year,
    title,
    publisher: 'P',
    publisherPlace: 'L',
  })

const starr = book(['Starr'], '2016')
const kotter = book(['Kotter'], '1996')
const team = book(['Gilbert', 'Whittleworth'], '2009')

const lists = `

## References

Abel, A. (2001) *One*. L: P.

Gilbert, A. and Whittleworth, A. (2009) *Title*. L: P.

Kotter, A. (1996) *Title*. L: P.

Starr, A. (2016) *Title*. L: P.
`

function check(before: string, works: readonly Reference[], after: string): void {
  checkInsertion(before + lists, (document, place) => citationInsertion(document, place, works), after + lists)
}

describe('where an author can be the subject, the name stands in the sentence', () => {
  test.each([
    ['‸ argues that coaching works.', 'Starr (2016) argues that coaching works.'],
    ['Coaching works. ‸', 'Coaching works. Starr (2016)'],
    ['- ‸', '- Starr (2016)'],
    ['It works, as ‸ claims.', 'It works, as Starr (2016) claims.'],
    ['According to ‸, it works.', 'According to Starr (2016), it works.'],
    ['However, ‸ suggests more.', 'However, Starr (2016) suggests more.'],
  ])('%s', (before, after) => {
    check(before, [starr], after)
  })
})

describe('elsewhere it stands in brackets', () => {
  test.each([
    ['Coaching works ‸.', 'Coaching works (Starr, 2016).'],
    ['Coaching works‸.', 'Coaching works (Starr, 2016).'],
    ['Coaching ‸ works.', 'Coaching (Starr, 2016) works.'],
    ['e.g. coaching ‸', 'e.g. coaching (Starr, 2016)'],
    ['It *works‸* well.', 'It *works (Starr, 2016)* well.'],
    ['It ‸*works* well.', 'It (Starr, 2016) *works* well.'],
    ['It works [1]‸.', 'It works [1] (Starr, 2016).'],
  ])('%s', (before, after) => {
    check(before, [starr], after)
  })
})

describe('a citation joins the bracket before it, in its order', () => {
  test('by year where it shows no order', () => {
    check(
      'It works (Gilbert and Whittleworth, 2009)‸.',
      [starr],
      'It works (Gilbert and Whittleworth, 2009; Starr, 2016).',
    )
    check(
      'It works (Gilbert and Whittleworth, 2009)‸.',
      [kotter],
      'It works (Kotter, 1996; Gilbert and Whittleworth, 2009).',
    )
    check(
      'It works (Gilbert and Whittleworth, 2009‸).',
      [starr],
      'It works (Gilbert and Whittleworth, 2009; Starr, 2016).',
    )
  })

  test('by name where it is by name', () => {
    check(
      'It works (Abel, 2001; Kotter, 1996)‸.',
      [team],
      'It works (Abel, 2001; Gilbert and Whittleworth, 2009; Kotter, 1996).',
    )
  })

  test('a page stays with its work', () => {
    check('It works (Kotter, 1996, p. 4)‸.', [starr], 'It works (Kotter, 1996, p. 4; Starr, 2016).')
  })
})

describe('behind quoted words there is room for their page', () => {
  const quoted = '“coaching is a conversation that helps people think for themselves”'
  test.each([
    [`She wrote that ${quoted} ‸.`, `She wrote that ${quoted} (Starr, 2016, p. [page?]).`],
    [`She wrote that ${quoted} (‸).`, `She wrote that ${quoted} (Starr, 2016, p. [page?]).`],
    ['She calls it “a conversation” ‸.', 'She calls it “a conversation” (Starr, 2016).'],
    [
      `Kotter (1996: 4) agrees. She wrote that ${quoted} ‸.`,
      `Kotter (1996: 4) agrees. She wrote that ${quoted} (Starr, 2016: [page?]).`,
    ],
  ])('%s', (before, after) => {
    check(before, [starr], after)
  })
})

test('one, two, three and more authors', () => {
  check('It works ‸.', [team], 'It works (Gilbert and Whittleworth, 2009).')
  checkInsertion(
    'It works ‸.',
    (document, place) => ({ ...citationInsertion(document, place, [book(['A', 'B', 'C'], '2001')]), edits: [] }),
    'It works (A, B and C, 2001).',
  )
  checkInsertion(
    'It works ‸.',
    (document, place) => ({ ...citationInsertion(document, place, [book(['A', 'B', 'C', 'D'], '2001')]), edits: [] }),
    'It works (A et al., 2001).',
  )
})

test('several works at once', () => {
  check('It works ‸.', [kotter, team], 'It works (Kotter, 1996; Gilbert and Whittleworth, 2009).')
  check('‸ say so.', [kotter, team], 'Kotter (1996) and Gilbert and Whittleworth (2009) say so.')
})

test('the year and its letter are those of the list; a new work of the same year takes the next letter', () => {
  const listed = '\n\n## References\n\nStarr, A. (2016a) *First*. L: P.\n\nStarr, A. (2016b) *Second*. L: P.\n'
  checkInsertion(
    `It works ‸.${listed}`,
    (document, place) => citationInsertion(document, place, [book(['Starr'], '2016b', 'Second')]),
    `It works (Starr, 2016b).${listed}`,
  )
  checkInsertion(
    `It works ‸.${listed}`,
    (document, place) => citationInsertion(document, place, [book(['Starr'], '2016', 'Third')]),
    `It works (Starr, 2016c).${listed}\nStarr, A. (2016c) *Third*. L: P.\n`,
  )
})

test('the entry comes along where the list lacks it, with the joiner and apostrophe of the document', () => {
  const oneill = work({
    id: 'x',
    authors: [{ family: "O'Neill", given: 'M.', body: false }, person('Abel')],
    year: '2007',
    title: 'T',
    publisher: 'P',
    publisherPlace: 'L',
  })
  checkInsertion(
    'It isn’t so (Kotter & Abel, 1996). It works ‸.\n\n## References\n\nKotter, J. & Abel, A. (1996) *X*. L: P.\n',
    (document, place) => citationInsertion(document, place, [oneill]),
    'It isn’t so (Kotter & Abel, 1996). It works (O’Neill & Abel, 2007).\n\n## References\n\nKotter, J. & Abel, A. (1996) *X*. L: P.\n\nO’Neill, M. & Abel, A. (2007) *T*. L: P.\n',
  )
})

describe('a model comes with its citation and its entry', () => {
  const oscar = builtInCatalogue().model('oscar')
  const entry =
    'Gilbert, A. and Whittleworth, K. (2009) *The OSCAR Coaching Model: Simplifying Workplace Coaching*. [place?]: Worth Consulting.'

  test('in a text without a list', () => {
    checkInsertion(
      'I used ⟦OSC⟧ at work.\n',
      (document, place) => (oscar ? modelInsertion(document, place, oscar) : { insert: '', edits: [] }),
      `I used OSCAR (Gilbert and Whittleworth, 2009) at work.\n\n## References\n\n${entry}\n`,
    )
  })

  test('inside a bracket', () => {
    checkInsertion(
      `A model (⟦OSC⟧) helps.\n\n## References\n\n${entry}\n`,
      (document, place) => (oscar ? modelInsertion(document, place, oscar) : { insert: '', edits: [] }),
      `A model (OSCAR, Gilbert and Whittleworth, 2009) helps.\n\n## References\n\n${entry}\n`,
    )
  })

  test('a listed work of the same author is cited instead', () => {
    const grow = builtInCatalogue().model('grow')
    const listed = '\n\n## References\n\nWhitmore, J. (2017) *Coaching for Performance*. London: Nicholas Brealey.\n'
    checkInsertion(
      `I used ⟦GRO⟧.${listed}`,
      (document, place) => (grow ? modelInsertion(document, place, grow) : { insert: '', edits: [] }),
      `I used GROW (Whitmore, 2017).${listed}`,
    )
  })
})

describe('a bare name becomes a citation', () => {
  const author = (before: string, reference: Reference, after: string): void =>
    checkInsertion(
      before + lists,
      (document, place) => ({
        insert: before.slice(before.indexOf('⟦') + 1, before.indexOf('⟧')),
        edits: citationAfterAuthor(document, place, reference),
      }),
      after + lists,
    )
  const model = (before: string, after: string): void =>
    checkInsertion(
      before + lists,
      (document, place) => ({
        insert: before.slice(before.indexOf('⟦') + 1, before.indexOf('⟧')),
        edits: citationAfterModel(document, place, team),
      }),
      after + lists,
    )

  test('one author takes the year, behind a possessive too', () => {
    author('⟦Starr⟧ argues so.', starr, 'Starr (2016) argues so.')
    author("⟦Starr⟧'s book says so.", starr, "Starr's (2016) book says so.")
  })

  test('a team takes it behind the last name', () => {
    author('⟦Gilbert⟧ and Whittleworth argue so.', team, 'Gilbert and Whittleworth (2009) argue so.')
    author("⟦Gilbert⟧ & Whittleworth's steps help.", team, "Gilbert & Whittleworth's (2009) steps help.")
  })

  test('where somebody is missing, the whole team is cited at the end of the sentence', () => {
    author('⟦Gilbert⟧ argues so. More.', team, 'Gilbert argues so (Gilbert and Whittleworth, 2009). More.')
    author('As ⟦Whittleworth⟧ says', team, 'As Whittleworth says (Gilbert and Whittleworth, 2009)')
  })

  test('a model takes it behind "model"', () => {
    model('The ⟦OSCAR⟧ model is good.', 'The OSCAR model (Gilbert and Whittleworth, 2009) is good.')
    model('I like ⟦OSCAR⟧.', 'I like OSCAR (Gilbert and Whittleworth, 2009).')
    model('The **⟦OSCAR⟧** model is good.', 'The **OSCAR** model (Gilbert and Whittleworth, 2009) is good.')
    model('A model (⟦OSCAR⟧) is good.', 'A model (OSCAR, Gilbert and Whittleworth, 2009) is good.')
  })
})
