import { EventEmitter, workspace, type Disposable, type Event } from 'vscode'
import type { Assignments } from '../assignments.js'
import type { Server } from '../server/lazy-server.js'
import { oneAtATime } from './one-at-a-time.js'
import { onDidMoveColumn } from './shown-column.js'

/** What a view shows: of the active assignment, or of the one that was active last. */
export interface FollowedAnswer<A> extends Disposable {
  readonly answer: A | undefined
  readonly onDidChange: Event<void>
  /** Asks the server again, and has the view drawn anew even where nothing changed: a box may have been ticked in vain. */
  refresh(): Promise<void>
}

/**
 * Asks when the active assignment changes, when the server says that something changed, and when it was restarted. `isWanted` tells whether anybody
 * looks; what was missed meanwhile is asked for with the next `refresh`. An answer that is the same as the last one is not told: drawing rows anew
 * takes the click away that somebody is just making in them.
 */
export function followedAnswer<A>(
  server: Server,
  assignments: Assignments,
  ask: (uri: string) => Promise<A | null | undefined>,
  isWanted: () => boolean = () => true,
): FollowedAnswer<A> {
  const held = heldAnswer<A>()
  const current = () => assignments.last?.uri.toString()
  const look = oneAtATime(async () => {
    const uri = current()
    const next = uri === undefined ? undefined : await ask(uri)
    if (next === undefined || uri === undefined || uri !== current()) return
    if (next === null && !isOpen(uri)) return
    held.take(next ?? undefined)
  })
  const lookIfWanted = () => {
    if (isWanted()) void look()
  }
  const listeners = [
    held,
    assignments.onDidChange(lookIfWanted),
    server.onStarted(lookIfWanted),
    onDidMoveColumn(current, held.tell), // rows know in which column a click opens their place
    server.onCoverageChanged(({ uri }) => {
      if (uri === current()) lookIfWanted()
    }),
  ]
  return {
    get answer() {
      return held.answer
    },
    onDidChange: held.onDidChange,
    refresh() {
      held.tellAgain()
      return look()
    },
    dispose: () => listeners.forEach(listener => void listener.dispose()),
  }
}

/** The last answer; `take` tells of it only where it is news, by its JSON, or after `tellAgain`. */
function heldAnswer<A>() {
  const changed = new EventEmitter<void>()
  let answer: A | undefined
  let told: string | undefined = 'nothing yet'
  return {
    get answer() {
      return answer
    },
    onDidChange: changed.event,
    take(next: A | undefined) {
      const text = JSON.stringify(next)
      if (text === told) return
      told = text
      answer = next
      changed.fire()
    },
    tell: () => changed.fire(),
    tellAgain() {
      told = 'nothing yet'
    },
    dispose: () => void changed.dispose(),
  }
}

/** The server knows nothing of a closed file: its last rows stay. */
function isOpen(uri: string): boolean {
  return workspace.textDocuments.some(document => document.uri.toString() === uri)
}
