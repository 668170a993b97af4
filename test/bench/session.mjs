// One session with one server: start, open, type, ask, and at the end compare what it says with what a fresh server says of the same text.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { isDeepStrictEqual } from 'node:util'
import { Client } from './client.mjs'
import { editsOf } from './edits.mjs'
import { madeDraft } from './made-draft.mjs'
import { OpenDocument } from './open-document.mjs'
import { cpuMs, peakMemoryMB } from './process-figures.mjs'
import { timedRequests } from './requests.mjs'
import { figuresOf } from './statistics.mjs'

const untimedEdits = 20
const pace = 80
const longestPhase = 25_000

/**
 * Figures of one session: `startMs`, `openMs`, `edits`, `paced`, `requests`, `peakMB`, and `void` with the reason where the server's
 * diagnostics at rest are not those of a fresh server. `options` says how many edits, paced edits and requests; 0 leaves them out.
 */
export async function session(server, words, options) {
  const { text, bib, works } = madeDraft({ words, seed: options.seed })
  const folder = mkdtempSync(join(tmpdir(), 'markwise-bench-'))
  const file = join(folder, server.fileName ?? 'assignment.md')
  writeFileSync(file, text)
  writeFileSync(join(folder, 'references.bib'), bib)
  const figures = { server: server.name, words, kind: options.kind }
  const client = new Client(server.command, { cwd: folder, env: server.env })
  try {
    const document = await opened(client, server, { folder, file, text }, figures)
    if (options.edits > 0) await timedWork(document, works, figures, options)
    figures.peakMB = peakMemoryMB(client.pid)
    figures.unversioned = document.unversioned
    if (options.edits > 0) figures.void = await differenceAtRest(server, document, { folder, file })
  } catch (error) {
    figures.void = error.message
  } finally {
    await client.stop()
    rmSync(folder, { recursive: true, force: true })
  }
  return figures
}

async function opened(client, server, { folder, file, text }, figures) {
  const { languageId = 'markdown', settings, diagnostics } = server
  const forcePush = diagnostics === 'push'
  const document = new OpenDocument(client, { folder, file, text, languageId, settings, forcePush, timeout: 60_000 })
  if (server.client) {
    const { default: answerFor } = await import(pathToFileURL(server.client).href)
    answerFor(client, document)
  }
  const started = await document.initialize(server.initializationOptions ?? {})
  const opening = performance.now()
  const shown = await document.open()
  figures.startMs = started - client.started
  figures.openMs = shown - opening
  figures.diagnostics = document.diagnostics.length
  figures.pulls = document.pulls
  await document.settled()
  return document
}

async function timedWork(document, works, figures, { kind, edits, paced, requests }) {
  const next = editsOf(kind, document)
  figures.edits = await timedEdits(document, next, edits)
  if (paced > 0) figures.paced = await timedPaced(document, next, paced)
  if (requests > 0) figures.requests = await timedRequests(document, works, requests)
}

// Back to back: each edit is sent when the one before was answered.
async function timedEdits(document, next, count) {
  const answered = async () => {
    const change = await next()
    const sent = performance.now()
    document.send(change)
    return (await document.currentDiagnostics()) - sent
  }
  const end = performance.now() + longestPhase
  for (let i = 0; i < untimedEdits && performance.now() < end - longestPhase / 2; i++) await answered()
  const cost = costSince(document)
  const times = []
  while (times.length < count && (times.length < 5 || performance.now() < end)) times.push(await answered())
  await document.settled()
  return { ...figuresOf(times), ...cost(times.length) }
}

// A letter each 80 ms, answered or not: a backlog or a delay shows here.
async function timedPaced(document, next, count) {
  const cost = costSince(document)
  const times = []
  const start = performance.now()
  for (let i = 0; i < count; i++) {
    await sleep(Math.max(0, start + i * pace - performance.now()))
    const change = await next()
    const sent = performance.now()
    document.send(change)
    times.push(
      document.currentDiagnostics().then(
        time => time - sent,
        () => document.timeout,
      ),
    )
  }
  const all = await Promise.all(times)
  await document.settled()
  return { ...figuresOf(all), backlog: all.filter(time => time > pace).length, ...cost(count) }
}

// Settling is counted, so that waiting hides nothing. What the server asks its client to do is the user's time too.
function costSince({ client }) {
  const processor = cpuMs(client.pid)
  const answering = client.answeringMs
  return count => ({
    cpuMs: (cpuMs(client.pid) - processor) / count,
    clientMs: (client.answeringMs - answering) / count,
  })
}

async function differenceAtRest(server, document, { folder, file }) {
  await sleep(server.restMs ?? 0)
  await document.settled()
  if (document.pulls) await document.currentDiagnostics()
  const client = new Client(server.command, { cwd: folder, env: server.env })
  const fresh = await opened(client, server, { folder, file, text: document.text }, {}).finally(() => client.stop())
  const now = comparable(document.diagnostics)
  const then = comparable(fresh.diagnostics)
  if (isDeepStrictEqual(now, then)) return undefined
  const first = now.find((line, i) => line !== then[i]) ?? then[now.length]
  return `at rest ${now.length} diagnostics, of a fresh server ${then.length}; the first that differs: ${first}`
}

// `data` is the server's own note to itself; the order says nothing.
function comparable(diagnostics) {
  return diagnostics.map(({ data: _data, ...shown }) => JSON.stringify(sorted(shown))).sort()
}

function sorted(value) {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .sort()
      .map(([key, item]) => [key, sorted(item)]),
  )
}
