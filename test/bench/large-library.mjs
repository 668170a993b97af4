// A `.bib` file of 10,000 entries beside an assignment of 5,000 words: how long the server takes to read it and to sort it for searching, how long it
// leaves others waiting meanwhile, and what a completion then costs; at the first start and at the next, which knows what was read and printed. `node test/bench/large-library.mjs` prints it, after `npm run build`.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { Client } from './client.mjs'
import { madeDraft } from './made-draft.mjs'
import { OpenDocument } from './open-document.mjs'
import { cpuMs } from './process-figures.mjs'

const main = fileURLToPath(new URL('../../server/dist/main.node.cjs', import.meta.url))
const entries = 10_000
/** After the library is there its entries begin to be printed: so many milliseconds of that are watched as well. */
const watched = 1500
const asked = ['Osc', 'Ocsar', '(Smi', '(Smiht', '(Smith7', '(coach', '(2004', '(coaching 7123', '(mentring', '(xqzw']

const { text } = madeDraft({ words: 5000, seed: 1 })
const folder = mkdtempSync(join(tmpdir(), 'markwise-bench-'))
const file = join(folder, 'essay.assignment.md')
writeFileSync(file, text)
writeFileSync(join(folder, 'large.bib'), Array.from({ length: entries }, (_, at) => entry(at)).join('\n'))
try {
  console.log('first start, with nothing kept')
  await start()
  console.log('next start')
  await start()
} finally {
  rmSync(folder, { recursive: true, force: true })
}

async function start() {
  const client = new Client([process.execPath, main, '--stdio', `--storage=${join(folder, 'storage')}`], {
    cwd: folder,
  })
  const options = { folder, file, text, languageId: 'assignment-markdown', timeout: 60_000 }
  try {
    const document = new OpenDocument(client, options)
    await document.initialize({})
    await document.open()
    await reading(document, client)
    await completing(document, client)
  } finally {
    await client.stop()
  }
}

/** Asks every few milliseconds for something that costs nothing, until a work of the library is found, and while its first entries are printed. */
async function reading(document, client) {
  const before = cpuMs(client.pid)
  const started = performance.now()
  const waits = []
  let found
  while (found === undefined || performance.now() - found.at < watched) {
    const start = performance.now()
    const used = cpuMs(client.pid)
    const { time } = await client.request('textDocument/hover', at(document, 0))
    waits.push({ clock: time - start, cpu: cpuMs(client.pid) - used })
    if (found !== undefined) {
      await sleep(5)
      continue
    }
    const { result } = await client.request('markwise/findWorks', {
      uri: document.uri,
      query: `Smith${entries - 1}`,
      limit: 1,
    })
    if (result.some(({ label }) => label.startsWith(`Smith${entries - 1}`)))
      found = { at: performance.now(), cpu: cpuMs(client.pid) }
    if (performance.now() - started > 60_000) throw new Error('the library was not read within a minute')
    await sleep(5)
  }
  const shares = figure => {
    const sorted = waits.map(wait => wait[figure]).sort((a, b) => a - b)
    return [0.5, 0.95, 1].map(part => `${sorted[Math.floor((sorted.length - 1) * part)].toFixed(0)} ms`).join(', ')
  }
  console.log(
    `10,000 entries read and sorted in the background: ${(found.cpu - before).toFixed(0)} ms of processor time, ${(found.at - started).toFixed(0)} ms on the clock`,
  )
  console.log(`a hover meanwhile, median, 95th percentile and slowest of ${waits.length} (at most 50 ms):`)
  console.log(`  ${shares('cpu')} of the server's processor time; ${shares('clock')} on the clock`)
}

/** Types each beginning at the end of a paragraph, and asks after its last letter. */
async function completing(document, client) {
  const place = document.text.indexOf('\n\n', document.text.length / 3)
  const figures = []
  for (const typed of asked) {
    document.send(document.change({ offset: place, inserted: ` ${typed}` }))
    const offset = place + typed.length + 1
    await complete(document, client, offset)
    const before = cpuMs(client.pid)
    const times = []
    const rounds = 20
    for (let round = 0; round < rounds; round++) times.push(await complete(document, client, offset))
    times.sort((a, b) => a.time - b.time)
    figures.push({
      typed,
      cpu: (cpuMs(client.pid) - before) / rounds,
      median: times[rounds / 2].time,
      items: times[0].items,
    })
    document.send(document.change({ offset: place, deleted: typed.length + 1 }))
  }
  console.log(
    'a completion among 10,000 entries and 5,000 words (at most 15 ms), typed: processor time, median on the clock, suggestions',
  )
  for (const { typed, cpu, median, items } of figures)
    console.log(
      `  ${typed.padEnd(16)}${cpu.toFixed(1).padStart(6)} ms${median.toFixed(1).padStart(7)} ms${String(items).padStart(4)}`,
    )
}

async function complete(document, client, offset) {
  const start = performance.now()
  const { result, time } = await client.request('textDocument/completion', {
    ...at(document, offset),
    context: { triggerKind: 1 },
  })
  return { time: time - start, items: result.items.length }
}

function at(document, offset) {
  return { textDocument: { uri: document.uri }, position: document.position(offset) }
}

function entry(at) {
  const topic = ['coaching', 'mentoring', 'leadership', 'supervision', 'teams', 'ethics', 'culture'][at % 7]
  return `@article{k${at}, author = {Smith${at}, John A. and Doe, Jane}, title = {The ${topic} of things at work, number ${at}}, journal = {Journal of Things}, year = {${1950 + (at % 70)}}, volume = {3}, number = {2}, pages = {1--9}, abstract = {${'lorem ipsum '.repeat(40)}}}`
}
