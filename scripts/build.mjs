// Builds every bundle that is shipped and prints its size. `--sourcemap` adds maps for a debugger.
import { createHash } from 'node:crypto'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { atBuildForEsbuild } from './at-build.mjs'
import { citationJsParts } from './citation-js-parts.mjs'
import { latinFirstForEsbuild } from './latin-first.mjs'
import { yamlForEsbuild } from './yaml-module.mjs'

const root = join(import.meta.dirname, '..')

const forNode = {
  platform: 'node',
  format: 'cjs',
  mainFields: ['module', 'main'],
  supported: { 'dynamic-import': false },
}
/** For a dependency written as an ES module that asks where it lies (fdir does, under tinyglobby). */
const knowingItsUrl = {
  define: { 'import.meta.url': 'bundleUrl' },
  banner: { js: "const bundleUrl = require('node:url').pathToFileURL(__filename).href;" },
}
const forBrowser = { platform: 'browser' }
const forWorker = { ...forBrowser, format: 'iife' }
/** A part that Node and the browser's worker share. */
const shared = { ...forBrowser, format: 'cjs' }

/** What speaks with the editor, and what answers it, which the small `main.node.cjs` loads with V8's code cache. */
const server = { from: 'server/src/server.node.ts', to: 'server/dist/server.node.cjs', ...forNode, asAscii: true }
/** In the browser the other half of the worker. It is given the library that speaks with the editor, since there may be one only. */
const serving = {
  from: 'server/src/lsp/serving.ts',
  to: 'server/dist/serving.cjs',
  ...shared,
  asAscii: true,
  external: ['vscode-languageserver'],
}
const cached = [server, serving]
const citationJs = [
  { from: 'server/src/workspace/citation-js.ts', to: 'server/dist/citation-js.cjs', ...shared },
  { from: 'server/src/workspace/citation-js-printing.ts', to: 'server/dist/citation-js-printing.cjs', ...shared },
]
/** Built last, since it knows the others by what they hold. */
const main = { from: 'server/src/main.node.ts', to: 'server/dist/main.node.cjs', ...forNode }

/** Every other bundle: where it is read from, where it is written, and what is its own about it. */
const bundles = [
  { from: 'client/src/extension.node.ts', to: 'dist/extension.node.cjs', ...forNode, external: ['vscode'] },
  {
    from: 'client/src/extension.browser.ts',
    to: 'dist/web/extension.js',
    ...forBrowser,
    format: 'cjs',
    external: ['vscode'],
  },
  { from: 'server/src/main.browser.ts', to: 'server/dist/main.browser.js', ...forWorker },
  { from: 'server/src/cli.ts', to: 'server/dist/cli.cjs', ...forNode, ...knowingItsUrl },
  // A library leaves its dependencies to whoever installs it.
  { from: 'server/src/index.ts', to: 'server/dist/index.mjs', platform: 'node', format: 'esm', packages: 'external' },
]

/** Parts with a file of their own beside the other bundles, read when they are first asked for. */
const laterParts = [
  ...citationJs,
  main,
  { from: 'server/src/workspace/yaml-files.ts', to: 'server/dist/yaml-files.cjs', ...shared },
  { from: 'server/src/workspace/brief-reader.ts', to: 'server/dist/brief-reader.cjs', ...shared },
  { from: 'server/src/workspace/pdf-document.ts', to: 'server/dist/pdf-document.cjs', ...shared },
  { from: 'server/src/workspace/word-document.ts', to: 'server/dist/word-document.cjs', ...shared },
  { from: 'server/src/workspace/submission-file.ts', to: 'server/dist/submission-file.cjs', ...shared },
  // The language client: most windows never need it.
  { from: 'client/src/server/node-client.ts', to: 'dist/node-client.cjs', ...forNode, external: ['vscode'] },
]

const common = {
  absWorkingDir: root,
  bundle: true,
  minify: true,
  metafile: true,
  target: 'es2022',
  legalComments: 'none',
  logLevel: 'warning',
}

