import type { ClientCapabilities, Connection } from 'vscode-languageserver'
import type { Diagnosed } from '../features/diagnostics.js'
import { findings } from '../features/diagnostics.js'
import { rememberedWorksIndex } from '../features/find-works.js'
import type { FixOptions } from '../features/fixes.js'
import { rules } from '../rules/index.js'
import { briefFiles, type BriefFiles } from '../workspace/brief-files.js'
import type { Host } from '../workspace/host.js'
import { documents, type Documents, type OpenAssignment } from './documents.js'
import type { InitializationOptions } from './protocol.js'
import { defaultSettings, type Settings } from './settings.js'

/** One client's visit: what it can do, what it set, what it has open. The only thing in the server that changes. */
export interface Session {
  readonly connection: Connection
  readonly host: Host
  readonly documents: Documents
  readonly briefs: BriefFiles
  /** Models and works as they are searched: one index for completion and our own requests. */
  readonly worksIndexOf: ReturnType<typeof rememberedWorksIndex>
  client: ClientCapabilities
  options: InitializationOptions
  settings: Settings
  notAuthors: ReadonlySet<string>
  /** Called when what surrounds a document was found, or is to be: briefs, libraries. */
  surroundingsFound: () => void
  /** Rules that broke down; each is logged once. */
  readonly brokenRules: Set<string>
}

export function newSession(connection: Connection, host: Host): Session {
  const briefs = briefFiles(host)
  const session: Session = {
    connection,
    host,
    briefs,
    documents: documents(
      briefs,
      () => ({ wordCount: session.settings.wordCount, notAuthors: session.notAuthors }),
      () => session.surroundingsFound(),
    ),
    worksIndexOf: rememberedWorksIndex(),
    client: {},
    options: {},
    settings: defaultSettings,
    notAuthors: new Set(),
    surroundingsFound: () => undefined,
    brokenRules: new Set(),
  }
  return session
}

/** All findings of an assignment by the session's settings. A rule that throws costs that rule, and is logged once. */
export function findingsOf(session: Session, { document }: OpenAssignment): readonly Diagnosed[] {
  return findings(document, rules, {
    severities: session.settings.severity,
    onFault: (rule, error) => {
      if (session.brokenRules.has(rule)) return
      session.brokenRules.add(rule)
      session.connection.console.error(
        `The rule ${rule} failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
      )
    },
  })
}

/** The fix "not an author" is for clients that keep names: they are never in a file. */
export function fixOptions({ options }: Session): FixOptions {
  return { keepsNames: options.notAuthors !== undefined }
}
