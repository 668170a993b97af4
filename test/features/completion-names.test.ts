import { expect, test } from 'vitest'
import { chosen } from '../check-features.js'

test('the bullet of an item and the article before a name are no part of it', () => {
  expect(chosen('- The OSCAR‸\n', 'OSCAR', true)).toContain('- The OSCAR (Gilbert and Whittleworth, 2009)')
  expect(chosen('- OSCAR‸\n', 'OSCAR', true)).toContain('- OSCAR (Gilbert and Whittleworth, 2009)')
  expect(chosen('Yes – OSCAR‸\n', 'OSCAR', true)).toContain('Yes – OSCAR (Gilbert and Whittleworth, 2009)')
})
