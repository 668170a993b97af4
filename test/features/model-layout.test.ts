import { expect, test } from 'vitest'
import { chosen, suggestionsAt } from '../check-features.js'

function labels(marked: string): readonly string[] {
  return suggestionsAt(marked, false).map(({ label }) => label)
}

test('on a line of its own, a model also comes with its parts as labels or headings, with a stop behind each', () => {
  const parts = 'OSCAR: its parts as '
  expect(chosen('### 1.1\n\nOsca‸\n', `${parts}labels`)).toContain(
    'OSCAR (Gilbert and Whittleworth, 2009)\n\n- **Outcome:** \n- **Situation:** \n- **Choices and consequences:** \n- **Actions:** \n- **Review:** \n',
  )
  expect(chosen('### 1.1\n\nOsca‸\n', `${parts}headings`)).toContain(
    'OSCAR (Gilbert and Whittleworth, 2009)\n\n#### Outcome\n\n\n\n#### Situation\n\n',
  )
  expect(labels('I used Osca‸\n')).not.toContain(`${parts}labels`)
})
