import { Position, Selection, Uri, window, workspace, type TextDocument } from 'vscode'
import type { ScaffoldAnswer } from '../../../server/src/lsp/protocol-briefs.js'
import type { Server } from '../server/lazy-server.js'
import { freePlace } from './free-place.js'
import { pickedBrief } from './pick-brief.js'
import { hasFiles, startFolder } from './start-folder.js'
import { untitledAssignment } from './untitled-assignment.js'
import { writtenFile } from './written-file.js'

/** Asks for a brief and a place, writes the scaffold there and opens it with the cursor under the first heading. Never overwrites. */
export async function newAssignment(server: Server): Promise<void> {
  const folder = startFolder()
  const id = await pickedBrief(server, folder, 'New assignment from brief')
  if (id !== undefined) await newAssignmentFrom(server, id, folder)
}

/** The same for the brief with this id, to be found from the folder. */
export async function newAssignmentFrom(server: Server, id: string, folder: Uri | undefined): Promise<void> {
  const place = hasFiles() ? await chosenPlace(folder, `${id}.assignment.md`) : 'untitled'
  if (place === undefined) return
  const scaffold = await server.request(
    'markwise/scaffold',
    place === 'untitled' ? { id } : { id, uri: place.toString() },
  )
  if (!scaffold) return void window.showErrorMessage(`The brief “${id}” could not be read. Nothing was written.`)
  const document = await written(place, scaffold)
  if (document) await opened(document, scaffold)
}

function chosenPlace(folder: Uri | undefined, name: string): Promise<Uri | undefined> {
  return freePlace({
    title: 'Where is the new assignment to be?',
    saveLabel: 'Create',
    suggested: folder && Uri.joinPath(folder, name),
    withEnding,
  })
}

/** A name without the ending of a Markdown file gets ours. */
function withEnding(place: Uri): Uri {
  return /\.(md|markdown)$/i.test(place.path) ? place : place.with({ path: `${place.path}.assignment.md` })
}

/** The new document; undefined where it could not be written, which the writer has been told. */
async function written(place: Uri | 'untitled', { text }: ScaffoldAnswer): Promise<TextDocument | undefined> {
  if (place === 'untitled') return untitledAssignment(text)
  return (await writtenFile(place, text)) ? workspace.openTextDocument(place) : undefined
}

async function opened(document: TextDocument, { position }: ScaffoldAnswer): Promise<void> {
  const editor = await window.showTextDocument(document)
  const cursor = new Position(position.line, position.character)
  editor.selection = new Selection(cursor, cursor)
  editor.revealRange(editor.selection)
}
