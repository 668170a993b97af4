import {
  DocumentDropEdit,
  languages,
  Uri,
  WorkspaceEdit,
  type DataTransfer,
  type Disposable,
  type Position,
  type TextDocument,
} from 'vscode'
import { editorRange } from './edits.js'
import { fileName, fileText } from './files.js'
import type { Server } from './server/lazy-server.js'

/** Library files dropped into an assignment (with Shift held): their works are cited and listed, the file is named in the front matter. */
export function libraryDrops(server: Server): Disposable {
  const selector = [{ language: 'assignment-markdown' }, { language: 'markdown' }]
  return languages.registerDocumentDropEditProvider(selector, {
    async provideDocumentDropEdits(document, position, data) {
      const file = await droppedFile(data)
      return file && (await dropEdit(server, document, position, file))
    },
  })
}

interface DroppedFile {
  readonly name: string
  readonly text: string
  /** Undefined for a file from elsewhere that has none. */
  readonly uri: Uri | undefined
}

const library = /\.(?:bib|ris|csl\.json|csljson)$/i

/** The first library among what is dropped: a file of the explorer, or one from outside. */
async function droppedFile(data: DataTransfer): Promise<DroppedFile | undefined> {
  const uris = (await data.get('text/uri-list')?.asString())?.split(/\r?\n/) ?? []
  const uri = uris.filter(line => library.test(line)).map(line => Uri.parse(line))[0]
  if (uri) return { name: fileName(uri), uri, text: (await fileText(uri.toString())) ?? '' }
  for (const [, item] of data) {
    const file = item.asFile()
    if (file && library.test(file.name))
      return { name: file.name, uri: file.uri, text: new TextDecoder().decode(await file.data()) }
  }
  return undefined
}

async function dropEdit(
  server: Server,
  document: TextDocument,
  { line, character }: Position,
  { name, text, uri }: DroppedFile,
): Promise<DocumentDropEdit | undefined> {
  const answer = await server.request('markwise/dropLibrary', {
    uri: document.uri.toString(),
    position: { line, character },
    name,
    text,
    path: (uri && pathFrom(document.uri, uri)) ?? null,
  })
  if (!answer || answer.edits.length === 0 || answer.version !== document.version) return undefined
  const drop = new DocumentDropEdit('')
  drop.additionalEdit = new WorkspaceEdit()
  for (const { range, newText } of answer.edits) drop.additionalEdit.replace(document.uri, editorRange(range), newText)
  return drop
}

/** "../books/refs.bib", as seen from the folder of a document; undefined where no way leads there. */
function pathFrom(from: Uri, to: Uri): string | undefined {
  if (from.scheme !== to.scheme || from.authority !== to.authority) return undefined
  const folder = from.path.split('/').slice(0, -1)
  const target = to.path.split('/')
  let shared = 0
  while (shared < folder.length && folder[shared] === target[shared]) shared += 1
  return [...folder.slice(shared).map(() => '..'), ...target.slice(shared)].join('/')
}
