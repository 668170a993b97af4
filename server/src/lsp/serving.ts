import { RegistrationRequest, type Connection, type InitializeParams } from './language-server.js'
import { isDataFile } from '../workspace/workspace-files.js'
import type { Host } from '../workspace/host.js'
import type { Surroundings } from '../workspace/surroundings.js'
import { registerBriefRequests } from './brief-requests.js'
import { fileDiagnostics } from './file-diagnostics.js'
import { registerLibraryRequests } from './library-requests.js'
import { libraryProgress } from './library-progress.js'
import { askSettings, useSettings } from './asked-settings.js'
import { documentDiagnostics, type DocumentDiagnostics } from './diagnostics.js'
import { registerEditing } from './editing-handlers.js'
import { registerFeatures } from './feature-handlers.js'
import { registerLookUp } from './look-up-requests.js'
import { registerNavigation } from './navigation-handlers.js'
import { registerOwnRequests } from './own-requests.js'
import { registerReportRequests } from './report-requests.js'
import { initializationOptionsIn } from './initialization-options.js'
import { goToCommand, notAuthorsChanged, type GoToArguments, type NotAuthorsParams } from './protocol.js'
import { registerReferenceRequests } from './reference-requests.js'
import { registerRename } from './rename-handlers.js'
import { registrations, watchesFiles } from './registrations.js'
import { newSession, type Session } from './session.js'
import type { ServerOptions } from './server.js'
import { applyChanges, openedDocument } from './open-document.js'
import { registerVerify } from './verify-requests.js'

/** Registers everything that a client may ask for or tell, once it has said what it can do. */
export function serveClient(
  connection: Connection,
  params: InitializeParams,
  host: Host,
  options: ServerOptions,
): void {
  const session = newSession(connection, host, options)
  session.client = params.capabilities
  session.options = initializationOptionsIn(params.initializationOptions)
  session.notAuthors = new Set(session.options.notAuthors ?? [])
  const diagnostics = documentDiagnostics(session, options.whenAnswered)
  registerDocuments(session, diagnostics)
  registerFiles(session, diagnostics)
  registerSettings(session, diagnostics)
  registerFeatures(session)
  registerNavigation(session)
  registerReferenceRequests(session)
  registerRename(session)
  registerEditing(session, diagnostics.quietEnded)
  registerOwnRequests(session, diagnostics.quietEnded)
  registerReportRequests(session)
  registerBriefRequests(session, options.documentReaders ?? {})
  registerLibraryRequests(session)
  registerLookUp(session)
  registerVerify(session, () => {
    session.documents.refresh()
    diagnostics.allChanged()
  })
  connection.languages.diagnostics.on(request => diagnostics.pull(request))
  connection.onInitialized(() => {
    void afterInitialized(session)
  })
}

function registerDocuments(session: Session, diagnostics: DocumentDiagnostics): void {
  const { connection, documents, host, files } = session
  const changedNow = (uri: string): void => {
    files.changed(uri)
    documents.refresh()
    diagnostics.allChanged()
  }
  // The assignments that use a brief follow it once its writer pauses.
  let takeBack = (): void => undefined
  const dataEdited = (uri: string): void => {
    takeBack()
    takeBack = host.after(pause, () => changedNow(uri))
  }
  connection.onDidOpenTextDocument(({ textDocument: { uri, languageId, version, text } }) => {
    documents.open(openedDocument(uri, languageId, version, text))
    diagnostics.changed(uri, [])
    session.surroundingsFound.fire()
  })
  connection.onDidChangeTextDocument(({ textDocument: { uri, version }, contentChanges }) => {
    const open = documents.get(uri)
    if (open === undefined) return
    diagnostics.changed(uri, applyChanges(open, version, contentChanges, host.now()))
    if (isDataFile(uri)) dataEdited(uri)
  })
  connection.onDidCloseTextDocument(({ textDocument: { uri } }) => {
    documents.close(uri)
    session.checked.delete(uri)
    diagnostics.closed(uri)
    // What was not saved is gone.
    if (isDataFile(uri)) changedNow(uri)
    session.surroundingsFound.fire()
  })
}

