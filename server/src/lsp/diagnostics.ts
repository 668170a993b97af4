import {
  CodeLensRefreshRequest,
  DocumentDiagnosticReportKind,
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
} from './language-server.js'
import type { Edit } from '../text/edit.js'
import { once } from '../text/once.js'
import type { Host } from '../workspace/host.js'
import { refreshesDiagnostics } from './capabilities.js'
import type { OpenAssignment } from './documents.js'
import { logFault } from './handler.js'
import { coverageChanged, type CoverageChangedParams } from './protocol.js'
import { diagnosticReports, type DiagnosticReport, type DiagnosticReports } from './diagnostic-reports.js'
import type { Session } from './session.js'

/** The diagnostics of assignments: pulled by clients that can, pushed to all others. */
export interface DocumentDiagnostics {
  readonly pull: (params: DocumentDiagnosticParams) => DocumentDiagnosticReport | Promise<DocumentDiagnosticReport>
  /** The document was opened, or these edits were made in it: publish, or wait to be asked. */
  readonly changed: (uri: string, edits: readonly Edit[]) => void
  /** A save or an explicit request ends the calm: findings that waited are reported now. */
  readonly quietEnded: (uri: string) => void
  /** Settings, briefs or libraries changed: all assignments are read with them again, and reported again. */
  readonly allChanged: () => void
  readonly closed: (uri: string) => void
}

/** `whenAnswered` is called once, when the first answer is on its way. */
export function documentDiagnostics(session: Session, whenAnswered: () => void = () => undefined): DocumentDiagnostics {
  const { client, documents, options } = session
  const pulls = client.textDocument?.diagnostic !== undefined
  const refreshes = refreshesDiagnostics(client)
  const reports = diagnosticReports(session, () => !pulls || refreshes)
  const queue = queueOf(session.host, uri => {
    if (!pulls) publish(session, reports, report, uri).catch((error: unknown) => logFault(session, error))
    if (options.coverage === true) tellCoverage(session, uri)
  })
  const queueAll = (): void => documents.all().forEach(({ snapshot }) => queue.add(snapshot.uri))
  const reportAgain = (): void => {
    if (!pulls) queueAll()
    else if (refreshes) session.connection.languages.diagnostics.refresh().catch(() => undefined)
  }
  const report = reporter(session, reports, whenAnswered, reportAgain)
  return {
    pull: params => (refreshes ? pulled : pulledWithSettings)(session, params, report),
    changed: (uri, edits) => {
      reports.moved(uri, edits)
      queue.arrived()
      if (!pulls || options.coverage === true) queue.add(uri)
    },
    quietEnded: uri => {
      const open = documents.get(uri)
      if (open) open.lastEdit = undefined
      if (reports.get(uri)?.waiting) reportAgain()
    },
    allChanged: () => {
      documents.refresh()
      reports.forgetAll()
      reportAgain()
      refreshLenses(session)
      queueAll()
    },
    closed: uri => {
      if (reports.forget(uri) && !pulls) void session.connection.sendDiagnostics({ uri, diagnostics: [] })
    },
  }
}

/** Lenses depend on the brief and the settings as well, and a client asks for them again only after an edit, or when it is told. */
function refreshLenses({ client, connection }: Session): void {
  if (client.workspace?.codeLens?.refreshSupport === true)
    connection.sendRequest(CodeLensRefreshRequest.type).catch(() => undefined)
}

type Report = (assignment: OpenAssignment) => DiagnosticReport

/** Reports on an assignment as it is now; what waits is reported once the writer has paused. */
function reporter(
  session: Session,
  reports: DiagnosticReports,
  whenAnswered: () => void,
  reportAgain: () => void,
): Report {
  const answered = once(() => session.host.soon(whenAnswered))
  const wakeLater = alarm(session, reportAgain)
  return assignment => {
    const reported = reports.now(assignment)
    if (reported.waiting) wakeLater()
    answered()
    return reported
  }
}

/** Waits for the first settings: a client that cannot be told to pull again would show findings that its settings switch off until the next edit. */
async function pulledWithSettings(
  session: Session,
  params: DocumentDiagnosticParams,
  report: Report,
): Promise<DocumentDiagnosticReport> {
  await session.firstSettings
  return pulled(session, params, report)
}

function pulled(
  session: Session,
  { textDocument: { uri }, previousResultId }: DocumentDiagnosticParams,
  report: Report,
): DocumentDiagnosticReport | Promise<DocumentDiagnosticReport> {
  const answer = (assignment: OpenAssignment | undefined): DocumentDiagnosticReport => {
    if (assignment === undefined) return { kind: DocumentDiagnosticReportKind.Full, items: [] }
    const { diagnostics, resultId } = report(assignment)
    if (previousResultId === resultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId }
    return { kind: DocumentDiagnosticReportKind.Full, resultId, items: [...diagnostics] }
  }
  const ready = session.documents.ready(uri)
  return ready === 'waiting' ? session.documents.assignment(uri).then(answer) : answer(ready)
}

async function publish(session: Session, reports: DiagnosticReports, report: Report, uri: string): Promise<void> {
  const assignment = await session.documents.assignment(uri)
  const version = session.documents.get(uri)?.snapshot.version
  // An older answer is never sent after a newer one; a document that is none of ours is silent.
  if (version === undefined || (assignment && assignment.snapshot.version !== version)) return
  if (assignment)
    return session.connection.sendDiagnostics({ uri, version, diagnostics: [...report(assignment).diagnostics] })
  if (reports.forget(uri)) await session.connection.sendDiagnostics({ uri, version, diagnostics: [] })
}

function tellCoverage({ connection, documents }: Session, uri: string): void {
  const version = documents.get(uri)?.snapshot.version
  if (version === undefined) return
  const params: CoverageChangedParams = { uri, version }
  void connection.sendNotification(coverageChanged, params)
}

/** Calls back for each document that was added, once, when all messages that were sent have been read. */
function queueOf(host: Host, handle: (uri: string) => void): { add(uri: string): void; arrived(): void } {
  const queued = new Set<string>()
  let count = 0
  // Messages are handled one a turn of the loop: once none came for two turns, all have been read.
  const whenRead = (callback: () => void): void => {
    const seen = count
    host.soon(() => host.soon(() => (seen === count ? callback() : whenRead(callback))))
  }
  return {
    add: uri => {
      if (queued.has(uri)) return
      queued.add(uri)
      whenRead(() => {
        queued.delete(uri)
        handle(uri)
      })
    },
    arrived: () => void count++,
  }
}

/** The only timer: each call starts it anew, and it rings once the writer has paused. */
function alarm(session: Session, ring: () => void): () => void {
  let stop: (() => void) | undefined
  return () => {
    stop?.()
    // A little late rather than early: an early ring would still find the calm on.
    stop = session.host.after(session.settings.calm + 5, ring)
  }
}
