import { expect, test } from 'vitest'
import type { Host } from '../../server/src/workspace/host.js'
import { libraryFiles } from '../../server/src/workspace/library-files.js'

function hostWith(files: Readonly<Record<string, string>>): Host {
  return {
    readText: uri => Promise.resolve(files[uri]),
    readBytes: () => Promise.resolve(undefined),
    findFiles: () => Promise.resolve([]),
    after: () => () => undefined,
    soon: () => undefined,
    now: () => 0,
  }
}

const good = '@book{starr2016,\n  author = {Starr, Julie},\n  title = {The Coaching Manual},\n  year = {2016}\n}\n'

test('a .bib file gives key, authors, year and title of each entry', async () => {
  const emcc =
    '@online{emcc, author = {{European Mentoring and Coaching Council}}, title = {Competences}, year = 2015}\n'
  const { library, problem } = await libraryFiles(hostWith({ 'file:///refs.bib': good + emcc })).at('file:///refs.bib')
  expect(problem).toBeUndefined()
  expect(
    library.works.map(({ id, authors, year, title }) => [id, authors[0]?.family, authors[0]?.body, year, title]),
  ).toEqual([
    ['starr2016', 'Starr', false, '2016', 'The Coaching Manual'],
    ['emcc', 'European Mentoring and Coaching Council', true, '2015', 'Competences'],
  ])
})

test.each([
  ['before', `@book{bad, title = {never closed\n\n${good}`],
  ['behind', `${good}\n@book{bad, title = {never closed\n`],
])('one bad entry %s a good one costs one entry, and is said', async (_where, text) => {
  const { library, problem } = await libraryFiles(hostWith({ 'file:///refs.bib': text })).at('file:///refs.bib')
  expect(library.works.map(work => work.id)).toEqual(['starr2016'])
  expect(problem).toBe('1 of 2 entries could not be read.')
})

test('a library that is not there, or of another kind, is said', async () => {
  const files = libraryFiles(hostWith({ 'file:///refs.ris': 'TY  - BOOK' }))
  expect((await files.at('file:///none.bib')).problem).toBe('it cannot be read.')
  expect((await files.at('file:///refs.ris')).problem).toBe('only .bib files are read so far.')
})
