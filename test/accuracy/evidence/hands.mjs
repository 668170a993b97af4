// The short answers of all hands, as the server's own reading counts their words: what weights are fitted to.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { parse } from 'yaml'
import { atBuildForEsbuild } from '../../../scripts/at-build.mjs'
import { latinFirstForEsbuild } from '../../../scripts/latin-first.mjs'
import { yamlForEsbuild, yamlModule } from '../../../scripts/yaml-module.mjs'

export const root = join(import.meta.dirname, '../../..')

/** Every short answer: `{ hand, criterion, point, shown, why, text }`. Who wrote `later` wrote the first set; two who wrote together count as one hand. */
export function answersOfHands() {
  return readdirSync(import.meta.dirname, { recursive: true })
    .filter(name => name.endsWith('.yaml'))
    .flatMap(name => {
      const [file, folder = 'later'] = name.split('/').reverse()
      const criterion = file.replace('.yaml', '')
      return Object.entries(parse(readFileSync(join(import.meta.dirname, name), 'utf8'))).flatMap(([point, answers]) =>
        answers.map(answer => ({ ...answer, hand: answer.hand ?? folder, criterion, point })),
      )
    })
}

/**
 * The server built from its sources, with the parts that count words; `data` is what stands for files of `server/data` by their names ("telling-words"), so
 * that a finder with other weights can be measured. `name` is that of the bundle in `server/dist`.
 */
export async function serverWith(data, name) {
  const contents = `export * from './server/src/index.js'
    export { makeUpOf } from './server/src/assignment/evidence/make-up.js'
    export { statementsIn } from './server/src/assignment/evidence/statements.js'
    export { spentWords } from './server/src/assignment/evidence/says-beyond.js'`
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root, loader: 'ts' },
    absWorkingDir: root,
    bundle: true,
    write: false,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    plugins: [standingFor(data), yamlForEsbuild, atBuildForEsbuild, latinFirstForEsbuild],
  })
  const folder = join(root, 'server/dist')
  mkdirSync(folder, { recursive: true })
  const file = join(folder, `${name}.mjs`)
  writeFileSync(file, outputFiles[0].text)
  const server = await import(file)
  const brief = server.builtInBriefs().find(({ id }) => id === 'ilm-8581-700')
  const inputs = { ...server.emptyInputs(server.builtInCatalogue()), brief }
  return { ...server, brief, read: text => server.readAssignment(server.textOf(text), inputs) }
}

function standingFor(data) {
  return {
    name: 'other-data',
    setup({ onLoad }) {
      for (const [file, value] of Object.entries(data))
        onLoad({ filter: new RegExp(`/data/${file}\\.yaml$`) }, ({ path }) => ({
          contents: yamlModule(JSON.stringify(value), path),
          loader: 'js',
        }))
    },
  }
}

/** What a text is made of as an answer to a criterion: `{ counts, size }` of the server's `makeUpOf`. */
export function makeUpIn({ makeUpOf, statementsIn, spentWords, read, brief }, text, criterion) {
  const statements = read(`## ${criterion}\n\n${text}\n`).blocks.flatMap(({ block }) => statementsIn(block, []))
  const asked = brief.sections.flatMap(section => section.criteria).find(({ id }) => id === criterion)
  return makeUpOf(statements, spentWords(asked))
}

/**
 * Weights by gradient descent on the logistic loss, both classes counting the same. `vectors` are lists of pairs of place and value, `shown` says which are of
 * the one class; weights are drawn towards nothing in proportion (`shrinking`) and by a constant (`cutting`).
 */
export function logisticFit(vectors, shown, { places, rate = 3, steps = 600, shrinking = 0.0002, cutting = 0.0002 }) {
  const weights = new Float64Array(places)
  let base = 0
  const those = shown.filter(Boolean).length
  for (let step = 0; step < steps; step++) {
    const slope = new Float64Array(places)
    let slopeOfBase = 0
    vectors.forEach((vector, index) => {
      const miss = 1 / (1 + Math.exp(-scoreOf(vector, { weights, base }))) - (shown[index] ? 1 : 0)
      const part = miss / (shown[index] ? 2 * those : 2 * (vectors.length - those))
      slopeOfBase += part
      for (const [at, value] of vector) slope[at] += part * value
    })
    base -= rate * slopeOfBase
    for (let at = 0; at < places; at++) {
      const next = weights[at] - rate * (slope[at] + shrinking * weights[at])
      weights[at] = Math.sign(next) * Math.max(0, Math.abs(next) - rate * cutting)
    }
  }
  return { weights, base }
}

/** What a vector weighs by fitted weights. */
export function scoreOf(vector, { weights, base }) {
  return vector.reduce((sum, [at, value]) => sum + weights[at] * value, base)
}
