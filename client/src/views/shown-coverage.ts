import { EventEmitter, workspace, type Disposable, type Event } from 'vscode'
import type { CoverageAnswer } from '../../../server/src/lsp/protocol.js'
import type { Assignments } from '../assignments.js'
import type { Server } from '../server/lazy-server.js'

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
  let asking: Promise<void> | undefined
  let again = false
  const ask = async () => {
    do {
      again = false
      const uri = assignments.last?.uri.toString()
      if (uri === undefined) continue
      const next = await server.request('markwise/coverage', { uri })
      if (uri !== assignments.last?.uri.toString()) again = true
      else if (next !== undefined && (next !== null || isOpen(uri))) {
        answer = next ?? undefined
        changed.fire()
      }
    } while (again)
    asking = undefined
  }
  const refresh = () => {
    again = asking !== undefined
    return (asking ??= ask())
  }
  const listeners = [
    changed,
    assignments.onDidChange(() => void refresh()),
    server.onStarted(() => void refresh()),
    server.onCoverageChanged(({ uri }) => {
      if (uri === assignments.last?.uri.toString()) void refresh()
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
