import { expect, test } from 'vitest'
import { folderWith, markwise } from './markwise.js'

const library = ['first', 'second', 'third', 'fourth', 'fifth']
  .map(
    (key, at) => `@book{${key}, author={Starr, Julie}, title={Manual ${at}}, year={${2010 + at}}, publisher={Pearson}}`,
  )
  .join('\n')

function inspected(
  nocite: string,
  list = '::: {#refs}\n:::',
): { uncited: unknown; notUnderstood: unknown; references: unknown; citations: readonly unknown[] } {
  const text = `---\ntitle: X\nbibliography: refs.bib\n${nocite}---\n\nSo [see @first, p. 3; -@second] and @third says [p. 4], not \\@fourth or @nobody.\n\n# References\n\n${list}\n`
  const { out } = markwise(folderWith({ 'keys.md': text, 'refs.bib': library }), ['inspect', 'keys.md', '--json'])
  return JSON.parse(out) as ReturnType<typeof inspected>
}

test('the works of a library are the references where keys are cited, and the place for them is no entry', () => {
  const { uncited, notUnderstood, references } = inspected('')
  expect({ notUnderstood, references }).toEqual({ notUnderstood: [], references: [] })
  expect(uncited).toEqual(['fourth', 'fifth'].map(key => ({ line: 3, key })))
})

test('nocite asks for works that no text cites, or for all', () => {
  expect(inspected('nocite: |\n  @fourth\n').uncited).toEqual([{ line: 3, key: 'fifth' }])
  expect(inspected("nocite: '@*'\n").uncited).toEqual([])
})

test('where entries are typed, the library is none of them', () => {
  expect(inspected('', 'Starr, J. (2010) *Manual*. Harlow: Pearson.').uncited).toEqual([
    expect.objectContaining({ key: null }),
  ])
})

test('a key in the sentence is certain where a library has it, and none where its sign is escaped', () => {
  expect(inspected('').citations).toEqual([
    expect.objectContaining({ key: 'first', certainty: 'certain' }),
    expect.objectContaining({ key: 'second', certainty: 'certain' }),
    expect.objectContaining({ key: 'third', certainty: 'certain', kind: 'narrative' }),
    expect.objectContaining({ key: 'nobody', certainty: 'possible' }),
  ])
})
