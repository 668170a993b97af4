import { emptyInputs } from '../assignment/inputs.js'
import { builtInCatalogue } from '../catalogue/built-in.js'
import { coverageView } from '../features/coverage-rows.js'
import type { CoverageRow as Row } from '../features/coverage/coverage-row.js'
import { explainFile } from '../features/explain-file.js'
import { explainFinding } from '../features/explain-finding.js'
import { findWorks, shownBelow } from '../features/find-works.js'
import { fixesOfKind } from '../features/fixes.js'
import { insertWorks } from '../features/insert-works.js'
import { tickEdits } from '../features/tick.js'
import type { FixKind } from '../rules/fix-kinds.js'
import { rules } from '../rules/index.js'
import { once } from '../text/once.js'
import type { Edit } from '../text/edit.js'
import { offsetOf, rangeOf, textEdits, type Conversion } from './conversion.js'
import type { OpenAssignment } from './documents.js'
import { fileFixes } from './file-actions.js'
import { fileFacts } from './file-facts.js'
import { logFault, onAssignmentRequest, onOwnRequest } from './handler.js'
import * as protocol from './protocol.js'
import { findingsOf } from './findings.js'
import { fixOptions } from './fix-options.js'
import type { Session } from './session.js'

/**
 * Registers our own requests beside LSP (protocol.ts). Each answers null or an empty list where the document is no assignment; `quietEnded` is
 * told when the writer asks for fixes.
 */
export function registerOwnRequests(session: Session, quietEnded: (uri: string) => void): void {
  const { documents } = session
  registerInsertion(session, quietEnded)
  onAssignmentRequest(session, protocol.coverageRequest, coverageAnswer)
  onAssignmentRequest(session, protocol.tickRequest, ({ document, snapshot }, { point, mark }) =>
    editsAnswer(snapshot, tickEdits(document, point, mark)),
  )
  onOwnRequest(session, protocol.explainFileRequest, async ({ uri }) => {
    const assignment = await documents.assignment(uri)
    return safely(session, '', () => explainFile(fileFacts(session, uri, assignment), assignment?.document))
  })
  onOwnRequest(session, protocol.explainFindingRequest, ({ code }) => explainFinding(code, rules) ?? null)
}

/** Finding works, inserting them, and fixes as commands. */
function registerInsertion(session: Session, quietEnded: (uri: string) => void): void {
  const { documents, worksIndexes } = session
  // Reading the catalogue takes longer than all the rest of the start: it waits until somebody asks.
  const plain = once(() => emptyInputs(builtInCatalogue()))
  onOwnRequest(session, protocol.findWorksRequest, async ({ uri, query, limit, position }) => {
    const assignment = uri === undefined ? undefined : await documents.assignment(uri)
    const inputs = assignment?.document.inputs ?? plain()
    const place = assignment && position ? { offset: offsetOf(assignment.snapshot, position) } : {}
    return safely(session, [], () =>
      findWorks(assignment?.document, { query, limit, ...place }, worksIndexes.of(inputs)).map(
        (work): protocol.FoundWork => ({
          id: work.id,
          kind: work.kind,
          label: work.label,
          description: work.model ? work.description : work.from,
          detail: shownBelow({ inputs }, work),
        }),
      ),
    )
  })
  onAssignmentRequest(session, protocol.insertWorksRequest, ({ document, snapshot }, { position, ids }) => {
    const offset = offsetOf(snapshot, position)
    const { edits, text } = insertWorks(document, offset, ids, worksIndexes.of(document.inputs))
    return { ...editsAnswer(snapshot, edits), text }
  })
  onOwnRequest(session, protocol.fixAtRequest, async params => {
    const { uri, position, kind } = params
    if (kind === fixInFile) return fileFixes(session, params)
    quietEnded(uri)
    const assignment = await documents.assignment(uri)
    return safely(session, { fixes: [] }, () =>
      assignment ? fixAnswer(session, assignment, offsetOf(assignment.snapshot, position), kind) : { fixes: [] },
    )
  })
}

/** The one kind of fix that briefs, models and sources have, and assignments have not. */
const fixInFile: FixKind = 'change-name'

function fixAnswer(session: Session, assignment: OpenAssignment, offset: number, kind: string): protocol.FixAtAnswer {
  const { snapshot } = assignment
  const fixes = fixesOfKind(
    assignment.document,
    findingsOf(session, assignment),
    offset,
    kind,
    fixOptions(session),
  ).map(({ title, edits, action }) => ({
    title,
    answer: editsAnswer(snapshot, edits),
    goTo: action?.type === 'go-to' ? rangeOf(snapshot, action.span) : null,
    notAuthor: action?.type === 'not-an-author' ? action.name : null,
    lookUp: action?.type === 'look-up' ? action.identifier : null,
  }))
  return { fixes }
}

/** The edits for the client, with the version they are for. */
export function editsAnswer(
  conversion: Conversion & { readonly version: number },
  edits: readonly Edit[],
): protocol.EditsAnswer {
  return { version: conversion.version, edits: textEdits(conversion, edits) }
}

/** A bug costs one answer. */
function safely<A>(session: Session, empty: A, call: () => A): A {
  try {
    return call()
  } catch (error) {
    logFault(session, error)
    return empty
  }
}

function coverageAnswer({ document, snapshot }: OpenAssignment): protocol.CoverageAnswer {
  const view = coverageView(document)
  return {
    ...view,
    uri: snapshot.uri,
    version: snapshot.version,
    sections: view.sections.map(row => protocolRow(snapshot, row)),
  }
}

function protocolRow(conversion: Conversion, { span, children, ...row }: Row): protocol.CoverageRow {
  return {
    ...row,
    range: span === null ? null : rangeOf(conversion, span),
    children: children.map(child => protocolRow(conversion, child)),
  }
}
