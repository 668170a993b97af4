import { expect, test } from 'vitest'
import { keyPlace } from '../../server/src/workspace/library-places.js'
import { marked } from '../marked.js'

test.each([
  ['BibTeX', '@article{starr, title = {Of starr2016}}\n@book{⟦starr2016⟧,\n title = {X}}'],
  ['BibTeX in round brackets', '@book(⟦starr2016⟧, title = "X")'],
  ['CSL-JSON', '[{ "title": "starr2016", "id" : "⟦starr2016⟧" }]'],
  ['RIS', 'TY  - BOOK\nTI  - starr2016\nID  - ⟦starr2016⟧\nER  - \n'],
])('the place of a key in %s', (_name, source) => {
  const { text, spans } = marked(source)
  expect(keyPlace(text, 'starr2016')).toEqual(spans[0])
})

test('a longer key, a title or a comment is not the key', () => {
  expect(keyPlace('@book{starr2016a,\n}\n% starr2016\n{"id": "starr20161"}', 'starr2016')).toBeUndefined()
})
