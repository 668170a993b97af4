import { expect, test } from 'vitest'
import { libraryNamed } from '../../server/src/insertion/named-library.js'
import { applyEdits } from '../../server/src/text/edit.js'
import { documentOf } from '../check.js'

test.each([
  ['Text.\n', '---\nlibrary: [b.bib]\n---\n\nText.\n'],
  ['---\ntitle: x\n---\nText.\n', '---\ntitle: x\nlibrary: [b.bib]\n---\nText.\n'],
  ['---\nlibrary: a.bib\n---\n', '---\nlibrary: [a.bib, b.bib]\n---\n'],
  ['---\nlibrary: "a.bib"\n---\n', '---\nlibrary: ["a.bib", b.bib]\n---\n'],
  ['---\nlibrary: [a.bib]\n---\n', '---\nlibrary: [a.bib, b.bib]\n---\n'],
  ['---\nbibliography: ["a.bib"]\n---\n', '---\nbibliography: ["a.bib", b.bib]\n---\n'],
  ['---\nlibrary:\n  - a.bib\n---\n', '---\nlibrary:\n  - a.bib\n  - b.bib\n---\n'],
  ['---\nlibrary: b.bib\n---\n', '---\nlibrary: b.bib\n---\n'],
])('%j', (before, after) => {
  expect(applyEdits(before, libraryNamed(documentOf(before), 'b.bib'))).toBe(after)
})

test('a path with signs of YAML stands in quotes', () => {
  const after = applyEdits('Text.\n', libraryNamed(documentOf('Text.\n'), 'my: refs.bib'))
  expect(documentOf(after).frontMatter.libraries.map(({ value }) => value)).toEqual(['my: refs.bib'])
})
