// `npm run bench`: builds, measures Markwise beside an empty server, prints P1 to P8 and writes dist/bench.json. README.md says how.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { kindsOfEdit } from './edits.mjs'
import { session } from './session.mjs'
import { medians, rows, table } from './summary.mjs'

const bench = import.meta.dirname
const root = join(bench, '../..')
const bundle = join(root, 'server/dist/main.node.cjs')

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '5000,100000' },
    rounds: { type: 'string', default: '3' },
    servers: { type: 'string', default: 'empty,markwise,markwise-calm' },
    seed: { type: 'string', default: '1' },
    quick: { type: 'boolean', default: false },
  },
})

if (process.platform !== 'linux') {
  console.error('The benchmark reads what processes cost from /proc: run it on Linux.')
  process.exit(2)
}
prepare()

const storage = mkdtempSync(join(tmpdir(), 'markwise-bench-storage-'))
try {
  await measureAndTell(
    values.quick ? { sizes: [5000], rounds: 1 } : { sizes: numbers(values.sizes), rounds: Number(values.rounds) },
  )
} finally {
  rmSync(storage, { recursive: true, force: true })
}

function prepare() {
  if (!existsSync(join(bench, 'node_modules/vscode-languageserver'))) run('npm', ['ci'], bench)
  if (!values.servers.includes('markwise')) return
  run('npm', ['run', 'build'], root)
  if (!existsSync(bundle)) throw new Error(`there is no ${bundle}`)
}

async function measureAndTell({ sizes, rounds }) {
  const servers = chosenServers()
  const sessions = []
  for (const words of sizes) {
    for (let round = 0; round < rounds; round++) sessions.push(...(await measuredRound(servers, words, round)))
  }
  const results = sizes.flatMap(words =>
    servers.map(({ name }) => {
      const of = sessions.filter(figures => figures.words === words && figures.server === name)
      return { words, server: name, ...medians(of) }
    }),
  )
  const tables = tablesOf(results, sizes)
  mkdirSync(join(root, 'dist'), { recursive: true })
  const machine = { node: process.version, processors: cpus().length, model: cpus()[0]?.model }
  const written = { date: new Date().toISOString(), machine, rounds, targets: tables, results, sessions }
  writeFileSync(join(root, 'dist/bench.json'), JSON.stringify(written, null, 1))
  tell(results, tables)
}

// The servers take turns inside a round, so that a drift of the machine hits all of them.
async function measuredRound(servers, words, round) {
  const sessions = []
  const measure = async (server, options) => {
    const figures = await session(server, words, { seed: Number(values.seed), ...options })
    sessions.push({ round, ...figures })
    const edit = figures.edits ? `, edit ${figures.edits.p50.toFixed(2)} ms` : ''
    const problem = figures.void ? `  VOID: ${figures.void}` : ''
    console.error(`${words} words, round ${round + 1}, ${server.name}, ${options.kind}${edit}${problem}`)
  }
  const amounts = values.quick ? { edits: 60, paced: 40, requests: 10 } : { edits: 200, paced: 200, requests: 30 }
  for (let start = 0; start < 4; start++) {
    for (const server of servers) await measure(server, { kind: 'start', edits: 0 })
  }
  for (const server of servers) await measure(server, { kind: 'char', ...amounts })
  for (const kind of kindsOfEdit.filter(each => each !== 'char')) {
    for (const server of servers) {
      if (server.restMs === undefined) await measure(server, { kind, edits: amounts.edits, paced: 0, requests: 0 })
    }
  }
  return sessions
}

function tablesOf(results, sizes) {
  return sizes.flatMap(words => {
    const of = name => results.find(result => result.words === words && result.server === name)
    const empty = of('empty')
    const ours = of('markwise')
    return ours && empty ? [{ words, rows: rows(ours, empty, words) }] : []
  })
}

function tell(results, tables) {
  for (const { words, rows: tableRows } of tables) console.log(`\n${table(words, tableRows)}`)
  console.log('\nms, medians over the rounds; P1 with markwise.calm 0, the row markwise-calm with its default:')
  for (const { words, server, editMs, editP95, cpuMs, pacedMs, openMs, startMs, peakMB, diagnostics } of results) {
    const figures = { edit: editMs, p95: editP95, cpu: cpuMs, paced: pacedMs, open: openMs, start: startMs, MB: peakMB }
    const shown = Object.entries(figures).map(([name, value]) => `${name} ${value?.toFixed(2) ?? 'none'}`)
    console.log(`${String(words).padStart(7)}  ${server.padEnd(16)} ${shown.join(', ')}, ${diagnostics} diagnostics`)
  }
  for (const { words, server, failedRequests } of results) {
    if (failedRequests.length > 0) console.log(`${words} words, ${server}: no answer to ${failedRequests.join(', ')}`)
  }
  const voids = results.flatMap(({ words, server, voids: reasons }) =>
    reasons.map(reason => `${words} words, ${server}: ${reason}`),
  )
  for (const reason of voids) console.log(`VOID  ${reason}`)
  console.log('\nwritten to dist/bench.json')
  if (voids.length > 0) process.exitCode = 1
}

function chosenServers() {
  const known = JSON.parse(filled(readFileSync(join(bench, 'servers.json'), 'utf8')))
  return values.servers.split(',').map(name => {
    const server = known.find(each => each.name === name)
    if (!server) throw new Error(`no server ${name}; there are ${known.map(each => each.name).join(', ')}`)
    return server
  })
}

function filled(text) {
  const folders = { bench, server: join(root, 'server'), storage }
  return text.replace(/\$\{(\w+)\}/g, (_, name) => folders[name].replaceAll('\\', '/'))
}

function run(command, args, cwd) {
  const { status } = spawnSync(command, args, { cwd, stdio: ['ignore', 'inherit', 'inherit'] })
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${status}`)
}

function numbers(list) {
  return list.split(',').map(Number)
}
