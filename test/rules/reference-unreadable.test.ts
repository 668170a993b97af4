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
