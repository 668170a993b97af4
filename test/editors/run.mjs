/**
 * Runs the tests in real editors: installs what is lacking, prints each test and its result, closes with `N passed, N failed`.
 * `--grep TEXT` runs only those whose name, or whose editor's name, holds the text; several `--grep` run what any of them names.
 */
import { parseArgs } from 'node:util'
import { buildPackage, installEditors } from './install.mjs'

/** One after the other: each has both cores to itself. */
const files = ['neovim', 'npm-start', 'server-host', 'restricted', 'report', 'look-up', 'web-host']
const longestOpening = 180_000
const longestTest = 120_000
const longestClosing = 20_000

// what was started is ended on the way out, however this ends
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(1))

const { values } = parseArgs({ options: { grep: { type: 'string', multiple: true, default: [''] } } })
process.exit(await main(values.grep))

async function main(grep) {
  const count = { passed: 0, failed: 0 }
  try {
    await installEditors(line => console.log(line))
    await buildPackage(line => console.log(line))
    for (const file of files) await runLeg((await import(`./${file}.leg.mjs`)).leg, grep, count)
  } catch (error) {
    count.failed += 1
    console.error(error.message)
  }
  console.log(`\n${count.passed} passed, ${count.failed} failed`)
  return count.failed > 0 || count.passed === 0 ? 1 : 0
}

async function runLeg(leg, grep, count) {
  const wanted = leg.tests.filter(({ title }) => grep.some(text => `${leg.name}: ${title}`.includes(text)))
  if (wanted.length === 0) return
  console.log(`\n${leg.name}`)
  const stage = {}
  const opening = await outcome(longestOpening, () => leg.open(stage))
  if (opening.error) report('opens', opening, count)
  else for (const { title, test } of wanted) report(title, await firstOrSecond(() => test(stage)), count)
  const closing = await outcome(longestClosing, () => leg.close(stage))
  if (closing.error) report('closes', closing, count)
}

/** A workbench on a busy machine now and then swallows a key: what fails is tried once more, and says so; what fails twice has failed. */
async function firstOrSecond(test) {
  const first = await outcome(longestTest, test)
  if (!first.error) return first
  const second = await outcome(longestTest, test)
  if (second.error) return first
  return { seconds: `${second.seconds}, second try; the first: ${String(first.error.message).split('\n')[0]}` }
}

async function outcome(limit, work) {
  const began = performance.now()
  const seconds = () => `${((performance.now() - began) / 1000).toFixed(1)} s`
  try {
    await within(limit, work())
    return { seconds: seconds() }
  } catch (error) {
    return { error, seconds: seconds() }
  }
}

function report(title, { error, seconds }, count) {
  console.log(`  ${error ? 'FAILED' : 'ok    '}  ${title} (${seconds})`)
  if (error) console.log(String(error.stack ?? error).replace(/^/gm, '            '))
  count[error ? 'failed' : 'passed'] += 1
}

function within(limit, work) {
  let timer
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`It took longer than ${limit / 1000} s.`)), limit)
  })
  return Promise.race([work, late]).finally(() => clearTimeout(timer))
}
