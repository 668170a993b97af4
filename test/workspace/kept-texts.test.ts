import { mkdtempSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { keptTexts } from '../../server/src/workspace/kept-texts.js'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'markwise-kept-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

test('a text is kept for the next start of the same build, and for nobody else', async () => {
  const own = join(folder, 'libraries')
  const kept = keptTexts(own, 'build')
  expect(await kept.get('a key')).toBeUndefined()
  kept.put('a key', 'Größe – 1\n2')
  expect(await keptTexts(own, 'build').get('a key')).toBe('Größe – 1\n2')
  expect(await kept.get('another key')).toBeUndefined()
  const [name = ''] = readdirSync(own)
  if (process.platform !== 'win32') {
    expect(statSync(own).mode & 0o777).toBe(0o700)
    expect(statSync(join(own, name)).mode & 0o777).toBe(0o600)
  }
})

test('what another build kept is never read, and goes with the next text', async () => {
  keptTexts(folder, 'before').put('key', 'old')
  const kept = keptTexts(folder, 'now')
  expect(await kept.get('key')).toBeUndefined()
  kept.put('key', 'new')
  expect(await keptTexts(folder, 'before').get('key')).toBeUndefined()
  expect(readdirSync(folder)).toHaveLength(1)
})

test('of many texts the oldest go', async () => {
  const kept = keptTexts(folder, 'build')
  kept.put('first', 'oldest')
  for (const name of readdirSync(folder)) utimesSync(join(folder, name), 1, 1)
  for (let at = 0; at < 24; at++) kept.put(`key ${String(at)}`, 'text')
  expect(await kept.get('first')).toBeUndefined()
  expect(readdirSync(folder)).toHaveLength(24)
})

test('where nothing can be kept nothing is, and nothing breaks', async () => {
  const file = join(folder, 'file')
  writeFileSync(file, '')
  const kept = keptTexts(join(file, 'no-folder'), 'build')
  kept.put('key', 'text')
  expect(await kept.get('key')).toBeUndefined()
})
