import { droppedLibrary } from '../features/drop-library.js'
import { worksIn } from '../workspace/library-files.js'
import { offsetOf, textEdits } from './conversion.js'
import { logFault, onOwnRequest } from './handler.js'
import { dropLibraryRequest } from './protocol-references.js'
import type { Session } from './session.js'

/** Registers what concerns library files outside the workspace: one that is dropped into an assignment. Null where the document is none. */
export function registerLibraryRequests(session: Session): void {
  const { documents, host } = session
  onOwnRequest(session, dropLibraryRequest, async ({ uri, position, name, text, path }) => {
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
  })
}
