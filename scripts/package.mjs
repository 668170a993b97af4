// `npm run package`: builds the extension into dist/markwise.vsix and says how big it is.
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import JSZip from 'jszip'
import { buildAll } from './build.mjs'

const root = join(import.meta.dirname, '..')
const vsix = 'dist/markwise.vsix'
/** With the parts that read and write other programs' documents, which are loaded when they are first needed, and without them. */
const limit = 2_500_000
const limitWithoutReaders = 1_500_000
const readers = ['brief-reader', 'word-document', 'pdf-document', 'submission-file']

const built = await buildAll()
mkdirSync(join(root, 'dist'), { recursive: true })
const args = [
  'package',
  '--no-dependencies',
  '--no-rewrite-relative-links',
  '--allow-missing-repository',
  '--out',
  vsix,
]
const { status } = spawnSync(process.execPath, [join(root, 'node_modules/@vscode/vsce/vsce'), ...args], {
  cwd: root,
  stdio: 'inherit',
})
if (status !== 0) {
  process.exitCode = 1
} else {
  const size = await compressedFully(join(root, vsix))
  console.log(`${vsix}: ${(size / 1000).toFixed(0)} kB, of ${limit / 1000} kB at most`)
  const ofReaders = built
    .filter(({ to }) => readers.some(name => to.includes(name)))
    .reduce((sum, { gzipped }) => sum + gzipped, 0)
  const without = size - ofReaders * 1000
  console.log(
    `without the readers of documents ${(without / 1000).toFixed(0)} kB, of ${limitWithoutReaders / 1000} kB at most`,
  )
  if (size >= limit || without >= limitWithoutReaders) process.exitCode = 1
}

/** Packs the archive anew as tightly as deflate can, which vsce does not: the bytes that are left. */
async function compressedFully(file) {
  const archive = await JSZip.loadAsync(readFileSync(file))
  const options = { type: 'nodebuffer', compression: 'DEFLATE', compressionOptions: { level: 9 }, platform: 'UNIX' }
  const packed = await archive.generateAsync(options)
  writeFileSync(file, packed)
  return packed.length
}
