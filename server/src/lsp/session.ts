import type { ClientCapabilities, Connection } from 'vscode-languageserver'
import type { CheckedVersions } from './findings.js'
import { Emitter } from './language-server.js'
import { worksIndexes, type WorksIndexes } from '../features/works/works-index.js'
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
import { documents, type Documents } from './documents.js'
import type { InitializationOptions } from './protocol.js'
import { defaultSettings, type Settings } from './settings.js'

/** The state of one connection: what the client can do, its settings, its open documents. Nothing else in the server is mutable. */
export interface Session {
  readonly connection: Connection
  readonly host: Host
  readonly documents: Documents
  /** Briefs, libraries and all else that is read round the assignments. */
  readonly files: WorkspaceFiles
  /** Used by looking up and verifying, which say what they send, and by Zotero where it is switched on. */
  readonly network: Network
  readonly lookUps: LookUps
  /** Search indexes of models and works, for completion and for our own requests. */
  readonly worksIndexes: WorksIndexes
  client: ClientCapabilities
  options: InitializationOptions
  settings: Settings
  /** Resolves with the client's first settings; undefined once they are there. */
  firstSettings: Promise<void> | undefined
  notAuthors: ReadonlySet<string>
  /** Fired when a setting has changed. */
  readonly settingsChanged: Emitter<void>
  /** Fired when a document was opened or closed, and when its surroundings (briefs, libraries) were found. */
  readonly surroundingsFound: Emitter<void>
  /** Fired with its uri when a library was read in the background. */
  readonly libraryRead: Emitter<string>
  /** Fired while a large library is read. */
  readonly libraryProgress: Emitter<LibraryProgress>
  /** What a registry said about entries, by the entry as it is written. */
  verified: ReadonlyMap<string, Verification>
  /**
   * What was found last in each open file, by its uri. Not a `WeakMap` by version: V8 keeps the values of one until it next collects all of its memory, and
   * each keystroke would leave a version behind until then.
   */
  readonly checked: Map<string, CheckedVersions>
  /** Rules that broke down; each is logged once. */
  readonly brokenRules: Set<string>
}

/** How much of a library has been read, from 0 to 1. */
export interface LibraryProgress {
  readonly uri: string
  readonly done: number
}

/** What a session takes from the program that it runs in. */
export interface SessionOptions {
  /** "Markwise/0.1.0": the `User-Agent` of requests; left out in a browser, which sets its own. */
  readonly userAgent?: string
  /** Where Zotero answers, if not at its usual address. */
  readonly zotero?: string
}

/** A session with nothing open. Data files that are open are read as they stand in the editor. */
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
    checked: new Map(),
    brokenRules: new Set(),
  }
  return session
}

/** The host, but with data files (briefs, models, sources) as they stand in the editor where they are open. */
function withOpenFiles(host: Host, open: Documents['get']): Host {
  return {
    ...host,
    readText: uri => {
      const text = isDataFile(uri) ? open(uri)?.snapshot.text : undefined
      return text === undefined ? host.readText(uri) : Promise.resolve(text.sliceString(0))
    },
  }
}

/** Who is told of libraries that were read, and the Zotero of this machine, which is asked nothing until the settings allow it. */
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
