import { expect, test } from 'vitest'
import { namedBrief } from '../../server/src/brief/known-ids.js'

const known = [
  { id: 'my-brief', aliases: [] },
  { id: 'ilm-8581-700', aliases: ['8581-700'] },
  { id: 'cv', aliases: [] },
]

test('a brief is known by its id or an alias, in any case and with space around it', () => {
  expect(namedBrief('ilm-8581-700', known)).toEqual({ match: 'known', id: 'ilm-8581-700' })
  expect(namedBrief(' 8581-700 ', known)).toEqual({ match: 'known', id: 'ilm-8581-700' })
  expect(namedBrief('ILM-8581-700', known)).toEqual({ match: 'known', id: 'ilm-8581-700' })
})

test('up to two letters off is near: changed, missing, swapped', () => {
  for (const value of ['ilm-8581-70', 'ilm-8518-700', 'ilm_8581_700', '8580-700']) {
    expect(namedBrief(value, known)).toEqual({ match: 'near', id: 'ilm-8581-700' })
  }
  expect(namedBrief('ilm_8581_70', known).match).toBe('unknown')
})

test('the nearest of several is meant', () => {
  const several = [{ id: 'unit-12' }, { id: 'unit-21' }, { id: 'unit-1' }]
  expect(namedBrief('unit-211', several)).toEqual({ match: 'near', id: 'unit-21' })
})

test('a short id is not near to everything', () => {
  expect(namedBrief('xy', known)).toEqual({ match: 'unknown', id: undefined })
})

test('a path is a path', () => {
  for (const value of ['../briefs/mine.brief.yaml', 'mine.brief.json', 'briefs\\mine']) {
    expect(namedBrief(value, known)).toEqual({ match: 'path', id: undefined })
  }
})

test('what is only part of an id is unknown, with the brief that it may mean', () => {
  expect(namedBrief('8581', known)).toEqual({ match: 'unknown', id: 'ilm-8581-700' })
  expect(namedBrief('', known)).toEqual({ match: 'unknown', id: undefined })
})
