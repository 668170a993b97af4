// `node test/bench/drafts.mjs`, after `npm run build`: a tutor's report on 2,000 drafts of 5,000 words, each different: seconds by the clock and of the
// processors, and the peak of memory. `--drafts N` for fewer. Linux only: memory is read from /proc.
import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { madeDraft } from './made-draft.mjs'
import { cpuMs, peakMemoryMB } from './process-figures.mjs'

const { values } = parseArgs({ options: { drafts: { type: 'string', default: '2000' } } })
const count = Number(values.drafts)
const most = { seconds: 120, megabytes: 600 }
const markwise = join(import.meta.dirname, '../../server/bin/markwise.js')

const finished = readFileSync(join(import.meta.dirname, '../../examples/8581-700-finished.assignment.md'), 'utf8')

const folder = mkdtempSync(join(tmpdir(), 'markwise-drafts-'))
try {
  writeDrafts(join(folder, 'drafts'))
  tell(await measured(['report', 'drafts', '-o', 'report.html', '--brief', 'ilm-8581-700']))
} finally {
  rmSync(folder, { recursive: true, force: true })
}

function writeDrafts(place) {
  mkdirSync(place)
  for (let number = 1; number <= count; number++) {
    const text = number % 2 === 0 ? madeDraft({ words: 5000, seed: number }).text : variant(number)
    writeFileSync(join(place, `draft-${String(number).padStart(5, '0')}.assignment.md`), text)
  }
}

/** The finished example without some of its paragraphs, so that points are found here and there. */
function variant(number) {
  return finished
    .split('\n\n')
    .filter((block, index) => /^(?:---|#|<!--)/.test(block) || (index * 7 + number) % 11 > 0)
    .join('\n\n')
}

async function measured(args) {
  const began = performance.now()
  const command = spawn(process.execPath, [markwise, ...args], { cwd: folder, stdio: ['ignore', 'inherit', 'inherit'] })
  const figures = { seconds: 0, processor: 0, megabytes: 0 }
  const look = setInterval(() => {
    figures.processor = Math.max(figures.processor, cpuMs(command.pid) / 1000)
    figures.megabytes = Math.max(figures.megabytes, peakMemoryMB(command.pid))
  }, 200)
  const code = await new Promise(resolve => command.once('exit', resolve))
  clearInterval(look)
  if (code !== 0) throw new Error(`The report failed with code ${code}.`)
  return { ...figures, seconds: (performance.now() - began) / 1000 }
}

function tell({ seconds, processor, megabytes }) {
  const size = statSync(join(folder, 'report.html')).size / 1000
  console.log(
    `${count} drafts of 5,000 words on ${availableParallelism()} processors, a report of ${size.toFixed(0)} kB`,
  )
  console.log(`${seconds.toFixed(1)} s (at most ${most.seconds}), ${processor.toFixed(1)} s of processor time`)
  console.log(`${megabytes.toFixed(0)} MB at the peak (at most ${most.megabytes})`)
  if (seconds > most.seconds || megabytes > most.megabytes) process.exitCode = 1
}
