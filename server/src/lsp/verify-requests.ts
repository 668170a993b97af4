import type { CancellationToken } from 'vscode-languageserver'
import { spokenReference } from '../bibliography/reference.js'
import { verificationWords, type Verification } from '../bibliography/verification.js'
import { countNotAskable, entriesToVerify, type EntryToVerify } from '../features/verify-references.js'
import { verifiedPage, verifiedSummary } from '../features/verify/verified-page.js'
import { hostOf } from '../workspace/network-answer.js'
import { failureWords } from '../workspace/network-words.js'
import { verified, verifyAddress } from '../workspace/verify.js'
import { asking } from './asking.js'
import { rangeOf } from './conversion.js'
import type { OpenAssignment } from './documents.js'
import { onAssignmentRequest, onOwnRequest } from './handler.js'
import {
  verifiedRequest,
  verifyPlanRequest,
  verifyRequest,
  type VerifiedAnswer,
  type VerifyAnswer,
  type VerifyPlanAnswer,
} from './protocol-network.js'
import { askSettings } from './settings-changes.js'
import type { Session } from './session.js'

/** Registers *Verify references*: what would be sent, the asking, and what is known so far. `changed` is called when results came. */
export function registerVerify(session: Session, changed: () => void): void {
  const { documents } = session
  onOwnRequest(session, verifyPlanRequest, async ({ uri }) => {
    await askSettings(session)
    const assignment = await documents.assignment(uri)
    return assignment ? plan(session, assignment) : null
  })
  onAssignmentRequest(session, verifyRequest, (assignment, { ids }, token) =>
    run(session, assignment, new Set(ids), token, changed),
  )
  onAssignmentRequest(session, verifiedRequest, assignment => results(session, assignment))
}

function plan({ settings }: Session, { document }: OpenAssignment): VerifyPlanAnswer {
  const entries = entriesToVerify(document)
  return {
    host: hostOf(verifyAddress(settings.lookUpAddress)),
    entries: entries.map(({ entry, words, doi, private: why }) => ({
      id: entry.raw,
      label: spokenReference(entry.reference),
      sends: doi === undefined ? words : `${doi} · ${words}`,
      private: why ?? null,
    })),
    notAskable: countNotAskable(document),
  }
}

async function run(
  session: Session,
  { document }: OpenAssignment,
  ids: ReadonlySet<string>,
  token: CancellationToken,
  changed: () => void,
): Promise<VerifyAnswer> {
  const entries = entriesToVerify(document)
  const asked = entries.filter(({ entry }) => ids.has(entry.raw))
  const address = verifyAddress(session.settings.lookUpAddress)
  const now = new Map<string, Verification>()
  const failure = await asking(session, `Asking ${hostOf(address)}`, token, (signal, report) =>
    verified(session.network, address, asked, signal, ({ entry }: EntryToVerify, verification) => {
      now.set(entry.raw, verification)
      report(now.size, asked.length)
    }),
  )
  session.verified = new Map([...session.verified, ...now])
  if (now.size > 0) changed()
  const problem = failure === undefined ? null : `${failureWords(failure)} ${left(asked.length - now.size)}`
  const lines = entries.map(({ entry: { raw } }) => ({ entry: raw, verification: now.get(raw) }))
  const summary = verifiedSummary(lines.map(({ verification }) => verification))
  session.connection.console.info(
    `References verified with ${hostOf(address)}: ${summary}${problem === null ? '' : ` ${problem}`}`,
  )
  return { summary, problem, page: verifiedPage(hostOf(address), lines, problem) }
}

function left(count: number): string {
  return count === 1 ? '1 entry was not asked about.' : `${String(count)} entries were not asked about.`
}

function results({ verified: known }: Session, { document, snapshot }: OpenAssignment): VerifiedAnswer {
  return {
    version: snapshot.version,
    entries: document.references.entries.map(({ raw, span }) => {
      const verification = known.get(raw)
      const says = verificationWords(verification)
      return { range: rangeOf(snapshot, span), status: verification?.status ?? 'not-asked', says }
    }),
  }
}
