// What Markwise reads in a text: the answer of its own command line, so that the same reader is scored that a writer meets.
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const command = join(import.meta.dirname, '../../server/bin/markwise.js')

/** `markwise inspect` of a Markdown text. Throws with the command's own words where it fails. */
export function inspected(text) {
  const folder = mkdtempSync(join(tmpdir(), 'markwise-accuracy-'))
  try {
    // A root of its own, so that no brief or library round it is found.
    mkdirSync(join(folder, '.git'))
    const file = join(folder, 'text.md')
    writeFileSync(file, text)
    return inspectedFile(file)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** `markwise inspect` of a file where it lies, with the libraries beside it. */
export function inspectedFile(file) {
  const { status, stdout, stderr, error } = spawnSync(process.execPath, [command, 'inspect', file, '--json'], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  if (status !== 0) throw new Error(`markwise inspect ${file}: ${error?.message ?? stderr}`)
  return JSON.parse(stdout)
}
