import {
  DocumentHighlightKind,
  type DefinitionParams,
  type DocumentHighlight,
  type Location,
  type LocationLink,
} from './language-server.js'
import { definitionAt, type Definition } from '../features/definition.js'
import { usesAt } from '../features/uses.js'
import { libraryPlaces } from '../workspace/library-places.js'
import { offsetOf, rangeOf } from './conversion.js'
import type { OpenAssignment } from './documents.js'
import { handler, logFault } from './handler.js'
import { heldText } from './held-text.js'
import { goToCommand, type GoToArguments } from './protocol.js'
import type { Session } from './session.js'

/** Registers what leads from a citation to its entry and back, and to the place that a fix names. */
export function registerNavigation(session: Session): void {
  const { connection } = session
  const define = handler<DefinitionParams, Places | Promise<Places>>(session, [], (assignment, { position }) => {
    const found = definitionAt(assignment.document, offsetOf(assignment.snapshot, position))
    return found === undefined ? [] : definition(session, assignment, found)
  })
  connection.onDefinition(async (params, token) => define(params, token))
  connection.onReferences(
    handler(session, [], ({ document, snapshot }, { position, context }): Location[] =>
      usesAt(document, offsetOf(snapshot, position))
        .filter(({ isEntry }) => context.includeDeclaration || !isEntry)
        .map(({ span }) => ({ uri: snapshot.uri, range: rangeOf(snapshot, span) })),
    ),
  )
  connection.onDocumentHighlight(
    handler(session, [], ({ document, snapshot }, { position }): DocumentHighlight[] =>
      usesAt(document, offsetOf(snapshot, position)).map(({ span, isEntry }) => ({
        range: rangeOf(snapshot, span),
        kind: isEntry ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
      })),
    ),
  )
  connection.onExecuteCommand(({ command, arguments: values }) => {
    if (command !== goToCommand || values === undefined) return
    const [uri, selection] = values as unknown as GoToArguments
    void connection.window.showDocument({ uri, selection, takeFocus: true }).catch(() => undefined)
  })
}

type Places = Location[] | LocationLink[]

/** Links where the client knows them: they say what was asked about, and show the entry whole. */
function definition(session: Session, assignment: OpenAssignment, found: Definition): Places | Promise<Places> {
  const { snapshot } = assignment
  const origin = rangeOf(snapshot, found.span)
  const here = found.entries.map(({ span, name }): LocationLink => ({
    originSelectionRange: origin,
    targetUri: snapshot.uri,
    targetRange: rangeOf(snapshot, span),
    targetSelectionRange: rangeOf(snapshot, name),
  }))
  if (found.keys.length === 0) return known(session, here)
  return inLibraries(session, assignment, found).then(
    links => known(session, [...here, ...links]),
    (error: unknown) => {
      logFault(session, error)
      return known(session, here)
    },
  )
}

/** The places of keys in the assignment's libraries. */
async function inLibraries(
  { host }: Session,
  { snapshot, surroundings }: OpenAssignment,
  { span, keys }: Definition,
): Promise<LocationLink[]> {
  const uris = surroundings.libraryFiles.map(({ uri }) => uri)
  const places = await libraryPlaces(host, uris, keys)
  return places.map(place => {
    const range = rangeOf(heldText(place.text), place.span)
    return {
      originSelectionRange: rangeOf(snapshot, span),
      targetUri: place.uri,
      targetRange: range,
      targetSelectionRange: range,
    }
  })
}

function known({ client }: Session, links: LocationLink[]): Places {
  if (client.textDocument?.definition?.linkSupport === true) return links
  return links.map(({ targetUri, targetSelectionRange }) => ({ uri: targetUri, range: targetSelectionRange }))
}
