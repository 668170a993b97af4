import { test } from 'vitest'
import { checkFix, checkRule } from '../check.js'

const code = 'model-confusable'

test('the other model is cited, or its parts are listed', () => {
  checkRule(code, 'The ⟦OSCAR model⟧ (Jackson and McKergow, 2007) scales progress.', [
    'OSCAR is by Andrew Gilbert and Karen Whittleworth, but this sentence rather speaks of OSKAR, by Paul Z. Jackson and Mark McKergow.',
  ])
  checkRule(code, '⟦OSKAR⟧ asks about the situation and the choices of the client.')
})

test('not where its own authors or parts stand beside them, nor where nothing points anywhere', () => {
  checkRule(code, 'OSKAR (Jackson and McKergow, 2007) is not OSCAR (Gilbert and Whittleworth, 2009).')
  checkRule(code, 'OSKAR asks for scaling, know-how and choices in each situation.')
  checkRule(code, 'I used OSKAR. Then I read Gilbert and Whittleworth (2009).')
  checkRule(code, 'The GROW model (Downey, 2003) is known.')
})

test('the fix changes the name and no more', () => {
  checkFix(
    code,
    'Change to OSKAR',
    'The OSCAR model (Jackson and McKergow, 2007) helps.',
    'The OSKAR model (Jackson and McKergow, 2007) helps.',
  )
})
