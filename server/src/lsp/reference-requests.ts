import { organisedReferences, organiseSteps, unreadLines } from '../features/organise-references.js'
import { readElsewhereEdits } from '../features/read-elsewhere.js'
import type { ReferenceRow } from '../features/references/reference-row.js'
import { editionEdits, editionsAt } from '../features/references/editions-at.js'
import { referencesView } from '../features/references-view.js'
import { offsetOf, rangeOf, type Conversion } from './conversion.js'
import { onAssignmentRequest } from './handler.js'
import { editsAnswer } from './own-requests.js'
import * as protocol from './protocol-references.js'
import type { Session } from './session.js'

/** Registers our own requests about citations and lists (protocol-references.ts). Each answers null where the document is no assignment. */
export function registerReferenceRequests(session: Session): void {
  registerOrganising(session)
  registerView(session)
  registerReading(session)
}

function registerOrganising(session: Session): void {
  onAssignmentRequest(session, protocol.organiseStepsRequest, ({ document }) => ({
    steps: organiseSteps(document),
    notUnderstood: unreadLines(document) ?? null,
  }))
  onAssignmentRequest(session, protocol.organiseRequest, ({ document, snapshot }, { kinds }) =>
    editsAnswer(snapshot, organisedReferences(document, new Set(kinds))),
  )
}

/** What the References view shows. */
function registerView(session: Session): void {
  onAssignmentRequest(session, protocol.referencesRequest, ({ document, snapshot }, { uri, confirmed }) => {
    const { total, groups } = referencesView(document, new Set(confirmed))
    return { uri, version: snapshot.version, total, groups: groups.map(row => protocolRow(snapshot, row)) }
  })
}

function protocolRow(conversion: Conversion, { span, children, ...row }: ReferenceRow): protocol.ReferencesRow {
  return {
    ...row,
    range: span === null ? null : rangeOf(conversion, span),
    children: children.map(child => protocolRow(conversion, child)),
  }
}

/** Which edition was read, and whether the work itself was. */
function registerReading(session: Session): void {
  const { worksIndexes } = session
  onAssignmentRequest(session, protocol.editionsRequest, ({ document, snapshot }, { position }) => ({
    editions: editionsAt(document, offsetOf(snapshot, position)).map(({ edition, source, ...known }) => ({
      ...known,
      edition: edition ?? null,
      source: source?.reference.id ?? null,
    })),
  }))
  onAssignmentRequest(session, protocol.changeEditionRequest, ({ document, snapshot }, { year, edition, position }) => {
    const wanted = { year, edition: edition ?? undefined }
    return editsAnswer(snapshot, editionEdits(document, offsetOf(snapshot, position), wanted))
  })
  onAssignmentRequest(session, protocol.readElsewhereRequest, ({ document, snapshot }, { position, work }) => {
    const offset = offsetOf(snapshot, position)
    return editsAnswer(snapshot, readElsewhereEdits(document, offset, work, worksIndexes.of(document.inputs)))
  })
}
