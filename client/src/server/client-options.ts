import { workspace } from 'vscode'
import { RevealOutputChannelOn, type LanguageClientOptions } from 'vscode-languageclient'
import { watchedFiles } from '../../../server/src/lsp/protocol-files.js'
import { showCriterionCommand, type InitializationOptions } from '../../../server/src/lsp/protocol.js'
import type { ServerParts } from './lazy-server.js'
import { isForeign } from './foreign.js'
import { restartHandler } from './restart-handler.js'
import { tracedTo } from './trace-channel.js'

/** Options that desktop and browser share; `more` is told to the server besides, when it starts. */
export function clientOptions(parts: ServerParts, more: InitializationOptions = {}): LanguageClientOptions {
  const { context, log } = parts
  const fileEvents = watchedFiles.map(pattern => workspace.createFileSystemWatcher(pattern))
  context.subscriptions.push(...fileEvents)
  return {
    documentSelector: [
      { language: 'assignment-markdown' },
      { language: 'markdown' },
      ...watchedFiles.map(pattern => ({ pattern })),
    ],
    initializationOptions: (): InitializationOptions => ({
      files: true,
      coverage: true,
      ownMarkdown: true,
      lookUp: true,
      notAuthors: parts.notAuthors(),
      ...more,
    }),
    synchronize: { fileEvents },
    diagnosticPullOptions: { onChange: true, onTabs: false, filter: document => isForeign(document) },
    middleware: { didOpen: (document, next) => (isForeign(document) ? Promise.resolve() : next(document)) },
    markdown: { isTrusted: { enabledCommands: [showCriterionCommand, 'markwise.explainFinding'] } },
    errorHandler: restartHandler(parts.gaveUp),
    initializationFailedHandler: () => false,
    outputChannel: log,
    traceOutputChannel: tracedTo(log, context.subscriptions),
    revealOutputChannelOn: RevealOutputChannelOn.Never,
  }
}
