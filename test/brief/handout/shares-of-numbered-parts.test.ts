import { expect, test } from 'vitest'
import { shown } from './shown.js'

test('what is only said to contribute is called by its number', () => {
  const brief = `# Portfolio

- Part A Contribution – 40% of the portfolio grade
- Part B Contribution – 60% of the portfolio grade`
  expect(shown('markdown', brief)).toEqual(['Part A Part A = 40 %', 'Part B Part B = 60 %'])
})
