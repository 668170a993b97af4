// Before `npm pack` in server/: builds the bundles and the types, and puts the notices of what the bundles hold beside them.
import { spawnSync } from 'node:child_process'
import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildAll } from './build.mjs'

const root = join(import.meta.dirname, '..')

await buildAll()
copyFileSync(join(root, 'THIRD-PARTY-NOTICES.md'), join(root, 'server/THIRD-PARTY-NOTICES.md'))
const { status } = spawnSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '--build', 'server'], {
  cwd: root,
  stdio: ['ignore', process.stderr, process.stderr], // npm prints what it packed, also as JSON, to the standard output
})
process.exitCode = status ?? 1
