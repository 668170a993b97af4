import {
  LSPErrorCodes,
  ResponseError,
  type ClientCapabilities,
  type PrepareRenameParams,
  type PrepareRenameResult,
  type RenameParams,
  type WorkspaceEdit,
} from './language-server.js'
import { renamableAt, renamed } from '../features/rename.js'
import { isRefusal, type Refusal } from '../features/rename/refusal.js'
import { offsetOf, rangeOf, textEdits } from './conversion.js'
import { handler } from './handler.js'
import type { Session } from './session.js'
import type { Snapshot } from './open-document.js'
import { workspaceEdit } from './workspace-edit.js'

/**
 * Registers the renaming of authors and years. What cannot be renamed is an error with its reason, which editors show at the cursor. In a document that
 * is none of ours the answer is the protocol's "do as you would": a refusal there would be shown beside the one of whoever owns it.
 */
export function registerRename(session: Session): void {
  const { connection } = session
  const notOurs: PrepareRenameResult | null =
    session.client.textDocument?.rename?.prepareSupportDefaultBehavior === undefined ? null : { defaultBehavior: true }
  connection.onPrepareRename(
    handler<PrepareRenameParams, PrepareRenameResult | null | ResponseError>(
      session,
      notOurs,
      ({ document, snapshot }, { position }) => {
        const found = renamableAt(document, offsetOf(snapshot, position))
        return isRefusal(found) ? refused(found) : { range: rangeOf(snapshot, found.span), placeholder: found.text }
      },
    ),
  )
  connection.onRenameRequest(
    handler<RenameParams, WorkspaceEdit | null | ResponseError>(
      session,
      null,
      ({ document, snapshot }, { position, newName }) => {
        const found = renamed(document, offsetOf(snapshot, position), newName)
        if (isRefusal(found)) return refused(found)
        if (found.warnings.length === 0) return workspaceEdit(session.client, snapshot, found.edits)
        return confirmed(session.client, snapshot, newName, found)
      },
    ),
  )
}

function refused({ refusal }: Refusal): ResponseError {
  return new ResponseError(LSPErrorCodes.RequestFailed, refusal)
}

/** A change that the writer has to confirm, with the reason; a client that cannot ask gets the reason and no change. */
function confirmed(
  client: ClientCapabilities,
  snapshot: Snapshot,
  name: string,
  { edits, warnings }: Exclude<ReturnType<typeof renamed>, Refusal>,
): WorkspaceEdit | ResponseError {
  const description = warnings.join(' ')
  if (!asksFirst(client)) return refused({ refusal: `${description} Nothing was changed.` })
  const { uri, version } = snapshot
  const annotationId = 'rename'
  return {
    documentChanges: [
      {
        textDocument: { uri, version },
        edits: textEdits(snapshot, edits).map(edit => ({ ...edit, annotationId })),
      },
    ],
    changeAnnotations: {
      [annotationId]: { label: `Rename to “${name.trim()}” all the same`, description, needsConfirmation: true },
    },
  }
}

function asksFirst({ textDocument, workspace }: ClientCapabilities): boolean {
  const edit = workspace?.workspaceEdit
  return (
    textDocument?.rename?.honorsChangeAnnotations === true &&
    edit?.documentChanges === true &&
    edit.changeAnnotationSupport !== undefined
  )
}
