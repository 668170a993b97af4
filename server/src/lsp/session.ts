import type { ClientCapabilities, Connection } from 'vscode-languageserver'
import { Emitter } from './language-server.js'
import type { AssignmentDocument } from '../assignment/document.js'
import { checked, type Checked, type Diagnosed } from '../features/diagnostics.js'
import type { FixOptions } from '../features/fixes.js'
import { worksIndexes, type WorksIndexes } from '../features/works/works-index.js'
import { rules } from '../rules/index.js'
import type { Verification } from '../bibliography/verification.js'
import { isDataFile, workspaceFiles, type WorkspaceFiles } from '../workspace/workspace-files.js'
import type { Host } from '../workspace/host.js'
import { libraryWait } from '../workspace/library-wait.js'
import type { InputSettings } from '../workspace/surroundings.js'
import type { LibraryListener } from '../workspace/library-files.js'
import { lookUps, type LookUps } from '../workspace/look-up.js'
import { network, type Network } from '../workspace/network.js'
import { inSlices } from '../workspace/slices.js'
import { zotero, type Zotero } from '../workspace/zotero.js'
import { documents, type Documents, type OpenAssignment } from './documents.js'
import type { InitializationOptions } from './protocol.js'
import { defaultSettings, type Settings } from './settings.js'

interface Found {
  readonly severities: Settings['severity']
  /** The last version, and the one that may return. */
  readonly versions: readonly Checked[]
}

/** One client's visit: what it can do, what it set, what it has open. The only thing in the server that changes. */
export interface Session {
  readonly connection: Connection
  readonly host: Host
  readonly documents: Documents
  /** Briefs, libraries and all else that is read round the assignments. */
  readonly files: WorkspaceFiles
  /** Used by two commands that say what they send, and by Zotero where it is switched on. */
  readonly network: Network
  readonly lookUps: LookUps
  /** Models and works as they are searched: one index for completion and our own requests. */
  readonly worksIndexes: WorksIndexes
  client: ClientCapabilities
  options: InitializationOptions
  settings: Settings
  /** While the client is asked for its settings for the first time. */
  firstSettings: Promise<void> | undefined
  notAuthors: ReadonlySet<string>
  /** Fired when the settings are others than before. */
  readonly settingsChanged: Emitter<void>
  /** Fired when what surrounds a document was found, or is to be: briefs, libraries. */
  readonly surroundingsFound: Emitter<void>
  /** Fired with its uri when a library was read later than it was asked for, or again. */
  readonly libraryRead: Emitter<string>
  /** Fired while a large library is read. */
  readonly libraryProgress: Emitter<LibraryProgress>
  /** What a registry said about entries, by the entry as it is written. */
  verified: ReadonlyMap<string, Verification>
  /**
   * What was found last in each open file: the light bulb asks for what the squiggles were drawn from. No `WeakMap` by version: V8 takes the values of one
   * for living until it looks through all memory, and each keystroke would leave a version behind until then.
   */
  readonly found: Map<string, Found>
  /** Rules that broke down; each is logged once. */
  readonly brokenRules: Set<string>
}

/** How far a library is read, from 0 to 1. */
export interface LibraryProgress {
  readonly uri: string
  readonly done: number
}

/** What a session takes from the program that it runs in. */
export interface SessionOptions {
  /** "Markwise/0.1.0": how it names itself to hosts; left out in a browser, which does not let it. */
  readonly userAgent?: string
  /** Another address than Zotero's own. */
  readonly zotero?: string
}

/** The session of one connection, with nothing open; files are read as the editor has them open. */
export function newSession(connection: Connection, host: Host, options: SessionOptions = {}): Session {
  const net = network(host, { userAgent: options.userAgent })
  const withOpen = withOpenFiles(host, uri => session.documents.get(uri))
  const files = workspaceFiles(withOpen, ...librariesOf(host, net, options, () => session))
  const session: Session = {
    connection,
    host,
    files,
    network: net,
    lookUps: lookUps(net),
    documents: documents(
      files,
      () => inputSettingsOf(session),
      () => void session.surroundingsFound.fire(),
      citesByKeys => libraryWait(host, citesByKeys),
    ),
    worksIndexes: worksIndexes((work, done) => void inSlices(host, work).then(done)),
    client: {},
    options: {},
    settings: defaultSettings,
    firstSettings: undefined,
    notAuthors: new Set(),
    settingsChanged: new Emitter(),
    surroundingsFound: new Emitter(),
    libraryRead: new Emitter(),
    libraryProgress: new Emitter(),
    verified: new Map(),
    found: new Map(),
    brokenRules: new Set(),
  }
  return session
}

/** A brief, models and sources that are open are read as they stand in the editor. */
function withOpenFiles(host: Host, open: Documents['get']): Host {
  return {
    ...host,
    readText: uri => {
      const text = isDataFile(uri) ? open(uri)?.snapshot.text : undefined
      return text === undefined ? host.readText(uri) : Promise.resolve(text.sliceString(0))
    },
  }
}

/** Who is told of libraries that were read, and the Zotero of this machine, of which nothing is asked before the settings say so. */
function librariesOf(
  host: Host,
  net: Network,
  options: SessionOptions,
  session: () => Session,
): [LibraryListener, Zotero] {
  const listener: LibraryListener = {
    read: uri => void session().libraryRead.fire(uri),
    progress: (uri, done) => void session().libraryProgress.fire({ uri, done }),
  }
  const told = {
    read: () => void session().libraryRead.fire('zotero:'),
    say: (message: string) => void session().connection.window.showInformationMessage(message),
  }
  return [listener, zotero(host, net, told, options.zotero)]
}

function inputSettingsOf({ settings, notAuthors, verified }: Session): InputSettings {
  const { wordCount, references, libraries, printing, zotero: usesZotero } = settings
  return { wordCount, references, notAuthors, libraries, printing, zotero: usesZotero, verified }
}

/** All findings of an assignment by the session's settings; the same list while the document is the same. A rule that throws costs that rule. */
export function findingsOf(session: Session, { document, snapshot: { uri } }: OpenAssignment): readonly Diagnosed[] {
  const { severity: severities } = session.settings
  const found = session.found.get(uri)
  const versions = found?.severities === severities ? found.versions : []
  const ofVersion = (version: AssignmentDocument | undefined) => versions.find(({ document }) => document === version)
  const known = ofVersion(document)
  if (known) return known.diagnosed
  const options = { severities, onFault: (rule: string, error: unknown) => logBroken(session, rule, error) }
  const now = checked(document, rules, options, ofVersion(document.since?.before))
  const mayReturn = ofVersion(document.mayReturn)
  session.found.set(uri, { severities, versions: mayReturn ? [now, mayReturn] : [now] })
  return now.diagnosed
}

/** Said once for each rule. */
function logBroken({ brokenRules, connection }: Session, rule: string, error: unknown): void {
  if (brokenRules.has(rule)) return
  brokenRules.add(rule)
  const reason = error instanceof Error ? (error.stack ?? error.message) : String(error)
  connection.console.error(`The rule ${rule} failed: ${reason}`)
}

/** The fix "not an author" is for clients that keep names: they are never in a file. */
export function fixOptions({ client, options }: Session): FixOptions {
  return {
    keepsNames: options.notAuthors !== undefined,
    looksUp: options.lookUp === true,
    showsPlaces: client.window?.showDocument?.support === true,
  }
}
