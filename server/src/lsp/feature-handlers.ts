import {
  MarkupKind,
  SemanticTokensBuilder,
  type CodeLens,
  type DocumentLink,
  type DocumentSymbol,
  type FoldingRange,
  type Hover,
  type HoverParams,
  type SelectionRange,
  type SemanticTokens,
} from './language-server.js'
import type { AssignmentDocument } from '../assignment/document.js'
import { codeLenses } from '../features/code-lens.js'
import { folds } from '../features/folding.js'
import { hoverAt } from '../features/hover.js'
import type { Hover as HoverAnswer } from '../features/hover/hover-answer.js'
import { documentLinks, type DocumentLink as Link } from '../features/links.js'
import { selectionRanges } from '../features/selection-ranges.js'
import { semanticTokens } from '../features/semantic-tokens.js'
import { tokenTypes } from '../features/token-types.js'
import { symbols } from '../features/symbols.js'
import type { Span } from '../text/span.js'
import { folderOf } from '../workspace/host.js'
import { briefFileHoverAt } from './brief-file-answers.js'
import { offsetOf, positionOf, positionsInTurn, rangeOf, spanOf, type Conversion } from './conversion.js'
import { catalogueFileHoverAt } from './catalogue-file-answers.js'
import type { OpenAssignment } from './documents.js'
import { handler } from './handler.js'
import { showCriterionCommand } from './protocol.js'
import type { Session } from './session.js'
import type { Snapshot } from './open-document.js'
import { foldingRangeOf, selectionRangeOf, symbolOf } from './to-protocol.js'

/** Registers what shows an assignment without changing it. */
export function registerFeatures(session: Session): void {
  registerStructure(session)
  registerTokens(session)
  const { connection } = session
  const ofAssignments = handler(session, null, ({ document, snapshot }, { position }: HoverParams) =>
    hoverOf(session, snapshot, hoverAt(document, offsetOf(snapshot, position))),
  )
  connection.onHover(
    (params, token) =>
      briefFileHoverAt(session, params) ?? catalogueFileHoverAt(session, params) ?? ofAssignments(params, token),
  )
  connection.onCodeLens(
    handler(session, [], assignment => (session.settings.codeLens ? lenses(session, assignment) : [])),
  )
}

function registerStructure(session: Session): void {
  const { connection } = session
  connection.onDocumentSymbol(
    handler(session, [], ({ document, snapshot }): DocumentSymbol[] =>
      symbols(document).map(symbol => symbolOf(snapshot, symbol)),
    ),
  )
  connection.onFoldingRanges(
    handler(session, [], ({ document, snapshot }): FoldingRange[] =>
      folds(document).map(fold => foldingRangeOf(snapshot, fold)),
    ),
  )
  connection.onDocumentLinks(
    handler(session, [], ({ document, snapshot }) =>
      documentLinks(document).map(link => linkOf(snapshot, snapshot.uri, link)),
    ),
  )
  connection.onSelectionRanges(
    handler(session, [], ({ document, snapshot }, { positions }): SelectionRange[] =>
      positions.map(position =>
        selectionRangeOf(
          snapshot,
          selectionRanges(document, offsetOf(snapshot, position)),
          offsetOf(snapshot, position),
        ),
      ),
    ),
  )
}

function registerTokens(session: Session): void {
  const { connection } = session
  connection.languages.semanticTokens.on(
    handler(session, noTokens, ({ document, snapshot }) => tokensOf(snapshot, document)),
  )
  connection.languages.semanticTokens.onRange(
    handler(session, noTokens, ({ document, snapshot }, { range }) =>
      tokensOf(snapshot, document, spanOf(snapshot, range)),
    ),
  )
}

const noTokens: SemanticTokens = { data: [] }

function hoverOf(session: Session, snapshot: Snapshot, hover: HoverAnswer | undefined): Hover | null {
  if (hover === undefined) return null
  const { uri } = snapshot
  const parts = [hover.markdown, ...placesOf(snapshot, uri, hover.places), ...moreOf(session, uri, hover.more)]
  return { contents: { kind: MarkupKind.Markdown, value: parts.join('\n\n') }, range: rangeOf(snapshot, hover.span) }
}

function placesOf(conversion: Conversion, uri: string, places: HoverAnswer['places']): readonly string[] {
  if (places === undefined) return []
  const lines = places.spans.slice(0, 20).map(span => String(positionOf(conversion, span.start).line + 1))
  return [`${places.title}: ${lines.map(line => `[line ${line}](${uri}#L${line})`).join(', ')}`]
}

/** A link to the view, for the client that has one. */
function moreOf({ options }: Session, uri: string, more: HoverAnswer['more']): readonly string[] {
  if (more === undefined || options.coverage !== true) return []
  const values = encodeURIComponent(JSON.stringify([uri, more.criterion]))
  return [`[${more.title}](command:${showCriterionCommand}?${values})`]
}

/** The lens leads to the view where the client has one; elsewhere it is a line to read. */
function lenses(session: Session, { document, snapshot }: OpenAssignment): CodeLens[] {
  const command = session.options.coverage === true ? showCriterionCommand : ''
  return codeLenses(document).map(({ span, title, criterion }) => ({
    range: rangeOf(snapshot, span),
    command: { title, command, arguments: [snapshot.uri, criterion] },
  }))
}

function linkOf(conversion: Conversion, uri: string, { span, target }: Link): DocumentLink {
  return { range: rangeOf(conversion, span), target: addressOf(conversion, uri, target) }
}

function addressOf(conversion: Conversion, uri: string, target: Link['target']): string {
  if (target.kind === 'address') return target.address
  if (target.kind === 'place') return `${uri}#L${String(positionOf(conversion, target.offset).line + 1)}`
  const path = target.path.split('/').map(encodeURIComponent).join('/')
  const fragment = target.fragment === undefined ? '' : `#${target.fragment}`
  try {
    return `${new URL(path, `${folderOf(uri)}/`).href}${fragment}`
  } catch {
    return `${folderOf(uri)}/${path}${fragment}`
  }
}

/** A token lies on one line; one that runs over a line's end is given line by line by the feature. */
function tokensOf(conversion: Conversion, document: AssignmentDocument, within?: Span): SemanticTokens {
  const builder = new SemanticTokensBuilder()
  const positionAt = positionsInTurn(conversion)
  for (const { span, type, declaration } of semanticTokens(document, within)) {
    const { line, character } = positionAt(span.start)
    builder.push(line, character, span.end - span.start, tokenTypes.indexOf(type), declaration ? 1 : 0)
  }
  return builder.build()
}
