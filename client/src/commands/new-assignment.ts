import { env, Position, Selection, UIKind, Uri, window, workspace, type TextDocument } from 'vscode'
import type { ScaffoldAnswer } from '../../../server/src/lsp/protocol.js'
import { exists } from '../files.js'
import type { Server } from '../server/lazy-server.js'
import { pickedBrief } from './pick-brief.js'
import { untitledAssignment } from './untitled-assignment.js'

/** Asks for a brief and a place, writes the scaffold there and opens it with the cursor under the first heading. Never overwrites. */
export async function newAssignment(server: Server): Promise<void> {
  const folder = startFolder()
  const id = await pickedBrief(server, folder && Uri.joinPath(folder, 'new.assignment.md'))
  if (id === undefined) return
  const place = hasFiles() ? await chosenPlace(folder, `${id}.assignment.md`) : 'untitled'
  if (place === undefined) return
  const scaffold = await server.request(
    'markwise/scaffold',
    place === 'untitled' ? { id } : { id, uri: place.toString() },
  )
  if (!scaffold) return void window.showErrorMessage(`The brief “${id}” could not be read. Nothing was written.`)
  await opened(await written(place, scaffold), scaffold)
}

/** In a browser without a folder there is nothing to save into: the new assignment begins untitled. */
function hasFiles(): boolean {
  return env.uiKind === UIKind.Desktop || env.remoteName !== undefined || workspace.workspaceFolders !== undefined
}

function startFolder(): Uri | undefined {
  const active = window.activeTextEditor?.document.uri
  const inFolder = active && workspace.getWorkspaceFolder(active) ? Uri.joinPath(active, '..') : undefined
  return inFolder ?? workspace.workspaceFolders?.[0]?.uri
}

/** Asks until the place is free; undefined when called off. */
async function chosenPlace(folder: Uri | undefined, name: string): Promise<Uri | undefined> {
  for (let title = 'Where is the new assignment to be?'; ;) {
    const chosen = await window.showSaveDialog({
      title,
      saveLabel: 'Create',
      ...(folder ? { defaultUri: Uri.joinPath(folder, name) } : {}),
    })
    const place = chosen && withEnding(chosen)
    if (place === undefined || !(await exists(place))) return place
    title = `${place.path.split('/').pop() ?? name} exists already, and nothing is overwritten. Choose another name.`
    void window.showWarningMessage(title)
  }
}

/** A name without the ending of a Markdown file gets ours. */
function withEnding(place: Uri): Uri {
  return /\.(md|markdown)$/i.test(place.path) ? place : place.with({ path: `${place.path}.assignment.md` })
}

async function written(place: Uri | 'untitled', { text }: ScaffoldAnswer): Promise<TextDocument> {
  if (place === 'untitled') return untitledAssignment(text)
  await workspace.fs.writeFile(place, new TextEncoder().encode(text))
  return workspace.openTextDocument(place)
}

async function opened(document: TextDocument, { position }: ScaffoldAnswer): Promise<void> {
  const editor = await window.showTextDocument(document)
  const cursor = new Position(position.line, position.character)
  editor.selection = new Selection(cursor, cursor)
  editor.revealRange(editor.selection)
}
