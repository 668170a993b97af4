import type { BaseLanguageClient } from 'vscode-languageclient'
import {
  findFilesRequest,
  readBytesRequest,
  readFileRequest,
  type FindFilesParams,
  type ReadFileParams,
} from '../../../server/src/lsp/protocol-files.js'
import { fileBytes, fileText, filesAbove } from '../files.js'

/** Lets the server read files through the editor, so that browser, remote and virtual folders are all the same. */
export function answerFileRequests(client: BaseLanguageClient): void {
  client.onRequest(readFileRequest, ({ uri }: ReadFileParams) => fileText(uri))
  client.onRequest(readBytesRequest, ({ uri }: ReadFileParams) => fileBytes(uri))
  client.onRequest(findFilesRequest, ({ folder, suffixes }: FindFilesParams) => filesAbove(folder, suffixes))
}
