import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll } from 'vitest'

/** What a run of the command line left. */
export interface Run {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

const bin = join(import.meta.dirname, '../../server/bin/markwise.js')

/** Runs `markwise` as it is installed, in `folder`. */
export function markwise(folder: string, values: readonly string[], environment: NodeJS.ProcessEnv = {}): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...values], {
    ...{ cwd: folder, encoding: 'utf8', timeout: 60_000, maxBuffer: 50_000_000 },
    env: { ...process.env, ...environment },
  })
  return { code: status, out: stdout, err: stderr }
}

const root = mkdtempSync(join(tmpdir(), 'markwise-cli-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))

/** A new folder with these files, which goes when the tests of the file are done. */
export function folderWith(files: Readonly<Record<string, string | Buffer>>): string {
  const folder = mkdtempSync(join(root, 'folder-'))
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
  return folder
}
