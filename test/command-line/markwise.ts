import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

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

/** A new folder with these files. */
export function folderWith(files: Readonly<Record<string, string | Buffer>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'markwise-cli-'))
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
  return folder
}
