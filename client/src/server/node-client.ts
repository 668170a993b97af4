import { Uri } from 'vscode'
import { LanguageClient, TransportKind } from 'vscode-languageclient/node'
import { storageArgument } from '../../../server/src/lsp/protocol.js'
import { answerFileRequests } from './answer-files.js'
import { clientOptions } from './client-options.js'
import type { ClientMaker } from './lazy-server.js'

/** A client whose server is a child process of the extension host. */
export const nodeClient: ClientMaker = parts => {
  const { extensionUri, globalStorageUri } = parts.context
  const server = {
    module: Uri.joinPath(extensionUri, 'server', 'dist', 'main.node.cjs').fsPath,
    transport: TransportKind.ipc,
    args: [storageArgument + globalStorageUri.fsPath],
  }
  const client = new LanguageClient('markwise', 'Markwise', { run: server, debug: server }, clientOptions(parts))
  answerFileRequests(client)
  return Promise.resolve(client)
}
