import { droppedLibrary } from '../features/drop-library.js'
import { worksIn } from '../workspace/library-files.js'
import { offsetOf, textEdits } from './conversion.js'
import { logFault } from './handler.js'
import { dropLibraryRequest, type DropLibraryParams } from './protocol-references.js'
import type { EditsAnswer } from './protocol.js'
import type { Session } from './session.js'

/** Registers what concerns library files outside the workspace: one that is dropped into an assignment. Null where the document is none. */
export function registerLibraryRequests(session: Session): void {
  const { connection, documents, host } = session
  connection.onRequest(
    dropLibraryRequest,
    async ({ uri, position, name, text, path }: DropLibraryParams): Promise<EditsAnswer | null> => {
      try {
        const works = await worksIn(host, name, text)
        // Asked for afterwards: the text may have moved on while the file was read.
        const assignment = await documents.assignment(uri)
        if (assignment === undefined) return null
        const { document, snapshot } = assignment
        const edits = droppedLibrary(document, offsetOf(snapshot, position), works, path ?? undefined)
        return { version: snapshot.version, edits: textEdits(snapshot, edits) }
      } catch (error) {
        logFault(session, error)
        return null
      }
    },
  )
}
