import { EventEmitter, workspace, type Disposable, type Event } from 'vscode'
import type { Assignments } from '../assignments.js'
import type { Server } from '../server/lazy-server.js'
import { oneAtATime } from './one-at-a-time.js'

/** What a view shows: of the active assignment, or of the one that was active last. */
export interface FollowedAnswer<A> extends Disposable {
  readonly answer: A | undefined
  readonly onDidChange: Event<void>
  /** Asks the server again. */
  refresh(): Promise<void>
}

/**
 * Asks when the active assignment changes, when the server says that something changed, and when it was restarted. `isWanted` tells whether anybody
 * looks; what was missed meanwhile is asked for with the next `refresh`.
 */
export function followedAnswer<A>(
  server: Server,
  assignments: Assignments,
  ask: (uri: string) => Promise<A | null | undefined>,
  isWanted: () => boolean = () => true,
): FollowedAnswer<A> {
  const changed = new EventEmitter<void>()
  let answer: A | undefined
  const current = () => assignments.last?.uri.toString()
  const look = async () => {
    const uri = current()
    const next = uri === undefined ? undefined : await ask(uri)
    if (next === undefined || uri === undefined || uri !== current()) return
    if (next === null && !isOpen(uri)) return
    answer = next ?? undefined
    changed.fire()
  }
  const refresh = oneAtATime(look)
  const refreshIfWanted = () => {
    if (isWanted()) void refresh()
  }
  const listeners = [
    changed,
    assignments.onDidChange(refreshIfWanted),
    server.onStarted(refreshIfWanted),
    server.onCoverageChanged(({ uri }) => {
      if (uri === current()) refreshIfWanted()
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
