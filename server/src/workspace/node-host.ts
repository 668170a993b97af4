import type { Host } from './host.js'
import { findNodeFiles, readNodeBytes, readNodeText } from './node-files.js'
import { timers } from './timers.js'

/** The host for Node: files of this machine, within the workspace folders (uris). */
export function nodeHost(roots: readonly string[]): Host {
  return {
    ...timers,
    soon: callback => void setImmediate(callback),
    readText: readNodeText,
    readBytes: readNodeBytes,
    findFiles: (folder, suffixes) => findNodeFiles(folder, suffixes, roots),
  }
}
