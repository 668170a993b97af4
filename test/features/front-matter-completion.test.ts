import { expect, test } from 'vitest'
import { chosen, suggestionsAt } from '../check-features.js'

function labels(marked: string): readonly string[] {
  return suggestionsAt(marked, false).map(({ label }) => label)
}

test('keys that are not there yet, and briefs', () => {
  expect(labels('---\n‸\n---\n')).toEqual(['assignment', 'library', 'style', 'words', 'bibliography', 'csl'])
  expect(labels('---\nassignment: small\nl‸\n---\n')).toEqual(['library'])
  expect(labels('---\nassignment: ‸\n---\n')).toEqual(['small', 'ilm-8581-700'])
  expect(chosen('---\nassignment: 8581‸\n---\n', 'ilm-8581-700')).toBe('---\nassignment: ilm-8581-700\n---\n')
  expect(chosen('---\nas‸\n---\n', 'assignment')).toBe('---\nassignment: \n---\n')
  expect(labels('---\na‸')).toEqual(['assignment'])
})

test('styles, by name or title, each of them known', () => {
  expect(labels('---\nstyle: ‸\n---\n')).toEqual(['harvard', 'ctr11', 'ctr12', 'ctr13'])
  expect(labels('---\ncsl: "Cite Them‸\n---\n')).toEqual(['ctr11', 'ctr12', 'ctr13'])
  expect(labels('---\nstyle: knitting‸\n---\n')).toEqual([])
  expect(chosen('---\nstyle: 12th‸\n---\n', 'ctr12')).toBe('---\nstyle: ctr12\n---\n')
})
