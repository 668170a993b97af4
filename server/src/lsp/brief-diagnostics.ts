import { DiagnosticSeverity, type Diagnostic } from 'vscode-languageserver'
import { textOf } from '../text/rope.js'
import type { BriefFile } from '../workspace/brief-files.js'
import { rangeOf } from './conversion.js'
import { logFault } from './handler.js'
import type { Session } from './session.js'

/** Problems of the brief files in use, pushed into those files whether they are open or not, and cleared when nothing uses them. */
export function briefDiagnostics(session: Session): { update(): void } {
  let said = new Set<string>()
  const update = async (): Promise<void> => {
    const files = await filesInUse(session)
    const now = new Set<string>()
    for (const file of files) {
      if (file.problems.length > 0) now.add(file.uri)
      if (file.problems.length > 0 || said.has(file.uri))
        await session.connection.sendDiagnostics({ uri: file.uri, diagnostics: diagnosticsOf(file) })
    }
    for (const uri of said)
      if (!files.some(file => file.uri === uri)) await session.connection.sendDiagnostics({ uri, diagnostics: [] })
    said = now
  }
  return { update: () => void update().catch((error: unknown) => logFault(session, error)) }
}

/** The file each open assignment's brief comes from, and those beside it that clash with it. */
async function filesInUse({ documents, briefs }: Session): Promise<readonly BriefFile[]> {
  const files = new Map<string, BriefFile>()
  for (const { snapshot } of documents.all()) {
    const assignment = await documents.assignment(snapshot.uri)
    if (assignment === undefined) continue
    const { briefFile } = assignment.surroundings
    if (briefFile) files.set(briefFile.uri, briefFile)
    for (const file of await briefs.near(snapshot.uri.slice(0, snapshot.uri.lastIndexOf('/'))))
      files.set(file.uri, file)
  }
  return [...files.values()]
}

const severities = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
} as const

function diagnosticsOf({ text, problems }: BriefFile): Diagnostic[] {
  const conversion = { text: textOf(text), shift: 0, lineEnd: '\n' } as const
  return problems.map(({ code, severity, span, message }) => ({
    code,
    message,
    source: 'markwise',
    severity: severities[severity],
    range: rangeOf(conversion, span),
  }))
}
