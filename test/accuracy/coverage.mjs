// Marks coverage against people's marks: lab reports of the corpus, by its own scripts. Its texts stay outside the repository.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const command = join(import.meta.dirname, '../../server/bin/markwise.js')

/**
 * Runs the corpus' own scripts in this folder: `{ overall, tricks: { echo, swap, shuffle } }`, where `overall` is what its `score.mjs` says
 * and each trick is the mean share of marks covered; undefined where the corpus has no lab reports.
 */
export function coverageScores(corpus) {
  const scripts = join(corpus, 'coverage')
  const gold = join(scripts, 'labs-development.jsonl')
  if (!existsSync(gold)) return undefined
  const folder = mkdtempSync(join(tmpdir(), 'markwise-coverage-'))
  try {
    const others = join(folder, 'others.jsonl')
    writeFileSync(others, otherTexts(join(corpus, 'documents')))
    const said = (name, ...options) => predictions(scripts, gold, join(folder, name), options)
    const real = join(folder, 'real.jsonl')
    writeFileSync(real, said('real'))
    const [{ overall }] = Object.values(JSON.parse(run(join(scripts, 'score.mjs'), [gold, real, '--json'])))
    const covered = text =>
      meanShare(
        text
          .trim()
          .split('\n')
          .map(line => JSON.parse(line)),
      )
    const tricks = {
      echo: covered(said('echo', '--echo')),
      swap: covered(said('swap', '--swap', others)),
      shuffle: covered(said('shuffle', '--shuffle')),
    }
    return { overall, tricks }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function predictions(scripts, gold, folder, options) {
  run(join(scripts, 'to-drafts.mjs'), [gold, folder, ...options])
  return run(join(scripts, 'run-product.mjs'), [command, folder])
}

/** A row for each 500 words of the documents, as the corpus' README asks for. */
function otherTexts(folder) {
  const texts = readdirSync(folder)
    .filter(name => name.endsWith('.md'))
    .map(name => readFileSync(join(folder, name), 'utf8').split(/(?<=\s)/))
  return texts
    .flatMap(words =>
      Array.from({ length: Math.floor(words.length / 500) }, (_, at) => words.slice(at * 500, at * 500 + 500)),
    )
    .map(words => `${JSON.stringify({ answer: words.join('') })}\n`)
    .join('')
}

function meanShare(rows) {
  return rows.reduce((sum, { covered, marks }) => sum + covered / marks, 0) / rows.length
}

function run(script, args) {
  const { status, stdout, stderr, error } = spawnSync(process.execPath, [script, ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  if (status !== 0) throw new Error(`${script}: ${error?.message ?? stderr}`)
  return stdout
}
