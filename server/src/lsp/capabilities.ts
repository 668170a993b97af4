import {
  CodeActionKind,
  TextDocumentSyncKind,
  type ClientCapabilities,
  type InitializeParams,
  type InitializeResult,
  type ServerCapabilities,
} from './language-server.js'
import { completionTriggers } from '../features/completion/triggers.js'
import { tokenTypes } from '../features/token-types.js'
import { initializationOptionsIn } from './initialization-options.js'
import { goToCommand, type InitializationOptions } from './protocol.js'

/** Requests that an editor's own Markdown may answer for `markdown`: ours are then for `assignment-markdown` alone, where the client can be told so. */
export const ownLanguageRequests = [
  { method: 'textDocument/documentSymbol', client: 'documentSymbol', server: 'documentSymbolProvider' },
  { method: 'textDocument/foldingRange', client: 'foldingRange', server: 'foldingRangeProvider' },
  { method: 'textDocument/documentLink', client: 'documentLink', server: 'documentLinkProvider' },
  { method: 'textDocument/selectionRange', client: 'selectionRange', server: 'selectionRangeProvider' },
] as const

/** The language id of assignments, as the extension’s manifest declares it. */
export const ownLanguage = 'assignment-markdown'

/** The kind of the action that applies all certain fixes. */
export const fixAllKind = `${CodeActionKind.SourceFixAll}.markwise`
/** Named as VS Code names `source.organizeImports`, so that it can be asked for by key or on saving. */
export const organiseKind = `${CodeActionKind.Source}.organizeReferences`

/** The answer to `initialize`. What is to be registered for our own language is left out. */
export function initializeResult(
  { capabilities: client, initializationOptions }: InitializeParams,
  version: string,
): InitializeResult {
  const options = initializationOptionsIn(initializationOptions)
  const shared: ServerCapabilities = Object.fromEntries(
    ownLanguageRequests
      .filter(request => !isForOwnLanguage(client, options, request.client))
      .map(({ server }) => [server, server === 'documentLinkProvider' ? {} : true]),
  )
  return {
    serverInfo: { name: 'markwise', version },
    capabilities: {
      ...shared,
      positionEncoding: 'utf-16',
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
      ...(client.textDocument?.diagnostic
        ? { diagnosticProvider: { identifier: 'markwise', interFileDependencies: true, workspaceDiagnostics: false } }
        : {}),
      hoverProvider: true,
      definitionProvider: true,
      referencesProvider: true,
      documentHighlightProvider: true,
      renameProvider: client.textDocument?.rename?.prepareSupport === true ? { prepareProvider: true } : true,
      completionProvider: { resolveProvider: false, triggerCharacters: [...completionTriggers] },
      codeActionProvider: {
        codeActionKinds: [CodeActionKind.QuickFix, fixAllKind, organiseKind],
        resolveProvider: true,
      },
      executeCommandProvider: { commands: [goToCommand] },
      codeLensProvider: { resolveProvider: false },
      semanticTokensProvider: {
        legend: { tokenTypes: [...tokenTypes], tokenModifiers: ['declaration'] },
        full: true,
        range: true,
      },
    },
  }
}

/** Whether this request is registered for our own language alone: the client answers it for Markdown itself, and lets a server say for which languages it does. */
export function isForOwnLanguage(
  client: ClientCapabilities,
  { ownMarkdown }: InitializationOptions,
  request: (typeof ownLanguageRequests)[number]['client'],
): boolean {
  return ownMarkdown === true && client.textDocument?.[request]?.dynamicRegistration === true
}

/** Whether the client can be told to ask for diagnostics again. */
export function refreshesDiagnostics({ workspace }: ClientCapabilities): boolean {
  // Helix and whoever else takes the types of the protocol from the crate lsp-types calls the field `diagnostic`.
  const said: { diagnostics?: Refreshing; diagnostic?: Refreshing } = { ...workspace }
  return (said.diagnostics ?? said.diagnostic)?.refreshSupport === true
}

type Refreshing = NonNullable<ClientCapabilities['workspace']>['diagnostics']
