// `import load from './x.at-build.js'` as data: the default export of `x.at-build.ts` is called when the project is built, and what it returns is read as JSON
// when it is first asked for. What only restates the data files costs no start anything. One reading for the bundles (esbuild) and the tests (vite).
import { build } from 'esbuild'
import { yamlForEsbuild } from './yaml-module.mjs'

const modules = /\.at-build\.ts$/

/** JavaScript of a module whose default export returns what the default export of the TypeScript module at `path` returned when it was built. */
export async function moduleAtBuild(path) {
  const options = { bundle: true, write: false, format: 'esm', platform: 'neutral', logLevel: 'silent' }
  const { outputFiles } = await build({ ...options, entryPoints: [path], plugins: [yamlForEsbuild] })
  const made = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`)
  return `let data\nexport default () => (data ??= JSON.parse(${JSON.stringify(JSON.stringify(made.default()))}))\n`
}

/** The plug-in for esbuild. */
export const atBuildForEsbuild = {
  name: 'at-build',
  setup(build) {
    build.onLoad({ filter: modules }, async ({ path }) => ({ contents: await moduleAtBuild(path), loader: 'js' }))
  },
}

/** The same for vite, and so for vitest. */
export const atBuildForVite = {
  name: 'at-build',
  enforce: 'pre',
  async load(id) {
    const path = id.split('?')[0]
    return modules.test(path) ? { code: await moduleAtBuild(path), map: null } : undefined
  },
}
