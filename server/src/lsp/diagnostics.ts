import { DocumentDiagnosticReportKind, type Diagnostic, type DocumentDiagnosticParams, type DocumentDiagnosticReport } from 'vscode-languageserver'
import { calmed, type Said } from './calm.js'
import type { OpenAssignment } from './documents.js'
import { logFault } from './handler.js'
import { coverageChanged, type CoverageChangedParams } from './protocol.js'
import { findingsOf, type Session } from './session.js'
import { diagnosticOf } from './to-protocol.js'

/** When to speak, and what was said: pulled where the client can, pushed elsewhere. */
export interface Speaking {
  pull(params: DocumentDiagnosticParams): DocumentDiagnosticReport | Promise<DocumentDiagnosticReport>
  /** Something changed in this document: publish, or wait to be asked. */
  changed(uri: string): void
  /** A save ends the quiet: what waited is said now. */
  saved(uri: string): void
  /** Something changed round all of them. */
  allChanged(): void
  closed(uri: string): void
}

interface Spoken {
  readonly said: Said
  readonly diagnostics: readonly Diagnostic[]
  readonly document: OpenAssignment['document']
  readonly resultId: string
  readonly waiting: boolean
}

export function speaking(session: Session): Speaking {
  const spoken = new Map<string, Spoken>()
  const queued = new Set<string>()
  let count = 0
  let wake: (() => void) | undefined
  const pulls = (): boolean => session.client.textDocument?.diagnostic !== undefined
  const refreshes = (): boolean => session.client.workspace?.diagnostics?.refreshSupport === true

  const speak = (uri: string, assignment: OpenAssignment): Spoken => {
    const before = spoken.get(uri)
    const quiet = quietPlace(session, uri, pulls() && !refreshes())
    if (before && before.document === assignment.document && !before.waiting) return before
    const { shown, said, waiting } = calmed(findingsOf(session, assignment), assignment.document, before ? quiet : undefined, before?.said ?? new Map())
    const diagnostics = shown.map(item => diagnosticOf(assignment.snapshot, uri, item))
    const now: Spoken = { said, diagnostics, document: assignment.document, resultId: String(++count), waiting }
    spoken.set(uri, now)
    if (waiting) wakeLater()
    return now
  }

  const wakeLater = (): void => {
    wake?.()
    wake = session.host.after(session.settings.calm + 5, () => {
      wake = undefined
      if (pulls()) session.connection.languages.diagnostics.refresh()
      else for (const { snapshot } of session.documents.all()) queue(snapshot.uri)
    })
  }

  const publish = async (uri: string): Promise<void> => {
    const assignment = await session.documents.assignment(uri)
    const open = session.documents.get(uri)
    // An older answer is never sent after a newer one; a document that is none of ours is silent.
    if (open === undefined || (assignment && assignment.snapshot.version !== open.snapshot.version)) return
    if (assignment === undefined && !spoken.has(uri)) return
    const diagnostics = assignment ? [...speak(uri, assignment).diagnostics] : []
    if (assignment === undefined) spoken.delete(uri)
    await session.connection.sendDiagnostics({ uri, version: open.snapshot.version, diagnostics })
  }

  const queue = (uri: string): void => {
    if (queued.has(uri)) return
    queued.add(uri)
    session.host.soon(() => {
      queued.delete(uri)
      if (!pulls()) publish(uri).catch((error: unknown) => logFault(session, error))
      if (session.options.coverage === true) tellCoverage(session, uri)
    })
  }

  return {
    pull: params => pulled(session, params, speak),
    changed: uri => {
      if (!pulls() || session.options.coverage === true) queue(uri)
    },
    saved: uri => {
      if (spoken.get(uri)?.waiting !== true) return
      if (pulls() && refreshes()) session.connection.languages.diagnostics.refresh()
      else queue(uri)
    },
    allChanged: () => {
      spoken.clear()
      if (pulls() && refreshes()) session.connection.languages.diagnostics.refresh()
      for (const { snapshot } of session.documents.all()) queue(snapshot.uri)
    },
    closed: uri => {
      const was = spoken.delete(uri)
      if (was && !pulls()) void session.connection.sendDiagnostics({ uri, diagnostics: [] })
    },
  }
}

function pulled(session: Session, { textDocument: { uri }, previousResultId }: DocumentDiagnosticParams, speak: (uri: string, assignment: OpenAssignment) => Spoken): DocumentDiagnosticReport | Promise<DocumentDiagnosticReport> {
  const report = (assignment: OpenAssignment | undefined): DocumentDiagnosticReport => {
    if (assignment === undefined) return { kind: DocumentDiagnosticReportKind.Full, items: [] }
    const { diagnostics, resultId } = speak(uri, assignment)
    if (previousResultId === resultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId }
    return { kind: DocumentDiagnosticReportKind.Full, resultId, items: [...diagnostics] }
  }
  const ready = session.documents.ready(uri)
  return ready === 'waiting' ? session.documents.assignment(uri).then(report) : report(ready)
}

/** Where new findings wait: the place of the last edit while it is recent. */
function quietPlace(session: Session, uri: string, cannotBeWoken: boolean): number | undefined {
  const lastEdit = session.documents.get(uri)?.lastEdit
  const { calm } = session.settings
  if (lastEdit === undefined || calm === 0 || cannotBeWoken) return undefined
  return session.host.now() - lastEdit.time < calm ? lastEdit.offset : undefined
}

function tellCoverage(session: Session, uri: string): void {
  const version = session.documents.get(uri)?.snapshot.version
  if (version === undefined) return
  const params: CoverageChangedParams = { uri, version }
  void session.connection.sendNotification(coverageChanged, params)
}
