import { organisedReferences, organiseSteps, unreadLines } from '../features/organise-references.js'
import { readElsewhereEdits } from '../features/read-elsewhere.js'
import type { ReferenceRow } from '../features/references/reference-row.js'
import { editionEdits, editionsAt } from '../features/references/editions-at.js'
import { referencesView } from '../features/references-view.js'
import { offsetOf, rangeOf, type Conversion } from './conversion.js'
import { editsAnswer, safely } from './own-requests.js'
import * as protocol from './protocol-references.js'
import type { EditsAnswer } from './protocol.js'
import type { Session } from './session.js'

/** Registers our own requests about citations and lists (protocol-references.ts). Each answers null where the document is no assignment. */
export function registerReferenceRequests(session: Session): void {
  registerOrganising(session)
  registerView(session)
  registerReading(session)
}

function registerOrganising(session: Session): void {
  const { connection, documents } = session
  connection.onRequest(protocol.organiseStepsRequest, async ({ uri }: protocol.OrganiseStepsParams) => {
    const assignment = await documents.assignment(uri)
    if (assignment === undefined) return null
    const { document } = assignment
    return safely(session, null, (): protocol.OrganiseStepsAnswer => ({
      steps: organiseSteps(document),
      notUnderstood: unreadLines(document) ?? null,
    }))
  })
  connection.onRequest(protocol.organiseRequest, async ({ uri, kinds }: protocol.OrganiseParams) => {
    const assignment = await documents.assignment(uri)
    if (assignment === undefined) return null
    const { document, snapshot } = assignment
    return safely(session, null, () => editsAnswer(snapshot, organisedReferences(document, new Set(kinds))))
  })
}

/** What the References view shows. */
function registerView(session: Session): void {
  const { connection, documents } = session
  connection.onRequest(protocol.referencesRequest, async ({ uri, confirmed }: protocol.ReferencesParams) => {
    const assignment = await documents.assignment(uri)
    if (assignment === undefined) return null
    const { document, snapshot } = assignment
    return safely(session, null, (): protocol.ReferencesAnswer => {
      const { total, groups } = referencesView(document, new Set(confirmed))
      return { uri, version: snapshot.version, total, groups: groups.map(row => protocolRow(snapshot, row)) }
    })
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
  const { connection, documents, worksIndexes } = session
  connection.onRequest(protocol.editionsRequest, async ({ uri, position }: protocol.EditionsParams) => {
    const assignment = await documents.assignment(uri)
    if (assignment === undefined) return null
    const { document, snapshot } = assignment
    return safely(session, null, (): protocol.EditionsAnswer => ({
      editions: editionsAt(document, offsetOf(snapshot, position)).map(({ edition, source, ...known }) => ({
        ...known,
        edition: edition ?? null,
        source: source?.reference.id ?? null,
      })),
    }))
  })
  connection.onRequest(protocol.changeEditionRequest, async (params: protocol.ChangeEditionParams) => {
    const assignment = await documents.assignment(params.uri)
    if (assignment === undefined) return null
    const { document, snapshot } = assignment
    const wanted = { year: params.year, edition: params.edition ?? undefined }
    return safely(session, null, (): EditsAnswer =>
      editsAnswer(snapshot, editionEdits(document, offsetOf(snapshot, params.position), wanted)),
    )
  })
  connection.onRequest(protocol.readElsewhereRequest, async (params: protocol.ReadElsewhereParams) => {
    const assignment = await documents.assignment(params.uri)
    if (assignment === undefined) return null
    const { document, snapshot } = assignment
    const offset = offsetOf(snapshot, params.position)
    return safely(session, null, (): EditsAnswer =>
      editsAnswer(snapshot, readElsewhereEdits(document, offset, params.work, worksIndexes.of(document.inputs))),
    )
  })
}