/** Milliseconds. */
const pause = 300

/** Briefs, libraries, models and styles: read again when they change, their problems told in their own files. */
function registerFiles(session: Session, diagnostics: DocumentDiagnostics): void {
  const { connection, documents, files } = session
  const { update } = fileDiagnostics(session)
  session.surroundingsFound.event(() => {
    update()
    prepareWorks(session)
  })
  session.libraryProgress.event(libraryProgress(session))
  session.libraryRead.event(() => {
    documents.refresh()
    diagnostics.allChanged()
  })
  const changed = (uris: readonly string[]): void => {
    for (const uri of uris) files.changed(uri)
    documents.refresh()
    diagnostics.allChanged()
  }
  connection.onDidChangeWatchedFiles(({ changes }) => changed(changes.map(({ uri }) => uri)))
  const isTold = session.options.files === true || watchesFiles(session.client)
  // All that a save means is here: of two listeners to one notification the connection keeps the later.
  connection.onDidSaveTextDocument(({ textDocument: { uri } }) => {
    diagnostics.quietEnded(uri)
    const assignment = documents.ready(uri)
    if (typeof assignment !== 'object') return
    const untold = filesRound(assignment.surroundings).filter(file => !isTold || isPlainJson(file))
    if (untold.length > 0) changed(untold)
  })
}

/** Any program may write such a file, so they are not watched; as a library it is looked at when the assignment is saved. */
function isPlainJson(uri: string): boolean {
  return /(?<!\.brief|\.csl)\.json$/i.test(uri)
}

/** What a client that watches no files may have changed in the meantime: a save is the time to look. */
function filesRound({ briefFile, libraryFiles, catalogueFiles, style }: Surroundings): readonly string[] {
  const read = [...(briefFile ? [briefFile] : []), ...libraryFiles, ...catalogueFiles].map(({ uri }) => uri)
  return style === undefined ? read : [...read, style]
}

/** Large libraries are sorted for searching before somebody searches. */
function prepareWorks({ documents, worksIndexes }: Session): void {
  for (const { snapshot } of documents.all()) {
    const assignment = documents.ready(snapshot.uri)
    if (typeof assignment === 'object') worksIndexes.prepare(assignment.surroundings.inputs.libraries)
  }
}

function registerSettings(session: Session, diagnostics: DocumentDiagnostics): void {
  const { connection, documents } = session
  session.settingsChanged.event(() => {
    documents.refresh()
    diagnostics.allChanged()
  })
  connection.onDidChangeConfiguration(({ settings }) => {
    if (session.client.workspace?.configuration === true) void askSettings(session)
    else useSettings(session, (settings as { markwise?: unknown } | null)?.markwise)
  })
  connection.onExecuteCommand(({ command, arguments: values }) => {
    if (command !== goToCommand || values === undefined) return
    const [uri, selection] = values as unknown as GoToArguments
    void connection.window.showDocument({ uri, selection, takeFocus: true }).catch(() => undefined)
  })
  connection.onNotification(notAuthorsChanged, ({ names }: NotAuthorsParams) => {
    session.notAuthors = new Set(names)
    documents.refresh()
    diagnostics.allChanged()
  })
}

/** Registers what is registered late, and asks for the settings; a client that refuses either costs only that. */
async function afterInitialized(session: Session): Promise<void> {
  const { connection, client } = session
  const late = registrations(client, session.options)
  if (late.length > 0) {
    connection.sendRequest(RegistrationRequest.type, { registrations: [...late] }).catch(() => undefined)
  }
  session.firstSettings = new Promise(resolve => {
    const forget = session.host.after(longestWait, resolve)
    void askSettings(session).then(resolve).finally(forget)
  })
  await session.firstSettings
  session.firstSettings = undefined
}

/** Milliseconds for which first findings wait for the settings of a client that does not answer. */
const longestWait = 1000
