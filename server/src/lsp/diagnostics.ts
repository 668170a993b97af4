import {
  DocumentDiagnosticReportKind,
  type Diagnostic,
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
} from 'vscode-languageserver'
import type { Edit } from '../text/edit.js'
import type { Span } from '../text/span.js'
import { calmed, moved, saidOf, type Said } from './calm.js'
import type { OpenAssignment } from './documents.js'
import { logFault } from './handler.js'
import { coverageChanged, type CoverageChangedParams } from './protocol.js'
import { findingsOf, type Session } from './session.js'
import { diagnosticOf } from './to-protocol.js'

/** When to speak, and what was said: pulled where the client can, pushed elsewhere. */
export interface Speaking {
  pull(params: DocumentDiagnosticParams): DocumentDiagnosticReport | Promise<DocumentDiagnosticReport>
  /** The document was opened, or these edits were made in it: publish, or wait to be asked. */
  changed(uri: string, edits: readonly Edit[]): void
  /** A save or an explicit request ends the quiet: what waited is said now. */
  quietEnded(uri: string): void
  /** Something changed round all of them. */
  allChanged(): void
  closed(uri: string): void
}

interface Spoken {
  /** Moves with the edits made since. */
  said: readonly Said[]
  readonly diagnostics: readonly Diagnostic[]
  readonly document: OpenAssignment['document']
  readonly resultId: string
  readonly waiting: boolean
}

/** `whenAnswered` is called once, when the first answer is on its way. */
export function speaking(session: Session, whenAnswered?: () => void): Speaking {
  const spoken = new Map<string, Spoken>()
  let toCall = whenAnswered
  const queued = new Set<string>()
  let count = 0
  let arrived = 0
  let wake: (() => void) | undefined
  const pulls = (): boolean => session.client.textDocument?.diagnostic !== undefined
  const refreshes = (): boolean => session.client.workspace?.diagnostics?.refreshSupport === true

  const speak = (uri: string, assignment: OpenAssignment): Spoken => {
    const before = spoken.get(uri)
    if (before && before.document === assignment.document && !before.waiting) return before
    const found = findingsOf(session, assignment)
    const block = before && quietBlock(session, assignment, pulls() && !refreshes())
    const { shown, waiting } = before && block ? calmed(found, before.said, block) : { shown: found, waiting: false }
    const diagnostics = shown.map(item => diagnosticOf(assignment.snapshot, uri, item))
    const resultId = before && areSame(before.diagnostics, diagnostics) ? before.resultId : String(++count)
    const now: Spoken = { said: saidOf(shown), diagnostics, document: assignment.document, resultId, waiting }
    spoken.set(uri, now)
    if (waiting) wakeLater()
    if (toCall) session.host.soon(toCall)
    toCall = undefined
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

  // Messages are handled one a turn of the loop: once none came for two turns, all that were sent have been read.
  const whenRead = (callback: () => void): void => {
    const seen = arrived
    session.host.soon(() => session.host.soon(() => (seen === arrived ? callback() : whenRead(callback))))
  }

  const queue = (uri: string): void => {
    if (queued.has(uri)) return
    queued.add(uri)
    whenRead(() => {
      queued.delete(uri)
      if (!pulls()) publish(uri).catch((error: unknown) => logFault(session, error))
      if (session.options.coverage === true) tellCoverage(session, uri)
    })
  }

  return {
    pull: params => pulled(session, params, speak),
    changed: (uri, edits) => {
      arrived++
      const before = spoken.get(uri)
      if (before) before.said = edits.reduce(moved, before.said)
      if (!pulls() || session.options.coverage === true) queue(uri)
    },
    quietEnded: uri => {
      const open = session.documents.get(uri)
      if (open) open.lastEdit = undefined
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

function pulled(
  session: Session,
  { textDocument: { uri }, previousResultId }: DocumentDiagnosticParams,
  speak: (uri: string, assignment: OpenAssignment) => Spoken,
): DocumentDiagnosticReport | Promise<DocumentDiagnosticReport> {
  const report = (assignment: OpenAssignment | undefined): DocumentDiagnosticReport => {
    if (assignment === undefined) return { kind: DocumentDiagnosticReportKind.Full, items: [] }
    const { diagnostics, resultId } = speak(uri, assignment)
    if (previousResultId === resultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId }
    return { kind: DocumentDiagnosticReportKind.Full, resultId, items: [...diagnostics] }
  }
  const ready = session.documents.ready(uri)
  return ready === 'waiting' ? session.documents.assignment(uri).then(report) : report(ready)
}

/** Where new findings wait: the block of the last edit while that is recent. */
function quietBlock(
  session: Session,
  { document, snapshot }: OpenAssignment,
  cannotBeWoken: boolean,
): Span | undefined {
  const lastEdit = session.documents.get(snapshot.uri)?.lastEdit
  const { calm } = session.settings
  if (lastEdit === undefined || calm === 0 || cannotBeWoken || session.host.now() - lastEdit.time >= calm)
    return undefined
  return document.blocks.find(({ start, end }) => start <= lastEdit.offset && lastEdit.offset <= end)
}

/** Whether a client that has the first list need not be sent the second. */
function areSame(before: readonly Diagnostic[], now: readonly Diagnostic[]): boolean {
  return before.length === now.length && before.every((one, index) => isSame(one, now[index]))
}

function isSame(one: Diagnostic, other: Diagnostic | undefined): boolean {
  if (
    other === undefined ||
    one.message !== other.message ||
    one.code !== other.code ||
    one.severity !== other.severity
  )
    return false
  if (one.relatedInformation || other.relatedInformation) return JSON.stringify(one) === JSON.stringify(other)
  const [a, b] = [one.range, other.range]
  return (
    a.start.line === b.start.line &&
    a.start.character === b.start.character &&
    a.end.line === b.end.line &&
    a.end.character === b.end.character
  )
}

function tellCoverage(session: Session, uri: string): void {
  const version = session.documents.get(uri)?.snapshot.version
  if (version === undefined) return
  const params: CoverageChangedParams = { uri, version }
  void session.connection.sendNotification(coverageChanged, params)
}
