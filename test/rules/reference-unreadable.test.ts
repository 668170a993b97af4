import { test } from 'vitest'
import { checkRule } from '../check.js'

const code = 'reference-unreadable'

test('a line that is no entry', () => {
  checkRule(code, '## References\n\n- ⟦The blue handbook from the workshop⟧\n- Starr, J. (2016) *Coaching*. L: P.\n')
})

test('what another finding tells is not told twice', () => {
  checkRule(
    code,
    '## References\n\nKline, N. *Time to Think*. London: Ward Lock.\n\n*[title?]* ([year?]). Available at: https://a.org.\n\nwww.a.org\n',
  )
})

test('neither a link back, nor further reading, nor a line outside the lists', () => {
  checkRule(
    code,
    'The blue handbook.\n\n## References\n\nStarr, J. (2016) *Coaching*. L: P.\n\n[Back to the module](module.md)\n\n## Further reading\n\nThe blue handbook\n',
  )
})

test('an entry that was not understood may be what is cited, so that nothing is certain', () => {
  const unread = '\n\n## References\n\nGoodwin – wide gates – see the box in the second workshop\n'
  checkRule('citation-unlisted', `Paths are wide, as ⟦Goodwin (1991)⟧ says, and ⟦Good (1992)⟧.${unread}`, [
    'Goodwin (1991) is cited here, but I did not find it in your References: an entry there that opens with Goodwin was not understood.',
    'Good (1992) is cited here, but I did not find it in your References.',
  ])
})
