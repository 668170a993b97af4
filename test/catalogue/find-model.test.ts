import { expect, test } from 'vitest'
import { builtInCatalogue } from '../../server/src/catalogue/built-in.js'
import { modelLookup } from '../../server/src/catalogue/find-model.js'

const find = modelLookup(builtInCatalogue().models)

/** "oscar by name", or "nothing". */
function found(text: string): string {
  const named = find(text)
  return named === undefined ? 'nothing' : `${named.model.id} by ${named.by}`
}

test('a model is found by its name, in any case, spacing and accents', () => {
  expect(found('Balanced scorecard')).toBe('balanced-scorecard by name')
  expect(found('balanced  Scorecard')).toBe('balanced-scorecard by name')
  expect(found('Kubler-Ross curve')).toBe('change-curve by alias')
  expect(found('Seven-eyed model of supervision')).toBe(found('seven eyed model of supervision'))
})

test('apostrophes are all the same', () => {
  expect(found("Hawkins' seven steps")).toBe('coaching-culture-seven-steps by alias')
  expect(found('Hawkins’ seven steps')).toBe('coaching-culture-seven-steps by alias')
})

test('an acronym that is also a word counts only in its capitals', () => {
  expect(found('GROW')).toBe('grow by name')
  expect(found('GROW model')).toBe('grow by alias')
  expect(found('grow')).toBe('nothing')
  expect(found('Space')).toBe('nothing')
  expect(found('OSCAR')).toBe('oscar by name')
  expect(found('OSKAR')).toBe('oskar by name')
})

test('a misspelling and an ambiguous alias are told apart from a name', () => {
  expect(found('ACHEIVE')).toBe('achieve by misspelling')
  expect(found('ROI')).toBe('phillips-roi by ambiguous alias')
})

test('part of a name, and anything else, finds nothing', () => {
  for (const text of ['', 'OSC', 'scorecard', 'the', 'constructor', '\ud800']) expect(found(text)).toBe('nothing')
})
