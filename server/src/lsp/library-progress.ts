import type { WorkDoneProgressServerReporter } from 'vscode-languageserver'
import { nameOf } from '../workspace/host.js'
import { begunProgress, unnoticed } from './begun-progress.js'
import type { LibraryProgress, Session } from './session.js'

interface Shown {
  readonly since: number
  reporter: Promise<WorkDoneProgressServerReporter | undefined> | undefined
  /** What was told last. */
  percent: number
}

/** Shows how far a large library is read, where the client can show it. To be called with 1 at the end. */
export function libraryProgress(session: Session): (progress: LibraryProgress) => void {
  const shown = new Map<string, Shown>()
  return ({ uri, done }) => {
    if (session.client.window?.workDoneProgress !== true) return
    const now = session.host.now()
    const state = shown.get(uri) ?? { since: now, reporter: undefined, percent: -1 }
    shown.set(uri, state)
    if (done < 1 && now - state.since < unnoticed) return
    if (done < 1)
      state.reporter ??= begunProgress(session.connection, reporter => reporter.begin(`Reading ${nameOf(uri)}`, 0))
    const percent = Math.floor(done * 100)
    if (done < 1 && percent === state.percent) return
    state.percent = percent
    void state.reporter?.then(reporter => (done < 1 ? reporter?.report(percent) : reporter?.done()))
    if (done >= 1) shown.delete(uri)
  }
}
