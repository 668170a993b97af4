import { expect, test } from 'vitest'
import { chosen, suggestionsAt } from '../check-features.js'
import { names, smallInputs, work } from '../small-assignment.js'

test('behind a citation in its bracket another work is begun, even without a semicolon; a page is not', () => {
  expect(chosen('It works (Abel, 2001 Whit‸).\n', 'Whitmore (2017)')).toContain(
    'It works (Abel, 2001; Whitmore, 2017).',
  )
  expect(chosen('It works (Abel, 2001, Whit‸).\n', 'Whitmore (2017)')).toContain(
    'It works (Abel, 2001; Whitmore, 2017).',
  )
  expect(suggestionsAt('It works (Abel, 2001, p‸).\n')).toEqual([])
})

test('@ alone offers the keys of the libraries, the one cited last first', () => {
  const library = {
    name: 'refs.bib',
    works: ['one', 'two', 'three'].map(id => work({ id, authors: names('Abel, A'), title: id, year: '2001' })),
  }
  const inputs = { ...smallInputs, libraries: [library] }
  const keys = suggestionsAt('So [@two] and [@three], so [@‸].\n', false, inputs).map(({ label }) => label)
  expect(keys).toEqual(['@three', '@two', '@one'])
})

test('a body of a library is found by its initials', () => {
  const body = { family: 'Chartered Institute of Personnel and Development', given: '', body: true }
  const works = [work({ id: 'cipd', authors: [body], title: 'Reward management survey', year: '2023' })]
  const inputs = { ...smallInputs, libraries: [{ name: 'refs.bib', works }] }
  const labels = suggestionsAt('Pay comes first (CIPD‸).\n', false, inputs).map(({ label }) => label)
  expect(labels[0]).toBe('Chartered Institute of Personnel and Development (2023)')
})
