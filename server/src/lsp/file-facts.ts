import type { FileFacts, FileIdentity } from '../features/explain-file.js'
import { readFrontMatter } from '../syntax/front-matter.js'
import { nameOf } from '../workspace/host.js'
import { ownLanguage } from './capabilities.js'
import type { OpenAssignment } from './documents.js'
import { hasOwnName } from './is-assignment.js'
import { findingsOf } from './findings.js'
import type { Session } from './session.js'
import type { Snapshot } from './open-document.js'

/** What the editor's side knows about a file that is to be explained. */
export function fileFacts(session: Session, uri: string, assignment: OpenAssignment | undefined): FileFacts {
  const open = session.documents.get(uri)
  const briefFile = assignment?.surroundings.briefFile?.uri
  // The text is explained as it is now, so it is checked now: a rule that breaks on it is then known.
  if (assignment) findingsOf(session, assignment)
  return {
    name: nameOf(uri),
    language: open?.snapshot.language ?? '',
    identity: identityOf(open?.snapshot, assignment),
    ...(briefFile === undefined ? {} : { briefFile: nameOf(briefFile) }),
    libraries: (assignment?.surroundings.libraryFiles ?? []).map(({ library, problem }) => ({
      name: library.name,
      ...(problem === undefined ? {} : { problem }),
    })),
    ...(assignment ? { lastCheck: new Date().toLocaleTimeString('en-GB') } : {}),
    brokenRules: [...session.brokenRules],
  }
}

/** Why the file is an assignment, or is none (product: "The document type"). */
function identityOf(snapshot: Snapshot | undefined, assignment: OpenAssignment | undefined): FileIdentity {
  if (snapshot === undefined) return 'not-open'
  const { uri, language, text } = snapshot
  if (assignment && hasOwnName(uri)) return 'file-name'
  if (assignment) return language === ownLanguage ? 'language' : 'front-matter'
  if (language !== 'markdown') return 'other-language'
  return readFrontMatter(text).assignment === undefined ? 'no-front-matter-key' : 'unknown-brief'
}
