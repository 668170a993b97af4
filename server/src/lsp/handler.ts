import { LSPErrorCodes, ResponseError, type CancellationToken } from './language-server.js'
import type { OpenAssignment } from './documents.js'
import type { Requests } from './protocol-requests.js'
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

/** What a request of our own takes and answers. */
type Params<M extends keyof Requests> = Requests[M]['params']
type Answer<M extends keyof Requests> = Requests[M]['answer']

/** Registers who answers a request of our own. */
export function onOwnRequest<M extends keyof Requests>(
  { connection }: Session,
  method: M,
  answer: (params: Params<M>, token: CancellationToken) => Answer<M> | Promise<Answer<M>>,
): void {
  connection.onRequest(method, (params: Params<M>, token: CancellationToken): unknown => answer(params, token))
}

/** The requests that name an assignment, and are answered by null where it is none. */
type AboutAssignment = {
  [M in keyof Requests]: null extends Answer<M> ? (Params<M> extends { readonly uri: string } ? M : never) : never
}[keyof Requests]

/** Registers who answers a request of our own about one assignment. The answer is null where the file is none, and where the call throws or rejects. */
export function onAssignmentRequest<M extends AboutAssignment>(
  session: Session,
  method: M,
  call: (assignment: OpenAssignment, params: Params<M>, token: CancellationToken) => Answer<M> | Promise<Answer<M>>,
): void {
  const answer = async (params: Params<M> & { readonly uri: string }, token: CancellationToken): Promise<unknown> => {
    try {
      const assignment = await session.documents.assignment(params.uri)
      return assignment === undefined ? null : await call(assignment, params, token)
    } catch (error) {
      logFault(session, error)
      return null
    }
  }
  session.connection.onRequest(method, answer)
}

/** Says in the log what went wrong; never in the writer's way. */
export function logFault({ connection }: Session, error: unknown): void {
  connection.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error))
}
