import type { CompletionList, CompletionParams, Hover, HoverParams } from 'vscode-languageserver'
import type { Inputs } from '../assignment/document.js'
import { emptyInputs } from '../assignment/inputs.js'
import { folderOf } from '../workspace/host.js'
import { completionItem } from './completion-item.js'
import { offsetOf, rangeOf } from './conversion.js'
import { logFault } from './handler.js'
import type { Session } from './session.js'
import type { Snapshot } from './snapshot.js'

/** What can be written in a file of models or sources; undefined for all other files. */
export function dataFileCompletion(session: Session, params: CompletionParams): Promise<CompletionList> | undefined {
  return answered(session, params, { isIncomplete: false, items: [] }, async (snapshot, inputs) => {
    const { dataFileCompletions, dataFileKind } = await import('../features/data-file.js')
    const kind = dataFileKind(snapshot.uri)
    const items = kind ? dataFileCompletions(kind, snapshot.text, offsetOf(snapshot, params.position), inputs) : []
    return { isIncomplete: false, items: items.map(item => completionItem(session, snapshot, item)) }
  })
}

/** What stands under the pointer in a file of models or sources; undefined for all other files. */
export function dataFileHoverAt(session: Session, params: HoverParams): Promise<Hover | null> | undefined {
  return answered(session, params, null, async (snapshot, inputs) => {
    const { dataFileHover, dataFileKind } = await import('../features/data-file.js')
    const kind = dataFileKind(snapshot.uri)
    const hover = kind && dataFileHover(kind, snapshot.text, offsetOf(snapshot, params.position), inputs)
    if (hover === undefined) return null
    return { contents: { kind: 'markdown', value: hover.markdown }, range: rangeOf(snapshot, hover.span) }
  })
}

/** A bug costs one answer. */
function answered<A>(
  session: Session,
  { textDocument: { uri } }: { readonly textDocument: { readonly uri: string } },
  empty: A,
  call: (snapshot: Snapshot, inputs: Inputs) => Promise<A>,
): Promise<A> | undefined {
  if (!/\.(?:models|sources)\.yaml$/i.test(uri)) return undefined
  const snapshot = session.documents.get(uri)?.snapshot
  if (snapshot === undefined) return Promise.resolve(empty)
  return session.briefs
    .catalogueIn(folderOf(uri))
    .then(({ catalogue }) => call(snapshot, emptyInputs(catalogue)))
    .catch((error: unknown) => {
      logFault(session, error)
      return empty
    })
}
