import type { CompletionList, Hover, TextDocumentPositionParams } from 'vscode-languageserver'
import { builtInBriefs } from '../brief/built-in.js'
import { briefFileCompletions } from '../features/brief-file/completion.js'
import { briefFileHover } from '../features/brief-file/hover.js'
import type { BriefNames } from '../features/brief-file/names.js'
import { isBriefFile } from '../workspace/brief-files.js'
import { folderOf } from '../workspace/host.js'
import { answeredInFile } from './answered-in-file.js'
import { completionItem } from './completion-item.js'
import { offsetOf, rangeOf } from './conversion.js'
import type { Session } from './session.js'

/** What can be written in an open brief file; undefined for all other files. */
export function briefFileCompletion(
  session: Session,
  { textDocument: { uri }, position }: TextDocumentPositionParams,
): Promise<CompletionList> | undefined {
  if (!isBriefFile(uri)) return undefined
  return answeredInFile<CompletionList>(session, uri, { isIncomplete: false, items: [] }, async snapshot => {
    const names = await namesFor(session, uri)
    const items = briefFileCompletions(snapshot.text.sliceString(0), offsetOf(snapshot, position), names)
    return { isIncomplete: true, items: items.map(item => completionItem(session, snapshot, item)) }
  })
}

/** What stands under the pointer in an open brief file; undefined for all other files. */
export function briefFileHoverAt(
  session: Session,
  { textDocument: { uri }, position }: TextDocumentPositionParams,
): Promise<Hover | null> | undefined {
  if (!isBriefFile(uri)) return undefined
  return answeredInFile<Hover | null>(session, uri, null, async snapshot => {
    const names = await namesFor(session, uri)
    const hover = briefFileHover(snapshot.text.sliceString(0), offsetOf(snapshot, position), names)
    if (hover === undefined) return null
    return { contents: { kind: 'markdown', value: hover.markdown }, range: rangeOf(snapshot, hover.span) }
  })
}

async function namesFor({ files }: Session, uri: string): Promise<BriefNames> {
  const near = (await files.briefsNear(folderOf(uri))).flatMap(file =>
    file.uri !== uri && file.brief ? [file.brief] : [],
  )
  const { catalogue } = await files.catalogueIn(folderOf(uri))
  return { catalogue, briefs: [...near, ...builtInBriefs()] }
}
