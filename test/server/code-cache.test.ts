import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path, { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { connected, pulling, stdioWire } from './plain-client.js'
import { loadBundle, userCacheFolder } from '../../server/src/workspace/code-cache.js'

const source = 'let count = 0; exports.next = () => ++count; exports.name = __filename'

describe('the code cache', () => {
  it('gives what the bundle exports, with and without a cache', () => {
    const { file, folder } = bundle()
    for (const kept of [undefined, folder, folder]) {
      const loaded = loadBundle(file, 'hash', kept)
      const { next, name } = loaded.exports as { next: () => number; name: string }
      expect([next(), next(), name]).toEqual([1, 2, file])
      loaded.keepCompiled()
    }
    expect(readdirSync(folder)).toHaveLength(1)
  })

  it('is of a bundle that is given a module of its own, and has those of Node and of its folder', () => {
    const { file } = bundle('exports.all = ["given", "node:path", "./beside.cjs"].map(name => require(name))')
    writeFileSync(join(file, '../beside.cjs'), 'module.exports = 3')
    expect(loadBundle(file, 'hash', undefined, { given: 1 }).exports).toEqual({ all: [1, path, 3] })
  })

  it('is for its user alone', () => {
    const { file, folder } = bundle()
    mkdirSync(folder, { mode: 0o755 })
    chmodSync(folder, 0o755)
    loadBundle(file, 'hash', folder).keepCompiled()
    const [name = ''] = readdirSync(folder)
    expect(statSync(folder).mode & 0o777).toBe(0o700)
    expect(statSync(join(folder, name)).mode & 0o777).toBe(0o600)
  })

  it('is made anew for another bundle, and the old one removed', () => {
    const { file, folder } = bundle()
    loadBundle(file, 'hash', folder).keepCompiled()
    const before = readdirSync(folder)
    writeFileSync(file, `${source}; exports.more = '’'`)
    loadBundle(file, 'another', folder).keepCompiled()
    expect(readdirSync(folder)).toHaveLength(1)
    expect(readdirSync(folder)).not.toEqual(before)
  })

  // In processes of their own: one process compiles a text only once.
  it('is written by the first start that answered, and mended where it is damaged', async () => {
    const { folder } = bundle()
    await startedOnce(folder)
    const own = join(folder, 'markwise')
    const names = readdirSync(own)
    expect(names.map(name => name.split('-')[0])).toEqual(['server.node.cjs', 'serving.cjs'])
    for (const damaged of names) {
      writeFileSync(join(own, damaged), 'damaged')
      await startedOnce(folder)
      expect(readdirSync(own)).toEqual(names)
      for (const name of names) expect(readFileSync(join(own, name)).length).toBeGreaterThan(10_000)
    }
  })

  it('costs nothing where its folder cannot be had', () => {
    const { file } = bundle()
    const loaded = loadBundle(file, 'hash', join(file, 'no-folder'))
    loaded.keepCompiled()
    expect((loaded.exports as { next: () => number }).next()).toBe(1)
  })

  it('lies where each system wants it', () => {
    expect(userCacheFolder({ XDG_CACHE_HOME: '/cache' }, 'linux')).toBe('/cache/markwise')
    expect(userCacheFolder({}, 'linux')).toMatch(/\.cache\/markwise$/)
    expect(userCacheFolder({}, 'darwin')).toMatch(/Library\/Caches\/markwise$/)
    expect(userCacheFolder({ LOCALAPPDATA: '/local' }, 'win32')).toBe('/local/markwise/Cache')
  })
})

const parent = mkdtempSync(join(tmpdir(), 'markwise-bundle-'))
afterAll(() => rmSync(parent, { recursive: true, force: true }))

async function startedOnce(cache: string): Promise<void> {
  const client = await connected(stdioWire(cache), { capabilities: pulling })
  const uri = 'file:///work/essay.assignment.md'
  client.open(uri, '# Essay\n')
  await client.pull(uri)
  expect(await client.stop()).toBe(0)
}

function bundle(text = source): { readonly file: string; readonly folder: string } {
  const root = mkdtempSync(join(parent, 'bundle-'))
  const file = join(root, 'part.cjs')
  writeFileSync(file, text)
  return { file, folder: join(root, 'cache') }
}
