// Writes every file that follows from code and data: pages of the rules, settings, JSON Schemas, printed entries. `--check` writes nothing and fails
// where one is stale. To add a kind of file: a module in generate/ and a line here.
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { extensionFiles } from './generate/extension.mjs'
import { printedSources } from './generate/printed-sources.mjs'
import { rulePages } from './generate/rules.mjs'
import { schemaFiles } from './generate/schemas.mjs'

const root = join(import.meta.dirname, '..')
const generators = [schemaFiles, rulePages, extensionFiles, printedSources]
/** Where every file of this ending is generated, so that one which is no longer made is stale. */
const whole = [
  { folder: 'docs/rules', ending: '.md' },
  { folder: 'server/data/schema', ending: '.json' },
]

const onlyCheck = process.argv.includes('--check')
const files = (await Promise.all(generators.map(generate => generate()))).flat()
const changed = await filesThatDiffer(files)
const left = await leftOver(new Set(files.map(({ path }) => path)))

if (onlyCheck) {
  for (const { path } of changed) console.error(`${path} is stale`)
  for (const path of left) console.error(`${path} is no longer made from anything`)
  if (changed.length + left.length > 0) console.error('Run `npm run generate` and commit what it writes.')
  else console.log(`${files.length} generated files are as they should be`)
  process.exitCode = changed.length + left.length > 0 ? 1 : 0
} else {
  for (const { path, content } of changed) {
    await mkdir(dirname(join(root, path)), { recursive: true })
    await writeFile(join(root, path), content)
    console.log(`wrote ${path}`)
  }
  for (const path of left) {
    await rm(join(root, path))
    console.log(`removed ${path}`)
  }
}

async function filesThatDiffer(wanted) {
  const found = await Promise.all(wanted.map(({ path }) => readFile(join(root, path), 'utf8').catch(() => undefined)))
  // A checkout on Windows may have other line ends.
  return wanted.filter(({ content }, index) => found[index]?.replaceAll('\r\n', '\n') !== content)
}

async function leftOver(wanted) {
  const found = await Promise.all(
    whole.map(async ({ folder, ending }) => {
      const names = await readdir(join(root, folder)).catch(() => [])
      return names.filter(name => name.endsWith(ending)).map(name => `${folder}/${name}`)
    }),
  )
  return found.flat().filter(path => !wanted.has(path))
}
