// Checks the floors and the doors, that something comes in by each door, and that the checker saw every source file: one that sees nothing finds nothing wrong.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
const folders = ['server/src', 'client/src']

const files = folders.flatMap(sourceFiles)
const cruise = cruised()
const violations = cruise.summary.violations.filter(({ rule }) => rule.severity === 'error')

for (const { rule, from, to, cycle } of violations) {
  const path = cycle?.length ? cycle.map(({ name }) => name).join(' → ') : to
  console.log(`${rule.name}: ${from}${path && path !== from ? ` → ${path}` : ''}`)
}

const seen = new Set(cruise.modules.map(({ source }) => source))
const unseen = files.filter(file => !seen.has(file))
for (const file of unseen) console.log(`not seen by dependency-cruiser: ${file}`)
const idle = idleDoors()
for (const name of idle) console.log(`${name}: nobody imports what it is for`)
if (files.length === 0) console.log(`no sources in ${folders.join(' and ')}`)

console.log(`${files.length} files in ${folders.join(' and ')}, ${violations.length} imports against the floors`)
if (violations.length + unseen.length + idle.length > 0 || files.length === 0) process.exitCode = 1

function sourceFiles(folder) {
  if (!existsSync(join(root, folder))) return []
  return readdirSync(join(root, folder), { recursive: true })
    .map(file => `${folder}/${file.replaceAll('\\', '/')}`)
    .filter(file => file.endsWith('.ts'))
}

/** The names of rules about doors of packages that nothing here imports any more. */
function idleDoors() {
  const { forbidden } = createRequire(import.meta.url)('../.dependency-cruiser.cjs')
  const imported = cruise.modules.flatMap(({ dependencies }) => dependencies.map(({ resolved }) => resolved))
  const doors = forbidden.filter(({ name }) => name.startsWith('door-of-'))
  return doors.filter(({ to }) => !imported.some(path => new RegExp(to.path).test(path))).map(({ name }) => name)
}

function cruised() {
  const command = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs')
  const present = folders.filter(folder => existsSync(join(root, folder)))
  const args = [command, '--config', '.dependency-cruiser.cjs', '--output-type', 'json', ...present]
  const { stdout, stderr, status } = spawnSync(process.execPath, args, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  if (stdout.startsWith('{')) return JSON.parse(stdout)
  throw new Error(`dependency-cruiser gave no answer (${status}): ${stderr || stdout}`)
}
