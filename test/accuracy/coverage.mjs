// Marks coverage against people's marks: lab reports of the corpus, by its own scripts. Its texts stay outside the repository.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const command = join(import.meta.dirname, '../../server/bin/markwise.js')

/**
 * Runs the corpus' own scripts in this folder: `{ overall, byLabel, tricks: { echo, swap, shuffle } }`, where `overall` is what its `score.mjs` says, `byLabel`
 * the same where the brief names its points and no terms, and each trick is the mean share of marks covered; undefined where the corpus has no lab reports.
 */
export async function coverageScores(corpus, { byCommand = false } = {}) {
  const scripts = join(corpus, 'coverage')
  const marked = existsSync(scripts) ? readdirSync(scripts).filter(name => name.endsWith('.jsonl')) : []
  if (marked.length === 0) return undefined
  const folder = mkdtempSync(join(tmpdir(), 'markwise-coverage-'))
  try {
    const gold = join(folder, 'marked.jsonl')
    writeFileSync(gold, marked.map(name => readFileSync(join(scripts, name), 'utf8').trimEnd() + '\n').join(''))
    const others = join(folder, 'others.jsonl')
    writeFileSync(others, otherTexts(join(corpus, 'documents')))
    const said = (name, ...options) => predictions(scripts, gold, join(folder, name), options, byCommand)
    const scored = async (name, ...options) => {
      const file = join(folder, `${name}.jsonl`)
      writeFileSync(file, await said(name, ...options))
      return Object.values(JSON.parse(run(join(scripts, 'score.mjs'), [gold, file, '--json'])))[0].overall
    }
    const overall = await scored('real')
    const byLabel = await scored('labels', '--labels-only')
    const covered = text =>
      meanShare(
        text
          .trim()
          .split('\n')
          .map(line => JSON.parse(line)),
      )
    const tricks = {
      echo: covered(await said('echo', '--echo')),
      swap: covered(await said('swap', '--swap', others)),
      shuffle: covered(await said('shuffle', '--shuffle')),
    }
    return { overall, byLabel, tricks }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Rows for `score.mjs`, as text: by the command line in a process for each draft, or by the library here, which says the same in a tenth of the time. */
async function predictions(scripts, gold, folder, options, byCommand) {
  run(join(scripts, 'to-drafts.mjs'), [gold, folder, ...options])
  if (byCommand) return run(join(scripts, 'run-product.mjs'), [command, folder])
  const read = await draftReader(folder)
  const drafts = Object.entries(JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')))
  return drafts.map(([file, draft]) => `${JSON.stringify(read(file, draft))}\n`).join('')
}

/** What `run-product.mjs` makes of a draft's inspection, by the built library. */
async function draftReader(folder) {
  const { builtInCatalogue, emptyInputs, readAssignment, readBrief, textOf } =
    await import('../../server/dist/index.mjs')
  const inputs = emptyInputs(builtInCatalogue())
  const briefs = new Map()
  const briefOf = prompt => {
    const file = `brief-${prompt}.yaml`
    if (!briefs.has(prompt)) briefs.set(prompt, readBrief(readFileSync(join(folder, file), 'utf8'), file).brief)
    return briefs.get(prompt)
  }
  return (file, { id, prompt }) => {
    const text = textOf(readFileSync(join(folder, file), 'utf8'))
    const { answers, coverage } = readAssignment(text, { ...inputs, brief: briefOf(prompt) })
    const points = answers.flatMap(answer => answer.points)
    return {
      id,
      points: points.map(({ point, state }) => ({ id: point.id, evidenced: state === 'evidenced' })),
      covered: coverage.covered,
      marks: coverage.marks,
    }
  }
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
