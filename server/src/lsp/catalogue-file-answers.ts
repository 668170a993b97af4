import type { CompletionList, CompletionParams, Hover, HoverParams } from 'vscode-languageserver'
import type { Inputs } from '../assignment/document.js'
import { emptyInputs } from '../assignment/inputs.js'
import { catalogueFileKind } from '../catalogue/file-kind.js'
import { folderOf } from '../workspace/host.js'
import { answeredInFile } from './answered-in-file.js'
import { completionItem } from './completion-item.js'
import { offsetOf, rangeOf } from './conversion.js'
import type { Session } from './session.js'

/** What can be written in a file of models or sources; undefined for all other files. */
export function catalogueFileCompletion(
  session: Session,
  { textDocument: { uri }, position }: CompletionParams,
): Promise<CompletionList> | undefined {
  const kind = catalogueFileKind(uri)
  if (kind === undefined) return undefined
  return answeredInFile<CompletionList>(session, uri, { isIncomplete: false, items: [] }, async snapshot => {
    const { catalogueFileCompletions } = await import('../features/catalogue-file.js')
    const inputs = await inputsFor(session, uri)
    const items = catalogueFileCompletions(kind, snapshot.text, offsetOf(snapshot, position), inputs)
    return { isIncomplete: false, items: items.map(item => completionItem(session, snapshot, item)) }
  })
}

/** What stands under the pointer in a file of models or sources; undefined for all other files. */
export function catalogueFileHoverAt(
  session: Session,
  { textDocument: { uri }, position }: HoverParams,
): Promise<Hover | null> | undefined {
  const kind = catalogueFileKind(uri)
  if (kind === undefined) return undefined
  return answeredInFile<Hover | null>(session, uri, null, async snapshot => {
    const { catalogueFileHover } = await import('../features/catalogue-file.js')
    const inputs = await inputsFor(session, uri)
    const hover = catalogueFileHover(kind, snapshot.text, offsetOf(snapshot, position), inputs)
    if (hover === undefined) return null
    return { contents: { kind: 'markdown', value: hover.markdown }, range: rangeOf(snapshot, hover.span) }
  })
}

async function inputsFor({ files }: Session, uri: string): Promise<Inputs> {
  return emptyInputs((await files.catalogueIn(folderOf(uri))).catalogue)
}
