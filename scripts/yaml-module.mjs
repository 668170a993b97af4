// `import load from './x.yaml'` as a module: the data is checked and turned into JSON when the project is built, and read when it is first asked for.
// One reading for both the bundles (esbuild) and the tests (vite), so that what is tested is what is shipped.
import { readFile } from 'node:fs/promises'
import { isMap, isScalar, parseDocument, visit } from 'yaml'

/** JavaScript of a module whose default export returns what the YAML `source` holds. Throws where the YAML is broken or would lose an id. */
export function yamlModule(source, path) {
  const data = JSON.stringify(yamlData(source, path), withoutNotes)
  return `let data\nexport default () => (data ??= JSON.parse(${JSON.stringify(data)}))\n`
}

/** Where a fact was found, and what else is for whoever edits the data: nothing that is shipped reads it. */
const forEditors = new Set(['provenance', 'bestEvidence', 'exclude', 'sides', 'intensifiers', 'finds'])

function withoutNotes(key, value) {
  return forEditors.has(key) ? undefined : value
}

/** The plug-in for esbuild. */
export const yamlForEsbuild = {
  name: 'yaml-module',
  setup(build) {
    build.onLoad({ filter: /\.yaml$/ }, async ({ path }) => ({
      contents: yamlModule(await readFile(path, 'utf8'), path),
      loader: 'js',
      watchFiles: [path],
    }))
  },
}

/** The same for vite, and so for vitest. */
export const yamlForVite = {
  name: 'yaml-module',
  transform(source, id) {
    const path = id.split('?')[0]
    return path.endsWith('.yaml') ? { code: yamlModule(source, path), map: null } : undefined
  },
}

function yamlData(source, path) {
  const document = parseDocument(source, { schema: 'core' })
  const problem = document.errors[0] ?? document.warnings[0]
  if (problem) throw new Error(`${path}: ${problem.message}`)
  visit(document, { Pair: (_, pair) => assertTextIsKept(pair, path) })
  return document.toJS()
}

// YAML reads `id: 1.10` as the number 1.1 and the key `010` as 10: such a file is refused rather than read wrongly.
function assertTextIsKept({ key, value }, path) {
  if (!isScalar(key) || typeof key.value !== 'string') throw new Error(`${path}: put the key ${key} in quotes`)
  if (key.value !== 'id' || isMap(value)) return
  if (!isScalar(value) || typeof value.value !== 'string') throw new Error(`${path}: put the id ${value} in quotes`)
}
