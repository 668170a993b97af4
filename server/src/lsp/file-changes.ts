import type { Surroundings } from '../workspace/surroundings.js'
import type { DocumentDiagnostics } from './diagnostics.js'
import { fileDiagnostics } from './file-diagnostics.js'
import { libraryProgress } from './library-progress.js'
import { watchesFiles } from './registrations.js'
import type { Session } from './session.js'

/** Registers what keeps up with the files round the assignments: they are read again when they change, and their problems are told in them. */
export function registerFiles(session: Session, diagnostics: DocumentDiagnostics): void {
  const { connection, documents, files } = session
  const { update } = fileDiagnostics(session)
  session.surroundingsFound.event(() => {
    update()
    prepareWorks(session)
  })
  session.libraryProgress.event(libraryProgress(session))
  session.libraryRead.event(diagnostics.allChanged)
  const changed = (uris: readonly string[]): void => {
    for (const uri of uris) files.changed(uri)
    diagnostics.allChanged()
  }
  connection.onDidChangeWatchedFiles(({ changes }) => changed(changes.map(({ uri }) => uri)))
  const isTold = session.options.files === true || watchesFiles(session.client)
  // Whatever a save means is here: the connection keeps only one listener for a notification.
  connection.onDidSaveTextDocument(({ textDocument: { uri } }) => {
    diagnostics.quietEnded(uri)
    const assignment = documents.ready(uri)
    if (typeof assignment !== 'object') return
    // Files whose changes nobody tells of may have changed in the meantime.
    const untold = filesReadWith(assignment.surroundings).filter(file => !isTold || isPlainJson(file))
    if (untold.length > 0) changed(untold)
  })
}

/** A plain `.json` file, which may be anything: such files are not watched, but looked at when the assignment that uses them is saved. */
function isPlainJson(uri: string): boolean {
  return /(?<!\.brief|\.csl)\.json$/i.test(uri)
}

/** The files that an assignment was read with. */
function filesReadWith({ briefFile, libraryFiles, catalogueFiles, style }: Surroundings): readonly string[] {
  const read = [...(briefFile ? [briefFile] : []), ...libraryFiles, ...catalogueFiles].map(({ uri }) => uri)
  return style === undefined ? read : [...read, style]
}

/** Sorts large libraries for searching before somebody searches. */
function prepareWorks({ documents, worksIndexes }: Session): void {
  for (const { snapshot } of documents.all()) {
    const assignment = documents.ready(snapshot.uri)
    if (typeof assignment === 'object') worksIndexes.prepare(assignment.surroundings.inputs.libraries)
  }
}
