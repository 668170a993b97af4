import { availableParallelism } from 'node:os'
import { parentPort, Worker, workerData } from 'node:worker_threads'
import { draftSummariser, type Summarised, type Summarising } from './summarised-draft.js'

/**
 * Summarises files on all processors and hands each on as soon as it is there, in any order. A file that takes more memory or time than any draft
 * should costs itself alone. Memory does not grow with the number of files.
 */
export async function summarised(
  paths: readonly string[],
  how: Summarising,
  take: (path: string, summary: Summarised) => void,
): Promise<void> {
  const waiting = [...paths].reverse()
  const hands = Math.min(availableParallelism(), mostWorkers, Math.ceil(paths.length / worthAWorker))
  const next = (): string | undefined => waiting.pop()
  await Promise.all(Array.from({ length: hands }, () => workThrough(next, how, take)))
}

const mostWorkers = 4
/** Starting one takes as long as some drafts. */
const worthAWorker = 20
/** Milliseconds for one file. */
const patience = 60_000
/** Megabytes. A draft of 5,000 words takes a tenth. */
const resourceLimits = { maxOldGenerationSizeMb: 400, maxYoungGenerationSizeMb: 16 }

/** One worker after another until no file is left: each that dies takes one file with it. */
async function workThrough(
  next: () => string | undefined,
  how: Summarising,
  take: (path: string, summary: Summarised) => void,
): Promise<void> {
  let worker = started(how)
  for (let path = next(); path !== undefined; path = next()) {
    const { summary, ended } = await answerOf(worker, path)
    take(path, summary)
    if (!ended) continue
    await worker.terminate()
    worker = started(how)
  }
  await worker.terminate()
}

function started(how: Summarising): Worker {
  return new Worker(__filename, { workerData: how, resourceLimits })
}

interface WorkerAnswer {
  readonly summary: Summarised
  /** Whether the worker is of no more use. */
  readonly ended: boolean
}

function answerOf(worker: Worker, path: string): Promise<WorkerAnswer> {
  return new Promise(resolve => {
    const settle = (answer: WorkerAnswer): void => {
      clearTimeout(timer)
      worker.off('message', onMessage).off('error', onError).off('exit', onExit)
      // What it says on its way out is of no interest, but unheard it would end the command.
      if (answer.ended) worker.on('error', () => undefined)
      resolve(answer)
    }
    const lost = (why: string): void => settle({ summary: { notRead: why }, ended: true })
    const onMessage = (summary: Summarised): void => settle({ summary, ended: false })
    const onError = (error: { code?: string; message?: string }): void => lost(reasonOf(error))
    const onExit = (): void => lost('reading it ended without a word.')
    const timer = setTimeout(() => lost('it takes longer than a minute.'), patience)
    worker.on('message', onMessage).on('error', onError).on('exit', onExit)
    worker.postMessage(path)
  })
}

function reasonOf({ code, message }: { readonly code?: string; readonly message?: string }): string {
  return code === 'ERR_WORKER_OUT_OF_MEMORY'
    ? 'it takes more memory than there is for one draft.'
    : `reading it failed (${message ?? 'unknown'}).`
}

/** What a worker does: answers each path with the file's summary. */
export function answerPaths(): void {
  const summary = draftSummariser(workerData as Summarising)
  parentPort?.on('message', (path: string) => void summary(path).then(answer => parentPort?.postMessage(answer)))
}
