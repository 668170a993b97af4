import type { Surroundings } from '../workspace/surroundings.js'
import { ownLanguage } from './capabilities.js'
import type { Snapshot } from './open-document.js'

/** Whether an open document is an assignment: by its language, its name, or the brief that its front matter names (product: "The document type"). */
export function isAssignment({ uri, language }: Snapshot, { names }: Surroundings): boolean {
  if (language === ownLanguage) return true
  if (language !== 'markdown') return false
  return hasOwnName(uri) || names === 'known' || names === 'near' || names === 'path'
}

/** Whether a file says by its name that it is an assignment: an editor without our language opens `*.assignment.md` as Markdown. */
export function hasOwnName(uri: string): boolean {
  return /\.assignment\.(?:md|markdown)$/i.test(uri)
}
