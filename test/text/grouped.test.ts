import { expect, test } from 'vitest'
import { append, groupedBy } from '../../server/src/text/grouped.js'

test('values of one key stand together in their own order', () => {
  const groups = groupedBy(['coach', 'mentor', 'client', 'model'], word => word[0])
  expect([...groups]).toEqual([
    ['c', ['coach', 'client']],
    ['m', ['mentor', 'model']],
  ])
})

test('a value is put behind those that are there', () => {
  const groups = new Map([['c', ['coach']]])
  append(groups, 'c', 'client')
  append(groups, 'm', 'mentor')
  expect([...groups.values()]).toEqual([['coach', 'client'], ['mentor']])
})
