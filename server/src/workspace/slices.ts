import type { Host } from './host.js'

/** Longest stretch of work, in milliseconds, between two looks at what else has arrived; a message waits for several, and 50 ms can be felt. */
const slice = 2

/** Runs work that yields how far it has come, in slices between which the host handles whatever else has arrived. Rejects where the work throws. */
export async function inSlices<T>(
  host: Pick<Host, 'now' | 'soon'>,
  work: Generator<number, T, void>,
  progress: (done: number) => void = () => undefined,
): Promise<T> {
  let started = host.now()
  for (let step = work.next(); ; step = work.next()) {
    if (step.done === true) return step.value
    if (host.now() - started < slice) continue
    progress(step.value)
    await new Promise<void>(resolve => host.soon(resolve))
    started = host.now()
  }
}
