import { LSPErrorCodes, ResponseError, type CancellationToken } from './language-server.js'
import type { OpenAssignment } from './documents.js'
import type { Session } from './session.js'

/** A request about one document. */
interface DocumentParams {
  readonly textDocument: { readonly uri: string }
}

/**
 * Every request about an assignment in three steps, written once: find the document, call, hand back. Documents that are no assignments get
 * `empty`; so does a request whose call throws: a bug costs one answer and is logged. The call itself converts in and out.
 */
export function handler<P extends DocumentParams, A>(
  session: Session,
  empty: A,
  call: (assignment: OpenAssignment, params: P) => A,
): (params: P, token: CancellationToken) => A | Promise<A> {
  const answer = (assignment: OpenAssignment | undefined, params: P): A => {
    if (assignment === undefined) return empty
    try {
      return call(assignment, params)
    } catch (error) {
      logFault(session, error)
      return empty
    }
  }
  return (params, token) => {
    const ready = session.documents.ready(params.textDocument.uri)
    if (ready !== 'waiting') return answer(ready, params)
    return session.documents.assignment(params.textDocument.uri).then(assignment => {
      if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'Cancelled')
      return answer(assignment, params)
    })
  }
}

/** Says in the log what went wrong; never in the writer's way. */
export function logFault({ connection }: Session, error: unknown): void {
  connection.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error))
}
