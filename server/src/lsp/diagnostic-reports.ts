import type { Diagnostic, Position, Range } from 'vscode-languageserver'
import type { AssignmentDocument } from '../assignment/document.js'
import type { Diagnosed } from '../features/diagnostics.js'
import type { Edit } from '../text/edit.js'
import type { Span } from '../text/span.js'
import { calmed, moved, shownOf } from './calm.js'
import type { OpenAssignment } from './documents.js'
import { findingsOf } from './findings.js'
import type { Session } from './session.js'
import { stayedDiagnostics } from './stayed-diagnostics.js'
import { diagnosticOf } from './to-protocol.js'

/** The diagnostics that a client was last given of a document. */
export interface DiagnosticReport {
  /** The findings behind them, in the same order. */
  readonly found: readonly Diagnosed[]
  readonly diagnostics: readonly Diagnostic[]
  readonly document: AssignmentDocument
  /** Made since, each in offsets of the text after those before it. */
  readonly edits: Edit[]
  readonly resultId: string
  /** Whether something new waits for the writer to pause. */
  readonly waiting: boolean
}

/** The last report of each document. */
export interface DiagnosticReports {
  get(uri: string): DiagnosticReport | undefined
  /** The report on the assignment as it is now; the same object while there is nothing else to report. */
  now(assignment: OpenAssignment): DiagnosticReport
  moved(uri: string, edits: readonly Edit[]): void
  /** Whether anything had been reported. */
  forget(uri: string): boolean
  forgetAll(): void
}

/** `canBeWoken`: whether what waits can be reported later; else nothing waits. */
export function diagnosticReports(session: Session, canBeWoken: () => boolean): DiagnosticReports {
  const all = new Map<string, DiagnosticReport>()
  let count = 0
  return {
    get: uri => all.get(uri),
    now: assignment => {
      const { uri } = assignment.snapshot
      const before = all.get(uri)
      if (before && before.document === assignment.document && !before.waiting) return before
      const block = before && canBeWoken() ? quietBlock(session, assignment) : undefined
      const report = reportOf(session, assignment, before, block, () => String(++count))
      all.set(uri, report)
      return report
    },
    moved: (uri, edits) => {
      all.get(uri)?.edits.push(...edits)
    },
    forget: uri => all.delete(uri),
    forgetAll: () => all.clear(),
  }
}

function reportOf(
  session: Session,
  assignment: OpenAssignment,
  before: DiagnosticReport | undefined,
  block: Span | undefined,
  newId: () => string,
): DiagnosticReport {
  const { document, snapshot } = assignment
  const all = findingsOf(session, assignment)
  const { shown, waiting } =
    before && block
      ? calmed(all, before.edits.reduce(moved, shownOf(before.found)), block)
      : { shown: all, waiting: false }
  const stayed = before && stayedDiagnostics(before, snapshot.text, shown)
  const diagnostics = shown.map((item, index) => stayed?.(item, index) ?? diagnosticOf(snapshot, snapshot.uri, item))
  const resultId = before && areSame(before.diagnostics, diagnostics) ? before.resultId : newId()
  return { found: shown, diagnostics, document, edits: [], resultId, waiting }
}

/** Where new findings wait: the block of the last edit while that is recent. */
function quietBlock(session: Session, { document, snapshot }: OpenAssignment): Span | undefined {
  const lastEdit = session.documents.get(snapshot.uri)?.lastEdit
  const { calm } = session.settings
  if (lastEdit === undefined || calm === 0 || session.host.now() - lastEdit.time >= calm) return undefined
  return document.blocks.find(({ start, end }) => start <= lastEdit.offset && lastEdit.offset <= end)
}

/** Whether a client that has the first list need not be sent the second. */
function areSame(before: readonly Diagnostic[], now: readonly Diagnostic[]): boolean {
  return before.length === now.length && before.every((one, index) => one === now[index] || isSame(one, now[index]))
}

function isSame(one: Diagnostic, other: Diagnostic | undefined): boolean {
  if (
    other === undefined ||
    one.message !== other.message ||
    one.code !== other.code ||
    one.severity !== other.severity
  )
    return false
  return isSameRange(one.range, other.range) && areRelatedTheSame(one.relatedInformation, other.relatedInformation)
}

type Related = Diagnostic['relatedInformation']

function areRelatedTheSame(before: Related, now: Related): boolean {
  if (before === undefined || now === undefined) return before === now
  return (
    before.length === now.length &&
    before.every(({ message, location: { uri, range } }, index) => {
      const other = now[index]
      return message === other?.message && uri === other.location.uri && isSameRange(range, other.location.range)
    })
  )
}

function isSameRange(one: Range, other: Range): boolean {
  return isSamePosition(one.start, other.start) && isSamePosition(one.end, other.end)
}

function isSamePosition(one: Position, other: Position): boolean {
  return one.line === other.line && one.character === other.character
}
