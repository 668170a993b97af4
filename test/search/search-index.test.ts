import { expect, test } from 'vitest'
import { foldedWords } from '../../server/src/search/folded-words.js'
import { searchIndex } from '../../server/src/search/search-index.js'

const index = searchIndex([
  { value: 'oscar', keys: keys('OSCAR', 'Choices and consequences', 'Karen Whittleworth') },
  { value: 'oskar', keys: keys('OSKAR', 'Scaling') },
  { value: 'tgrow', keys: keys('T-GROW', 'Topic') },
  { value: 'oneill', keys: keys('O’Neill', '2007', 'Executive Coaching with Backbone and Heart') },
  { value: 'kuebler', keys: keys('Kübler-Ross', '1969') },
  { value: 'hawkins', keys: keys('Hawkins', '2012', 'Creating a Coaching Culture') },
])

function keys(name: string, ...others: readonly string[]): { text: string; weight: number }[] {
  return [{ text: name, weight: 3 }, ...others.map(text => ({ text, weight: 1 }))]
}

function found(query: string, slips = true): readonly string[] {
  return index.find(query, 10, slips).map(({ value }) => value)
}

test.each([
  ['OSC', ['oscar']],
  ['os', ['oscar', 'oskar']],
  ['consequences', ['oscar']],
  ['tgrow', ['tgrow']],
  ['grow', ['tgrow']],
  ['kubler', ['kuebler']],
  ["o'neill", ['oneill']],
  ['ONEILL 2007', ['oneill']],
  ['coaching culture', ['hawkins']],
  ['the', []],
  ['2012', ['hawkins']],
  ['zebra', []],
])('%s finds %j', (query, expected) => {
  expect(found(query)).toEqual(expected)
})

test.each([
  ['ocsar', 'oscar'],
  ['whitleworth', 'oscar'],
  ['Whittelw', 'oscar'],
  ['hawkings', 'hawkins'],
  ['kubbler', 'kuebler'],
  ['excutive', 'oneill'],
])('the misspelt %s finds %s first, and nothing where slips are not wanted', (query, expected) => {
  expect(found(query)[0]).toBe(expected)
  expect(found(query, false)).toEqual([])
})

test('nothing is found for nothing', () => {
  expect(found('')).toEqual([])
  expect(found('  ')).toEqual([])
  expect(found('’-–')).toEqual([])
})

test('the whole of a name comes before its beginning, and that before words of a title', () => {
  const order = searchIndex([
    { value: 'title', keys: [{ text: 'Learning to grow', weight: 1 }] },
    { value: 'longer', keys: [{ text: 'GROWS', weight: 3 }] },
    { value: 'whole', keys: [{ text: 'GROW', weight: 3 }] },
  ])
  expect(order.find('grow', 10).map(({ value }) => value)).toEqual(['whole', 'longer', 'title'])
})

test('other names that are one letter away in four letters are not offered', () => {
  const names = searchIndex([{ value: 'Kent', keys: keys('Kent') }])
  expect(names.find('Bent', 5)).toEqual([])
})

test('words are folded without accents, apostrophes and hyphens', () => {
  expect(foldedWords('The O’Neill & Kübler-Ross (G.R.O.W.) Sørensen')).toEqual([
    'the',
    'oneill',
    'kublerross',
    'grow',
    'sorensen',
  ])
})

test('ten thousand works are searched in a few milliseconds, slips and all', () => {
  const many = searchIndex(
    Array.from({ length: 10_000 }, (_, number) => ({
      value: number,
      keys: [
        { text: `Author${String.fromCharCode(97 + (number % 26))}${String(number)}`, weight: 3 },
        { text: `Title word${String(number % 700)} of study`, weight: 1 },
      ],
    })),
  )
  many.find('Auhtorb', 10)
  const start = performance.now()
  for (let round = 0; round < 10; round++) many.find('Authorb1', 10)
  expect((performance.now() - start) / 10).toBeLessThan(20)
  expect(many.find('Authorb1', 5)).toHaveLength(5)
})
