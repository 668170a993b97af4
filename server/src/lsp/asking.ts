import type { CancellationToken, WorkDoneProgressServerReporter } from 'vscode-languageserver'
import { begunProgress, unnoticed } from './begun-progress.js'
import type { Session } from './session.js'

/** Tells how much of the work is done: so many of so many. */
export type Report = (done: number, of: number) => void

/**
 * Does work that asks a host: it ends when the request is called off, or when the writer calls it off at the progress that is shown where the client can
 * show any.
 */
export async function asking<A>(
  { client, connection, host }: Session,
  title: string,
  token: CancellationToken,
  work: (signal: AbortSignal, report: Report) => Promise<A>,
): Promise<A> {
  const off = new AbortController()
  const stop = (): void => off.abort()
  const listening = token.onCancellationRequested(stop)
  let shown: Promise<WorkDoneProgressServerReporter | undefined> | undefined
  let latest = 0
  const show = (): void => {
    shown = begunProgress(connection, reporter => {
      if ('token' in reporter) reporter.token.onCancellationRequested(stop)
      reporter.begin(title, latest, undefined, true)
    })
  }
  const forget = client.window?.workDoneProgress === true ? host.after(unnoticed, show) : undefined
  const report: Report = (done, of) => {
    latest = Math.round((done / of) * 100)
    void shown?.then(reporter => reporter?.report(latest, `${String(done)} of ${String(of)}`))
  }
  try {
    return await work(off.signal, report)
  } finally {
    forget?.()
    listening.dispose()
    void shown?.then(reporter => reporter?.done())
  }
}
