// `node test/bench/libraries.mjs`, after `npm run build`: how long the bundled Citation.js takes to print 30 entries in a fresh process (start of
// Node and load included; median of 10; the 40 citations of them are written by Markwise itself), one more afterwards, and to read a `.bib` file of 10,000 entries. Processor time, so that a busy machine does not show.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const bundle = name => fileURLToPath(new URL(`../../server/dist/${name}.cjs`, import.meta.url))

const printing = `
const { printerFor } = require(${JSON.stringify(bundle('citation-js-printing'))})
const options = { etAlInList: 'all', place: true, noDate: 'no date', joiner: 'and', initials: 'unspaced', availableAt: true }
const item = at => ({ id: 'w' + at, type: 'book', title: 'Work ' + at, publisher: 'Sage', author: [{ family: 'Author' + at % 20, given: 'Ann B.' }], issued: { 'date-parts': [[2000 + at % 5]] } })
const printer = printerFor({ options })
if (printer.list(Array.from({ length: 30 }, (_, at) => item(at))).size !== 30) throw new Error('not all were printed')
const whole = process.cpuUsage()
for (let at = 0; at < 20; at++) printer.each([item(100 + at)])
const later = process.cpuUsage(whole)
console.log(JSON.stringify({ all: (whole.user + whole.system) / 1000, later: (later.user + later.system) / 20000 }))
`

const reading = `
const { bibEntryOf, itemOfBibEntry } = require(${JSON.stringify(bundle('citation-js'))})
const entries = Array.from({ length: 10000 }, (_, at) => '@article{k' + at + ', author = {Smith' + at + ', John A. and Doe, Jane}, title = {The coaching of things number ' + at + '}, journal = {Journal of Things}, year = {' + (1950 + at % 70) + '}, volume = {3}, number = {2}, pages = {1--9}, abstract = {' + 'lorem ipsum '.repeat(40) + '}}')
const started = process.cpuUsage()
for (const entry of entries) itemOfBibEntry(bibEntryOf(entry))
const used = process.cpuUsage(started)
console.log(JSON.stringify({ all: (used.user + used.system) / 1000 }))
`

const runs = Array.from({ length: 10 }, () => run(printing))
const median = name =>
  runs
    .map(figures => figures[name])
    .sort((a, b) => a - b)[5]
    .toFixed(1)
console.log(`30 entries printed in a fresh process, load included: ${median('all')} ms (at most 200)`)
console.log(`one entry more: ${median('later')} ms (at most 5)`)
console.log(`10,000 entries of a .bib file: ${run(reading).all.toFixed(0)} ms (at most 2,000)`)

function run(script) {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['-e', script], { encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
  return JSON.parse(stdout)
}

await import('./large-library.mjs')
