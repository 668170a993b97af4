// Loads a TypeScript module of the server into a script, with its data.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { atBuildForEsbuild } from '../at-build.mjs'
import { latinFirstForEsbuild } from '../latin-first.mjs'
import { yamlForEsbuild } from '../yaml-module.mjs'

const root = join(import.meta.dirname, '../..')

/** The exports of a module, given by its path in the repository: "server/src/rules/index.ts". */
export async function serverModule(path) {
  const folder = await mkdtemp(join(tmpdir(), 'markwise-generate-'))
  const outfile = join(folder, 'module.mjs')
  try {
    await build({
      absWorkingDir: root,
      entryPoints: [path],
      outfile,
      bundle: true,
      platform: 'node',
      format: 'esm',
      logLevel: 'error',
      // Packages that come as CommonJS ask for Node's own modules by `require`.
      banner: { js: `import { createRequire } from 'node:module'; const require = createRequire(import.meta.url)` },
      plugins: [yamlForEsbuild, atBuildForEsbuild, latinFirstForEsbuild],
    })
    return await import(pathToFileURL(outfile).href)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
