import type { Host, KeptTexts } from './host.js'
import { findNodeFiles, readNodeBytes, readNodeText } from './node-files.js'
import { timers } from './timers.js'

/** The host for Node: files of this machine, within the workspace folders (uris); `kept` where something may be kept for the next start. */
export function nodeHost(roots: readonly string[], kept?: KeptTexts): Host {
  return {
    ...timers,
    ...(kept && { kept }),
    soon: callback => void setImmediate(callback),
    readText: readNodeText,
    readBytes: readNodeBytes,
    findFiles: (folder, suffixes) => findNodeFiles(folder, suffixes, roots),
  }
}
