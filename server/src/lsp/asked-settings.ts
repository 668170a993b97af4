import type { Session } from './session.js'
import { readSettings } from './settings.js'

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
export function useSettings(session: Session, value: unknown): void {
  const before = JSON.stringify(session.settings)
  session.settings = readSettings(value)
  if (before !== JSON.stringify(session.settings)) session.settingsChanged.fire()
}
