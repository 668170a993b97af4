import { EventEmitter, workspace, type Disposable, type Event } from 'vscode'
import type { CoverageAnswer } from '../../../server/src/lsp/protocol.js'
import type { Assignments } from '../assignments.js'
import type { Server } from '../server/lazy-server.js'
import { oneAtATime } from './one-at-a-time.js'

/** The coverage that view and status bar show: of the active assignment, or of the one that was active last. */
export interface ShownCoverage extends Disposable {
  readonly answer: CoverageAnswer | undefined
  readonly onDidChange: Event<void>
  /** Asks the server again. */
  refresh(): Promise<void>
}

/** Asks when the active assignment changes, when the server says that something changed, and when it was restarted. */
export function shownCoverage(server: Server, assignments: Assignments): ShownCoverage {
  const changed = new EventEmitter<void>()
  let answer: CoverageAnswer | undefined
  const current = () => assignments.last?.uri.toString()
  const ask = async () => {
    const uri = current()
    const next = uri === undefined ? undefined : await server.request('markwise/coverage', { uri })
    if (next === undefined || uri === undefined || uri !== current()) return
    if (next === null && !isOpen(uri)) return
    answer = next ?? undefined
    changed.fire()
  }
  const refresh = oneAtATime(ask)
  const listeners = [
    changed,
    assignments.onDidChange(() => void refresh()),
    server.onStarted(() => void refresh()),
    server.onCoverageChanged(({ uri }) => {
      if (uri === current()) void refresh()
    }),
  ]
  return {
    get answer() {
      return answer
    },
    onDidChange: changed.event,
    refresh,
    dispose: () => listeners.forEach(listener => void listener.dispose()),
  }
}

/** The server knows nothing of a closed file: its last rows stay. */
function isOpen(uri: string): boolean {
  return workspace.textDocuments.some(document => document.uri.toString() === uri)
}
