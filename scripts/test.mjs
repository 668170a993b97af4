// `npm test`: every check there is, one after the other. The last line says how many tests and checks passed and failed.
import { spawn } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
const unitResults = 'dist/unit.json'
const longestStage = 10 * 60_000

/** Each check: what runs, when it applies, and how it tells how many of its tests passed (else it counts as one). */
const stages = [
  { name: 'build', run: ['npm', 'run', 'build'] },
  { name: 'notices', run: ['npm', 'run', 'notices', '--', '--check'] },
  { name: 'generated files', run: ['npm', 'run', 'generate', '--', '--check'], needs: 'scripts/generate.mjs' },
  { name: 'types', run: ['npm', 'run', 'types'] },
  { name: 'lint', run: ['npm', 'run', 'lint'] },
  { name: 'floors', run: ['npm', 'run', 'floors'] },
  { name: 'unused', run: ['npm', 'run', 'unused'] },
  {
    name: 'unit',
    run: ['npm', 'run', 'unit', '--', '--reporter=default', '--reporter=json', `--outputFile.json=${unitResults}`],
    count: unitCounts,
  },
  { name: 'package', run: ['npm', 'run', 'package'] },
  { name: 'editors', run: ['npm', 'run', 'editors'], needs: 'test/editors/run.mjs', count: closingLineCounts },
]

rmSync(join(root, unitResults), { force: true })

const total = { passed: 0, failed: 0 }
const summary = []
for (const stage of stages) {
  if (stage.needs && !existsSync(join(root, stage.needs))) continue
  console.log(`\n== ${stage.name}`)
  const started = performance.now()
  const counts = await countsOf(stage)
  total.passed += counts.passed
  total.failed += counts.failed
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  summary.push(`${stage.name.padEnd(16)} ${counts.passed} passed, ${counts.failed} failed, ${seconds} s`)
}

console.log(`\n${summary.join('\n')}\n`)
console.log(`${total.passed} passed, ${total.failed} failed`)
process.exitCode = total.failed > 0 ? 1 : 0

async function countsOf({ run, count }) {
  const { succeeded, output } = await ran(run)
  const counts = count?.(output) ?? { passed: succeeded ? 1 : 0, failed: 0 }
  // Whatever its figures say, a stage that ended badly has failed.
  return succeeded ? counts : { ...counts, failed: Math.max(counts.failed, 1) }
}

function ran([command, ...args]) {
  return new Promise(resolve => {
    const shell = process.platform === 'win32'
    const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], timeout: longestStage, shell })
    let output = ''
    const show = (chunk, stream) => {
      output += chunk
      stream.write(chunk)
    }
    child.stdout.on('data', chunk => show(chunk, process.stdout))
    child.stderr.on('data', chunk => show(chunk, process.stderr))
    child.on('error', error => show(`${error.message}\n`, process.stderr))
    child.on('close', code => resolve({ succeeded: code === 0, output }))
  })
}

function unitCounts() {
  if (!existsSync(join(root, unitResults))) return { passed: 0, failed: 1 }
  const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(join(root, unitResults), 'utf8'))
  const broken = testResults.filter(file => file.status === 'failed' && file.assertionResults.length === 0)
  return { passed: numPassedTests, failed: numFailedTests + broken.length }
}

function closingLineCounts(output) {
  const closing = [...output.matchAll(/^(\d+) passed, (\d+) failed\s*$/gm)].at(-1)
  return closing ? { passed: Number(closing[1]), failed: Number(closing[2]) } : undefined
}
