import { organisedReferences, organiseSteps, unreadLines } from '../features/organise-references.js'
import { readElsewhereEdits } from '../features/read-elsewhere.js'
import type { ReferenceRow } from '../features/references/reference-row.js'
import { editionEdits, editionsAt } from '../features/references/editions-at.js'
import { referencesView } from '../features/references-view.js'
import { offsetOf, rangeOf, type Conversion } from './conversion.js'
import { ownHandler } from './handler.js'
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
  session.connection.onRequest(
    protocol.organiseStepsRequest,
    ownHandler<protocol.OrganiseStepsParams, protocol.OrganiseStepsAnswer>(session, ({ document }) => ({
      steps: organiseSteps(document),
      notUnderstood: unreadLines(document) ?? null,
    })),
  )
  session.connection.onRequest(
    protocol.organiseRequest,
    ownHandler(session, ({ document, snapshot }, { kinds }: protocol.OrganiseParams) =>
      editsAnswer(snapshot, organisedReferences(document, new Set(kinds))),
    ),
  )
}

/** What the References view shows. */
function registerView(session: Session): void {
  session.connection.onRequest(
    protocol.referencesRequest,
    ownHandler(
      session,
      ({ document, snapshot }, { uri, confirmed }: protocol.ReferencesParams): protocol.ReferencesAnswer => {
        const { total, groups } = referencesView(document, new Set(confirmed))
        return { uri, version: snapshot.version, total, groups: groups.map(row => protocolRow(snapshot, row)) }
      },
    ),
  )
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
  const { connection, worksIndexes } = session
  connection.onRequest(
    protocol.editionsRequest,
    ownHandler(session, ({ document, snapshot }, { position }: protocol.EditionsParams): protocol.EditionsAnswer => ({
      editions: editionsAt(document, offsetOf(snapshot, position)).map(({ edition, source, ...known }) => ({
        ...known,
        edition: edition ?? null,
        source: source?.reference.id ?? null,
      })),
    })),
  )
  connection.onRequest(
    protocol.changeEditionRequest,
    ownHandler(session, ({ document, snapshot }, { year, edition, position }: protocol.ChangeEditionParams) => {
      const wanted = { year, edition: edition ?? undefined }
      return editsAnswer(snapshot, editionEdits(document, offsetOf(snapshot, position), wanted))
    }),
  )
  connection.onRequest(
    protocol.readElsewhereRequest,
    ownHandler(session, ({ document, snapshot }, { position, work }: protocol.ReadElsewhereParams) => {
      const offset = offsetOf(snapshot, position)
      return editsAnswer(snapshot, readElsewhereEdits(document, offset, work, worksIndexes.of(document.inputs)))
    }),
  )
}
