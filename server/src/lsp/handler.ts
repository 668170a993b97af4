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

/**
 * The same for requests of our own, which name their assignment by `uri` and may wait: null where it is none, and where the call throws or rejects.
 */
export function ownHandler<P extends { readonly uri: string }, A>(
  session: Session,
  call: (assignment: OpenAssignment, params: P, token: CancellationToken) => A | Promise<A>,
): (params: P, token: CancellationToken) => Promise<A | null> {
  return async (params, token) => {
    try {
      const assignment = await session.documents.assignment(params.uri)
      return assignment === undefined ? null : await call(assignment, params, token)
    } catch (error) {
      logFault(session, error)
      return null
    }
  }
}

/** Says in the log what went wrong; never in the writer's way. */
export function logFault({ connection }: Session, error: unknown): void {
  connection.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error))
}
