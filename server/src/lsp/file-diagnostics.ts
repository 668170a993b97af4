import { DiagnosticSeverity, type Diagnostic } from './language-server.js'
import { catalogueFileKind } from '../catalogue/file-kind.js'
import { textOf } from '../text/rope.js'
import type { Span } from '../text/span.js'
import { isBriefFile } from '../workspace/brief-files.js'
import type { WorkspaceFiles } from '../workspace/workspace-files.js'
import { folderOf } from '../workspace/host.js'
import { rangeOf } from './conversion.js'
import { logFault } from './handler.js'
import type { Session } from './session.js'

/** A brief, a library or a file of models or sources with what is wrong in it; places are offsets of `text`. */
export interface FaultyFile {
  readonly uri: string
  readonly text: string
  readonly problems: readonly {
    readonly code: string
    readonly severity: keyof typeof severities
    readonly span: Span
    readonly message: string
    /** What was meant, to be written in the place of what stands at the span. */
    readonly meant?: string
  }[]
}

/** Problems of the briefs, libraries, models and sources in use, pushed into those files whether they are open or not, and cleared when nothing uses them. */
export function fileDiagnostics(session: Session): { readonly update: () => void } {
  const { connection } = session
  let said = new Set<string>()
  const update = async (): Promise<void> => {
    const files = await filesInUse(session)
    const faulty = files.filter(({ problems }) => problems.length > 0)
    for (const file of faulty) await connection.sendDiagnostics({ uri: file.uri, diagnostics: diagnosticsOf(file) })
    const now = new Set(faulty.map(({ uri }) => uri))
    for (const uri of said) if (!now.has(uri)) await connection.sendDiagnostics({ uri, diagnostics: [] })
    said = now
  }
  // One after the other, and one more at most: what is said last is what is so.
  let running = Promise.resolve()
  let isWanted = false
  const next = (): Promise<void> => {
    isWanted = false
    return update().catch((error: unknown) => logFault(session, error))
  }
  return {
    update: () => {
      if (isWanted) return
      isWanted = true
      running = running.then(next)
    },
  }
}

/** The file each open assignment's brief comes from, those beside it that clash with it, and its libraries. */
async function filesInUse({ documents, files }: Session): Promise<readonly FaultyFile[]> {
  const inUse = new Map<string, FaultyFile>()
  for (const { snapshot } of documents.all()) {
    const assignment = await documents.assignment(snapshot.uri)
    if (assignment === undefined) {
      const own = await openFile(files, snapshot.uri)
      if (own) inUse.set(own.uri, own)
      continue
    }
    const { briefFile, libraryFiles, catalogueFiles, style } = assignment.surroundings
    for (const file of [...libraryFiles, ...catalogueFiles]) inUse.set(file.uri, file)
    const styleFile = style === undefined ? undefined : files.styles.problemOf(style)
    if (styleFile) inUse.set(styleFile.uri, styleFile)
    if (briefFile) inUse.set(briefFile.uri, briefFile)
    for (const file of await files.briefsNear(folderOf(snapshot.uri))) inUse.set(file.uri, file)
  }
  return [...inUse.values()]
}

/** A brief, models or sources that are open, as their folder has them: another brief may have the same id, sources may stand in a file of their own. */
export async function openFile(files: WorkspaceFiles, uri: string): Promise<FaultyFile | undefined> {
  if (catalogueFileKind(uri) !== undefined)
    return (await files.catalogueIn(folderOf(uri))).files.find(file => file.uri === uri)
  if (!isBriefFile(uri)) return undefined
  const near = await files.briefsNear(folderOf(uri))
  return near.find(file => file.uri === uri) ?? (await files.briefAt(uri))
}

const severities = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
} as const

/** A library that is no library at all would drown the list of problems. */
const mostProblems = 200

/** What is told of a file, in the order of its problems. */
export function diagnosticsOf({ text, problems }: FaultyFile): Diagnostic[] {
  const conversion = { text: textOf(text), shift: 0, lineEnd: '\n' } as const
  return problems.slice(0, mostProblems).map(({ code, severity, span, message }) => ({
    code,
    message,
    source: 'markwise',
    severity: severities[severity],
    range: rangeOf(conversion, span),
  }))
}
