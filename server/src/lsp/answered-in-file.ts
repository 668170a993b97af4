import { logFault } from './handler.js'
import type { Session } from './session.js'
import type { Snapshot } from './open-document.js'

/** An answer about an open file of the writer's own that is no assignment; `empty` where it is not open, or where a bug costs the answer. */
export async function answeredInFile<A>(
  session: Session,
  uri: string,
  empty: A,
  call: (snapshot: Snapshot) => Promise<A>,
): Promise<A> {
  const snapshot = session.documents.get(uri)?.snapshot
  if (snapshot === undefined) return empty
  try {
    return await call(snapshot)
  } catch (error) {
    logFault(session, error)
    return empty
  }
}
