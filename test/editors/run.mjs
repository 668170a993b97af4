/**
 * Runs the tests in real editors: installs what is lacking, prints each test and its result, closes with `N passed, N failed`.
 * `--grep TEXT` runs only those whose name holds the text.
 */
import path from 'node:path'
import { run } from 'node:test'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { installEditors } from './install.mjs'

const here = path.dirname(fileURLToPath(import.meta.url))
const files = ['neovim', 'server-host', 'restricted', 'web-host'].map(name => path.join(here, `${name}.test.mjs`))
const longestFile = 240_000

const { values } = parseArgs({ options: { grep: { type: 'string' } } })
process.exitCode = await main(values.grep)

async function main(grep) {
  try {
    await installEditors(line => console.log(line))
  } catch (error) {
    console.error(`${error.message}\n0 passed, 1 failed`)
    return 1
  }
  const { passed, failed } = await results(grep)
  console.log(`\n${passed} passed, ${failed} failed`)
  return failed > 0 || passed === 0 ? 1 : 0
}

function results(grep) {
  const patterns = grep === undefined ? [] : [grep.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')]
  const stream = run({ files, concurrency: 1, timeout: longestFile, testNamePatterns: patterns })
  const count = { passed: 0, failed: 0 }
  stream.on('test:pass', event => {
    if (!isTest(event) || event.skip !== undefined) return
    count.passed += 1
    console.log(`  ok    ${event.name} (${seconds(event)})`)
  })
  stream.on('test:fail', event => {
    // a suite fails because a test in it did, which is counted already; its hooks have nobody else to speak for them
    if (!isTest(event) && event.details.error.failureType === 'subtestsFailed') return
    count.failed += 1
    console.log(`  FAILED ${event.name} (${seconds(event)})\n${messageOf(event)}`)
  })
  stream.on('test:start', event => {
    if (event.nesting === 0) console.log(`${event.name}`)
  })
  stream.on('test:stderr', event => process.stderr.write(event.message))
  return new Promise(resolve => stream.on('end', () => resolve(count)).resume())
}

/** Tests stand in a suite, suites and files at the left margin. */
const isTest = event => event.nesting > 0 && event.details.type !== 'suite'

const seconds = event => `${(event.details.duration_ms / 1000).toFixed(1)} s`

const messageOf = event => {
  const error = event.details.error.cause ?? event.details.error
  return String(error.stack ?? error).replace(/^/gm, '        ')
}
