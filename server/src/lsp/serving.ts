import { registerDocuments } from './document-sync.js'
import { registerFiles } from './file-changes.js'
import { RegistrationRequest, type Connection, type InitializeParams } from './language-server.js'
import type { Host } from '../workspace/host.js'
import { registerBriefRequests } from './brief-requests.js'
import { registerLibraryRequests } from './library-requests.js'
import { askSettings, registerSettings } from './settings-changes.js'
import { documentDiagnostics } from './diagnostics.js'
import { registerEditing } from './editing-handlers.js'
import { registerFeatures } from './feature-handlers.js'
import { registerLookUp } from './look-up-requests.js'
import { registerNavigation } from './navigation-handlers.js'
import { registerOwnRequests } from './own-requests.js'
import { registerReportRequests } from './report-requests.js'
import { initializationOptionsIn } from './initialization-options.js'
import { registerReferenceRequests } from './reference-requests.js'
import { registerRename } from './rename-handlers.js'
import { registrations } from './registrations.js'
import { newSession, type Session } from './session.js'
import type { ServerOptions } from './server.js'
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
  registerVerify(session, diagnostics.allChanged)
  connection.languages.diagnostics.on(request => diagnostics.pull(request))
  connection.onInitialized(() => {
    void afterInitialized(session)
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
