import type { CoverageAnswer } from '../../../server/src/lsp/protocol.js'
import type { Assignments } from '../assignments.js'
import type { Server } from '../server/lazy-server.js'
import { followedAnswer, type FollowedAnswer } from './followed-answer.js'

/** The coverage that view and status bar show: of the active assignment, or of the one that was active last. */
export type ShownCoverage = FollowedAnswer<CoverageAnswer>

/** Asked for even while the view is hidden: the status bar shows it. */
export function shownCoverage(server: Server, assignments: Assignments): ShownCoverage {
  return followedAnswer(server, assignments, uri => server.request('markwise/coverage', { uri }))
}
