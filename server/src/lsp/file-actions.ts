import { catalogueFileKind } from '../catalogue/file-kind.js'
import { slice, textOf } from '../text/rope.js'
import { isBriefFile } from '../workspace/brief-files.js'
import { answeredInFile } from './answered-in-file.js'
import { spanOf } from './conversion.js'
import { diagnosticsOf, openFile } from './file-diagnostics.js'
import { CodeActionKind, type CodeAction, type CodeActionParams } from './language-server.js'
import type { Session } from './session.js'
import { workspaceEdit } from './workspace-edit.js'

/** In an open brief, or a file of models or sources, what was meant in the place of a name or key that nobody knows; undefined for all other files. */
export function fileActions(
  session: Session,
  { textDocument: { uri }, range, context: { only } }: CodeActionParams,
): Promise<CodeAction[]> | undefined {
  if (!isBriefFile(uri) && catalogueFileKind(uri) === undefined) return undefined
  return answeredInFile<CodeAction[]>(session, uri, [], async snapshot => {
    const file = only?.includes(CodeActionKind.QuickFix) === false ? undefined : await openFile(session.files, uri)
    // It may have moved on since it was read.
    if (file === undefined || !textOf(file.text).eq(snapshot.text)) return []
    const wanted = spanOf(snapshot, range)
    return diagnosticsOf(file).flatMap((diagnostic, index): CodeAction[] => {
      const span = spanOf(snapshot, diagnostic.range)
      const meant = file.problems[index]?.meant
      if (meant === undefined || span.end < wanted.start || wanted.end < span.start) return []
      const quote = /^["']/.exec(slice(snapshot.text, span.start, span.end))?.[0] ?? ''
      const edit = workspaceEdit(session.client, snapshot, [{ span, insert: `${quote}${meant}${quote}` }])
      return [{ title: `Change to “${meant}”`, kind: CodeActionKind.QuickFix, diagnostics: [diagnostic], edit }]
    })
  })
}
