import type { WorkDoneProgressServerReporter } from 'vscode-languageserver'
import { nameOf } from '../workspace/host.js'
import type { Session } from './session.js'

/** Reading that ends sooner shows nothing. */
const unnoticed = 300

interface Shown {
  readonly since: number
  reporter: Promise<WorkDoneProgressServerReporter | undefined> | undefined
  /** What was told last. */
  percent: number
}

/** Shows how far a large library is read, where the client can show it. To be called with 1 at the end. */
export function libraryProgress(session: Session): (uri: string, done: number) => void {
  const shown = new Map<string, Shown>()
  return (uri, done) => {
    if (session.client.window?.workDoneProgress !== true) return
    const now = session.host.now()
    const state = shown.get(uri) ?? { since: now, reporter: undefined, percent: -1 }
    shown.set(uri, state)
    if (done < 1 && now - state.since < unnoticed) return
    if (done < 1) state.reporter ??= begun(session, uri)
    const percent = Math.floor(done * 100)
    if (done < 1 && percent === state.percent) return
    state.percent = percent
    void state.reporter?.then(reporter => (done < 1 ? reporter?.report(percent) : reporter?.done()))
    if (done >= 1) shown.delete(uri)
  }
}

function begun({ connection }: Session, uri: string): Promise<WorkDoneProgressServerReporter | undefined> {
  return connection.window.createWorkDoneProgress().then(
    reporter => {
      reporter.begin(`Reading ${nameOf(uri)}`, 0)
      return reporter
    },
    () => undefined,
  )
}
