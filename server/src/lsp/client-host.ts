import type { Connection } from 'vscode-languageserver'
import { bytesOf } from '../workspace/base64.js'
import type { Host } from '../workspace/host.js'
import {
  findFilesRequest,
  readBytesRequest,
  readFileRequest,
  type FindFilesParams,
  type ReadFileParams,
} from './protocol-files.js'

/** A host whose files come from the editor, so that browser, remote and virtual folders are all the same. */
export function clientHost(connection: Connection, own: Pick<Host, 'after' | 'soon' | 'now' | 'kept'>): Host {
  return {
    ...(own.kept && { kept: own.kept }),
    after: own.after,
    soon: own.soon,
    now: own.now,
    readText: async uri => {
      const params: ReadFileParams = { uri }
      const text = await connection.sendRequest<string | null>(readFileRequest, params).catch(() => null)
      return text === null ? undefined : text.replace(/^\ufeff/, '')
    },
    readBytes: async uri => {
      const params: ReadFileParams = { uri }
      const encoded = await connection.sendRequest<string | null>(readBytesRequest, params).catch(() => null)
      return encoded === null ? undefined : bytesOf(encoded)
    },
    findFiles: async (folder, suffixes) => {
      const params: FindFilesParams = { folder, suffixes }
      return connection.sendRequest<readonly string[]>(findFilesRequest, params).catch(() => [])
    },
  }
}
