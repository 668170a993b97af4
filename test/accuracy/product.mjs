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
  return answerOf(['inspect', file, '--json'], [0])
}

/** `markwise brief import` of a document that a student was given; 1 says that it holds no criteria. */
export function importedFile(file) {
  return answerOf(['brief', 'import', file, '--json'], [0, 1])
}

function answerOf(args, good) {
  const { status, stdout, stderr, error } = spawnSync(process.execPath, [command, ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  if (!good.includes(status)) throw new Error(`markwise ${args.join(' ')}: ${error?.message ?? stderr}`)
  return JSON.parse(stdout)
}
