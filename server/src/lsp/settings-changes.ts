import type { Session } from './session.js'
import { readSettings } from './settings.js'

import type { DocumentDiagnostics } from './diagnostics.js'
import { notAuthorsChanged, type NotAuthorsParams } from './protocol.js'

/** Registers what the client tells of its settings, and of the names that it keeps as no authors. */
export function registerSettings(session: Session, diagnostics: DocumentDiagnostics): void {
  const { connection } = session
  session.settingsChanged.event(diagnostics.allChanged)
  connection.onDidChangeConfiguration(({ settings }) => {
    if (session.client.workspace?.configuration === true) void askSettings(session)
    else useSettings(session, (settings as { markwise?: unknown } | null)?.markwise)
  })
  connection.onNotification(notAuthorsChanged, ({ names }: NotAuthorsParams) => {
    session.notAuthors = new Set(names)
    diagnostics.allChanged()
  })
}

/**
 * Reads the settings anew where the client lets itself be asked: at the start, when it says that they changed, and for what must not go by yesterday's, such
 * as whom to send something. Never rejects: a client that refuses leaves the settings as they were.
 */
export async function askSettings(session: Session): Promise<void> {
  if (session.client.workspace?.configuration !== true) return
  await session.connection.workspace.getConfiguration('markwise').then(
    (value: unknown) => useSettings(session, value),
    () => undefined,
  )
}

/** Uses the section `markwise` of the editor's configuration from now on. */
function useSettings(session: Session, value: unknown): void {
  const before = JSON.stringify(session.settings)
  session.settings = readSettings(value)
  if (before !== JSON.stringify(session.settings)) session.settingsChanged.fire()
}
