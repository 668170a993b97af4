import type { CompletionList, Hover, TextDocumentPositionParams } from 'vscode-languageserver'
import { builtInBriefs } from '../brief/built-in.js'
import { briefFileCompletions } from '../features/brief-file/completion.js'
import { briefFileHover } from '../features/brief-file/hover.js'
import type { BriefNames } from '../features/brief-file/names.js'
import { isBriefFile } from '../workspace/brief-files.js'
import { folderOf } from '../workspace/host.js'
import { completionItem } from './completion-item.js'
import { offsetOf, rangeOf } from './conversion.js'
import { logFault } from './handler.js'
import type { Session } from './session.js'
import type { Snapshot } from './snapshot.js'

/** What can be written in an open brief file; undefined for all other files. */
export function briefFileCompletion(
  session: Session,
  params: TextDocumentPositionParams,
): Promise<CompletionList> | undefined {
  return answered<CompletionList>(session, params, { isIncomplete: false, items: [] }, (snapshot, names) => {
    const items = briefFileCompletions(snapshot.text.sliceString(0), offsetOf(snapshot, params.position), names)
    return { isIncomplete: true, items: items.map(item => completionItem(session, snapshot, item)) }
  })
}

/** What stands under the pointer in an open brief file; undefined for all other files. */
export function briefFileHoverAt(
  session: Session,
  params: TextDocumentPositionParams,
): Promise<Hover | null> | undefined {
  return answered<Hover | null>(session, params, null, (snapshot, names) => {
    const found = briefFileHover(snapshot.text.sliceString(0), offsetOf(snapshot, params.position), names)
    if (found === undefined) return null
    return { contents: { kind: 'markdown', value: found.markdown }, range: rangeOf(snapshot, found.span) }
  })
}

/** A bug costs one answer. */
function answered<A>(
  session: Session,
  { textDocument: { uri } }: TextDocumentPositionParams,
  empty: A,
  call: (snapshot: Snapshot, names: BriefNames) => A,
): Promise<A> | undefined {
  if (!isBriefFile(uri)) return undefined
  const snapshot = session.documents.get(uri)?.snapshot
  if (snapshot === undefined) return Promise.resolve(empty)
  return namesFor(session, uri)
    .then(names => call(snapshot, names))
    .catch((error: unknown) => {
      logFault(session, error)
      return empty
    })
}

async function namesFor({ briefs }: Session, uri: string): Promise<BriefNames> {
  const near = (await briefs.near(folderOf(uri))).flatMap(file => (file.uri !== uri && file.brief ? [file.brief] : []))
  const { catalogue } = await briefs.catalogueIn(folderOf(uri))
  return { catalogue, briefs: [...near, ...builtInBriefs()] }
}
