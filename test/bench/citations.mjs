// `node test/bench/citations.mjs`: how long the reader of citations takes for hostile text of one line, 250 kB and 1 MB of each (under 1 s, and in
// proportion), and for an essay of 11,000 words read fresh (under 60 ms). Processor time, least of three, so that a busy machine does not show.
import { spawnSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { atBuildForEsbuild } from '../../scripts/at-build.mjs'
import { latinFirstForEsbuild } from '../../scripts/latin-first.mjs'
import { yamlForEsbuild } from '../../scripts/yaml-module.mjs'
import { ownCases } from '../accuracy/own-cases.mjs'

const hostile = [
  ...['(', '((A, 2001; ', 'et al.,', '[a](', 'a**b', 'Smith (2001) ', 'Smith, 2001; ', '(Smith (2001), '],
  ...[
    'personal communication (',
    '@a ',
    '2001a, b, ',
    'March 12, 2001 ',
    '[2001] ',
    "Kolb's model ",
    'Equality Act 2010 ',
    'A.',
    ' ',
    'a',
  ],
]

if (process.argv[2] === 'measure') await measureAndTell()
else await run()

async function run() {
  const outfile = join(import.meta.dirname, '../../dist/bench-citations.mjs')
  mkdirSync(join(outfile, '..'), { recursive: true })
  await build({
    stdin: {
      contents: `export { readBlock } from './server/src/syntax/read-block.ts'
        export { readAssignment } from './server/src/assignment/read-assignment.ts'
        export { emptyInputs } from './server/src/assignment/inputs.ts'
        export { textOf } from './server/src/text/rope.ts'`,
      resolveDir: join(import.meta.dirname, '../..'),
    },
    ...{
      bundle: true,
      format: 'esm',
      outfile,
      plugins: [yamlForEsbuild, atBuildForEsbuild, latinFirstForEsbuild],
      logLevel: 'error',
    },
  })
  // A process of its own: the bundler would warm up what is measured.
  const { status } = spawnSync(process.execPath, [import.meta.filename, 'measure', outfile], { stdio: 'inherit' })
  process.exit(status ?? 1)
}

async function measureAndTell() {
  const { readBlock, readAssignment, emptyInputs, textOf } = await import(process.argv[3])
  const essay = essayOf(11_000)
  const read = () => readAssignment(textOf(essay), emptyInputs()).citations.length
  const first = spent(read)
  console.log(
    `an essay of 11,000 words, read fresh: ${first.toFixed(0)} ms the first time, ${least(read).toFixed(0)} ms warm (60)`,
  )
  console.log('\none line of                 250 kB      1 MB')
  for (const unit of hostile) {
    const [small, large] = [250_000, 1_000_000].map(size => {
      const text = unit.repeat(Math.ceil(size / unit.length))
      return least(() => readBlock('Paragraph', text).citations)
    })
    const verdict = large < 1000 && large < 6 * small + 20 ? '' : '  TOO LONG'
    console.log(`${JSON.stringify(unit).padEnd(26)}${cell(small)}${cell(large)}${verdict}`)
  }
}

function cell(time) {
  return `${time.toFixed(0)} ms`.padStart(9)
}

function least(work) {
  return Math.min(spent(work), spent(work), spent(work))
}

/** Milliseconds of the main thread's work: the collector's helpers would count twice. */
function spent(work) {
  const before = process.cpuUsage()
  const started = performance.now()
  work()
  const { user, system } = process.cpuUsage(before)
  return Math.min((user + system) / 1000, performance.now() - started)
}

/** Our own hard cases in paragraphs, with plain words between them as in an essay: a citation for every forty words or so. */
function essayOf(words) {
  const plain =
    'the coach asks and the manager listens while both of them look for what helps the work to go on '.repeat(2)
  const paragraphs = []
  const cases = ownCases()
  for (let at = 0, count = 0; count < words; at++) {
    const paragraph = [0, 1, 2].map(step => `${plain}${cases[(3 * at + step) % cases.length].text}.`).join(' ')
    paragraphs.push(paragraph.replace(/^[>|#-]/gm, ''))
    count += paragraph.split(/\s+/).length
  }
  return `# Essay\n\n${paragraphs.join('\n\n')}\n\n## References\n\nStarr, J. (2016) *The Coaching Manual*. Harlow: Pearson.\n`
}
