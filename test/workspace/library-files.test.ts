import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import { nodeHost } from '../../server/src/workspace/node-host.js'
import { libraryFiles, settleTime } from '../../server/src/workspace/library-files.js'
import { inSlices } from '../../server/src/workspace/slices.js'
import { madeUpHost } from './host.js'

const starr = '@book{starr2016,\n  author = {Starr, Julie},\n  title = {The Coaching Manual},\n  year = {2016}\n}\n'
const kram = '@book{kram1985,\n  author = {Kram, Kathy},\n  title = {Mentoring at Work},\n  year = {1985}\n}\n'
const uri = 'file:///refs.bib'

const keysIn = (file: { library: { works: readonly { id: string }[] } }): readonly string[] =>
  file.library.works.map(({ id }) => id)

test.each([
  ['is not there', 'file:///none.bib', 'it cannot be read: is the name right, and the file under 20 MB?'],
  ['is of another kind', 'file:///refs.xml', 'only .bib, .ris and CSL-JSON files are read.'],
  ['is binary', 'file:///binary.bib', 'it is no text file.'],
  ['is empty', 'file:///empty.bib', 'it holds no entries.'],
  ['has a bad entry', 'file:///half.bib', '1 of 2 entries could not be read.'],
])('a library that %s is said', async (_what, name, problem) => {
  const host = madeUpHost({
    'file:///refs.xml': '<xml>',
    'file:///binary.bib': '@book{\0',
    'file:///empty.bib': '',
    'file:///half.bib': `${starr}@book{bad, title {x}}\n${''}`,
  })
  expect((await libraryFiles(host).read(name)).problem).toBe(problem)
})

test('until it was read a library holds nothing, and says that this means nothing; then the listener is told', async () => {
  const told: string[] = []
  const files = libraryFiles(madeUpHost({ [uri]: starr }), { read: name => void told.push(name) })
  const before = files.now(uri)
  expect(before.library).toEqual({ name: 'refs.bib', works: [], unread: true })
  expect(files.now(uri)).toBe(before)
  await files.read(uri)
  expect(told).toEqual([uri])
  expect(keysIn(files.now(uri))).toEqual(['starr2016'])
  expect(files.now(uri).library.unread).toBeUndefined()
})

test('a change is read once it has settled; until then the last reading stays', async () => {
  const told: string[] = []
  const host = madeUpHost({ [uri]: starr })
  const files = libraryFiles(host, { read: name => void told.push(name) })
  await files.read(uri)
  host.files.set(uri, starr + kram)
  files.changed(uri)
  await host.pass(settleTime - 1)
  expect(keysIn(files.now(uri))).toEqual(['starr2016'])
  await host.pass(1)
  expect(keysIn(files.now(uri))).toEqual(['starr2016', 'kram1985'])
  expect(told).toEqual([uri])
})

test('a file that is half written during a sync keeps its last good works until it is whole', async () => {
  const host = madeUpHost({ [uri]: starr + kram })
  const files = libraryFiles(host)
  await files.read(uri)
  for (const half of ['', starr.slice(0, 40), (starr + kram).slice(0, -20)]) {
    host.files.set(uri, half)
    files.changed(uri)
    await host.pass(settleTime)
    expect(keysIn(files.now(uri))).toEqual(['starr2016', 'kram1985'])
  }
  host.files.set(uri, kram + starr)
  await host.pass(1000)
  expect(keysIn(files.now(uri))).toEqual(['kram1985', 'starr2016'])
})

test('a file that stays broken is taken as it is in the end', async () => {
  const host = madeUpHost({ [uri]: starr + kram })
  const files = libraryFiles(host)
  await files.read(uri)
  host.files.set(uri, (starr + kram).slice(0, -20))
  files.changed(uri)
  await host.pass(settleTime)
  for (let look = 0; look < 5; look++) await host.pass(1000)
  expect(keysIn(files.now(uri))).toEqual(['starr2016'])
  expect(files.now(uri).problems[0]?.code).toBe('library-entry-unreadable')
})

test('long work is done in slices of 2 ms, with a pause after each', async () => {
  let now = 0
  let pauses = 0
  const host = {
    now: () => now,
    soon: (callback: () => void) => {
      pauses++
      setImmediate(callback)
    },
  }
  function* work(): Generator<number, string, void> {
    for (let step = 0; step < 100; step++) {
      now += 1
      yield step / 100
    }
    return 'done'
  }
  expect(await inSlices(host, work())).toBe('done')
  expect(pauses).toBe(50)
})

test('on this machine a folder and 200 MB are no library, and are not read', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'markwise-'))
  const at = (name: string): string => pathToFileURL(join(folder, name)).href
  try {
    mkdirSync(join(folder, 'folder.bib'))
    writeFileSync(join(folder, 'large.bib'), '')
    truncateSync(join(folder, 'large.bib'), 200_000_000)
    const files = libraryFiles(nodeHost([pathToFileURL(folder).href]))
    for (const name of ['folder.bib', 'large.bib', 'none.bib'])
      expect(await files.read(at(name))).toMatchObject({ library: { unread: true, works: [] }, problems: [] })
  } finally {
    rmSync(folder, { recursive: true })
  }
})
