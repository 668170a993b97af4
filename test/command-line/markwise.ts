import { spawnSync } from 'node:child_process'
import { closeSync, mkdirSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs'
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

/** Runs `markwise` as it is installed, in `folder`; what it prints goes to the file `output`, where one is named. */
export function markwise(
  folder: string,
  values: readonly string[],
  environment: NodeJS.ProcessEnv = {},
  output?: string,
): Run {
  const file = output === undefined ? undefined : openSync(output, 'w')
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...values], {
    cwd: folder,
    encoding: 'utf8',
    timeout: 60_000,
    maxBuffer: 50_000_000,
    stdio: ['pipe', file ?? 'pipe', 'pipe'],
    env: { ...process.env, ...environment },
  })
  if (file !== undefined) closeSync(file)
  return { code: status, out: file === undefined ? stdout : '', err: stderr }
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
