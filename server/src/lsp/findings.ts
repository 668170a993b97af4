import type { AssignmentDocument } from '../assignment/document.js'
import { checked, type Checked, type Diagnosed } from '../features/diagnostics.js'
import { rules } from '../rules/index.js'
import type { OpenAssignment } from './documents.js'
import type { Session } from './session.js'
import type { Settings } from './settings.js'

/** What was found in a document, for the next version to start from. */
export interface CheckedVersions {
  readonly severities: Settings['severity']
  /** The last version, and an older one that the text may return to (`AssignmentDocument.mayReturn`). */
  readonly versions: readonly Checked[]
}

/** All findings of an assignment by the session's settings; the same list while the document is the same. A rule that throws finds nothing, and is logged once. */
export function findingsOf(session: Session, { document, snapshot: { uri } }: OpenAssignment): readonly Diagnosed[] {
  const { severity: severities } = session.settings
  const before = session.checked.get(uri)
  const versions = before?.severities === severities ? before.versions : []
  const checkedOf = (version: AssignmentDocument | undefined) => versions.find(({ document }) => document === version)
  const known = checkedOf(document)
  if (known) return known.diagnosed
  const options = { severities, onFault: (rule: string, error: unknown) => logBroken(session, rule, error) }
  const now = checked(document, rules, options, checkedOf(document.since?.before))
  const mayReturn = checkedOf(document.mayReturn)
  session.checked.set(uri, { severities, versions: mayReturn ? [now, mayReturn] : [now] })
  return now.diagnosed
}

function logBroken({ brokenRules, connection }: Session, rule: string, error: unknown): void {
  if (brokenRules.has(rule)) return
  brokenRules.add(rule)
  const reason = error instanceof Error ? (error.stack ?? error.message) : String(error)
  connection.console.error(`The rule ${rule} failed: ${reason}`)
}
