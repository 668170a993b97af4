import { describe, test } from 'vitest'
import type { Reference } from '../../server/src/bibliography/reference.js'
import { citationInsertion } from '../../server/src/insertion/citation.js'
import { checkInsertion, work } from '../check.js'

const book = (family: string, year: string): Reference =>
  work({ id: family, authors: [{ family, given: 'A.', body: false }], year, title: 'Title' })

const starr = book('Starr', '2016')
const kotter = book('Kotter', '1996')

const list = `

## References

Kotter, A. (1996) *Title*. L: P.

Starr, A. (2016) *Title*. L: P.
`

function check(before: string, works: readonly Reference[], after: string): void {
  checkInsertion(before + list, (document, place) => citationInsertion(document, place, works), after + list)
}

describe('inside a bracket only what it lacks is written', () => {
  test.each([
    ['It works (‸).', 'It works (Starr, 2016).'],
    ['It works (‸', 'It works (Starr, 2016)'],
    ['It works (⟦sta⟧).', 'It works (Starr, 2016).'],
    ['It works (see ‸).', 'It works (see Starr, 2016).'],
    ['It works (Kotter, 1996; ⟦sta⟧).', 'It works (Kotter, 1996; Starr, 2016).'],
    ['It works (Kotter, 1996;‸).', 'It works (Kotter, 1996; Starr, 2016).'],
    ['It works (‸Kotter, 1996).', 'It works (Starr, 2016; Kotter, 1996).'],
    ['It works (‸see Kotter, 1996).', 'It works (Starr, 2016; see Kotter, 1996).'],
    ['It works (see the table below‸).', 'It works (see the table below; Starr, 2016).'],
    ['It works (see‸).', 'It works (see Starr, 2016).'],
    ['It works (e.g.‸).', 'It works (e.g. Starr, 2016).'],
    ['It works (as quoted by‸).', 'It works (as quoted by Starr, 2016).'],
  ])('%s', (before, after) => {
    check(before, [starr], after)
  })
})

describe('of several works a bracket gets those that it lacks', () => {
  test.each([
    ['It works (Starr, 2016‸).', 'It works (Kotter, 1996; Starr, 2016).'],
    ['It works (Starr, 2016, p. 3; ‸).', 'It works (Starr, 2016, p. 3; Kotter, 1996).'],
    ['It works (Starr, 2016)‸.', 'It works (Kotter, 1996; Starr, 2016).'],
  ])('%s', (before, after) => {
    check(before, [starr, kotter], after)
  })
})