/** Builds all bundles, and returns a line of figures for each. */
export async function buildAll({ sourcemap = false } = {}) {
  await rm(join(root, 'dist/meta'), { recursive: true, force: true })
  await mkdir(join(root, 'dist/meta'), { recursive: true })
  const first = [...cached, ...citationJs]
  const built = await Promise.all(first.map(bundle => buildOne(bundle, sourcemap)))
  // What V8 compiled is kept by what the bundle holds, libraries by what reads and prints them; hashed here, a start need not do it.
  const define = {
    serverHash: JSON.stringify(await hashOf([server])),
    servingHash: JSON.stringify(await hashOf([serving])),
    librariesHash: JSON.stringify(await hashOf([serving, ...citationJs])),
  }
  const others = [...bundles, ...laterParts].filter(bundle => !first.includes(bundle))
  const rest = others.map(bundle => buildOne(bundle === main ? { ...bundle, define } : bundle, sourcemap))
  return [...built, ...(await Promise.all(rest))]
}

async function hashOf(bundles) {
  const hash = createHash('sha256')
  for (const { to } of bundles) hash.update(await readFile(join(root, to)))
  return hash.digest('hex').slice(0, 16)
}

async function buildOne({ from, to, asAscii = false, ...options }, sourcemap) {
  const plugins = [yamlForEsbuild, atBuildForEsbuild, latinFirstForEsbuild, citationJsParts]
  if (to === serving.to) plugins.unshift(laterPartsRequired)
  else if (options.platform === 'node' && options.format === 'cjs') plugins.unshift(laterPartsApart)
  if (to === server.to) plugins.unshift(seldomUsed)
  const result = await build({ ...common, ...options, entryPoints: [from], outfile: to, sourcemap, plugins })
  await writeFile(join(root, 'dist/meta', `${basename(to)}.json`), JSON.stringify(result.metafile))
  if (asAscii) await writeFile(join(root, to), escaped(await readFile(join(root, to), 'utf8')))
  const content = await readFile(join(root, to))
  return { to, kB: content.length / 1000, gzipped: gzipSync(content).length / 1000 }
}

// esbuild escapes what is not ASCII save in regular expressions, where the same escapes mean the same. A text of one byte a character is read,
// kept and compiled in half the time.
function escaped(source) {
  return source.replace(/[\u0080-\uffff]/g, sign => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

/**
 * What vscode-languageserver asks of Node at its start, and needs only where it starts processes or opens sockets: 6 ms that every start would wait for.
 */
const seldomUsed = {
  name: 'seldom-used-parts-of-node',
  setup(build) {
    build.onResolve({ filter: /^(?:child_process|crypto)$/ }, ({ path, importer }) =>
      importer.includes('vscode-') ? { path, namespace: 'when-used' } : undefined,
    )
    build.onLoad({ filter: /./, namespace: 'when-used' }, ({ path }) => ({
      contents: `module.exports = new Proxy({}, { get: (_, name) => require('node:${path}')[name] })`,
    }))
  },
}

const laterPartsApart = {
  name: 'later-parts-apart',
  setup(build) {
    resolveLaterParts(build, name => ({ path: `./${name}`, external: true }))
  },
}

/** Node has a later part at once, the worker a promise of it (`later-parts.ts`): whoever awaits its import awaits either. */
const laterPartsRequired = {
  name: 'later-parts-required',
  setup(build) {
    resolveLaterParts(build, name => ({ path: name, namespace: 'later-part' }))
    build.onLoad({ filter: /.*/, namespace: 'later-part' }, ({ path }) => ({
      contents: `export const then = (...take) => Promise.resolve(require(${JSON.stringify(`./${path}`)})).then(...take)`,
    }))
    build.onResolve({ filter: /./, namespace: 'later-part' }, ({ path }) => ({ path, external: true }))
  },
}

function resolveLaterParts(build, resolved) {
  for (const { from, to } of laterParts) {
    const filter = new RegExp(`/${basename(from, '.ts')}\\.js$`)
    build.onResolve({ filter }, ({ kind }) => (kind === 'dynamic-import' ? resolved(basename(to)) : undefined))
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    for (const { to, kB, gzipped } of await buildAll({ sourcemap: process.argv.includes('--sourcemap') })) {
      console.log(`${to.padEnd(30)} ${kB.toFixed(0).padStart(5)} kB, ${gzipped.toFixed(0).padStart(4)} kB gzipped`)
    }
  } catch (error) {
    // esbuild has printed what is wrong, and where.
    if (!error.errors) console.error(error.message)
    process.exitCode = 1
  }
}
