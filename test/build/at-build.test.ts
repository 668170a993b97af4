import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { moduleAtBuild } from '../../scripts/at-build.mjs'

const folder = mkdtempSync(join(tmpdir(), 'markwise-at-build-'))
afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('what the module returns is there as data, and is read once', async () => {
  const path = join(folder, 'x.at-build.ts')
  writeFileSync(join(folder, 'names.ts'), "export const names: readonly string[] = ['“Kolb”']\n")
  writeFileSync(path, "import { names } from './names.js'\nexport default () => ({ names, year: undefined })\n")
  const code = await moduleAtBuild(path)
  const made = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as { default: () => unknown }
  expect(code).not.toContain('import')
  expect(made.default()).toEqual({ names: ['“Kolb”'] })
  expect(made.default()).toBe(made.default())
})
