import { expect, test } from 'vitest'
import { fittingWorks } from '../../server/src/rules/fitting-works.js'
import { documentOf, work } from '../check.js'

const smith = (title: string) =>
  work({ id: title, authors: [{ family: 'Smith', given: 'J.', body: false }], year: '2001', title, publisher: 'P' })

test('of a library that holds any number of works that fit, a hundred are looked at', () => {
  const works = Array.from({ length: 3000 }, (_, at) => smith(`Topic ${String(at)}`))
  const document = documentOf('It works (Smith, 2001).\n', { libraries: [{ name: 'a.bib', works }] })
  expect(fittingWorks(document, document.citations[0]!.citation)).toHaveLength(100)
})
