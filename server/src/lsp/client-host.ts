import type { Connection } from 'vscode-languageserver'
import type { Host } from '../workspace/host.js'
import { findFilesRequest, readFileRequest, type FindFilesParams, type ReadFileParams } from './protocol.js'

/** A host whose files come from the editor, so that browser, remote and virtual folders are all the same. */
export function clientHost(connection: Connection, clock: Pick<Host, 'after' | 'soon' | 'now'>): Host {
  return {
    after: clock.after,
    soon: clock.soon,
    now: clock.now,
    readText: async uri => {
      const params: ReadFileParams = { uri }
      const text = await connection.sendRequest<string | null>(readFileRequest, params).catch(() => null)
      return text === null ? undefined : text.replace(/^\ufeff/, '')
    },
    findFiles: async (folder, suffixes) => {
      const params: FindFilesParams = { folder, suffixes }
      return connection.sendRequest<readonly string[]>(findFilesRequest, params).catch(() => [])
    },
  }
}
