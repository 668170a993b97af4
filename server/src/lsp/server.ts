import {
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type Connection,
  type InitializeParams,
} from 'vscode-languageserver'
import type { Host } from '../workspace/host.js'
import { canRegister, initializeResult, ownLanguage, ownLanguageRequests } from './capabilities.js'
import { briefDiagnostics } from './brief-diagnostics.js'
import { speaking, type Speaking } from './diagnostics.js'
import { registerEditing } from './editing-handlers.js'
import { registerFeatures } from './feature-handlers.js'
import { registerOwnRequests } from './own-requests.js'
import type { InitializationOptions, NotAuthorsParams } from './protocol.js'
import { goToCommand, notAuthorsChanged, type GoToArguments } from './protocol.js'
import { newSession, type Session } from './session.js'
import { readSettings } from './settings.js'
import { applyChanges, openedDocument } from './snapshot.js'

export interface ServerOptions {
  readonly version: string
  /** Called once after the first `initialize` answer has been sent. */
  readonly whenStarted?: (options: InitializationOptions) => void
}

/** Serves one client over the connection until it closes. `hostFor` gives the machine once the client has said what it can do. */
export function startServer(
  connection: Connection,
  hostFor: (params: InitializeParams, connection: Connection) => Host,
  options: ServerOptions,
): void {
  connection.onInitialize(params => {
    const session = newSession(connection, hostFor(params, connection))
    session.client = params.capabilities
    session.options = (params.initializationOptions ?? {}) as InitializationOptions
    session.notAuthors = new Set(session.options.notAuthors ?? [])
    const voice = speaking(session)
    registerDocuments(session, voice)
    registerSettings(session, voice)
    registerFeatures(session)
    registerEditing(session)
    registerOwnRequests(session)
    connection.languages.diagnostics.on(request => voice.pull(request))
    connection.onInitialized(() => {
      void afterInitialized(session, voice)
      options.whenStarted?.(session.options)
    })
    return initializeResult(params.capabilities, options.version)
  })
  connection.listen()
}

function registerDocuments(session: Session, voice: Speaking): void {
  const { connection, documents, host } = session
  const briefs = briefDiagnostics(session)
  connection.onDidOpenTextDocument(({ textDocument: { uri, languageId, version, text } }) => {
    documents.open(openedDocument(uri, languageId, version, text))
    voice.changed(uri, [])
    briefs.update()
  })
  connection.onDidChangeTextDocument(({ textDocument: { uri, version }, contentChanges }) => {
    const open = documents.get(uri)
    if (open === undefined) return
    voice.changed(uri, applyChanges(open, version, contentChanges, host.now()))
  })
  connection.onDidSaveTextDocument(({ textDocument: { uri } }) => voice.quietEnded(uri))
  connection.onDidCloseTextDocument(({ textDocument: { uri } }) => {
    documents.close(uri)
    voice.closed(uri)
    briefs.update()
  })
  connection.onDidChangeWatchedFiles(({ changes }) => {
    for (const { uri } of changes) session.briefs.changed(uri)
    documents.refresh()
    voice.allChanged()
    briefs.update()
  })
}

function registerSettings(session: Session, voice: Speaking): void {
  const { connection, documents } = session
  const apply = (value: unknown): void => {
    session.settings = readSettings(value)
    documents.refresh()
    voice.allChanged()
  }
  connection.onDidChangeConfiguration(({ settings }) => {
    if (session.client.workspace?.configuration === true)
      void connection.workspace.getConfiguration('markwise').then(apply, () => undefined)
    else apply((settings as { markwise?: unknown } | null)?.markwise)
  })
  connection.onExecuteCommand(({ command, arguments: values }) => {
    if (command !== goToCommand || values === undefined) return
    const [uri, selection] = values as unknown as GoToArguments
    void connection.window.showDocument({ uri, selection, takeFocus: true }).catch(() => undefined)
  })
  connection.onNotification(notAuthorsChanged, ({ names }: NotAuthorsParams) => {
    session.notAuthors = new Set(names)
    documents.refresh()
    voice.allChanged()
  })
}

/** Registers what is for our own language alone, and asks for the settings; a client that refuses either costs only that. */
async function afterInitialized(session: Session, voice: Speaking): Promise<void> {
  const { connection, client } = session
  for (const { method, client: name } of ownLanguageRequests) {
    if (canRegister(client, name))
      void connection.client.register(method, { documentSelector: [{ language: ownLanguage }] }).catch(() => undefined)
  }
  if (client.workspace?.didChangeConfiguration?.dynamicRegistration) {
    void connection.client
      .register(DidChangeConfigurationNotification.type, { section: 'markwise' })
      .catch(() => undefined)
  }
  if (client.workspace?.didChangeWatchedFiles?.dynamicRegistration && session.options.files !== true) {
    const watchers = ['**/*.brief.{yaml,yml,json}'].map(globPattern => ({ globPattern }))
    void connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }).catch(() => undefined)
  }
  if (client.workspace?.configuration !== true) return
  const value: unknown = await connection.workspace.getConfiguration('markwise').catch(() => undefined)
  const before = session.settings
  session.settings = readSettings(value)
  if (JSON.stringify(before) === JSON.stringify(session.settings)) return
  session.documents.refresh()
  voice.allChanged()
}
