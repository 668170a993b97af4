import fc from 'fast-check'
import { expect, test } from 'vitest'
import { libraryFiles } from '../../server/src/workspace/library-files.js'
import { madeUpHost } from './host.js'
import { keptInMap } from './kept.js'

const uri = 'file:///refs.bib'
const bib = `@string{sage = "Sage"}
@book{starr2016, author = {Starr, Julie and {The Coaching Body}}, title = {The {Coaching} Manual}, year = {2016}, publisher = sage, edition = {4}}
@article{ely2010, author = {Ely, K. and others}, title = {Evaluating}, journal = {The Leadership Quarterly}, date = {2010-08/2010-09}, pages = {585--599}, doi = {10.1016/x}}
@book{bad, title {x}}
@misc{starr2016, title = {Again}, year = {n.d.}}
`

test('a library that was read before is read the same at the next start, without Citation.js', async () => {
  const kept = keptInMap()
  const first = await libraryFiles({ ...madeUpHost({ [uri]: bib }), kept }).read(uri)
  expect(first.problems.map(({ code }) => code)).toEqual(['library-entry-unreadable', 'library-key-twice'])
  await new Promise(resolve => void setTimeout(resolve, 20))
  expect(kept.texts.size).toBe(1)
  const next = await libraryFiles({ ...madeUpHost({ [uri]: bib }), kept }).read(uri)
  expect(next).toEqual(first)
  expect([...next.items.keys()]).toEqual(next.library.works)
})

test('what is kept of a library is what is shown of it: another title there is another title here', async () => {
  const kept = keptInMap()
  const host = { ...madeUpHost({ [uri]: bib }), kept }
  await libraryFiles(host).read(uri)
  await new Promise(resolve => void setTimeout(resolve, 20))
  for (const [key, text] of kept.texts) kept.texts.set(key, text.replace('Evaluating', 'From the last start'))
  expect((await libraryFiles(host).read(uri)).library.works.map(({ title }) => title)).toContain('From the last start')
  host.files.set(uri, `${bib}\n`)
  expect((await libraryFiles(host).read(uri)).library.works.map(({ title }) => title)).toContain('Evaluating')
})

test('whatever became of what was kept, the library is read', async () => {
  const kept = keptInMap()
  const host = { ...madeUpHost({ [uri]: bib }), kept }
  const first = await libraryFiles(host).read(uri)
  await new Promise(resolve => void setTimeout(resolve, 20))
  const [[key = '', whole = ''] = []] = [...kept.texts]
  await fc.assert(
    fc.asyncProperty(fc.nat(whole.length), fc.string(), async (at, put) => {
      kept.texts.set(key, whole.slice(0, at) + put)
      expect((await libraryFiles(host).read(uri)).library).toEqual(first.library)
    }),
    { numRuns: 60 },
  )
})

test('a file that ends within an entry is not kept', async () => {
  const kept = keptInMap()
  await libraryFiles({ ...madeUpHost({ [uri]: `${bib}@book{half, title = {Un` }), kept }).read(uri)
  await new Promise(resolve => void setTimeout(resolve, 20))
  expect(kept.texts.size).toBe(0)
})
