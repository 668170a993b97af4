import { catalogueFileKind } from '../catalogue/file-kind.js'
import type { Edit } from '../text/edit.js'
import { slice, textOf } from '../text/rope.js'
import { overlaps, type Span } from '../text/span.js'
import { isBriefFile } from '../workspace/brief-files.js'
import { answeredInFile } from './answered-in-file.js'
import { offsetOf, spanOf, textEdits } from './conversion.js'
import { diagnosticsOf, openFile } from './file-diagnostics.js'
import { CodeActionKind, type CodeAction, type CodeActionParams, type Diagnostic } from './language-server.js'
import type { Snapshot } from './open-document.js'
import type { FixAtAnswer, FixAtParams } from './protocol.js'
import type { Session } from './session.js'
import { workspaceEdit } from './workspace-edit.js'

/** In an open brief, or a file of models or sources, what was meant in the place of a name or key that nobody knows; undefined for all other files. */
export function fileActions(
  session: Session,
  { textDocument: { uri }, range, context: { only } }: CodeActionParams,
): Promise<CodeAction[]> | undefined {
  if (!isFileWithNames(uri)) return undefined
  return answeredInFile<CodeAction[]>(session, uri, [], async snapshot => {
    if (only?.includes(CodeActionKind.QuickFix) === false) return []
    const changes = await changesAt(session, snapshot, spanOf(snapshot, range))
    return changes.map(({ title, diagnostic, edit }) => ({
      title,
      kind: CodeActionKind.QuickFix,
      diagnostics: [diagnostic],
      edit: workspaceEdit(session.client, snapshot, [edit]),
    }))
  })
}

/** The same for the command `markwise.fix.change-name`; empty for all other files. */
export function fileFixes(session: Session, { uri, position }: FixAtParams): Promise<FixAtAnswer> {
  return answeredInFile<FixAtAnswer>(session, uri, { fixes: [] }, async snapshot => {
    if (!isFileWithNames(uri)) return { fixes: [] }
    const offset = offsetOf(snapshot, position)
    const changes = await changesAt(session, snapshot, { start: offset, end: offset })
    return {
      fixes: changes.map(({ title, edit }) => ({
        title,
        answer: { version: snapshot.version, edits: textEdits(snapshot, [edit]) },
        goTo: null,
        notAuthor: null,
        lookUp: null,
      })),
    }
  })
}

function isFileWithNames(uri: string): boolean {
  return isBriefFile(uri) || catalogueFileKind(uri) !== undefined
}

interface Change {
  readonly title: string
  readonly diagnostic: Diagnostic
  readonly edit: Edit
}

async function changesAt(session: Session, snapshot: Snapshot, wanted: Span): Promise<readonly Change[]> {
  const file = await openFile(session.files, snapshot.uri)
  // It may have moved on since it was read.
  if (file === undefined || !textOf(file.text).eq(snapshot.text)) return []
  return diagnosticsOf(file).flatMap((diagnostic, index): Change[] => {
    const span = spanOf(snapshot, diagnostic.range)
    const meant = file.problems[index]?.meant
    if (meant === undefined || !overlaps(span, wanted)) return []
    const quote = /^["']/.exec(slice(snapshot.text, span.start, span.end))?.[0] ?? ''
    return [{ title: `Change to “${meant}”`, diagnostic, edit: { span, insert: `${quote}${meant}${quote}` } }]
  })
}
